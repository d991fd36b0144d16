import { describe, expect, it } from 'vitest';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { nextOpenings } from '#lib/domain/schedule/openings.ts';
import type { Rule } from '#lib/domain/schedule/rules.ts';
import { openingText } from './opening-words.ts';
import { getTranslator } from './translator.ts';

const nb = await getTranslator('nb', true);
const en = await getTranslator('en', true);
const calendar = makeCalendar();
const tuesday: Rule = { days: ['tu'], opens: '11:00', closes: '15:00' };

describe('one opening', () => {
	const now = new Date('2026-11-21T12:00+01:00');
	const next = (rule: Rule, t = nb, lang = 'nb') =>
		nextOpenings({ schedules: [rule] }, calendar, now, 1, rule.for).map((opening) =>
			openingText(t, lang, opening, now, { hoursFor: rule.for })
		);

	it.each<[Rule, string]>([
		[tuesday, 'Tirsdag 24. november kl. 11–15'],
		[{ ...tuesday, closes: undefined }, 'Tirsdag 24. november fra kl. 11'],
		[{ ...tuesday, closes: undefined, for: 'event' }, 'Tirsdag 24. november kl. 11'],
		[{ ...tuesday, byAppointment: true }, 'Tirsdag 24. november kl. 11–15, etter avtale'],
		[{ days: ['tu'], byAppointment: true }, 'Tirsdag 24. november, etter avtale'],
		[{ ...tuesday, approximate: true }, 'Tirsdag 24. november omtrent kl. 11–15'],
		[{ days: ['tu'] }, 'Tirsdag 24. november, klokkeslett ikke oppgitt'],
		[{ days: ['tu'], opens: '00:00', closes: '24:00' }, 'Tirsdag 24. november hele døgnet'],
		[{ days: ['tu'], opens: '20:00', closes: '24:00' }, 'Tirsdag 24. november kl. 20–24'],
		[{ only: ['11-01'], opens: '10:00' }, 'Mandag 1. november 2027 fra kl. 10']
	])('of %j is «%s»', (rule, expected) => {
		expect(next(rule)).toEqual([expected]);
	});

	it('is in English too', () => {
		expect(next(tuesday, en, 'en')).toEqual(['Tuesday 24 November 11:00–15:00']);
	});
});
