import { describe, expect, it } from 'vitest';
import { foreign, links, list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './problem.examples.ts';
import Problem from './Problem.svelte';

describe('a problem', () => {
	it.each([
		['of an address that is none', /^Siden finnes ikke i katalogen/],
		['of a place without a catalogue', /^Dette stedet har ingen katalog/],
		['of a page neither device nor network has', /^Denne siden er ikke lagret på enheten/],
		['nobody has words for', /^Noe gikk galt i appen\.$/]
	] as const)('%s is said in words', async (name, said) => {
		expect(list(await show(Problem, examples[name]), '.lead')).toEqual([expect.stringMatching(said)]);
	});

	it('leaves ways on: the front page, search, acute help, another place', async () => {
		expect(links(await show(Problem, examples['of an address that is none'], 'en'))).toEqual({
			'Go to the front page of Tromsø': '/en/tromso/',
			'Search for what you were looking for': '/en/tromso/sok',
			'Is it urgent? See emergency numbers': '/en/tromso/akutt/',
			'Choose a place and a language': '/en/'
		});
	});

	it('leads nowhere in a place that is none', async () => {
		expect(links(await show(Problem, examples['of a place without a catalogue']))).toEqual({
			'Velg sted og språk': '/nb/'
		});
	});

	it('asks to try again only where that can help', async () => {
		const away = await show(Problem, examples['of a page neither device nor network has']);
		expect(list(away, 'button')).toEqual(['Prøv igjen']);
		const never = await show(Problem, examples['of an address that is none']);
		expect(list(never, 'button')).toEqual([]);
	});

	it('of an old poster says why the offer is gone, in its language, and leads to what came instead', async () => {
		const page = await show(Problem, examples['of an offer that became another'], 'en');
		expect(words(page)).toContain('The offer is gone: Slått sammen med Heracleum seniorsenter.');
		expect(foreign(page, 'nb')).toEqual(['Slått sammen med Heracleum seniorsenter.']);
		expect(links(page)['Go to what came instead: Heracleum seniorsenter']).toBe(
			'/en/tromso/tilbud/heracleum-seniorsenter/'
		);
	});
});
