import { seniorCentre, tuesdayCafe, helpline } from '#lib/components/service-card/cards.fixture.ts';
import type { AlternativeCard, AlternativesView, NeedTick } from '#lib/domain/views/alternatives.ts';

/** What a visiting friend covers, and home help. */
export const needs: NeedTick[] = [
	{ id: 'company', name: { text: 'noen å være sammen med' }, main: true },
	{ id: 'activity', name: { text: 'noe å gjøre' }, main: true },
	{ id: 'housework', name: { text: 'hjelp til husarbeid' }, main: false }
];

/** As an English page has them before they are translated. */
export const foreignNeeds: NeedTick[] = [
	{ id: 'company', name: { text: 'noen å være sammen med', lang: 'nb' }, main: true }
];

export const centre: AlternativeCard = {
	...seniorCentre,
	needs: { main: ['company'], also: ['activity'] },
	groups: ['older-people'],
	districtIds: ['sentrum'],
	places: [{ latitude: 69.65, longitude: 18.96, postalCode: '9008' }],
	relation: 'alongside',
	why: { text: 'Kommunen nevner dem sammen' },
	source: 'https://tromso.kommune.no/eldre'
};

export const cafe: AlternativeCard = {
	...tuesdayCafe,
	needs: { main: ['company'], also: [] },
	groups: ['everyone'],
	districtIds: [],
	places: [{ latitude: 69.66, longitude: 18.94 }],
	decisionUnknown: true
};

export const choir: AlternativeCard = {
	...tuesdayCafe,
	id: 'koret',
	name: { text: 'Koret' },
	steps: [],
	needs: { main: ['activity'], also: [] },
	groups: ['children'],
	districtIds: [],
	places: [],
	maxAge: 16,
	relation: 'while-waiting',
	by: 'Kommunen',
	date: '2026-01'
};

export const line: AlternativeCard = {
	...helpline,
	needs: { main: ['talk'], also: [] },
	groups: ['everyone'],
	districtIds: []
};

export const several: AlternativesView = { offers: [centre, cafe, choir, line], total: 4 };
export const none: AlternativesView = { offers: [], total: 0 };
/** Two postal codes, the second three kilometres east of the first. */
export const postalCodes = { 9008: [69.65, 18.96], 9020: [69.64, 19.04] } as const;
export const choices = {
	districts: [{ id: 'sentrum', name: 'Sentrum' }],
	languages: ['nb', 'en'],
	postalCodes
};
