import { expect, it } from 'vitest';
import { say, sayIn } from './label.ts';

const label = { nb: 'Mat', en: 'Food' };

it('says the label in the language of the page, without naming it', () => {
	expect(say(label, 'en')).toEqual({ text: 'Food' });
	expect(say(label, 'nb')).toEqual({ text: 'Mat' });
});

it('says it in bokmål, and says that it is, when the page has no words of its own', () => {
	expect(say(label, 'ti')).toEqual({ text: 'Mat', lang: 'nb' });
});

it('takes an empty translation for what it says', () => {
	expect(say({ nb: 'Mat', se: '' }, 'se')).toEqual({ text: '' });
});

it('names the language of a text only where it differs from the page', () => {
	expect(sayIn('Biebmu', 'se', 'se')).toEqual({ text: 'Biebmu' });
	expect(sayIn('Biebmu', 'se', 'nb')).toEqual({ text: 'Biebmu', lang: 'se' });
});
