import { expect, it } from 'vitest';
import type { Schedule } from '#lib/domain/schedule/rules.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';
import { rulesMatchWords } from './rules-match-words.ts';

function messagesAbout(...schedules: Schedule[]) {
	const { records, service } = makeRecords();
	service.schedules = schedules;
	return findingsOf(rulesMatchWords, records).map(({ message }) => message?.replace(/: «.*/, ''));
}

it('names the line, both sides and what to do', () => {
	const { records, service } = makeRecords();
	service.schedules = [
		{ text: 'Noen torsdager' },
		{ days: ['th'], opens: '10:00', text: 'Onsdager og torsdager kl. 10' }
	];
	expect(findingsOf(rulesMatchWords, records)).toEqual([
		{
			path: 'areas/by/services/apent-hus.yaml',
			field: 'schedules.1',
			level: 'warning',
			message: 'the words name we, and no rule with them does: «Onsdager og torsdager kl. 10»',
			fix: 'correct days, or the words in text'
		}
	]);
});

it.each<[string, Schedule, string]>([
	[
		'a day the words do not name',
		{ days: ['tu', 'sa'], text: 'Hver tirsdag' },
		'the rule holds on sa, which the words do not name'
	],
	[
		'a time the words do not have',
		{ days: ['tu'], opens: '11:00', closes: '15:00', text: 'Tirsdager 11–14' },
		'the rule says 15:00, which the words do not'
	],
	[
		'odd weeks for partallsuker',
		{ days: ['we'], weeks: 'odd', text: 'Onsdager i partallsuker' },
		'the words say even weeks, and the rule does not'
	],
	[
		'all weeks for oddetallsuker',
		{ days: ['we'], text: 'Onsdager i oddetallsuker' },
		'the words say odd weeks, and the rule does not'
	],
	[
		'the second for the last of the month',
		{ nth: { second: 'we' }, text: 'Siste onsdag i måneden' },
		'the words say the last we of the month, and no rule with them does'
	],
	[
		'every week for once a month',
		{ days: ['we'], text: 'Første onsdag i måneden' },
		'the words say the first we of the month, and no rule with them does'
	],
	[
		'office hours for hele døgnet',
		{ days: ['mo'], opens: '08:00', closes: '16:00', text: 'Hele døgnet' },
		'the words say round the clock, and the rule does not'
	]
])('warns about %s', (_, schedule, message) => {
	expect(messagesAbout(schedule)).toEqual([message]);
});

it.each<Schedule>([
	{ days: ['tu'], opens: '11:00', closes: '14:00', text: 'Tirsdager kl. 11-14' },
	{ days: ['mo', 'tu', 'we', 'th', 'fr', 'su'], opens: '09:00', text: 'Alle dager kl. 09:00 unntatt lørdag' },
	{ days: ['fr'], opens: '20:00', closes: '24:00', text: 'Fredag kl. 20–00' },
	{ days: ['tu'], opens: '09:00', text: 'Tirsdagstreff' },
	{ days: ['tu', 'fr'], text: 'Tirsdag og fredag, og noen torsdager' },
	{ days: ['mo'], opens: '10:00', approximate: true, text: 'Mandager ca. kl. 11' },
	{ only: ['public-holidays'], opens: '16:00', text: 'Helligdager kl. 16' },
	{ days: ['we'], opens: '18:00', weeks: 'even', text: 'Annenhver onsdag (partallsuker) kl. 18:00' },
	{ nth: { first: 'we', third: 'we' }, text: 'Første og tredje onsdag i måneden' },
	{ days: ['mo', 'su'], opens: '00:00', closes: '24:00', text: 'Hele døgnet, også helg' }
])('is silent when they agree: %o', (schedule) => {
	expect(messagesAbout(schedule)).toEqual([]);
});

it('takes the rules together that share their words', () => {
	const text = 'Mandag 9–15 og 17–21, onsdag 17–21';
	const rules: Schedule[] = [
		{ days: ['mo'], opens: '09:00', closes: '15:00', text },
		{ days: ['mo', 'we'], opens: '17:00', closes: '21:00', text }
	];
	expect(messagesAbout(...rules)).toEqual([]);
	expect(messagesAbout(...rules.slice(0, 1))).toEqual(['the words name we, and no rule with them does']);
	expect(
		messagesAbout(...rules.map((rule, i): Schedule => (i === 0 ? rule : { ...rule, for: 'phone' })))
	).toEqual(['the words name we, and no rule with them does']);
});
