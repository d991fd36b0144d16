import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { Service } from '#lib/domain/service.ts';
import { districtNames, toCard } from './card.ts';

function cardOf(rest: Partial<Service> = {}, lang = 'nb') {
	const service = makeService('klubben', { name: 'Klubben', ...rest });
	return toCard(makeCatalogue([service]), service, lang);
}

describe('a card', () => {
	it('says nothing that nobody has said', () => {
		expect(cardOf({ access: [], decision: { needed: 'unknown' } })).toEqual({
			id: 'klubben',
			name: { text: 'Klubben' },
			summary: { text: 'Om klubben.' },
			status: 'active',
			kind: 'meeting-place',
			formal: false,
			national: false,
			steps: [{ id: 'open-places', number: 2, name: { text: 'Åpne dører' } }],
			districts: []
		});
	});

	it('says all that is known', () => {
		const assured = { date: '2023-05', precision: 'month', method: 'web-page' } as const;
		expect(
			cardOf({
				price: { free: 'yes' },
				audience: { groups: ['youth'], minAge: 0, maxAge: 18 },
				districts: ['oya'],
				schedules: [{ text: 'Mandag 12–14' }, { text: 'Fredag' }],
				phones: [{ number: '77 00 00 00' }, { number: '77 00 00 01' }],
				assured,
				confidence: 'low'
			})
		).toMatchObject({
			free: true,
			minAge: 0,
			maxAge: 18,
			districts: ['Øya'],
			schedules: [{ text: 'Mandag 12–14' }, { text: 'Fredag' }],
			phone: '77 00 00 00',
			assured,
			confidence: 'low'
		});
	});

	it.each(['no', 'unknown'] as const)('does not call a price free that is said to be: %s', (free) => {
		expect(cardOf({ price: { free } })).not.toHaveProperty('free');
	});

	it('names the easiest way in, whichever stands first in the record', () => {
		expect(cardOf({ access: [{ way: 'referral' }, { way: 'phone' }, { way: 'application' }] }).way).toBe(
			'phone'
		);
	});

	it('has every step it stands on, lowest first, as residents number them', () => {
		expect(cardOf({ steps: ['home-help', 'community'] }).steps.map(({ number }) => number)).toEqual([1, 4]);
	});

	it('names the track instead of steps outside the staircase', () => {
		expect(cardOf({ track: 'money' }, 'en')).toMatchObject({ steps: [], track: { text: 'Money' } });
	});

	it('marks what needs a decision, and what is national', () => {
		const [formal, national] = [makeFormal('stotte'), makeNational('telefonen')];
		const catalogue = makeCatalogue([formal], [national]);
		expect(toCard(catalogue, formal, 'nb')).toMatchObject({ formal: true, national: false });
		expect(toCard(catalogue, national, 'nb')).toMatchObject({ formal: false, national: true });
	});

	it('names the language of texts that are not the page’s', () => {
		const card = cardOf({ schedules: [{ text: 'Mandag' }], steps: ['advice'] }, 'en');
		expect(card).toMatchObject({
			name: { text: 'Klubben', lang: 'nb' },
			summary: { lang: 'nb' },
			textLang: 'nb',
			steps: [{ name: { text: 'Råd', lang: 'nb' } }]
		});
		expect(cardOf({ language: 'en' }, 'en').name).toEqual({ text: 'Klubben' });
		expect(cardOf({ language: 'en' }, 'nb').name).toEqual({ text: 'Klubben', lang: 'en' });
		expect(cardOf({}, 'en').steps[0]?.name).toEqual({ text: 'Open doors' });
	});
});

describe('the summary is the first sentence', () => {
	it.each([
		['Kaffe og prat. Åpent for alle.', 'Kaffe og prat.'],
		['Kaffe og prat', 'Kaffe og prat'],
		['Trenger du mat? Kom innom.', 'Trenger du mat?'],
		['Kom! Alle er velkomne.', 'Kom!'],
		['Et sted for f.eks. Unge og eldre. Kom.', 'Et sted for f.eks. Unge og eldre.'],
		['For unge, dvs. Oslo-ungdom. Kom.', 'For unge, dvs. Oslo-ungdom.'],
		['Åpent fra 1. mai til høsten. Kom.', 'Åpent fra 1. mai til høsten.'],
		['Drives av bl.a. kommunen. Kom.', 'Drives av bl.a. kommunen.'],
		['For dem over 67. Gratis.', 'For dem over 67.'],
		['Kalt «Huset.» Åpent.', 'Kalt «Huset.» Åpent.'],
		['Et sted (for alle). Kom.', 'Et sted (for alle).'],
		['Kaffe og prat. «Kom innom» er mottoet.', 'Kaffe og prat.'],
		['Se tromso.kommune.no for tider. Kom.', 'Se tromso.kommune.no for tider.'],
		['Kaffe.\nKom innom.', 'Kaffe.'],
		['', '']
	])('of «%s»', (description, expected) => {
		expect(cardOf({ description }).summary.text).toBe(expected);
	});
});

it('names districts as residents say them, and by their id when nobody named them', () => {
	const service = makeService('klubben', { districts: ['oya', 'ukjent'] });
	expect(districtNames(makeCatalogue([service]), service)).toEqual(['Øya', 'ukjent']);
});
