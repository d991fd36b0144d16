import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';
import type { Offer } from './offer.ts';
import { makeOffer, needNames, someOffers } from './offers.fixture.ts';
import type { Person } from './person.ts';

const ids = (list: readonly { offer: Offer }[]) => list.map(({ offer }) => offer.id);
const ask = (offers: Offer[], needs: string[], person?: Person) => {
	const { groups, doubtful, unmet } = arrange(offers, needs, person);
	return {
		groups: groups.map(({ step, offers: list }) => [step, ...ids(list)]),
		doubtful: ids(doubtful),
		unmet: ids(unmet)
	};
};

describe('offers beside the ticked needs', () => {
	const cafe = makeOffer('kafe', 1, ['company'], ['food']);
	const choir = makeOffer('kor', 1, ['activity', 'company']);
	const house = makeOffer('hus', 2, ['company']);
	const card = makeOffer('kort', undefined, ['activity']);

	it('stand by step, the lowest first, what is outside the staircase last', () => {
		expect(ask([card, house, cafe], ['company', 'activity']).groups).toEqual([
			[1, 'kafe'],
			[2, 'hus'],
			[undefined, 'kort']
		]);
	});

	it('stand on a step by how many of the needs they meet', () => {
		expect(ask([cafe, choir], ['company', 'activity']).groups).toEqual([[1, 'kor', 'kafe']]);
		expect(ask([cafe, choir], ['company', 'food']).groups).toEqual([[1, 'kafe', 'kor']]);
	});

	it('say what each meets, as its purpose or besides, and what not', () => {
		const [group] = arrange([cafe], ['food', 'talk', 'company']).groups;
		expect(group?.offers[0]).toMatchObject({
			meets: [
				{ need: 'food', main: false },
				{ need: 'company', main: true }
			],
			misses: ['talk']
		});
	});

	it('that an editor has named come first on their step, and stay whatever is ticked', () => {
		const named = makeOffer('besok', 1, ['talk'], [], { relation: 'alongside' });
		expect(ask([cafe, named], ['company'])).toMatchObject({ groups: [[1, 'besok', 'kafe']], unmet: [] });
	});

	it('that meet none of the needs are told apart, not dropped', () => {
		expect(ask([cafe, card], ['company'])).toMatchObject({ groups: [[1, 'kafe']], unmet: ['kort'] });
	});

	it.each([
		['a limit of age', { maxAge: 30 }, { age: 83 }, 'kafe'],
		['an audience that is only about age', { groups: ['children', 'youth'] }, { age: 83 }, 'kafe'],
		['a language nobody there speaks', { languages: ['nb'] }, { language: 'so' }, 'kafe']
	] as const)('with %s against them come last, and are still there', (_, rest, person, id) => {
		const offer = { ...cafe, ...rest };
		expect(ask([offer, house], ['company'], person)).toEqual({
			groups: [[2, 'hus']],
			doubtful: [id],
			unmet: []
		});
	});

	it.each([
		['an audience that is about more than age', { groups: ['children', 'carers'] }, { age: 83 }],
		['no age told', { groups: ['children'] }, {}],
		['no language said', {}, { language: 'so' }],
		['a wide word', { groups: ['youth'] }, { age: 24 }]
	])('are not doubted for %s', (_, rest, person) => {
		expect(ask([{ ...cafe, ...rest }], ['company'], person).doubtful).toEqual([]);
	});

	it("in the person's district come first among equals, and no other is left out", () => {
		const near = makeOffer('naer', 1, ['company'], [], { districtIds: ['saupstad'] });
		const far = makeOffer('fjern', 1, ['company'], [], { districtIds: ['byneset'] });
		const all = makeOffer('alle', 1, ['company']);
		expect(ask([far, all, near], ['company'], { district: 'saupstad' }).groups).toEqual([
			[1, 'naer', 'alle', 'fjern']
		]);
	});

	it('for certain other people come after those for anyone, and no other is left out', () => {
		const field = makeOffer('felt', 1, ['health'], [], { groups: ['substance-use', 'youth'] });
		const anyone = makeOffer('frisk', 1, ['health'], [], { groups: ['adults'], districtIds: ['byneset'] });
		const person = { age: 71, district: 'saupstad' };
		expect(ask([field, anyone], ['health'], person).groups).toEqual([[1, 'frisk', 'felt']]);
		expect(arrange([field], ['health'], person).groups[0]?.offers[0]?.forOthers).toBe(true);
		expect(ask([field, anyone], ['health', 'addiction']).groups).toEqual([[1, 'felt', 'frisk']]);
	});

	it('say how far they are from a home, when one is told, and are not ordered by it', () => {
		const home = { postalCode: '9008', latitude: 69.65, longitude: 18.96 };
		const far = makeOffer('fjern', 1, ['company'], [], { places: [{ latitude: 69.83, longitude: 18.96 }] });
		const near = makeOffer('naer', 1, ['company'], [], { places: [home] });
		const somewhere = makeOffer('hus', 1, ['company'], [], { places: [] });
		const offers = [far, somewhere, cafe, near];
		const asked = (person: Person) => arrange(offers, ['company'], person).groups[0]?.offers ?? [];
		expect(asked({ home }).map(({ offer, distance }) => [offer.id, distance])).toEqual([
			['fjern', { km: 20, toMiddle: false }],
			['hus', 'unknown'],
			['kafe', undefined],
			['naer', 'same-code']
		]);
		expect(asked({}).filter(({ distance }) => distance !== undefined)).toEqual([]);
	});

	it('are each in exactly one list (R3: nothing is left out)', () => {
		const needs = needNames(4);
		const person = fc.record(
			{ age: fc.nat(120), district: fc.constant('sentrum'), language: fc.constant('so') },
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(someOffers(needs, 12), fc.subarray(needs), person, (offers, ticked, who) => {
				const { groups, doubtful, unmet } = arrange(offers, ticked, who);
				const all = [...groups.flatMap(({ offers: list }) => list), ...doubtful, ...unmet];
				expect(ids(all).sort()).toEqual(offers.map(({ id }) => id).sort());
			})
		);
	});
});
