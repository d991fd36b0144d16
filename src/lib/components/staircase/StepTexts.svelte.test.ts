import { describe, expect, it } from 'vitest';
import { foreign, list, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './step-texts.examples.ts';
import StepTexts from './StepTexts.svelte';

describe('the texts of a step', () => {
	it('begin with what one can do oneself, then what the municipality does', async () => {
		const page = await show(StepTexts, examples['on the page of the step']);
		expect(list(page, 'h2')).toEqual([
			'Dette kan du gjøre selv',
			'Dette skal kommunen legge til rette for',
			'Dette finnes'
		]);
		expect(list(page, 'p').at(0)).toMatch(/^Du kan gå på biblioteket/);
	});

	it('take their heading level from the page', async () => {
		const page = await show(StepTexts, examples['under the step on the page of the staircase']);
		expect(list(page, 'h3')).toHaveLength(3);
		expect(page.querySelector('h2')).toBeNull();
	});

	it('carry their language, under headings in the language of the page', async () => {
		const page = await show(StepTexts, examples['in Norwegian only'], 'en');
		expect(foreign(page, 'nb')).toEqual(list(page, 'p'));
		expect(list(page, 'h2').at(0)).toBe('What you can do yourself');
	});
});
