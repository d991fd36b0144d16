import { describe, expect, it } from 'vitest';
import { foreign, links, list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './service-steps.examples.ts';
import ServiceSteps from './ServiceSteps.svelte';

const here = (page: HTMLElement) => links(one(page, 'p.here'));

describe('where on the staircase', () => {
	it('is one step with its number and name', async () => {
		expect(here(await show(ServiceSteps, examples['of a meeting place']))).toEqual({
			'2. Åpne møteplasser': '/nb/tromso/trapp/open-places/'
		});
	});

	it('is every step of a service that stands on several, lowest first, also in the drawing', async () => {
		const page = await show(ServiceSteps, examples['of a formal service on several steps']);
		expect(Object.keys(here(page))).toEqual([
			'5. Hjelp hjemme og om dagen',
			'6. Mer hjelp i perioder',
			'7. Tilrettelagt bolig'
		]);
		expect(page.querySelectorAll('svg [aria-current="true"]')).toHaveLength(3);
	});

	it('is beside it on a side track: no step, no drawing, nothing lower or higher', async () => {
		const page = await show(ServiceSteps, examples['outside the staircase']);
		expect(list(page, 'p').at(0)).toBe('Utenfor trappa: Akutt hjelp og beskyttelse');
		expect(links(page)).toEqual({ 'Akutt hjelp og beskyttelse': '/nb/tromso/trapp/#acute' });
		expect(page.querySelector('svg, h3')).toBeNull();
	});
});

describe('the neighbours', () => {
	it('come lower before higher, each with how many meet the same needs', async () => {
		const page = await show(ServiceSteps, examples['of a meeting place']);
		expect(list(page, 'h3')).toEqual([
			'Ett trinn lavere: Nærmiljø og frivillige',
			'Ett trinn høyere: Råd og noen å snakke med'
		]);
		expect(list(page, 'h3 + p')).toEqual([
			'16 tilbud for de samme behovene',
			'Ingen tilbud for de samme behovene her'
		]);
		expect(links(one(page, 'h3 ~ ul'))).toMatchObject({
			'Åpen domkirke': '/nb/tromso/tilbud/apen-domkirke/'
		});
	});

	it('are counted in the singular when there is one', async () => {
		const page = await show(ServiceSteps, examples['with nothing stated']);
		expect(words(page)).toContain('1 tilbud for det samme behovet');
	});

	it('carry the language of names in Norwegian only', async () => {
		const page = await show(ServiceSteps, examples['of a helpline on an English page'], 'en');
		expect(foreign(page, 'nb')).toEqual(['Vardesenteret ved UNN Tromsø']);
	});
});
