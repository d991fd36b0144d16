import { expect, it } from 'vitest';
import { joinReleases } from '#lib/domain/catalogue.ts';
import { realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { buildRelease } from '#lib/server/catalogue/release/build.ts';
import {
	makeEntry,
	makeRecords,
	makeService,
	makeType
} from '#lib/server/catalogue/rules/records.fixture.ts';
import { alternativesStats, typeStats } from './alternatives-stats.ts';

/** A town with an open house for company and food, a befriender an editor has named, and a support contact. */
function makeTown() {
	const { records, service } = makeRecords();
	const needs = (...ids: string[]) => ids.map((id) => ({ id, name: { nb: id } }));
	records.taxonomies.needs.record = needs('company', 'food', 'talk', 'relief');
	service.needs = { main: ['company'], also: ['food'] };
	const add = (id: string, record: ReturnType<typeof makeService>) =>
		records.areas.get('by')!.services.set(id, makeEntry(`areas/by/services/${id}.yaml`, record));
	add('samtale', makeService({ steps: ['home-help'], needs: { main: ['talk'], also: [] } }));
	add('besok', makeService({ needs: { main: ['relief'], also: [] } }));
	add(
		'kontakt',
		makeService({
			steps: ['home-help'],
			decision: { needed: 'yes' },
			application: { regime: 'health-care', kpr: ['9'] },
			alternatives: [{ service: 'besok', relation: 'alongside', source: 'https://by.kommune.no/1' }]
		})
	);
	return records;
}

it('counts what stands beside a type, and which of its needs the lowest steps meet', () => {
	const records = makeTown();
	const catalogue = joinReleases(buildRelease(records, 'by'), buildRelease(records, 'norge'));
	const type = makeType({ needs: { main: ['company', 'food'], also: ['talk'] } });
	const [stats] = typeStats(catalogue, [type]);
	expect(stats).toEqual({
		code: '9',
		id: 'type-9',
		services: 1,
		// The open house and the national helpline for company, the talk on a higher step, and the one an editor named.
		alternatives: 4,
		editorial: 1,
		needs: ['company', 'food', 'talk'],
		made: ['company'],
		met: ['company', 'food']
	});
});

it('R4: counts nothing beside coercion and acute beds', () => {
	const records = makeTown();
	const catalogue = joinReleases(buildRelease(records, 'by'), buildRelease(records, 'norge'));
	const needs = { main: [], also: [] };
	expect(typeStats(catalogue, [makeType({ form: 'out', covers: [], needs, regime: undefined })])).toEqual([]);
});

it('lists what is empty instead of leaving it out', () => {
	const records = makeTown();
	records.formalTypes.record = [makeType(), makeType({ code: '6', needs: { main: ['safety'], also: [] } })];
	expect(alternativesStats(records).split('\n')).toEqual([
		'by: alternatives beside types of formal service; needs that steps 1–3 meet (are made for)',
		'   9 type-9: services 1, alternatives 3 (by editors 1), needs 1 of 1, 100 % (100 %)',
		'   6 type-6: services 0, alternatives 0 (by editors 0), needs 0 of 1, 0 % (0 %)',
		'  no alternative at all: 6 type-6',
		'  no need met on steps 1–3: 6 type-6',
		'  no service of its own: 6 type-6',
		'  needs nothing on steps 1–3 meets: safety',
		'never alternatives (coercion, acute): none'
	]);
});

it.each(['tromso', 'trondheim'])('gives every type of the real catalogue a line in %s', (area) => {
	const catalogue = realCatalogue(area);
	const types = catalogue.releases[0]?.terms.formalTypes ?? [];
	const stats = typeStats(catalogue, types);
	expect(stats).toHaveLength(21);
	for (const { needs, made, met } of stats) {
		expect(needs).toEqual(expect.arrayContaining(met));
		expect(met).toEqual(expect.arrayContaining(made));
	}
});
