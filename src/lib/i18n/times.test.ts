import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRule, type Rule, type Schedule, type Weekday } from '#lib/domain/schedule/rules.ts';
import { anyTimes } from '#lib/domain/schedule/times.fixture.ts';
import { READY_LANGUAGES } from './languages.ts';
import { hoursForText, scheduleLines, scheduleText } from './times.ts';
import { getTranslator } from './translator.ts';

const nb = await getTranslator('nb', true);
const en = await getTranslator('en', true);

const anyRules = anyTimes.map(({ schedules }) => schedules.filter(isRule));
const anyRule = anyRules.filter(({ length }) => length > 0).map(([rule = {}]) => rule);

const workdays: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr'];
const week: Weekday[] = [...workdays, 'sa', 'su'];
const at = (days: Weekday[], opens = '11:00', closes?: string): Rule => ({ days, opens, closes });

describe('a rule', () => {
	it.each<[Rule, string, string]>([
		[at(['tu'], '11:00', '14:00'), 'Tirsdager kl. 11–14', 'Tuesdays 11:00–14:00'],
		[
			{ ...at(['tu'], '11:00', '14:00'), weeks: 'even', except: ['school-holidays'] },
			'Tirsdager i partallsuker kl. 11–14, ikke i skolens ferier',
			'Tuesdays in even-numbered weeks 11:00–14:00, not in the school holidays'
		],
		[
			{ nth: { first: 'we' }, opens: '18:00', for: 'event' },
			'Første onsdag i måneden kl. 18',
			'First Wednesday of the month at 18:00'
		],
		[
			{ nth: { first: 'we', third: 'we', last: 'th' }, opens: '18:30', closes: '20:00' },
			'Første og tredje onsdag og siste torsdag i måneden kl. 18.30–20',
			'First and third Wednesday and last Thursday of the month 18:30–20:00'
		],
		[
			{ ...at(workdays, '09:00', '15:00'), except: ['public-holidays'] },
			'Hverdager kl. 9–15, ikke helligdager',
			'Weekdays 9:00–15:00, not on public holidays'
		],
		[
			at(['fr', 'mo', 'we']),
			'Mandag, onsdag og fredag fra kl. 11',
			'Monday, Wednesday and Friday from 11:00'
		],
		[at(['mo', 'tu', 'we', 'th'], '09:30'), 'Mandag–torsdag fra kl. 9.30', 'Monday–Thursday from 9:30'],
		[
			at(['mo', 'tu', 'we', 'th', 'su'], '15:00', '21:00'),
			'Søndag–torsdag kl. 15–21',
			'Sunday–Thursday 15:00–21:00'
		],
		[at(['mo', 'su']), 'Mandag og søndag fra kl. 11', 'Monday and Sunday from 11:00'],
		[
			at(['mo', 'we', 'th', 'fr', 'su'], '10:00', '12:00'),
			'Mandag, onsdag–fredag og søndag kl. 10–12',
			'Monday, Wednesday–Friday and Sunday 10:00–12:00'
		],
		[at(week, '00:00', '24:00'), 'Hele døgnet', 'Around the clock'],
		[at(['sa'], '00:00', '24:00'), 'Lørdager hele døgnet', 'Saturdays around the clock'],
		[at(week, '14:00', '22:00'), 'Alle dager kl. 14–22', 'Every day 14:00–22:00'],
		[at(['fr'], '22:00', '02:00'), 'Fredager kl. 22–2', 'Fridays 22:00–2:00'],
		[at(['fr'], '09:00', '09:00'), 'Fredager kl. 9–9 dagen etter', 'Fridays 9:00–9:00 the next day'],
		[{ byAppointment: true }, 'Etter avtale', 'By appointment'],
		[{ days: ['tu'], byAppointment: true }, 'Tirsdager etter avtale', 'Tuesdays by appointment'],
		[
			{ ...at(['tu'], '11:00', '14:00'), byAppointment: true },
			'Tirsdager kl. 11–14 etter avtale',
			'Tuesdays 11:00–14:00 by appointment'
		],
		[{ season: { from: '08-15', to: '06-20' } }, '15. august–20. juni', '15 August–20 June'],
		[
			{ ...at(['tu'], '11:00', '14:00'), season: { from: '09-01', to: '05-31' } },
			'Tirsdager 1. september–31. mai kl. 11–14',
			'Tuesdays, 1 September–31 May 11:00–14:00'
		],
		[{ days: ['fr'] }, 'Fredager, klokkeslett ikke oppgitt', 'Fridays, time not stated'],
		[
			{ ...at(['fr'], '11:00', '14:00'), approximate: true },
			'Fredager omtrent kl. 11–14',
			'Fridays about 11:00–14:00'
		],
		[
			{ only: ['school-holidays', 'romjul'], opens: '10:00', closes: '14:00' },
			'I skolens ferier og i romjula kl. 10–14',
			'In the school holidays and between Christmas and New Year 10:00–14:00'
		],
		[
			{ ...at(['sa'], '10:00', '14:00'), only: ['weeks 29-31'] },
			'Lørdager kl. 10–14, bare i uke 29–31',
			'Saturdays 10:00–14:00, only in weeks 29–31'
		],
		[
			{ ...at(['mo'], '10:00', '14:00'), except: ['public-holidays', 'eves', 'week 8', '12-23'] },
			'Mandager kl. 10–14, ikke helligdager, høytidsaftener som julaften, i uke 8 eller 23. desember',
			'Mondays 10:00–14:00, not on public holidays, on eves such as Christmas Eve, in week 8 or on 23 December'
		]
	])('%j is «%s» and «%s»', (rule, norwegian, english) => {
		expect(scheduleText(nb, 'nb', rule)).toBe(norwegian);
		expect(scheduleText(en, 'en', rule)).toBe(english);
	});

	it('of any kind is one whole sentence in every language', async () => {
		for (const lang of READY_LANGUAGES) {
			const t = await getTranslator(lang, true);
			fc.assert(
				fc.property(anyRule, (rule) => {
					const text = scheduleText(t, lang, rule);
					expect(text).toMatch(/^[\p{Lu}\d]/u);
					expect(text).not.toMatch(/undefined|NaN|\{\{|times\.| {2}|^\s|[\s,]$|,,|object/);
				})
			);
		}
	});

	it('says every condition it has: without one the sentence is another', () => {
		fc.assert(
			fc.property(anyRule, fc.constantFrom('weeks', 'season', 'except', 'opens'), (rule, field) => {
				fc.pre(rule[field] !== undefined && rule[field] !== 'all' && rule.byAppointment !== true);
				fc.pre(field !== 'except' || rule.except?.length !== 0);
				expect(scheduleText(nb, 'nb', rule)).not.toBe(
					scheduleText(nb, 'nb', { ...rule, [field]: undefined })
				);
			})
		);
	});
});

describe('a list of hours', () => {
	const texts = (schedules: Schedule[]) => scheduleLines(nb, 'nb', schedules).map(({ text }) => text);

	it('joins rules that differ only in their days', () => {
		const lines = scheduleLines(nb, 'nb', [
			{ ...at(['mo'], '11:00', '14:00'), text: 'Mandag 11-14' },
			at(['sa'], '12:00', '15:00'),
			{ ...at(['we', 'fr'], '11:00', '14:00'), text: 'ons og fre 11-14' }
		]);
		expect(lines).toEqual([
			{
				kind: 'rule',
				hoursFor: 'door',
				text: 'Mandag, onsdag og fredag kl. 11–14',
				note: undefined,
				source: ['Mandag 11-14', 'ons og fre 11-14'],
				entries: [0, 2]
			},
			expect.objectContaining({ text: 'Lørdager kl. 12–15', entries: [1] })
		]);
	});

	it('joins rules that differ only in their hours', () => {
		expect(
			texts([
				at(['mo'], '13:00', '15:00'),
				at(['mo'], '09:00', '12:00'),
				at(['tu'], '13:00', '15:00'),
				at(['tu'], '09:00', '12:00')
			])
		).toEqual(['Mandag og tirsdag kl. 9–12 og 13–15']);
	});

	it.each<[string, Partial<Rule>]>([
		['week parity', { weeks: 'odd' }],
		['season', { season: { from: '06-01', to: '08-31' } }],
		['closed days', { except: ['romjul'] }],
		['note', { note: 'middag' }],
		['phone', { for: 'phone' }],
		['appointment', { byAppointment: true }]
	])('keeps rules apart that differ in their %s too', (_, other) => {
		expect(texts([at(['mo'], '11:00', '14:00'), { ...at(['tu'], '11:00', '14:00'), ...other }])).toHaveLength(
			2
		);
	});

	it('keeps open-ended hours apart', () => {
		expect(texts([at(['mo'], '09:00', '12:00'), at(['mo'], '18:00')])).toEqual([
			'Mandager kl. 9–12',
			'Mandager fra kl. 18'
		]);
	});

	it('leaves the source its own words', () => {
		expect(scheduleLines(nb, 'nb', [{ for: 'phone', text: 'omtrent to ganger i måneden' }])).toEqual([
			{
				kind: 'words',
				hoursFor: 'phone',
				text: 'omtrent to ganger i måneden',
				source: [],
				entries: [0]
			}
		]);
	});

	it('loses no entry and says none twice', () => {
		fc.assert(
			fc.property(anyRules, (rules) => {
				const entries = scheduleLines(nb, 'nb', rules).flatMap((line) => line.entries);
				expect([...entries].sort()).toEqual(rules.map((_, entry) => entry));
			})
		);
	});

	it('has a name for each kind of hours', () => {
		expect(hoursForText(nb, 'door')).toBe('Åpningstider');
		expect(hoursForText(en, 'phone')).toBe('Phone hours');
	});
});
