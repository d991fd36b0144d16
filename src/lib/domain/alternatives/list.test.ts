import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { Service } from '#lib/domain/service.ts';
import { listAlternatives, listTraining } from './list.ts';

const ids = (list: readonly { service: Service }[]) => list.map(({ service }) => service.id);
const town = (...services: Service[]) => makeCatalogue(services, [makeNational('linja')]);

describe('the offers beside a formal service', () => {
	it('are those without a decision that meet any of the needs, of the town and the nation, lowest step first', () => {
		const catalogue = town(
			makeService('gruppe', { steps: ['home-help'] }),
			makeService('kafe', { steps: ['community'], needs: { main: ['food'], also: ['company'] } }),
			makeService('mat', { needs: { main: ['food'], also: [] } }),
			makeFormal('dagsenter')
		);
		expect(ids(listAlternatives(catalogue, ['company']))).toEqual(['kafe', 'linja', 'gruppe']);
	});

	it('are kept when nobody says whether a decision is needed', () => {
		const catalogue = town(makeService('kafe', { decision: { needed: 'unknown' } }));
		expect(ids(listAlternatives(catalogue, ['company']))).toContain('kafe');
	});

	it.each([
		['acute and protective', { track: 'acute' }],
		['not running', { status: 'temporarily closed' }],
		[
			'a bed nobody says one gets without a decision',
			{ kind: 'institution', decision: { needed: 'unknown' } }
		]
	] as const)('are none that are %s (R4)', (_, rest) => {
		expect(ids(listAlternatives(town(makeService('hus', rest)), ['company']))).toEqual(['linja']);
	});

	it('have what an editor names, whatever its needs, and never the service itself', () => {
		const formal = makeFormal('dagsenter', {
			alternatives: [
				{ service: 'mat', relation: 'alongside', source: 'https://by.no' },
				{ service: 'borte', relation: 'instead' },
				{ service: 'dagsenter', relation: 'instead' }
			]
		});
		const catalogue = town(formal, makeService('mat', { needs: { main: ['food'], also: [] } }));
		expect(listAlternatives(catalogue, ['company'], formal)).toMatchObject([
			{ service: { id: 'mat' }, editorial: { relation: 'alongside' } },
			{ service: { id: 'linja' } }
		]);
	});

	it('are the same and in the same order whatever they cost (R3)', () => {
		const offers = (price: NonNullable<Service['price']>) => [
			makeService('a', { price }),
			makeService('b'),
			makeService('c', { price: { free: 'no', text: '9000 kr' } })
		];
		const listed = (price: NonNullable<Service['price']>) =>
			ids(listAlternatives(town(...offers(price)), ['company']));
		expect(listed({ free: 'yes' })).toEqual(listed({ free: 'no', text: '1 kr' }));
	});
});

describe('training before care', () => {
	it('is recovery, then aids, then welfare technology, each service once, without the one in question', () => {
		const made = (id: string, kind: string, ...main: string[]) =>
			makeService(id, { kind, needs: { main, also: [] } });
		const catalogue = makeCatalogue([
			made('alarm', 'assistive-technology', 'home-safety'),
			made('rehab', 'rehabilitation', 'training', 'aids'),
			made('lager', 'assistive-technology', 'aids'),
			made('opphold', 'institution', 'training'),
			made('selv', 'home-service', 'training')
		]);
		expect(
			listTraining(catalogue, 'selv').map(({ stage, services }) => [stage, ...services.map(({ id }) => id)])
		).toEqual([
			['training', 'rehab'],
			['aids', 'lager'],
			['home-safety', 'alarm']
		]);
	});
});
