import { describe, expect, it } from 'vitest';
import { answers, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples as rows } from './fact.examples.ts';
import Fact from './Fact.svelte';
import { examples } from './facts.examples.ts';
import Facts from './Facts.svelte';

describe('a fact', () => {
	it.each([
		['that is known', { Sted: 'Vestregata 15, 9008 Tromsø' }],
		['that nobody stated', { Telefon: 'Ikke oppgitt' }]
	] as const)('%s stands beside its question', async (name, row) => {
		expect(answers(await show(Fact, rows[name]))).toEqual(row);
	});

	it('is quiet only when nobody stated it', async () => {
		expect(one(await show(Fact, rows['that nobody stated']), 'dd').className).toMatch(/\bunknown\b/);
		expect(one(await show(Fact, rows['that is known']), 'dd').className).not.toMatch(/\bunknown\b/);
	});
});

describe('facts', () => {
	it('are a list of questions and answers', async () => {
		expect(words(one(await show(Facts, examples['of one row']), 'dl > div > dt'))).toBe('Sted');
	});
});
