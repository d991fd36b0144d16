import { expect, it } from 'vitest';
import { links, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './danger-number.examples.ts';
import DangerNumber from './DangerNumber.svelte';

it('calls with one tap, is announced at once, and leads to more numbers', async () => {
	const page = await show(DangerNumber, examples.violence);
	expect(links(page)).toEqual({ 'Ring 116 006': 'tel:116006', 'Flere numre': '/nb/tromso/akutt/' });
	expect(page.querySelector('[role=alert]')?.textContent).toContain('Vold- og overgrepslinjen');
});
