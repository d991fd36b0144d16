import { describe, expect, it } from 'vitest';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { openState } from '#lib/domain/schedule/open-state.ts';
import type { HoursFor, Rule } from '#lib/domain/schedule/rules.ts';
import { stateText } from './state-words.ts';
import { getTranslator } from './translator.ts';

const nb = await getTranslator('nb', true);
const en = await getTranslator('en', true);
const calendar = makeCalendar();

const tuesday: Rule = { days: ['tu'], opens: '13:00', closes: '15:00' };
const DURING = '2026-11-24T14:00+01:00';

function wordsAt(rule: Rule, at: string, t = nb, lang = 'nb') {
	const now = new Date(at);
	const state = openState({ schedules: [rule] }, calendar, now, rule.for);
	return stateText(t, lang, state, now, { hoursFor: rule.for });
}

describe('what the state is of', () => {
	it.each<[HoursFor, string, string]>([
		['door', 'Åpent nå til kl. 15', 'Open now until 15:00'],
		['phone', 'Telefonen er åpen til kl. 15', 'The phone is open until 15:00'],
		['chat', 'Chatten er åpen til kl. 15', 'The chat is open until 15:00'],
		['event', 'Pågår nå til kl. 15', 'On now until 15:00']
	])('is named: %s', (hoursFor, norwegian, english) => {
		const rule: Rule = { ...tuesday, for: hoursFor };
		expect(wordsAt(rule, DURING).text).toBe(norwegian);
		expect(wordsAt(rule, DURING, en, 'en').text).toBe(english);
	});

	it('is not called a door, whatever the state, when it is none', () => {
		const rules: Rule[] = [
			tuesday,
			{ ...tuesday, closes: undefined },
			{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '00:00', closes: '24:00' },
			{ ...tuesday, byAppointment: true },
			{ ...tuesday, season: { from: '02-01', to: '03-01' } },
			{ ...tuesday, approximate: true },
			{ days: ['we'] },
			{ ...tuesday, only: ['week 30'] }
		];
		for (const rule of rules) {
			for (const at of [DURING, '2026-11-23T08:00+01:00']) {
				const textOf = (hoursFor: HoursFor) => wordsAt({ ...rule, for: hoursFor }, at).text;
				expect(textOf('phone')).toMatch(/^(?:Telefon|Ukjent:)/);
				expect(textOf('chat')).toMatch(/^(?:Chat|Ukjent:)/);
				expect(textOf('event')).not.toMatch(/^Ukjent: åp|^Åp|^Kan åpne|^Stengt/);
			}
		}
	});

	it('says when an event without an end started, and nothing of when it ends', () => {
		expect(wordsAt({ for: 'event', days: ['tu'], opens: '13:00' }, DURING)).toEqual({
			kind: 'open',
			text: 'Startet kl. 13',
			detail: ['Det er ikke oppgitt når det slutter.']
		});
	});
});

describe('a public holiday', () => {
	const workdays: Rule = { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '10:00', closes: '14:00' };

	it.each([
		[
			'2026-12-25T12:00+01:00',
			'Ukjent: det er helligdag. Ring først.',
			'Unknown: it is a public holiday. Call first.'
		],
		[
			'2026-12-24T12:00+01:00',
			'Ukjent: det er høytidsaften. Ring først.',
			'Unknown: it is the eve of a holiday. Call first.'
		],
		['2026-12-24T08:00+01:00', 'Kan åpne i dag kl. 10', 'May open today at 10:00']
	])('or an eve is why nobody knows: %s', (at, norwegian, english) => {
		expect(wordsAt(workdays, at).text).toBe(norwegian);
		expect(wordsAt(workdays, at, en, 'en').text).toBe(english);
	});

	it('is said of what may be, and of what comes next', () => {
		expect(wordsAt(workdays, '2026-12-25T12:00+01:00').detail).toEqual([
			'Kanskje: Fredag 25. desember kl. 10–14, helligdag: ring først',
			'Neste sikre tid: Mandag 28. desember kl. 10–14'
		]);
		expect(wordsAt(workdays, '2026-12-24T18:00+01:00').detail).toEqual(['Da er det helligdag. Ring først.']);
		expect(wordsAt(workdays, '2026-12-23T18:00+01:00').detail).toEqual([
			'Da er det høytidsaften. Ring først.'
		]);
	});
});

it('gives no times to a day without, when nobody knows whether there is school', () => {
	const rule: Rule = { only: ['school-holidays'] };
	expect(wordsAt(rule, DURING)).toMatchObject({
		text: 'Ukjent: kan følge skolens ferier',
		detail: ['Kanskje: Tirsdag 24. november, kan følge skolens ferier']
	});
	expect(wordsAt({ ...rule, days: ['we'] }, DURING).text).toBe('Kan åpne i morgen');
});
