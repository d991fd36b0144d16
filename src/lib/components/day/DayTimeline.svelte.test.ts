import { describe, expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './day-timeline.examples.ts';
import DayTimeline from './DayTimeline.svelte';

describe('a timeline', () => {
	it('stands by parts of the day and hours, what began yesterday first, phones last', async () => {
		const page = await show(DayTimeline, examples['of today']);
		expect(list(page, 'h3')).toEqual([
			'Åpent siden kvelden før',
			'Morgen og formiddag',
			'Ettermiddag',
			'Kveld og natt',
			'På telefon og chat'
		]);
		expect(list(page, 'h4')).toEqual(['kl. 8', 'kl. 9', 'kl. 12', 'kl. 18']);
	});

	it('marks now with words, between what has begun and what comes', async () => {
		const page = await show(DayTimeline, examples['of today']);
		expect(list(page, '.mark, .what')).toEqual([
			'Nattkafé',
			'Gatejuristen i Tromsø',
			'Langnes åpen barnehage (Familiens hus)',
			'Åpen domkirke',
			'Nå er klokka 12',
			'Sorggruppe i Tromsøysund',
			'RUSinfo',
			'Kirkens SOS'
		]);
		expect(one(page, '#now')).toBeTruthy();
	});

	it('marks now last when all has begun', async () => {
		const page = await show(DayTimeline, examples['of a day when all has begun']);
		expect(list(page, '.mark, .what').slice(-1)).toEqual(['Nå er klokka 12']);
	});

	it('of another day marks nothing and calls nothing open or over', async () => {
		const page = await show(DayTimeline, examples['of tomorrow']);
		expect(page.querySelector('.mark, .tag')).toBeNull();
		expect(words(page)).toContain('Åpen domkirke');
	});

	it('folds what is open around the clock, and counts it', async () => {
		const page = await show(DayTimeline, examples['of today']);
		expect(words(one(page, 'summary'))).toBe('1 tilbud har åpent hele døgnet');
		expect(one(page, 'details').hasAttribute('open')).toBe(false);
	});

	it('of a day with nothing is empty', async () => {
		expect(words(await show(DayTimeline, examples['of a day with nothing']))).toBe('');
	});
});
