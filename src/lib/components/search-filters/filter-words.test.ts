import { expect, it } from 'vitest';
import type { SearchView } from '#lib/domain/views/search.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import { filterWords } from './filter-words.ts';

const options: SearchView = {
	steps: [{ id: 'open-places', number: 2, name: { text: 'Åpne møteplasser' } }],
	needs: [{ id: 'company', name: { text: 'noen å være sammen med' }, count: 97, featured: true }],
	districts: [{ id: 'heimdal', name: 'Heimdal' }],
	organizations: [{ id: 'by-kommune', name: 'By kommune' }],
	languages: ['se'],
	total: 3
};
const wordsOf = async (filters: Parameters<typeof filterWords>[0], lang: 'nb' | 'en' = 'nb') =>
	filterWords(filters, options, { t: await getTranslator(lang, true), lang }).map(({ text }) => text);

it('says every filter in words', async () => {
	expect(
		await wordsOf({
			step: 'open-places',
			need: 'company',
			way: 'drop-in',
			district: 'heimdal',
			organization: 'by-kommune',
			language: 'se',
			noDecision: true,
			noReferral: true,
			free: true,
			substanceFree: true,
			age: 13
		})
	).toEqual([
		'2. Åpne møteplasser',
		'noen å være sammen med',
		'Bare møt opp',
		'Heimdal',
		'By kommune',
		'nordsamisk',
		'Uten vedtak',
		'Uten henvisning',
		'Gratis',
		'Rusfritt',
		'13 år'
	]);
});

it('lets a value nobody has stand as it is, because it narrows too; an age of none is an age', async () => {
	expect(await wordsOf({ district: 'finnes-ikke', unsaid: true, age: 0 }, 'en')).toEqual([
		'finnes-ikke',
		'Age 0'
	]);
});

it('names the language of words that are not in that of the page', async () => {
	const languages = async (lang: 'nb' | 'en') =>
		filterWords({ district: 'heimdal' }, options, { t: await getTranslator(lang, true), lang }).map(
			(words) => words.lang
		);
	expect([await languages('nb'), await languages('en')]).toEqual([[undefined], ['nb']]);
});
