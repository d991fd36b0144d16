import { expect, it } from 'vitest';
import { realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { listServices, termsOf } from './catalogue.ts';
import { servicesOfType, typesOfService, typesWithoutService } from './formal-types.ts';

it('finds the services of a type by its code, and the types of a service back', () => {
	const catalogue = realCatalogue('tromso');
	const idsOf = (code: string) => servicesOfType(catalogue, { code }).map(({ id }) => id);
	expect(idsOf('9')).toEqual(['stottekontakt']);
	expect(idsOf('22')).toEqual([]);
	for (const type of termsOf(catalogue).formalTypes ?? []) {
		for (const service of servicesOfType(catalogue, type))
			expect(typesOfService(catalogue, service)).toContain(type);
	}
});

it('gives no type to a service that needs no decision', () => {
	const catalogue = realCatalogue('tromso');
	const [service] = listServices(catalogue).filter(({ id }) => id === 'stottekontakt');
	expect(service && typesOfService(catalogue, { ...service, decision: { needed: 'no' } })).toEqual([]);
});

it.each(['tromso', 'trondheim'])(
	'lists each type of %s that can be applied for and has no record of its own',
	(area) => {
		const catalogue = realCatalogue(area);
		const without = typesWithoutService(catalogue);
		expect(without.length).toBeGreaterThan(0);
		for (const type of termsOf(catalogue).formalTypes ?? []) {
			const listed = servicesOfType(catalogue, type).length === 0 && type.form !== 'out';
			expect([type.id, without.includes(type)]).toEqual([type.id, listed]);
		}
	}
);
