import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { openState } from '#lib/domain/schedule/open-state.ts';
import { nextOpenings } from '#lib/domain/schedule/openings.ts';
import type { Rule, Times } from '#lib/domain/schedule/rules.ts';
import { anyInstant, anyTimes, makeSchoolYear } from '#lib/domain/schedule/times.fixture.ts';
import { openingText } from './opening-words.ts';
import { stateText } from './state-words.ts';
import { getTranslator } from './translator.ts';

const nb = await getTranslator('nb', true);
const en = await getTranslator('en', true);
const calendar = makeCalendar([makeSchoolYear()]);

const tuesday: Rule = { days: ['tu'], opens: '11:00', closes: '15:00' };
const of = (...schedules: Times['schedules']): Times => ({ schedules });
const textAt = (times: Times, at: string, t = nb, lang = 'nb') =>
	stateText(t, lang, openState(times, calendar, new Date(at)), new Date(at));

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('the state in words', () => {
	it.each<[string, Times, string, string, string, string]>([
		['open', of(tuesday), '2026-11-24T12:00+01:00', 'open', 'Åpent nå til kl. 15', 'Open now until 15:00'],
		[
			'opens today',
			of(tuesday),
			'2026-11-24T08:00+01:00',
			'closed',
			'Åpner i dag kl. 11',
			'Opens today at 11:00'
		],
		[
			'tomorrow',
			of(tuesday),
			'2026-11-23T08:00+01:00',
			'closed',
			'Åpner i morgen kl. 11',
			'Opens tomorrow at 11:00'
		],
		[
			'this week',
			of(tuesday),
			'2026-11-18T08:00+01:00',
			'closed',
			'Åpner tirsdag kl. 11',
			'Opens Tuesday at 11:00'
		],
		[
			'in a week',
			of(tuesday),
			'2026-11-24T16:00+01:00',
			'closed',
			'Åpner tirsdag 1. desember kl. 11',
			'Opens Tuesday 1 December at 11:00'
		],
		[
			'past midnight',
			of({ days: ['fr'], opens: '22:00', closes: '02:00' }),
			'2026-11-27T23:30+01:00',
			'open',
			'Åpent nå til kl. 2',
			'Open now until 2:00'
		],
		[
			'until midnight',
			of({ days: ['fr'], opens: '18:00', closes: '24:00' }),
			'2026-11-27T23:30+01:00',
			'open',
			'Åpent nå til midnatt',
			'Open now until midnight'
		],
		[
			'until the next day',
			of({ days: ['fr'], opens: '09:00', closes: '09:00' }),
			'2026-11-27T23:30+01:00',
			'open',
			'Åpent nå til i morgen kl. 9',
			'Open now until tomorrow at 9:00'
		],
		[
			'open-ended',
			of({ days: ['tu'], opens: '11:00' }),
			'2026-11-24T12:00+01:00',
			'open',
			'Åpent nå, fra kl. 11',
			'Open now, from 11:00'
		],
		[
			'around the clock',
			of({ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' }),
			'2026-11-24T12:00+01:00',
			'open',
			'Åpent nå',
			'Open now'
		],
		[
			'by appointment',
			of({ byAppointment: true }),
			'2026-11-24T12:00+01:00',
			'by-appointment',
			'Åpent etter avtale',
			'Open by appointment'
		],
		[
			'by appointment until',
			of({ ...tuesday, byAppointment: true }),
			'2026-11-24T12:00+01:00',
			'by-appointment',
			'Åpent etter avtale til kl. 15',
			'Open by appointment until 15:00'
		],
		[
			'by appointment later',
			of({ ...tuesday, byAppointment: true }),
			'2026-11-23T12:00+01:00',
			'closed',
			'Etter avtale i morgen kl. 11',
			'By appointment tomorrow at 11:00'
		],
		[
			'out of season',
			of({ ...tuesday, season: { from: '09-01', to: '05-31' } }),
			'2026-07-01T12:00+02:00',
			'closed-for-season',
			'Stengt for sesongen til 1. september',
			'Closed for the season until 1 September'
		],
		[
			'nothing soon',
			of({ ...tuesday, only: ['week 30'] }),
			'2026-11-24T12:00+01:00',
			'closed',
			'Stengt nå',
			'Closed now'
		],
		[
			'no hours',
			of(),
			'2026-11-24T12:00+01:00',
			'unknown',
			'Ukjent: ingen åpningstider er registrert',
			'Unknown: no opening hours are recorded'
		],
		[
			'words only',
			of({ text: 'noen tirsdager' }),
			'2026-11-24T12:00+01:00',
			'unknown',
			'Ukjent: åpningstidene står bare med ord',
			'Unknown: the opening hours are only given in words'
		],
		[
			'beyond the school calendar',
			of({ ...tuesday, except: ['school-holidays'] }),
			'2027-09-07T12:00+02:00',
			'unknown',
			'Ukjent: kan følge skolens ferier',
			'Unknown: it may follow the school holidays'
		],
		[
			'beyond the school calendar, later',
			of({ ...tuesday, except: ['school-holidays'] }),
			'2027-09-07T08:00+02:00',
			'closed',
			'Kan åpne i dag kl. 11',
			'May open today at 11:00'
		],
		[
			'nearly, tomorrow',
			of({ ...tuesday, approximate: true }),
			'2026-11-23T08:00+01:00',
			'closed',
			'Åpner i morgen omtrent kl. 11',
			'Opens tomorrow at about 11:00'
		],
		[
			'a time that is not stated, later',
			of({ days: ['fr'] }),
			'2026-11-24T12:00+01:00',
			'closed',
			'Åpner fredag, klokkeslett ikke oppgitt',
			'Opens Friday, time not stated'
		]
	])('%s', (_, times, at, kind, norwegian, english) => {
		expect(textAt(times, at)).toMatchObject({ kind, text: norwegian });
		expect(textAt(times, at, en, 'en').text).toBe(english);
	});

	it.each<[string, Times, string, string[]]>([
		[
			'an open end',
			of({ days: ['tu'], opens: '11:00' }),
			'2026-11-24T12:00+01:00',
			['Det er ikke oppgitt når det stenger.']
		],
		[
			'when one may come without an appointment',
			of(tuesday, { byAppointment: true }),
			'2026-11-23T12:00+01:00',
			['Uten avtale: Tirsdag 24. november kl. 11–15']
		],
		[
			'that it stays closed',
			of({ ...tuesday, only: ['week 30'] }),
			'2026-11-24T12:00+01:00',
			['Åpner ikke de neste to ukene.']
		],
		[
			'what may be, and what is certain',
			of({ ...tuesday, except: ['school-holidays'] }, { days: ['th'], opens: '18:00' }),
			'2027-09-07T12:00+02:00',
			[
				'Kanskje: Tirsdag 7. september kl. 11–15, kan følge skolens ferier',
				'Neste sikre tid: Torsdag 9. september fra kl. 18'
			]
		],
		[
			'why it may not open',
			of({ ...tuesday, except: ['school-holidays'] }),
			'2027-09-07T08:00+02:00',
			['Kan følge skolens ferier.']
		]
	])('says %s', (_, times, at, detail) => {
		expect(textAt(times, at).detail).toEqual(detail);
	});

	it('says that a day is cancelled, and when it opens after it', () => {
		const times = { ...of(tuesday), exceptions: [{ date: '2026-11-24', cancelled: true as const }] };
		expect(textAt(times, '2026-11-24T08:00+01:00')).toEqual({
			kind: 'closed',
			text: 'Avlyst i dag',
			detail: ['Åpner tirsdag 1. desember kl. 11']
		});
	});

	it('says where an opening was moved', () => {
		const times = { ...of(tuesday), exceptions: [{ date: '2026-11-24', movedTo: 'bib' }] };
		const at = new Date('2026-11-24T12:00+01:00');
		const state = openState(times, calendar, at);
		expect(stateText(nb, 'nb', state, at).detail).toEqual(['Denne gangen et annet sted enn vanlig.']);
		const placeName = (id: string) => (id === 'bib' ? 'Biblioteket' : undefined);
		expect(stateText(nb, 'nb', state, at, { placeName }).detail).toEqual(['Denne gangen: Biblioteket']);
	});

	it('is whole in every language, whatever the hours', () => {
		fc.assert(
			fc.property(anyTimes, anyInstant, (times, now) => {
				const state = openState(times, calendar, now);
				for (const [t, lang] of [
					[nb, 'nb'],
					[en, 'en']
				] as const) {
					const { text, detail } = stateText(t, lang, state, now);
					const openings = nextOpenings(times, calendar, now, 3);
					const texts = openings.map((opening) => openingText(t, lang, opening, now));
					for (const one of [text, ...detail, ...texts]) {
						expect(one).toMatch(/^\p{Lu}/u);
						expect(one).not.toMatch(/undefined|NaN|Invalid|\{\{|times\.| {2}|^\s|[\s,]$/);
					}
				}
			})
		);
	});

	it.each(['Pacific/Kiritimati', 'Pacific/Honolulu'])('is Norwegian time on a device in %s', (zone) => {
		vi.stubEnv('TZ', zone);
		expect(textAt(of(tuesday), '2026-11-23T23:30+01:00').text).toBe('Åpner i morgen kl. 11');
		expect(textAt(of(tuesday), '2026-11-25T00:30+01:00').text).toBe('Åpner tirsdag kl. 11');
	});
});
