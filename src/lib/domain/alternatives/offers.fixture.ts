import fc from 'fast-check';
import type { Offer } from './offer.ts';

/** An offer on a step, or outside the staircase without one, that is made for some needs and helps with others. */
export function makeOffer(
	id: string,
	step: number | undefined,
	main: string[],
	also: string[] = [],
	rest: Partial<Offer> = {}
): Offer {
	return {
		id,
		steps: step === undefined ? [] : [{ number: step }],
		needs: { main, also },
		groups: ['everyone'],
		districtIds: [],
		...rest
	};
}

/** Names of needs, as many as asked. */
export const needNames = (count: number) => Array.from({ length: count }, (_, i) => `need-${i}`);

/** Lists of offers over a few needs, on few steps, so that ties and gaps are common. */
export const someOffers = (needs: readonly string[], maxLength: number): fc.Arbitrary<Offer[]> =>
	fc
		.array(
			fc.record({
				step: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined, freq: 6 }),
				main: fc.subarray([...needs]),
				also: fc.subarray([...needs])
			}),
			{ maxLength }
		)
		.map((list) =>
			list.map(({ step, main, also }, i) =>
				makeOffer(
					`offer-${i}`,
					step,
					main,
					also.filter((need) => !main.includes(need))
				)
			)
		);
