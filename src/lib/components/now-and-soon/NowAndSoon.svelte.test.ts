import { expect, it } from 'vitest';
import { list, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './now-and-soon.examples.ts';
import NowAndSoon from './NowAndSoon.svelte';

it('leads on before anything is downloaded', async () => {
	const page = await show(NowAndSoon, examples['before the catalogue is here']);
	expect(list(page, 'a')).toEqual(['Alt som er åpent nå', 'Hele dagen, time for time']);
});
