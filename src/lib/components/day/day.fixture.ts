import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { parseDate } from '#lib/domain/schedule/civil.ts';
import type { DayOffer } from '#lib/domain/views/today.ts';

/** The day of every example: a Tuesday, at twelve o'clock. */
export const TUESDAY = parseDate('2026-11-24');
export const MONDAY = TUESDAY - 1;
export const calendar = makeCalendar();
export const districts = [
	{ id: 'sentrum', name: 'Sentrum' },
	{ id: 'tromsdalen', name: 'Tromsdalen' }
];
export const needs = [
	{ id: 'company', name: { text: 'noen å være sammen med' } },
	{ id: 'food', name: { text: 'mat eller et måltid', lang: 'nb' } }
];

const common = { needs: ['company'], decision: 'no', free: 'unknown' } as const;
const workdays: ('mo' | 'tu' | 'we' | 'th' | 'fr')[] = ['mo', 'tu', 'we', 'th', 'fr'];

/** Old facts; open when the clock of the examples asks. */
export const cathedral: DayOffer = {
	...common,
	id: 'apen-domkirke',
	name: { text: 'Åpen domkirke' },
	needs: ['company'],
	places: ['Tromsø domkirke'],
	districts: ['sentrum'],
	way: 'drop-in',
	schedules: [{ days: ['tu', 'we', 'fr'], opens: '12:00', closes: '16:00' }],
	assured: { date: '2023', precision: 'year', method: 'web-page' }
};

/** Checked this autumn; over at twelve. */
export const kindergarten: DayOffer = {
	...common,
	id: 'apen-barnehage-langnes',
	name: { text: 'Langnes åpen barnehage (Familiens hus)' },
	needs: ['company'],
	places: ['Langnes åpen barnehage'],
	districts: [],
	way: 'drop-in',
	free: 'yes',
	schedules: [{ days: ['tu'], opens: '09:00', closes: '12:00', note: 'for de minste' }],
	assured: { date: '2026-10-02', precision: 'day', method: 'web-page' }
};

/** Later today, with no end. */
export const group: DayOffer = {
	...common,
	id: 'sorggruppe-tromsoysund',
	name: { text: 'Sorggruppe i Tromsøysund' },
	needs: ['company'],
	places: ['Menighetshuset'],
	districts: ['tromsdalen'],
	way: 'sign-up',
	schedules: [{ for: 'event', days: ['tu'], opens: '18:00' }],
	assured: { date: '2026-10-02', precision: 'day', method: 'web-page' }
};

export const officeHours: DayOffer = {
	...common,
	id: 'gatejuristen-tromso',
	name: { text: 'Gatejuristen i Tromsø' },
	needs: ['company'],
	places: ['Veitasenteret'],
	districts: ['sentrum'],
	schedules: [{ days: workdays, opens: '08:00', closes: '15:45' }]
};

export const helpline: DayOffer = {
	...common,
	id: 'rusinfo',
	name: { text: 'RUSinfo' },
	needs: ['company'],
	remote: true,
	national: true,
	places: [],
	districts: [],
	way: 'phone',
	phone: '915 08 588',
	schedules: [{ for: 'phone', days: workdays, opens: '11:00', closes: '18:00' }],
	assured: { date: '2026-10-02', precision: 'day', method: 'web-page' }
};

export const alwaysOpen: DayOffer = {
	...helpline,
	id: 'kirkens-sos',
	name: { text: 'Kirkens SOS' },
	phone: '22 40 00 40',
	schedules: [{ for: 'phone', opens: '00:00', closes: '24:00' }]
};

/** Hours in words only, in a record the English page has no translation of. */
export const inWords: DayOffer = {
	...common,
	id: 'bakerste-rom-ishavskatedralen',
	name: { text: 'Bakerste rom', lang: 'nb' },
	textLang: 'nb',
	needs: ['company'],
	places: ['Ishavskatedralen'],
	districts: ['tromsdalen'],
	schedules: [{ for: 'event', text: 'Ofte torsdager kl. 19:00' }]
};

/** Not in the school holidays, which nobody has published. */
export const homework: DayOffer = {
	...common,
	id: 'leksehjelp-biblioteket',
	name: { text: 'Leksehjelp' },
	needs: ['company'],
	places: ['Tromsø bibliotek'],
	districts: ['sentrum'],
	schedules: [{ days: ['tu'], opens: '16:00', closes: '18:00', except: ['school-holidays'] }]
};

/** Open into the night. */
export const nightCafe: DayOffer = {
	...common,
	id: 'nattkafe',
	name: { text: 'Nattkafé' },
	needs: ['company'],
	places: [],
	districts: [],
	schedules: [{ days: ['mo'], opens: '20:00', closes: '02:00' }]
};

export const everyOffer = [
	...[cathedral, kindergarten, group, officeHours, helpline, alwaysOpen, inWords, homework, nightCafe]
];
