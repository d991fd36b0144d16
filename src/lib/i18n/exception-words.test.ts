import { beforeAll, describe, expect, it } from 'vitest';
import type { Exception } from '#lib/domain/schedule/rules.ts';
import { exceptionLines } from './exception-words.ts';
import { getTranslator, type Translate } from './translator.ts';

let nb: Translate;
let en: Translate;
beforeAll(async () => {
	[nb, en] = await Promise.all([getTranslator('nb', true), getTranslator('en', true)]);
});

const NOW = new Date('2026-11-24T23:30+01:00');
const placeName = (id: string) => (id === 'bib' ? 'Biblioteket' : undefined);
const lines = (exceptions: Exception[], now = NOW) =>
	exceptionLines(nb, 'nb', exceptions, now, { hoursFor: 'door', placeName }).map(({ text }) => text);

describe('a day that differs', () => {
	it.each<[string, Exception]>([
		['Tirsdag 15. desember: avlyst', { date: '2026-12-15', cancelled: true }],
		[
			'Tirsdag 15. desember til fredag 18. desember: avlyst',
			{ date: '2026-12-15', through: '2026-12-18', cancelled: true }
		],
		['Tirsdag 8. desember: flyttet til Biblioteket', { date: '2026-12-08', movedTo: 'bib' }],
		['Tirsdag 8. desember: flyttet til ukjent-hus', { date: '2026-12-08', movedTo: 'ukjent-hus' }],
		[
			'Tirsdag 8. desember: flyttet til onsdag 9. desember, kl. 12–14',
			{ date: '2026-12-08', newDate: '2026-12-09', opens: '12:00', closes: '14:00' }
		],
		[
			'Lørdag 12. desember: i tillegg kl. 11–14, Biblioteket',
			{ date: '2026-12-12', extra: true, opens: '11:00', closes: '14:00', location: 'bib' }
		]
	])('%s', (text, exception) => {
		expect(lines([exception])).toEqual([text]);
	});

	it('is said in the language of the page', () => {
		const words = { hoursFor: 'door' as const, placeName };
		expect(
			exceptionLines(en, 'en', [{ date: '2026-12-15', cancelled: true, note: 'Kurs' }], NOW, words)
		).toEqual([{ text: 'Tuesday 15 December: cancelled', note: 'Kurs' }]);
	});

	it('stands from the earliest on, until it is over in Norway', () => {
		const exceptions: Exception[] = [
			{ date: '2026-12-15', cancelled: true },
			{ date: '2026-11-24', cancelled: true },
			{ date: '2026-11-20', through: '2026-11-25', cancelled: true },
			{ date: '2026-11-17', newDate: '2026-11-26' },
			{ date: '2026-11-23', cancelled: true }
		];
		expect(lines(exceptions)).toHaveLength(4);
		expect(lines(exceptions, new Date('2026-11-25T00:00+01:00'))).toEqual([
			expect.stringMatching(/^Tirsdag 17\. november: flyttet/),
			expect.stringMatching(/^Fredag 20\. november/),
			expect.stringMatching(/^Tirsdag 15\. desember/)
		]);
	});

	it('of the telephone is no day of the door', () => {
		expect(lines([{ date: '2026-12-15', cancelled: true, for: 'phone' }])).toEqual([]);
	});
});
