import type { Finding } from '#lib/server/catalogue/findings.ts';
import type { CatalogueRecords, Entry } from '#lib/server/catalogue/read.ts';
import { type AreaRecord, areaSchema } from '#lib/server/catalogue/schema/area.ts';
import { type FormalTypeRecords, formalTypesSchema } from '#lib/server/catalogue/schema/formal.ts';
import { type ServiceRecord, serviceSchema } from '#lib/server/catalogue/schema/service.ts';
import type { Rule } from './rule.ts';

export const TODAY = new Date('2026-11-24T12:00:00Z');

export function makeEntry<T>(path: string, record: T): Entry<T> {
	const id = path.slice(path.lastIndexOf('/') + 1, -'.yaml'.length);
	return { id, path, record, lineOf: () => undefined };
}

const byId = <T>(...entries: Entry<T>[]) => new Map(entries.map((entry) => [entry.id, entry]));
const label = (nb: string) => ({ nb });
/** A text in every language of the interface. */
const texts = (nb: string, en = nb) => ({ nb, en });

export function makeService(rest: Partial<ServiceRecord> = {}): ServiceRecord {
	return serviceSchema.parse({
		name: 'Åpent hus',
		organization: 'by-kommune',
		kind: 'meeting-place',
		steps: ['open-places'],
		needs: { main: ['company'] },
		topics: { main: ['cafe'] },
		description: 'Kaffe og noen å snakke med.',
		audience: { groups: ['everyone'] },
		access: [{ way: 'drop-in' }],
		decision: { needed: 'no' },
		locations: [{ location: 'radhuset' }],
		sources: [{ url: 'https://by.kommune.no/apent-hus' }],
		...rest
	});
}

function makeArea(name: string, staircase: AreaRecord['staircase']): AreaRecord {
	return areaSchema.parse({ name: label(name), status: 'demonstration', staircase });
}

export function makeStep(id: string, covers?: string[]) {
	const text = label(id);
	return {
		id,
		name: text,
		professionalName: text,
		examples: text,
		yourself: text,
		expects: text,
		offers: text,
		covers
	};
}

export const KPR_CODES = '1 2 3 4 5 6 7 8 9 11 14 15 17 18 19 20 21 22 23 24 25 26 27 28 29'.split(' ');

/** One type of formal service; code 9 unless told. */
export function makeType(rest: Partial<FormalTypeRecords[number]> = {}): FormalTypeRecords[number] {
	const type = {
		id: `type-${rest.code ?? '9'}`,
		code: '9',
		name: texts('Noen å være sammen med'),
		about: texts('En person som er sammen med deg.'),
		covers: [texts('følge til aktiviteter')],
		needs: { main: ['company'], also: [] },
		legalBasis: ['en-paragraf'],
		form: 'decision',
		regime: 'health-care',
		...(rest.code === '21' && { longTermPlace: true }),
		...rest
	};
	return formalTypesSchema.parse([type])[0] as FormalTypeRecords[number];
}

/** A town that borrows the national staircase: one offer, one organization, one place, and one national helpline. */
export function makeRecords() {
	const service = makeService();
	const helpline = makeService({
		name: 'Telefonen',
		organization: 'staten',
		steps: ['advice'],
		locations: []
	});
	const organization = { name: 'By kommune', type: 'municipality' };
	const location = { name: 'Rådhuset', postalCode: '9008' };
	const town = makeArea('By', 'norge');
	const nation = makeArea('Hele landet', {
		name: label('Trappa'),
		origin: 'default',
		steps: ['community', 'open-places', 'advice', 'home-help'].map((id) => makeStep(id)),
		tracks: [{ id: 'acute', name: label('Akutt'), about: label('Utenfor trappa') }]
	});
	const complaint = {
		regime: 'health-care',
		deadline: texts('fire uker', 'four weeks'),
		weeks: 4 as number | undefined,
		body: texts('statsforvalteren'),
		law: 'en lov § 1',
		url: 'https://lovdata.no/1',
		validFrom: '2001-01-01',
		checked: '2026-04-30'
	};
	const types = KPR_CODES.map((code) => makeType({ code }));
	const change = {
		id: 'ny-i-byen',
		name: texts('Ny i byen'),
		about: texts('Du har flyttet hit.'),
		needs: ['company'],
		formalTypes: ['type-9']
	};
	const basis = {
		id: 'en-paragraf',
		law: 'en lov § 2',
		about: texts('Kommunen skal hjelpe.'),
		url: 'https://lovdata.no/1',
		validFrom: '2012-01-01',
		checked: '2026-04-30'
	};
	const terms = (name: string, id: string) => makeEntry(`taxonomies/${name}.yaml`, [{ id, name: label(id) }]);
	const records: CatalogueRecords = {
		areas: new Map([
			[
				'by',
				{
					area: { ...makeEntry('areas/by/area.yaml', town), id: 'by' },
					organizations: byId(makeEntry('areas/by/organizations/by-kommune.yaml', organization)),
					locations: byId(makeEntry('areas/by/locations/radhuset.yaml', location)),
					services: byId(makeEntry('areas/by/services/apent-hus.yaml', service))
				}
			],
			[
				'norge',
				{
					area: { ...makeEntry('areas/norge/area.yaml', nation), id: 'norge' },
					organizations: byId(
						makeEntry('areas/norge/organizations/staten.yaml', { name: 'Staten', type: 'municipality' })
					),
					locations: new Map(),
					services: byId(makeEntry('areas/norge/services/telefonen.yaml', helpline))
				}
			]
		]),
		taxonomies: {
			needs: terms('needs', 'company'),
			topics: terms('topics', 'cafe'),
			kinds: terms('kinds', 'meeting-place'),
			audiences: terms('audiences', 'everyone'),
			'organization-types': terms('organization-types', 'municipality')
		},
		synonyms: new Map(),
		formalTypes: makeEntry('taxonomies/formal-types.yaml', types),
		lifeChanges: makeEntry('taxonomies/life-changes.yaml', [change]),
		complaints: makeEntry('legal/references.yaml', [complaint]),
		legalBasis: makeEntry('legal/basis.yaml', [basis]),
		retired: makeEntry('retired.yaml', {}),
		postalCodes: new Map([['9008', { city: 'BY', municipality: '5501', latitude: 69.65, longitude: 18.96 }]])
	};
	return {
		records,
		service,
		helpline,
		organization,
		location,
		town,
		nation,
		complaint,
		types,
		change,
		basis
	};
}

/** What a rule finds, without the fields that say nothing. */
export function findingsOf(rule: Rule, records: CatalogueRecords, today = TODAY): Partial<Finding>[] {
	return rule.check(records, { today }).map((finding) => JSON.parse(JSON.stringify(finding)) as Finding);
}
