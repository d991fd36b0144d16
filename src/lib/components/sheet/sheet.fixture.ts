import { homeServices, socialAssistance } from '#lib/components/right-box/right-box.examples.ts';
import { helpline, seniorCentre, tuesdayCafe } from '#lib/components/service-card/cards.fixture.ts';
import type { SheetOffer, SheetView } from '#lib/domain/views/sheet.ts';

/** With a place, a phone and hours a machine can count with. */
export const cafe: SheetOffer = {
	id: tuesdayCafe.id,
	card: tuesdayCafe,
	name: tuesdayCafe.name,
	access: [{ way: 'drop-in', text: 'Bare kom inn' }],
	places: [
		{
			id: 'heracleum',
			name: 'Heracleum',
			address: 'Vestregata 15',
			postalCode: '9008',
			city: 'Tromsø',
			directions: 'Inngang fra gården'
		}
	],
	otherPlaces: [],
	phones: [{ number: '77 79 07 00', label: 'Kafeen' }],
	schedules: tuesdayCafe.schedules ?? [],
	assured: tuesdayCafe.assured,
	needs: [{ id: 'company', name: { text: 'noen å være sammen med' }, main: true }]
};

const { way: _way, ...wayless } = seniorCentre;
const bare = { ...wayless, districts: [] };

/** Nothing said about hours, place or phone, on an English page. */
export const centre: SheetOffer = {
	id: seniorCentre.id,
	card: bare,
	name: { text: 'Heracleum seniorsenter', lang: 'nb' },
	textLang: 'nb',
	access: [],
	places: [],
	otherPlaces: [],
	schedules: [],
	assured: seniorCentre.assured,
	needs: []
};

export const line: SheetOffer = {
	id: helpline.id,
	card: helpline,
	name: helpline.name,
	access: [{ way: 'phone' }],
	places: [],
	otherPlaces: [],
	phones: [{ number: '116 123' }],
	schedules: helpline.schedules ?? [],
	assured: helpline.assured,
	needs: []
};

export const sheet: SheetView = {
	rights: [{ id: 'stottekontakt', name: { text: 'Støttekontakt' }, right: homeServices }],
	general: { complaints: [{ regime: 'health-care', ...homeServices.complaint }] },
	offers: [cafe, line],
	needs: [
		{ id: 'company', name: { text: 'noen å være sammen med' }, main: true },
		{ id: 'housework', name: { text: 'hjelp til husarbeid' }, main: true }
	],
	gone: [{ id: 'borte' }, { id: 'gamle', retired: { reason: { text: 'Slått sammen' }, date: '2026' } }]
};

export const twoRights: SheetView = {
	...sheet,
	rights: [
		...sheet.rights,
		{ id: 'sosialhjelp', name: { text: 'Økonomisk sosialhjelp' }, right: socialAssistance }
	]
};

export const nothing: SheetView = { ...sheet, rights: [], offers: [], gone: [] };
