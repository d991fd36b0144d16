import { expect, it } from 'vitest';
import { list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './now-and-soon-list.examples.ts';
import NowAndSoonList from './NowAndSoonList.svelte';

it('what is open now stands before what opens later, and what is over is gone', async () => {
	const page = await show(NowAndSoonList, examples['of a few'], 'nb', { live: true });
	expect(list(page, '.what')).toEqual(['Åpen domkirke', 'Sorggruppe i Tromsøysund']);
});

it('how much is unknown is said', async () => {
	const page = await show(NowAndSoonList, examples['when the day is nearly over'], 'nb', { live: true });
	expect(words(page)).toBe('Ingen flere oppgitte tider i dag. 46 tilbud har ingen sikker tid i dag.');
});
