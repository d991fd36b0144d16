import { expect, it } from 'vitest';
import type { Schedule } from '#lib/domain/schedule/rules.ts';
import { hoursAreRules } from './hours-are-rules.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

function warningsAbout(...schedules: Schedule[]) {
	const { records, service } = makeRecords();
	service.schedules = schedules;
	return findingsOf(hoursAreRules, records);
}

it.each([
	['Hver tirsdag kl. 11-14', "{days: [tu], opens: '11:00', closes: '14:00'}"],
	['Mandager kl. 13', "{days: [mo], opens: '13:00'}"],
	['Mandag og tirsdag 09–15 og 17–21', "{days: [mo, tu], opens: '…'}"],
	[
		'Annankvar onsdag (partalsveker) kl. 18.00–19.30',
		"{days: [we], opens: '18:00', closes: '19:30', weeks: even}"
	],
	['Torsdager i oddetallsuker', "{days: [th], opens: '…', weeks: odd}"],
	['Første og siste onsdag i måneden kl. 12', "{nth: {first: we, last: we}, opens: '12:00'}"],
	['Hele døgnet', "{days: [mo, tu, we, th, fr, sa, su], opens: '00:00', closes: '24:00'}"]
])('warns that «%s» can be a rule, and sketches it', (text, sketch) => {
	const [warning, ...others] = warningsAbout({ text });
	expect(others).toEqual([]);
	expect(warning).toMatchObject({ level: 'warning', field: 'schedules.0' });
	expect(warning?.message).toContain(`«${text}»`);
	expect(warning?.fix).toContain(`write ${sketch} `);
});

it.each([
	'Ofte torsdager kl. 19:00',
	'Fellesfrokost annenhver torsdag 10–11',
	'2024: høst onsdager kl. 18–20',
	'Norskkurs mandag og onsdag kl. 9–11 (ved oppstart)',
	'Søndag–torsdag kl. 15–21 (2020). Senere meldt kuttet til tre ettermiddager og kvelder i uka.',
	'Onsdag formiddag hele året, fri i skolens sommerferie',
	'15. september–14. mai 08:00–15:45',
	'Tre dager i uka',
	'Åpent 11:30–14:00',
	'Åpent hele året, unntatt jule- og påskeferien og når saksbehandlerne er på seminar',
	'En kilde fra 2014 kaller tilbudet døgnåpent.'
])('is silent about «%s»', (text) => {
	expect(warningsAbout({ text })).toEqual([]);
});

it('is silent about the words of a rule', () => {
	expect(warningsAbout({ days: ['tu'], opens: '11:00', text: 'Hver tirsdag kl. 11' })).toEqual([]);
});
