import { describe, expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './week-sheet.examples.ts';
import WeekSheet from './WeekSheet.svelte';

describe('the week sheet', () => {
	it('has what most days share, then the seven days, each with what else there is', async () => {
		const page = await show(WeekSheet, examples['of a week']);
		expect(list(page, '.days h3')).toEqual([
			'De fleste dager',
			'Mandag 23. november',
			'Tirsdag 24. november',
			'Onsdag 25. november',
			'Torsdag 26. november',
			'Fredag 27. november',
			'Lørdag 28. november',
			'Søndag 29. november'
		]);
		const [most, monday, tuesday, , thursday, , saturday] = list(page, '.days section');
		expect(most).toContain('man.–fre. 8–15.45 Gatejuristen i Tromsø, Veitasenteret, Sentrum');
		expect(monday).toContain('20–2 Nattkafé');
		expect(tuesday).toContain('kanskje 16–18 Leksehjelp, Tromsø bibliotek, Sentrum');
		expect(thursday).toContain('Bare det som står under «De fleste dager»');
		expect(saturday).toContain('Ingen oppgitte tider');
	});

	it('says to call first, when it was printed and where it comes from', async () => {
		const page = await show(WeekSheet, examples['of a week']);
		expect(words(one(page, '.call'))).toBe('Ring før du går. Tidene kan være endret.');
		expect(words(one(page, '.printed'))).toBe(
			'Skrevet ut tirsdag 24. november 2026 fra terskel.example/nb/tromso/i-dag/'
		);
	});

	it('names phones with their days, what is always open, and what may be', async () => {
		const foot = words(one(await show(WeekSheet, examples['of a week']), '.foot'));
		expect(foot).toContain('RUSinfo, 915 08 588: man.–fre. 11–18');
		expect(foot).toContain('Hele døgnet, alle dager: Kirkens SOS, 22 40 00 40.');
		expect(foot).toContain('Kan være åpent: Bakerste rom.');
	});

	it('takes smaller type for more, and says when one sheet cannot hold it', async () => {
		const kind = async (name: keyof typeof examples) =>
			one(await show(WeekSheet, examples[name]), '.sheet').classList;
		expect((await kind('of a week')).contains('airy')).toBe(true);
		expect((await kind('of a week with too much')).contains('denser')).toBe(true);
		expect(words(await show(WeekSheet, examples['of a week with too much']))).toMatch(/^Uka får ikke plass/);
		expect(words(await show(WeekSheet, examples['of a week with nothing']))).not.toContain('får ikke plass');
	});
});
