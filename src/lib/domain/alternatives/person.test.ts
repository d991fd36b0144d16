import { describe, expect, it } from 'vitest';
import { termsOf } from '#lib/domain/catalogue.ts';
import { realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { AGES_OF, isForOthers, NEEDS_OF } from './person.ts';

describe('an offer for certain people', () => {
	it.each([
		['everyone', ['everyone', 'carers'], {}],
		['nobody named', [], {}],
		['adults', ['adults'], {}],
		['an age, which is doubted by itself', ['older-people'], {}],
		['an age that is told, beside certain people', ['older-people', 'disability'], { age: 83 }]
	])('is not one for %s', (_, groups, person) => {
		expect(isForOthers({ groups }, person, ['company'])).toBe(false);
	});

	it.each([
		['nobody has told of', ['mental-illness', 'adults'], {}],
		['of another age', ['substance-use', 'youth'], { age: 71 }],
		['whose age nobody has told', ['older-people', 'disability'], {}]
	])('is for others when they are people %s', (_, groups, person) => {
		expect(isForOthers({ groups }, person, ['company'])).toBe(true);
	});

	it('is for whoever ticks what it is about', () => {
		expect(isForOthers({ groups: ['substance-use'] }, {}, ['addiction'])).toBe(false);
		expect(isForOthers({ groups: ['dementia', 'carers'] }, {}, ['relief'])).toBe(false);
	});
});

it('names only terms the catalogue has', () => {
	const { needs, audiences } = termsOf(realCatalogue('tromso'));
	const [needIds, groupIds] = [needs, audiences].map((terms) => terms.map(({ id }) => id));
	expect(groupIds).toEqual(expect.arrayContaining([...Object.keys(AGES_OF), ...Object.keys(NEEDS_OF)]));
	expect(needIds).toEqual(expect.arrayContaining(Object.values(NEEDS_OF).flat()));
});
