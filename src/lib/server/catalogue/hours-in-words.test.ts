import { describe, expect, it } from 'vitest';
import { readHours } from './hours-in-words.ts';

const daysOf = (words: string) => readHours(words).days.join(' ');

it.each([
	['Mandager kl. 13', 'mo'],
	['Tirsdag og fredag 12–16', 'tu fr'],
	['Mandag, tirsdag, onsdag og fredag kl. 09–15', 'mo tu we fr'],
	['mandag–fredag', 'mo tu we th fr'],
	['Mandag til fredag klokken 10:00–14:00', 'mo tu we th fr'],
	['tysdag til og med laurdag', 'tu we th fr sa'],
	['Man–fre 10–15', 'mo tu we th fr'],
	['Søndag–torsdag kl. 18–22', 'mo tu we th su'],
	['Hverdager kl. 9–15', 'mo tu we th fr'],
	['alle kvardagar', 'mo tu we th fr'],
	['Hverdager 10–18, helger 10–15', 'mo tu we th fr sa su'],
	['Alle dager unntatt lørdag', 'mo tu we th fr sa su'],
	['Mandagstreff for en mann som kan mye om helgener', ''],
	['Helligdager', '']
])('reads the days of «%s»', (words, days) => {
	expect(daysOf(words)).toBe(days);
});

it.each([
	['kl. 9–15', '09:00 15:00'],
	['klokken 10:00–14:00', '10:00 14:00'],
	['kl 10 til 14.30', '10:00 14:30'],
	['mandag 06.30–21.00', '06:30 21:00'],
	['mandag og tirsdag 09–15 og 17–21', '09:00 15:00 17:00 21:00'],
	['Treff 10:30', '10:30'],
	['kl. 20 til midnatt', '20:00 24:00'],
	['fredager for barn 6–12 år', ''],
	['for barn, 6–12 år', ''],
	['uke 29–31', ''],
	['i Hospitalsløkkan 2–4', ''],
	['mandag 3.–5. trinn', ''],
	['i 2022–2024', ''],
	['ring 48 02 40 57', ''],
	['fra 14–15. mai', ''],
	['15.05.2024', '']
])('reads the times of «%s»', (words, times) => {
	expect(readHours(words).times.join(' ')).toBe(times);
});

it.each([
	['Annenhver onsdag (partallsuker)', 'even'],
	['onsdagar i partalsveker', 'even'],
	['tirsdag i oddetallsuker', 'odd'],
	['ulike uker', 'odd'],
	['like uker', 'even'],
	['tirsdager i partallsuker, torsdager i oddetallsuker', undefined],
	['hver uke', undefined]
])('reads the weeks of «%s»', (words, parity) => {
	expect(readHours(words).parity).toBe(parity);
});

it('reads days of the month, and not the days around Easter', () => {
	expect(readHours('Første og tredje onsdag i måneden, siste torsdag hver måned').ordinals).toEqual([
		{ ordinal: 'first', day: 'we' },
		{ ordinal: 'third', day: 'we' },
		{ ordinal: 'last', day: 'th' }
	]);
	expect(readHours('Fyrste måndag i månaden').ordinals).toEqual([{ ordinal: 'first', day: 'mo' }]);
	expect(readHours('første mandag etter påske').ordinals).toEqual([]);
});

it.each(['Hele døgnet', 'Døgnåpen telefon', 'Heile døgnet', '24/7'])(
	'reads «%s» as round the clock',
	(words) => {
		expect(readHours(words).roundTheClock).toBe(true);
	}
);

it('does not read an answer within two days and nights as round the clock', () => {
	expect(readHours('Svar innen to døgn; døgnbemannet').roundTheClock).toBe(false);
});

describe('words that are not exact', () => {
	it.each([
		'Ofte torsdager kl. 19:00',
		'og noen torsdager',
		'Om sommeren hverdager 12–17',
		'2024: mandag kl. 12–14',
		'mandag og onsdag kl. 9–11 (ved oppstart)',
		'annenhver torsdag 10–11',
		'Onsdag, fri i skolens sommerferie',
		'kilden oppgir både 11–13 og 12–14'
	])('%s', (words) => {
		expect(readHours(words).inexact).toBe(true);
	});

	it('are exact about feasts and school holidays, which have names in rules', () => {
		expect(readHours('Tirsdager kl. 11–14, ikke i skolens ferier, jul og påske').inexact).toBe(false);
	});

	it('do not have a year in brackets, which tells how old they are', () => {
		expect(readHours('Søndag–torsdag kl. 18–22 (2022)').inexact).toBe(false);
		expect(readHours('Mandag 06.30–21.00 (januar 2021)').inexact).toBe(false);
		expect(readHours('Sommerstengt uke 29–31 i 2017').inexact).toBe(true);
	});

	it('are exact when every other week is even or odd', () => {
		expect(readHours('Annenhver torsdag (oddetallsuker) kl. 18:00').inexact).toBe(false);
	});
});
