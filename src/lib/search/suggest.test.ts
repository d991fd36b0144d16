import { expect, it } from 'vitest';
import { makeCatalogue, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { suggest } from './suggest.ts';

const catalogue = makeCatalogue(
	[
		makeService('oya-kafe', { name: 'Øya kafé', steps: ['community'], districts: ['oya'] }),
		makeService('kafe-oya', { name: 'Kafé Øya' }),
		makeService('nedlagt', { name: 'Kafé Nedlagt', status: 'defunct' }),
		makeService('huset', { name: 'Huset', formerNames: ['Kaffistova'] })
	],
	[makeNational('telefonen', { name: 'Kaféenes telefon' })]
);
const suggested = (typed: string, needs?: string[]) =>
	suggest(catalogue, 'nb', typed, needs).map(({ kind, id }) => `${kind} ${id}`);

it('suggests from the second letter', () => {
	expect(suggested('k')).toEqual([]);
	expect(suggested('ka')).not.toEqual([]);
});

it('puts names that begin with what is typed before names that have it later, and leaves out what has ended', () => {
	expect(suggested('kafe')).toEqual(['service kafe-oya', 'service telefonen', 'service oya-kafe']);
});

it('finds a service by a name it had', () => {
	expect(suggested('kaffist')).toEqual(['service huset']);
});

it('meets every typed word, in any order, with or without æøå', () => {
	expect(suggested('oya ka')).toEqual(['service oya-kafe', 'service kafe-oya']);
});

it('suggests no place where there is nothing', () => {
	expect(suggested('sentr')).toEqual([]);
});

it('suggests places, and needs by their names or by what people say for them', () => {
	expect(suggested('øy')).toContain('place oya');
	expect(suggested('noen å være')).toContain('need company');
	expect(suggested('blakk', ['company'])).toEqual(['need company']);
});

it('never fails', () => {
	for (const typed of ['', '  ', '((', '\\', '😀😀', 'a'.repeat(10_000)]) {
		expect(() => suggested(typed)).not.toThrow();
	}
});
