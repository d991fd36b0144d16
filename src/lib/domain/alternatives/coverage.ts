import { matchNeeds, type Offer } from './offer.ts';

/** How an offer stands to a need. */
export type Cell = 'main' | 'also' | 'no';

export interface Coverage {
	/** One a need, in the order asked; cells in the order of the offers. */
	rows: { need: string; cells: Cell[] }[];
	/** Needs none of the offers meets. */
	uncovered: string[];
}

/** Needs × offers: what the chosen offers do together, and what they do not. */
export function coverageOf(offers: readonly Pick<Offer, 'needs'>[], needs: readonly string[]): Coverage {
	const matches = offers.map((offer) => matchNeeds(offer, needs).meets);
	const rows = needs.map((need) => ({
		need,
		cells: matches.map((meets): Cell => {
			const met = meets.find((one) => one.need === need);
			return met ? (met.main ? 'main' : 'also') : 'no';
		})
	}));
	return {
		rows,
		uncovered: rows.filter(({ cells }) => cells.every((cell) => cell === 'no')).map(({ need }) => need)
	};
}
