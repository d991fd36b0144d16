import type { Card } from '#lib/domain/views/card.ts';

/** An open place, old facts, nothing said about price, age or hours. */
export const seniorCentre: Card = {
	id: 'heracleum-seniorsenter',
	name: { text: 'Heracleum seniorsenter' },
	summary: { text: 'Sosialt aktivitetstilbud for eldre som klarer seg selv.' },
	status: 'active',
	kind: 'meeting-place',
	formal: false,
	national: false,
	steps: [{ id: 'open-places', number: 2, name: { text: 'Åpne møteplasser' } }],
	way: 'drop-in',
	districts: ['Sentrum'],
	assured: { date: '2023', precision: 'year', method: 'web-page', estimated: true },
	confidence: 'medium'
};

/** Everything a card can say. */
export const openKindergarten: Card = {
	id: 'apen-barnehage-langnes',
	name: { text: 'Langnes åpen barnehage (Familiens hus)' },
	summary: { text: 'Møtested der foreldre leker sammen med egne barn og treffer andre.' },
	status: 'active',
	kind: 'meeting-place',
	formal: false,
	national: false,
	steps: [{ id: 'open-places', number: 2, name: { text: 'Åpne møteplasser' } }],
	way: 'drop-in',
	free: true,
	minAge: 0,
	maxAge: 6,
	districts: ['Langnes'],
	schedules: [
		{
			text: '2019: mandag og torsdag 09:00–12:00 og 13:00–15:30 (0–6 år), onsdag 11:00–15:00 (0–8 måneder). Tirsdag og fredag stengt.'
		}
	],
	assured: { date: '2023', precision: 'year', method: 'web-page' },
	confidence: 'high'
};

/** Hours a machine can count with; facts fresh enough to trust. On the day of the examples it is open until 14. */
export const tuesdayCafe: Card = {
	...seniorCentre,
	id: 'tirsdagskafe',
	name: { text: 'Tirsdagskafeen' },
	summary: { text: 'Kafé for alle.' },
	schedules: [
		{ days: ['tu'], opens: '11:00', closes: '14:00', except: ['school-holidays'] },
		{ for: 'phone', days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }
	],
	assured: { date: '2026-05', precision: 'month', method: 'phone' }
};

/** A formal service with the longest name, on three steps. */
export const severalSteps: Card = {
	id: 'omsorgstjenesten-soroya',
	name: { text: 'Omsorgstjenesten Sørøya – tjenester til personer med utviklingsforstyrrelser' },
	summary: {
		text: 'Praktisk hjelp, helsehjelp, avlastning og omsorgsbolig for personer med utviklingsforstyrrelser.'
	},
	status: 'active',
	kind: 'home-service',
	formal: true,
	national: false,
	steps: [
		{ id: 'home-help', number: 5, name: { text: 'Hjelp hjemme og om dagen' } },
		{ id: 'periods', number: 6, name: { text: 'Mer hjelp i perioder' } },
		{ id: 'adapted-housing', number: 7, name: { text: 'Tilrettelagt bolig' } }
	],
	way: 'application',
	districts: [],
	phone: '938 93 649',
	assured: { date: '2019', precision: 'year', method: 'web-page', estimated: true },
	confidence: 'medium'
};

/** A helpline of the whole country, as an English page has it. */
export const helpline: Card = {
	id: 'mental-helse-hjelpetelefonen',
	name: { text: 'Mental Helse Hjelpetelefonen 116 123', lang: 'nb' },
	summary: { text: 'Noen å snakke med om det som er vanskelig, uansett alder og tema.', lang: 'nb' },
	status: 'active',
	kind: 'helpline',
	formal: false,
	national: true,
	steps: [{ id: 'advice', number: 3, name: { text: 'Advice and someone to talk to' } }],
	way: 'drop-in',
	free: true,
	districts: [],
	schedules: [{ for: 'phone', text: 'Hele døgnet' }],
	textLang: 'nb',
	phone: '116 123',
	assured: { date: '2021', precision: 'year', method: 'web-page' },
	confidence: 'high'
};

/** A protective service on a side track. */
export const shelter: Card = {
	id: 'krisesenteret-tromso',
	name: { text: 'Krisesenteret for Tromsø og omegn' },
	summary: { text: 'Døgnåpent tilbud for kvinner, menn og barn utsatt for vold i nære relasjoner.' },
	status: 'active',
	kind: 'drop-in',
	formal: false,
	national: false,
	steps: [],
	track: { text: 'Akutt hjelp og beskyttelse' },
	way: 'drop-in',
	free: true,
	districts: [],
	schedules: [{ text: 'Døgnåpent' }],
	phone: '77 61 10 60',
	assured: { date: '2023', precision: 'year', method: 'web-page', estimated: true },
	confidence: 'high'
};

/** A record of which almost nothing is known. */
export const unknown: Card = {
	id: 'ladesletta-dagtilbud-eldre',
	name: { text: 'Dagtilbud for eldre på Ladesletta' },
	summary: {
		text: 'Dagtilbud i helse- og velferdssenteret, i samme anlegg som barnehage, gymsal og frisør.'
	},
	status: 'active',
	kind: 'day-service',
	formal: true,
	national: false,
	steps: [],
	districts: []
};
