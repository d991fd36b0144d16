import axe from 'axe-core';
import type { Component } from 'svelte';
import { describe, expect, it } from 'vitest';
import { READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { show } from './example-frame/show.fixture.ts';

type Example = Record<string, unknown>;

const components = import.meta.glob<Component<Example>>('./*/*.svelte', { eager: true, import: 'default' });
const shown = import.meta.glob<Record<string, Example>>('./*/*.examples.ts', {
	eager: true,
	import: 'examples'
});

/** Components without examples, and why. */
const WITHOUT_EXAMPLES: Record<string, string> = {
	'./alternatives/OwnWords.svelte': 'asks the worker; a browser test writes in it',
	'./calendar-button/CalendarButton.svelte': 'makes a file in the browser; a browser test downloads it',
	'./device-status/DeviceStatus.svelte': 'reads the device; a browser test opens its page',
	'./example-frame/ExampleFrame.svelte': 'is the frame of the examples',
	'./page-head/PageHead.svelte': 'renders into the head only',
	'./search-filters/SearchFilters.svelte': 'reads the address; a browser test opens it',
	'./search-results/SearchResults.svelte': 'asks the worker; a browser test searches',
	'./service-actions/QrCode.svelte': 'is drawn in the browser only',
	'./service-actions/ServiceActions.svelte': 'asks the device what is saved; a browser test saves',
	'./site-frame/SiteFrame.svelte': 'reads the address and the device; every browser test has it',
	'./suggestions/Suggestions.svelte': 'listens to a field and asks the worker; a browser test types'
};

/** What must stand around a component for its HTML to mean something. */
const INSIDE: Record<string, string> = { './facts/Fact.svelte': 'dl' };

/** Without layout there are no colours to compare; a fragment has no regions. */
const OPTIONS: axe.RunOptions = {
	rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
	resultTypes: ['violations'],
	preload: false
};

/** `./service-card/service-card.examples.ts` holds those of `./service-card/ServiceCard.svelte`. */
const componentOf = (path: string) =>
	path
		.replace(/[^/]+$/, (file) => file.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()))
		.replace(/\.examples\.ts$/, '.svelte');

describe('examples', () => {
	it('stand beside every component, or there is a reason', () => {
		const have = new Set(Object.keys(shown).map(componentOf));
		const missing = Object.keys(components).filter((path) => !have.has(path));
		expect(missing).toEqual(Object.keys(WITHOUT_EXAMPLES));
	});

	it('belong to a component', () => {
		expect(Object.keys(shown).filter((path) => !components[componentOf(path)])).toEqual([]);
	});
});

const cases = Object.entries(shown).flatMap(([file, examples]) =>
	Object.entries(examples).flatMap(([name, example]) =>
		READY_LANGUAGES.map((lang) => {
			const path = componentOf(file);
			return { title: `${path} ${name} (${lang})`, path, example, lang };
		})
	)
);

describe('axe finds nothing wrong with', () => {
	it.each(cases)('$title', async ({ path, example, lang }) => {
		const page = await show(components[path]!, example, lang);
		const around = INSIDE[path];
		if (around) page.innerHTML = `<${around}>${page.innerHTML}</${around}>`;
		const { violations, passes } = await axe.run(page.ownerDocument.documentElement, OPTIONS);
		expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
		expect(passes.length).toBeGreaterThan(0);
	});
});
