import { arrange } from '#lib/domain/alternatives/arrange.ts';
import { suggestCombination } from '#lib/domain/alternatives/combination.ts';
import { makeOffers, NEEDS } from './cover-offers.ts';

declare global {
	/** Makes the offers, and nothing that is measured. */
	function prepareCover(share: number): void;
	/** Milliseconds from a tick to the arranged list, and to the combination. */
	function cover(): { arranged: number; combined: number };
}

let offers: ReturnType<typeof makeOffers> = [];
globalThis.prepareCover = (share) => {
	offers = makeOffers(share);
};
globalThis.cover = () => {
	const start = performance.now();
	const { groups } = arrange(offers, NEEDS);
	const arranged = performance.now() - start;
	const fitting = groups.flatMap(({ offers: list }) => list.map(({ offer }) => offer));
	const before = performance.now();
	suggestCombination(fitting, NEEDS);
	return { arranged, combined: performance.now() - before };
};
