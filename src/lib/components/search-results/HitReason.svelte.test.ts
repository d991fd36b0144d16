import { expect, it } from 'vitest';
import { show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './hit-reason.examples.ts';
import HitReason from './HitReason.svelte';

it.each([
	['the word itself', 'Treff på: mat'],
	['another word', 'Treff på: trygghetsalarm ← du skrev «trygghets alarm»'],
	['a need', 'Treff på: noen å være sammen med ← du skrev «ensom»'],
	['what the best hits are about', 'Handler om det samme som treffene over: turgruppe'],
	['without a query', '']
] as const)('a hit by %s says so', async (name, words) => {
	expect((await show(HitReason, examples[name])).textContent?.trim()).toBe(words);
});
