import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { REAL_CATALOGUE } from '#lib/server/catalogue/folder.fixture.ts';
import { makeRecords, TODAY } from '#lib/server/catalogue/rules/records.fixture.ts';
import { buildRelease } from './build.ts';

describe('position', () => {
	function positionOf(
		location: object,
		vary: (made: ReturnType<typeof makeRecords>) => void = () => undefined
	) {
		const made = makeRecords();
		made.records.areas.get('by')!.locations.get('radhuset')!.record = { name: 'Rådhuset', ...location };
		vary(made);
		return buildRelease(made.records, 'by').locations.radhuset!.position;
	}

	it('is the middle of the postal code, and says so', () => {
		expect(positionOf({ postalCode: '9008' })).toEqual({
			latitude: 69.65,
			longitude: 18.96,
			precision: 'postal-code'
		});
	});

	it('is the given one before the postal code, as precise as an address', () => {
		const position = { latitude: 69.6501, longitude: 18.9602, source: 'Kartverket' };
		expect(positionOf({ postalCode: '9008', position })).toEqual({
			latitude: 69.6501,
			longitude: 18.9602,
			precision: 'address'
		});
	});

	it.each([
		['there is no postal code', {}],
		['the code is not in the register', { postalCode: '0000' }]
	])('is none when %s', (_, location) => {
		expect(positionOf(location)).toBeUndefined();
	});

	it('is none when the code is of post-office boxes: an offer is not where its letters lie', () => {
		const position = positionOf({ postalCode: '9008' }, ({ records }) => {
			const code = { city: 'BY', municipality: '5501', latitude: 69.65, longitude: 18.96 };
			records.postalCodes.set('9008', { ...code, box: true });
		});
		expect(position).toBeUndefined();
	});

	it('is none when the register has no middle for the code, or half of one', () => {
		for (const half of [{}, { latitude: 69.65 }, { longitude: 18.96 }]) {
			const position = positionOf({ postalCode: '9008' }, ({ records }) => {
				records.postalCodes.set('9008', { city: 'BY', municipality: '5501', ...half });
			});
			expect(position).toBeUndefined();
		}
	});
});

describe('area', () => {
	it('borrows the national staircase, or keeps its own', () => {
		const { records, town, nation } = makeRecords();
		expect(buildRelease(records, 'by').area.staircase).toEqual(nation.staircase);
		if (nation.staircase === 'norge') throw new Error('the fixture nation has its own staircase');
		town.staircase = { ...nation.staircase, name: { nb: 'Vår trapp' } };
		expect(buildRelease(records, 'by').area.staircase.name).toEqual({ nb: 'Vår trapp' });
	});

	it('puts its own emergency numbers before the national ones, which are told once in the nation', () => {
		const { records, town, nation } = makeRecords();
		const number = (n: string) => ({ number: n, name: { nb: n }, about: { nb: n }, source: 'en lov' });
		town.emergency = [number('77 00 00 00')];
		nation.emergency = [number('113')];
		const numbersOf = (area: string) => buildRelease(records, area).area.emergency.map((e) => e.number);
		expect(numbersOf('by')).toEqual(['77 00 00 00', '113']);
		expect(numbersOf('norge')).toEqual(['113']);
	});

	it('has the middles of its own postal codes, where the register knows them', () => {
		const { records, town } = makeRecords();
		town.number = '5501';
		const code = { city: 'BY', latitude: 69.6, longitude: 18.9 };
		records.postalCodes.set('9009', { city: 'BY', municipality: '5501' });
		records.postalCodes.set('9251', { ...code, municipality: '5501', box: true });
		records.postalCodes.set('7011', { ...code, municipality: '5001' });
		expect(buildRelease(records, 'by').area.postalCodes).toEqual({ 9008: [69.65, 18.96] });
		expect(buildRelease(records, 'norge').area).not.toHaveProperty('postalCodes');
	});

	it('is asked for by an id that exists', () => {
		const { records } = makeRecords();
		expect(() => buildRelease(records, 'bergen')).toThrow('the catalogue has no area bergen');
	});

	it('cannot be built without a national staircase', () => {
		const { records, nation } = makeRecords();
		nation.staircase = 'norge';
		expect(() => buildRelease(records, 'by')).toThrow('the national area has no staircase of its own');
		records.areas.delete('norge');
		expect(() => buildRelease(records, 'by')).toThrow('the catalogue has no area norge');
	});
});

it('holds only the records of its own area, and what was retired there', () => {
	const { records } = makeRecords();
	const gone = { reason: { nb: 'Lagt ned' }, date: '2026-01-01' };
	records.retired.record.gammelt = { area: 'by', ...gone };
	records.retired.record.annet = { area: 'norge', ...gone };
	const release = buildRelease(records, 'by');
	expect(release.services.map(({ id, area }) => `${area}/${id}`)).toEqual(['by/apent-hus']);
	expect(Object.keys(release.organizations)).toEqual(['by-kommune']);
	expect(release.retired).toEqual({ gammelt: gone });
});

it('keeps the fields that no real record uses yet', () => {
	const { records } = makeRecords();
	const by = records.areas.get('by')!;
	const organization = { name: 'By kommune', type: 'municipality', website: 'https://by.kommune.no/' };
	const location = { name: 'Rådhuset', address: 'Torget 1', city: 'By', directions: 'Inn fra bakgården' };
	by.organizations.get('by-kommune')!.record = organization;
	by.locations.get('radhuset')!.record = location;
	const release = buildRelease(records, 'by');
	expect(release.organizations).toEqual({ 'by-kommune': organization });
	expect(release.locations).toEqual({ radhuset: location });
});

describe('nothing is lost between the real records and their releases', () => {
	const { records } = checkCatalogue(REAL_CATALOGUE, TODAY);
	const raw = (path: string) =>
		parse(readFileSync(join(REAL_CATALOGUE, path), 'utf8')) as Record<string, unknown>;

	describe.each([...records.areas.keys()])('%s', (areaId) => {
		const release = buildRelease(records, areaId);
		const filesOf = (folder: string) => {
			const path = `areas/${areaId}/${folder}`;
			// Version control keeps no empty folder.
			const names = existsSync(join(REAL_CATALOGUE, path)) ? readdirSync(join(REAL_CATALOGUE, path)) : [];
			return names.map((name) => [basename(name, '.yaml'), raw(`${path}/${name}`)] as const);
		};

		it('every field of every service', () => {
			const files = filesOf('services');
			expect(release.services).toHaveLength(files.length);
			const byId = new Map(release.services.map((service) => [service.id, service]));
			for (const [id, record] of files) expect(byId.get(id)).toMatchObject({ ...record, id, area: areaId });
		});

		it('every field of every organization', () => {
			expect(release.organizations).toEqual(Object.fromEntries(filesOf('organizations')));
		});

		it('every field of every location; who measured a position stays in the file', () => {
			const files = filesOf('locations');
			expect(Object.keys(release.locations)).toHaveLength(files.length);
			for (const [id, record] of files) {
				const position = record.position as { latitude: number; longitude: number } | undefined;
				const { latitude, longitude } = position ?? {};
				expect(release.locations[id]).toMatchObject({
					...record,
					...(position ? { position: { latitude, longitude } } : {})
				});
			}
		});

		it('every field of the area', () => {
			const { staircase, emergency, ...rest } = raw(`areas/${areaId}/area.yaml`);
			const own = typeof staircase === 'object' ? staircase : raw('areas/norge/area.yaml').staircase;
			expect(release.area).toMatchObject({ ...rest, id: areaId, staircase: own });
			expect(release.area.emergency).toEqual(expect.arrayContaining((emergency ?? []) as unknown[]));
		});

		it('every term, type, life change, legal reference and retired id', () => {
			expect(release.terms).toEqual({
				needs: raw('taxonomies/needs.yaml'),
				kinds: raw('taxonomies/kinds.yaml'),
				audiences: raw('taxonomies/audiences.yaml'),
				organizationTypes: raw('taxonomies/organization-types.yaml'),
				formalTypes: raw('taxonomies/formal-types.yaml'),
				lifeChanges: raw('taxonomies/life-changes.yaml')
			});
			expect(release.complaints).toEqual(raw('legal/references.yaml'));
			expect(release.legalBasis).toEqual(raw('legal/basis.yaml'));
			expect(release.retired).toEqual(raw('retired.yaml'));
		});

		it('survives the way to a device as JSON', () => {
			expect(JSON.parse(JSON.stringify(release))).toEqual(release);
		});
	});
});
