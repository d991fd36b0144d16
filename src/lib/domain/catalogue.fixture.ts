import { type Area, type Catalogue, joinReleases, NATIONAL_AREA, type Release } from './catalogue.ts';
import type { Service } from './service.ts';

const label = (nb: string, en?: string) => ({ nb, ...(en && { en }) });

/** A drop-in place of the town, with nothing more said than a record must say. */
export function makeService(id: string, rest: Partial<Service> = {}): Service {
	return {
		id,
		area: 'by',
		name: id,
		organization: 'by-kommune',
		status: 'active',
		kind: 'meeting-place',
		steps: rest.track ? [] : ['open-places'],
		needs: { main: ['company'], also: [] },
		topics: { main: [], also: [] },
		description: `Om ${id}.`,
		audience: { groups: ['everyone'] },
		access: [{ way: 'drop-in' }],
		decision: { needed: 'no' },
		referral: { needed: 'unknown' },
		diagnosis: { needed: 'unknown' },
		locations: [],
		districts: [],
		schedules: [],
		sources: [],
		...rest
	};
}

/** A service of the nation. */
export function makeNational(id: string, rest: Partial<Service> = {}): Service {
	return makeService(id, {
		area: NATIONAL_AREA,
		organization: 'staten',
		steps: rest.track ? [] : ['advice'],
		...rest
	});
}

/** A service that needs a decision. */
export function makeFormal(id: string, rest: Partial<Service> = {}): Service {
	return makeService(id, {
		steps: rest.track ? [] : ['home-help'],
		decision: { needed: 'yes' },
		application: { regime: 'health-care' },
		access: [{ way: 'application' }],
		...rest
	});
}

const steps = [
	['community', 'Fellesskap', 'Community'],
	['open-places', 'Åpne dører', 'Open doors'],
	['advice', 'Råd', undefined],
	['home-help', 'Hjelp hjemme', 'Help at home']
] as const;

function makeArea(id: string, name: string): Area {
	const text = label('Tekst', 'Text');
	return {
		id,
		name: label(name),
		status: 'demonstration',
		districts:
			id === NATIONAL_AREA
				? []
				: [
						{ id: 'sentrum', name: 'Sentrum' },
						{ id: 'oya', name: 'Øya' }
					],
		staircase: {
			name: label('Trappa', 'The staircase'),
			origin: 'default',
			steps: steps.map(([step, nb, en]) => ({
				id: step,
				name: label(nb, en),
				...{ professionalName: text, examples: text, yourself: text, expects: text, offers: text }
			})),
			tracks: [
				{ id: 'acute', name: label('Akutt', 'Emergency'), about: text },
				{ id: 'money', name: label('Penger', 'Money'), about: text }
			]
		},
		emergency: [
			{ number: '113', name: label('Ambulanse', 'Ambulance'), about: text, source: 'en lov', strip: true },
			{ number: '116 117', name: label('Legevakt'), about: text, source: 'en lov' }
		]
	};
}

/** The release of one area with these services. */
export function makeRelease(id: string, services: Service[], rest: Partial<Release> = {}): Release {
	return {
		area: makeArea(id, id === NATIONAL_AREA ? 'Hele landet' : 'By'),
		organizations:
			id === NATIONAL_AREA
				? { staten: { name: 'Staten', type: 'state' } }
				: {
						'by-kommune': { name: 'By kommune', type: 'municipality', website: 'https://by.kommune.no' },
						frivillig: { name: 'Frivilligsentralen', type: 'voluntary' }
					},
		locations: id === NATIONAL_AREA ? {} : { radhuset: { name: 'Rådhuset', address: 'Torget 1' } },
		services,
		terms: {
			needs: [
				{ id: 'company', name: label('noen å være sammen med', 'company'), featured: true },
				{ id: 'talk', name: label('noen å snakke med', 'someone to talk to') },
				{ id: 'safety', name: label('trygghet') },
				{ id: 'food', name: label('mat', 'food') }
			],
			kinds: [{ id: 'meeting-place', name: label('Møteplass', 'Meeting place') }],
			audiences: [{ id: 'everyone', name: label('alle', 'everyone') }],
			organizationTypes: []
		},
		complaints: [
			makeComplaint('health-care', 'fire uker', 'four weeks'),
			makeComplaint('social-services', 'tre uker', 'three weeks')
		],
		retired: {},
		...rest
	};
}

function makeComplaint(regime: string, nb: string, en: string): Release['complaints'][number] {
	return {
		regime,
		deadline: label(nb, en),
		body: label('statsforvalteren', 'the county governor'),
		law: 'en lov § 1',
		url: 'https://lovdata.no/1',
		validFrom: '2001-01-01',
		checked: '2026-04-30'
	};
}

/** A town and the nation. */
export function makeCatalogue(town: Service[], nation: Service[] = []): Catalogue {
	return joinReleases(makeRelease('by', town), makeRelease(NATIONAL_AREA, nation));
}
