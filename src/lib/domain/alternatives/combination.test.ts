import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Combination, EXACT_NEEDS, suggestCombination } from './combination.ts';
import { heightOf, matchNeeds, type Offer } from './offer.ts';
import { makeOffer, needNames, someOffers } from './offers.fixture.ts';

const ids = ({ chosen }: Combination) => chosen.map(({ offer }) => offer.id);

/** What the rule compares, worked out by trying every set of offers. */
function bruteForce(offers: readonly Offer[], needs: readonly string[]): number[] {
	const made = new Set(offers.flatMap((offer) => offer.needs.main));
	/** Where some offer is made for a need, only such offers count for it. */
	const meets = (offer: Offer) =>
		matchNeeds(offer, needs).meets.filter(({ need, main }) => main || !made.has(need));
	const coverable = new Set(offers.flatMap((offer) => meets(offer).map(({ need }) => need)));
	const covers = (set: readonly Offer[]) =>
		new Set(set.flatMap((offer) => meets(offer).map(({ need }) => need))).size === coverable.size;
	const ceiling = Math.min(
		...[0, ...offers.map(heightOf)].filter((top) => covers(offers.filter((o) => heightOf(o) <= top)))
	);
	const low = offers.filter((offer) => heightOf(offer) <= ceiling);
	let best: number[] | undefined;
	for (let bits = 0; bits < 1 << low.length; bits++) {
		const set = low.filter((_, i) => bits & (1 << i));
		if (covers(set)) {
			const key = keyOf(set, offers, needs);
			if (!best || isLess(key, best)) best = key;
		}
	}
	return best ?? [];
}

function keyOf(set: readonly Offer[], offers: readonly Offer[], needs: readonly string[]): number[] {
	const sum = (of: (offer: Offer) => number) => set.reduce((total, offer) => total + of(offer), 0);
	return [
		set.length,
		sum(heightOf),
		-sum((offer) => matchNeeds(offer, needs).meets.filter(({ main }) => main).length),
		sum((offer) => offers.indexOf(offer))
	];
}

const isLess = (a: number[], b: number[]) => {
	const i = a.findIndex((value, index) => value !== b[index]);
	return i >= 0 && a[i]! < b[i]!;
};

const small = fc
	.integer({ min: 1, max: 5 })
	.chain((count) =>
		fc.record({ needs: fc.constant(needNames(count)), offers: someOffers(needNames(count), 8) })
	);

describe('a suggested combination', () => {
	it('is the best there is: the same as trying every set', () => {
		fc.assert(
			fc.property(small, ({ needs, offers }) => {
				const { chosen, method } = suggestCombination(offers, needs);
				const set = chosen.map(({ offer }) => offer);
				expect(method).toBe('exact');
				expect(keyOf(set, offers, needs)).toEqual(bruteForce(offers, needs));
			}),
			{ numRuns: 400 }
		);
	});

	it('meets what any offer meets, says what remains, and is the same each time', () => {
		fc.assert(
			fc.property(small, ({ needs, offers }) => {
				const once = suggestCombination(offers, needs);
				const met = (need: string) => offers.some((offer) => matchNeeds(offer, [need]).meets.length > 0);
				expect(once.covered).toEqual(needs.filter(met));
				expect(once.remaining).toEqual(needs.filter((need) => !met(need)));
				expect(once.chosen.flatMap(({ adds }) => adds).sort()).toEqual([...once.covered].sort());
				expect(suggestCombination(offers, needs)).toEqual(once);
			})
		);
	});

	it('never reaches for a higher step than it takes, though one offer there would do', () => {
		const offers = [
			makeOffer('kafe', 1, ['company']),
			makeOffer('turlag', 2, ['movement']),
			makeOffer('dagsenter', 5, ['company', 'movement'])
		];
		expect(ids(suggestCombination(offers, ['company', 'movement']))).toEqual(['kafe', 'turlag']);
	});

	it('takes few before low among the steps it needs', () => {
		const offers = [
			makeOffer('kafe', 1, ['company']),
			makeOffer('prat', 1, ['talk']),
			makeOffer('turlag', 3, ['movement']),
			makeOffer('gruppe', 3, ['movement', 'company', 'talk'])
		];
		expect(ids(suggestCombination(offers, ['company', 'talk', 'movement']))).toEqual(['gruppe']);
	});

	it('takes what is made for a need, though something lower can help with it too', () => {
		const offers = [
			makeOffer('sentral', 1, [], ['daily-living']),
			makeOffer('ergoterapi', 4, ['daily-living'])
		];
		expect(ids(suggestCombination(offers, ['daily-living']))).toEqual(['ergoterapi']);
		expect(ids(suggestCombination(offers.slice(0, 1), ['daily-living']))).toEqual(['sentral']);
	});

	it('goes to another district only where nothing nearer is for the need', () => {
		const far = makeOffer('ranheim', 1, ['food'], [], { districtIds: ['ranheim'] });
		const town = makeOffer('byen', 2, ['food']);
		const person = { district: 'saupstad' };
		expect(ids(suggestCombination([far, town], ['food'], person))).toEqual(['byen']);
		expect(ids(suggestCombination([far], ['food'], person))).toEqual(['ranheim']);
		expect(ids(suggestCombination([far, town], ['food']))).toEqual(['ranheim']);
	});

	it('takes what is for certain other people only where there is nothing else for the need', () => {
		const field = makeOffer('felt', 1, ['health'], [], { groups: ['substance-use'] });
		const anyone = makeOffer('frisk', 2, ['health']);
		expect(ids(suggestCombination([field, anyone], ['health']))).toEqual(['frisk']);
		expect(ids(suggestCombination([field], ['health']))).toEqual(['felt']);
		const both = { ...field, needs: { main: ['health', 'addiction'], also: [] } };
		expect(ids(suggestCombination([both, anyone], ['health', 'addiction']))).toEqual(['felt']);
	});

	it('prefers what is made for the need, then what stands first', () => {
		const offers = [
			makeOffer('a', 1, [], ['company']),
			makeOffer('b', 1, ['company']),
			makeOffer('c', 1, ['company'])
		];
		expect(ids(suggestCombination(offers, ['company']))).toEqual(['b']);
	});

	it('takes what stands outside the staircase last', () => {
		const offers = [makeOffer('kort', undefined, ['activity']), makeOffer('klubb', 4, ['activity'])];
		expect(ids(suggestCombination(offers, ['activity']))).toEqual(['klubb']);
	});

	it.each([
		['no offers', [], ['company']],
		['offers for other needs', [makeOffer('kafe', 1, ['food'])], ['company']]
	] as const)('of %s is none, and everything remains', (_, offers, needs) => {
		expect(suggestCombination([...offers], needs)).toEqual({
			chosen: [],
			covered: [],
			remaining: ['company'],
			method: 'exact'
		});
	});

	it('of nothing ticked is nothing', () => {
		expect(suggestCombination([makeOffer('kafe', 1, ['food'])], [])).toMatchObject({
			chosen: [],
			remaining: []
		});
	});

	it('of very many needs still meets them all, within the bound of taking most first', () => {
		const needs = needNames(EXACT_NEEDS + 4);
		fc.assert(
			fc.property(someOffers(needs, 9), (offers) => {
				const { chosen, covered, method } = suggestCombination(offers, needs);
				const exact = covered.length <= EXACT_NEEDS;
				expect(method).toBe(exact ? 'exact' : 'greedy');
				expect(new Set(chosen.flatMap(({ adds }) => adds))).toEqual(new Set(covered));
				const [fewest = 0] = bruteForce(offers, needs);
				const most = Math.max(0, ...offers.map((offer) => matchNeeds(offer, needs).meets.length));
				const bound = Array.from({ length: most }, (_, i) => 1 / (i + 1)).reduce((a, b) => a + b, 0);
				expect(chosen.length).toBeLessThanOrEqual(exact ? fewest : fewest * bound);
			}),
			{ numRuns: 60 }
		);
	});
});
