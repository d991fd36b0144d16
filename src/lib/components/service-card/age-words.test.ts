import { expect, it } from 'vitest';
import { getTranslator } from '#lib/i18n/translator.ts';
import { ageWords } from './age-words.ts';

it.each([
	[{ minAge: 13, maxAge: 16 }, '13–16 år'],
	[{ minAge: 79, maxAge: 79 }, '79 år'],
	[{ minAge: 18 }, 'Fra 18 år'],
	[{ maxAge: 23 }, 'Til 23 år'],
	[{ minAge: 0, maxAge: 6 }, '0–6 år'],
	[{ minAge: 0 }, undefined],
	[{}, undefined]
])('ages of %o are said as %s', async (ages, said) => {
	expect(ageWords(ages, await getTranslator('nb', true))).toBe(said);
});
