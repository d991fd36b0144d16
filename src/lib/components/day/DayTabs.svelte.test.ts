import { expect, it } from 'vitest';
import { links, list, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './day-tabs.examples.ts';
import DayTabs from './DayTabs.svelte';

it('the days are links: today without a date, so that it stays today, then the next seven', async () => {
	const page = await show(DayTabs, examples.today);
	const all = Object.entries(links(page));
	expect(all).toHaveLength(8);
	expect(all.slice(0, 3)).toEqual([
		['I dag', '?'],
		['I morgen', '?dag=2026-11-25'],
		['Tor. 26.', '?dag=2026-11-26']
	]);
	expect(list(page, '[aria-current]')).toEqual(['I dag']);
});

it('a chosen day is marked, and keeps what the list is narrowed by', async () => {
	const page = await show(DayTabs, examples['Friday, narrowed']);
	expect(list(page, '[aria-current]')).toEqual(['Fre. 27.']);
	expect(links(page)['I dag']).toBe('?bydel=sentrum');
	expect(list(await show(DayTabs, examples['a day further off']), '[aria-current]')).toEqual([]);
});
