import type { ServiceView } from '#lib/domain/views/service.ts';
import { homeServices } from '#lib/components/right-box/right-box.examples.ts';
import {
	helpline,
	openKindergarten,
	seniorCentre,
	severalSteps,
	shelter,
	tuesdayCafe,
	unknown
} from '#lib/components/service-card/cards.fixture.ts';
import { tromso } from '#lib/components/staircase/steps.fixture.ts';

const stepAt = (number: number) => {
	const step = tromso[number - 1];
	if (!step) throw new Error(`no step ${number}`);
	return step;
};

/** Norwegian names in the page's language, or marked as Norwegian. */
const named = (id: string, text: string, lang?: string) => ({ id, name: { text, ...(lang && { lang }) } });

/** Of which nobody stated anything a record may leave open. */
export const bare: ServiceView = {
	id: unknown.id,
	area: 'trondheim',
	card: unknown,
	name: unknown.name,
	description: unknown.summary,
	status: 'active',
	kind: { text: 'Dagtilbud' },
	organization: { name: 'Trondheim kommune' },
	partners: [],
	audience: { groups: [{ text: 'Eldre' }], text: 'eldre' },
	access: [],
	requirements: {
		decision: { needed: 'unknown' },
		referral: { needed: 'unknown' },
		diagnosis: { needed: 'unknown' }
	},
	qualities: {},
	places: [],
	otherPlaces: [],
	districts: [],
	needs: [{ ...named('daily-structure', 'noe fast i uka'), main: true }],
	schedules: [],
	sources: [
		{
			url: 'https://veiviseren.no/forstaa-helheten/eksempler-og-erfaringer/ladesletta-helse-og-velferdssenter'
		}
	],
	steps: tromso,
	standsOn: ['home-help'],
	lower: { step: stepAt(4), services: [named('stottekontakt', 'Støttekontakt')], count: 1 },
	higher: { step: stepAt(6), services: [], count: 0 }
};

export const seniorCentreView: ServiceView = {
	...bare,
	id: seniorCentre.id,
	card: seniorCentre,
	name: seniorCentre.name,
	kind: { text: 'Møteplass' },
	organization: { name: 'Tromsø kommune' },
	audience: {
		groups: [{ text: 'Eldre' }],
		text: 'eldre som klarer seg selv og ønsker sosialt samvær'
	},
	access: [{ way: 'drop-in' }],
	requirements: {
		decision: {
			needed: 'no',
			statedBy: 'editor',
			why: 'At man kan møte opp uten vedtak er forstått av sammenhengen'
		},
		referral: { needed: 'no', statedBy: 'source', why: 'Du kan møte opp selv' },
		diagnosis: { needed: 'unknown' }
	},
	places: [
		{ id: 'heracleum', name: 'Heracleum', address: 'Vestregata 15', postalCode: '9008', city: 'Tromsø' }
	],
	districts: ['Sentrum'],
	needs: [
		{ ...named('company', 'noen å være sammen med'), main: true },
		{ ...named('food', 'mat eller et måltid'), main: false }
	],
	sources: [
		{
			url: 'https://tromso.kommune.no/helse-og-omsorg/tilrettelagte-arbeids-og-aktivitetstilbud/dagaktivitet-eldre'
		}
	],
	standsOn: ['open-places'],
	lower: {
		step: stepAt(1),
		services: [
			named('apen-domkirke', 'Åpen domkirke'),
			named('barstua-kafe', 'Bårstua kafé på Skansen'),
			named('kroken-bibliotek', 'Kroken bibliotek')
		],
		count: 16
	},
	higher: { step: stepAt(3), services: [], count: 0 },
	assured: { date: '2023', precision: 'year', method: 'web-page', estimated: true },
	assuredNote: 'Årstall anslått: siden er udatert (nytt kommunenettsted, ca. 2022–2024).',
	confidence: 'medium'
};

/** Everything a record can say. */
export const full: ServiceView = {
	...seniorCentreView,
	id: openKindergarten.id,
	card: openKindergarten,
	name: openKindergarten.name,
	partners: ['Kirkens Bymisjon', 'Redd Barna'],
	onBehalfOf: 'Barne-, ungdoms- og familiedirektoratet',
	organizedBy: 'Familiens hus i Tromsø',
	audience: {
		groups: [{ text: 'Familier' }, { text: 'Barn' }],
		text: 'barn 0–6 år med foreldre, passer best for 0–3 år',
		minAge: 0,
		maxAge: 6
	},
	access: [
		{
			way: 'sign-up',
			text: 'Meråpen tid: du skriver en avtale først; er du 15–18 år, må en forelder være med på det'
		},
		{ way: 'drop-in', text: 'I betjent tid' }
	],
	price: { free: 'no', text: '500 kroner per kalenderår', statedBy: 'source' },
	qualities: {
		anonymous: { is: 'yes', statedBy: 'source' },
		substanceFree: { is: 'no', statedBy: 'editor', why: 'Kafeen har skjenkebevilling' },
		stepFree: { is: 'yes', statedBy: 'source' },
		accessibleToilet: { is: 'no', statedBy: 'source' }
	},
	places: [
		{
			id: 'langnes-apen-barnehage',
			name: 'Langnes åpen barnehage',
			address: 'Sildrevegen 2',
			postalCode: '9016',
			city: 'Tromsø',
			directions: 'Inngang fra parkeringsplassen',
			note: '3. etasje'
		}
	],
	districts: ['Langnes', 'Sentrum'],
	serviceArea: 'Tromsø kommune',
	languages: ['nb', 'en'],
	languageText: 'Informasjon på engelsk',
	schedules: [
		{ for: 'door', text: 'Åpent 11:30–14:00' },
		{ for: 'phone', text: 'Hverdager 09:00–15:00' }
	],
	phones: [{ number: '55 55 33 33' }, { number: '48 02 40 57', label: 'Krisetelefon, hverdager kl. 09–15' }],
	emails: ['postmottak@tromso.kommune.no'],
	website: 'https://www.tromsobadet.no',
	contribute: 'Du kan være frivillig på kafeen',
	sources: [
		{ url: 'https://www.tromsobadet.no/fakta' },
		{
			url: 'https://www.tromsobadet.no/en/news/rules-for-general-conduct-and-safety',
			updated: '2022-11-01'
		}
	],
	confidence: 'high'
};

/** Hours in rules, of the door and the telephone, and days that differ. */
export const cafeView: ServiceView = {
	...seniorCentreView,
	id: tuesdayCafe.id,
	card: tuesdayCafe,
	name: tuesdayCafe.name,
	schedules: [
		{
			days: ['tu'],
			opens: '11:00',
			closes: '14:00',
			except: ['public-holidays'],
			note: 'Middag kl. 12',
			text: 'Tirsdager 11-14, ikke helligdager'
		},
		{ for: 'phone', days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }
	],
	exceptions: [
		{ date: '2026-11-03', cancelled: true },
		{ date: '2026-12-01', movedTo: 'biblioteket', note: 'Julemarked' },
		{ date: '2026-12-15', cancelled: true, note: 'Kurs for frivillige' }
	],
	otherPlaces: [{ id: 'biblioteket', name: 'Biblioteket' }],
	assured: { date: '2026-05', precision: 'month', method: 'phone' }
};

export const severalStepsView: ServiceView = {
	...bare,
	id: severalSteps.id,
	card: severalSteps,
	name: severalSteps.name,
	access: [{ way: 'application' }],
	requirements: {
		decision: {
			needed: 'yes',
			statedBy: 'source',
			why: 'Må søkes om; oppført som tjeneste med søknad og vedtak'
		},
		referral: { needed: 'unknown' },
		diagnosis: { needed: 'unknown' }
	},
	standsOn: ['home-help', 'periods', 'adapted-housing'],
	lower: { step: stepAt(4), services: [], count: 0 },
	higher: {
		step: stepAt(8),
		services: [
			named('kvaloysletta-sykehjem', 'Kvaløysletta sykehjem'),
			named('otium-bo-og-velferdssenter', 'Otium bo- og velferdssenter'),
			named('sykehjem-langtidsopphold', 'Langtidsplass i sykehjem')
		],
		count: 4
	},
	right: homeServices,
	assured: { date: '2019', precision: 'year', method: 'web-page', estimated: true },
	confidence: 'low'
};

/** Outside the staircase: no step lower, none higher. */
export const shelterView: ServiceView = (({ lower: _lower, higher: _higher, ...rest }) => ({
	...rest,
	id: shelter.id,
	card: shelter,
	name: shelter.name,
	price: { free: 'yes' as const, statedBy: 'source' as const },
	languageText: 'tolk ved behov',
	schedules: [
		{ for: 'door' as const, text: 'Døgnåpent' },
		{ for: 'phone' as const, text: 'Døgnåpent' }
	],
	phones: [{ number: '77 61 10 60' }],
	standsOn: [],
	track: {
		id: 'acute',
		name: { text: 'Akutt hjelp og beskyttelse' },
		about: {
			text: 'Åpent for alle som trenger det, uten vedtak. Står utenfor trappa, for her skal ingen måtte begynne nederst.'
		}
	}
}))(bare);

/** Norwegian texts as an English page has them. */
export const helplineInEnglish: ServiceView = {
	...bare,
	id: helpline.id,
	textLang: 'nb',
	card: helpline,
	name: helpline.name,
	description: helpline.summary,
	kind: { text: 'Phone line or chat' },
	organization: { name: 'Mental Helse' },
	audience: { groups: [{ text: 'Everyone' }], text: 'alle' },
	access: [{ way: 'drop-in', text: 'Du kan også skrive på Sidetmedord.no' }],
	requirements: {
		decision: { needed: 'no', statedBy: 'editor', why: 'Du tar kontakt selv; ingen søknad nevnt' },
		referral: { needed: 'unknown' },
		diagnosis: { needed: 'unknown' }
	},
	price: { free: 'yes', statedBy: 'source', text: 'Nummeret er gratis å ringe' },
	languageText: 'tolk',
	schedules: [{ for: 'phone', text: 'Hele døgnet' }],
	phones: [{ number: '116 123', label: 'Hjelpetelefonen' }],
	organizedBy: 'Mental Helse (Hjelpetelefonen)',
	contribute: 'Du kan bli frivillig på telefonen',
	needs: [{ ...named('talk', 'someone to talk to'), main: true }],
	standsOn: ['advice'],
	lower: {
		step: { ...stepAt(2), name: { text: 'Open meeting places' } },
		services: [named('vardesenteret-unn-tromso', 'Vardesenteret ved UNN Tromsø', 'nb')],
		count: 6
	},
	higher: { step: { ...stepAt(4), name: { text: 'Training and aids' } }, services: [], count: 0 },
	assured: { date: '2021', precision: 'year', method: 'web-page' },
	assuredNote: 'Tilbudet: udatert ny side (ca. 2022–2024).',
	confidence: 'high'
};
