/** Figures of a benchmark. Every figure stands beside a peer measured in the same run: the machine's own speed means nothing. */

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The smallest value that at least this share of the values does not exceed (nearest rank). NaN of none. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

export function geometricMean(values: readonly number[]): number {
	return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Milliseconds of processor time of one call: what else the machine does meanwhile is no part of it. */
export function time(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** Median milliseconds of a call, after one that warms up. */
export function timeMedian(work: () => unknown, rounds = 3): number {
	work();
	return median(Array.from({ length: rounds }, () => time(work)));
}

/**
 * The slow end of many calls: each asked in every round, so that no call follows itself and is answered from a cache;
 * of each its median, of those the 95th percentile.
 */
export function timeP95(calls: readonly (() => unknown)[], rounds = 3): number {
	const times = calls.map((): number[] => []);
	for (let round = 0; round < rounds; round++) calls.forEach((call, i) => times[i]?.push(time(call)));
	return quantile(
		times.map((list) => median(list)),
		0.95
	);
}

/** The least bits that say which of `documents` a word is in, when it is in `frequency`: log₂ C(documents, frequency). */
export function chooseBits(documents: number, frequency: number): number {
	let bits = 0;
	const few = Math.min(frequency, documents - frequency);
	for (let i = 1; i <= few; i++) bits += Math.log2((documents - few + i) / i);
	return bits;
}

/** A figure as a line: what, ours, and when there is a peer the ratio to it and whether the goal is met. */
export function line(
	label: string,
	ours: number,
	unit: string,
	{ peer, name, goal }: { peer?: number; name?: string; goal?: number } = {}
): string {
	const judged = peer === undefined ? ours : ours / peer;
	const ratio =
		peer === undefined ? '' : `  ${judged.toFixed(3).padStart(7)} × ${name ?? ''} (${format(peer)} ${unit})`;
	const verdict =
		goal === undefined
			? ''
			: `  goal ≤ ${goal}${peer === undefined ? ` ${unit}` : ''}: ${judged <= goal ? 'met' : 'NOT MET'}`;
	return `${label.padEnd(36)}${format(ours).padStart(10)} ${unit}${ratio}${verdict}`;
}

const format = (value: number) =>
	value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
