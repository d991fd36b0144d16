/** What each of a query's services is worth: 3 exactly what is asked, 2 good, 1 helps. Absent: not relevant. */
export type Judgements = Readonly<Record<string, number>>;

/** How far down a list people look. */
export const DEPTH = 10;

/**
 * Normalised discounted cumulative gain of the first {@link DEPTH}: 1 when no other order would be better.
 *
 * The gain of a service is 2^grade − 1, so that one exact answer weighs more than two good ones. The ideal is made of all
 * that was judged, found or not: leaving something out costs.
 */
export function ndcg(found: readonly string[], relevant: Judgements): number {
	const ideal = sumGains(Object.values(relevant).sort((a, b) => b - a));
	return ideal === 0 ? 0 : sumGains(firstOf(found).map((id) => relevant[id] ?? 0)) / ideal;
}

/** How many of the relevant are among the first {@link DEPTH}, of as many as there is room for. */
export function recall(found: readonly string[], relevant: Judgements): number {
	const ids = Object.keys(relevant).filter((id) => (relevant[id] ?? 0) > 0);
	const shown = new Set(firstOf(found));
	return ids.length === 0 ? 0 : ids.filter((id) => shown.has(id)).length / Math.min(DEPTH, ids.length);
}

/** A service told twice is worth something once. */
const firstOf = (found: readonly string[]) => [...new Set(found)].slice(0, DEPTH);

const sumGains = (grades: readonly number[]) =>
	grades.slice(0, DEPTH).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);

/** What one query gave. */
export interface Measured {
	ndcg: number;
	recall: number;
	empty: boolean;
}

/** What many gave: means, and the share that found nothing at all. */
export interface Summary {
	queries: number;
	ndcg: number;
	recall: number;
	empty: number;
}

export function measure(found: readonly string[], relevant: Judgements): Measured {
	return { ndcg: ndcg(found, relevant), recall: recall(found, relevant), empty: found.length === 0 };
}

/** Every query counts the same; none at all is zero, not NaN. */
export function summarise(measured: readonly Measured[]): Summary {
	const mean = (value: (one: Measured) => number) =>
		measured.reduce((sum, one) => sum + value(one), 0) / Math.max(1, measured.length);
	return {
		queries: measured.length,
		ndcg: mean((one) => one.ndcg),
		recall: mean((one) => one.recall),
		empty: mean((one) => (one.empty ? 1 : 0))
	};
}
