import { createHash } from 'node:crypto';

/**
 * Cuts records into buckets by a hash of their id: a bucket is halved, by the next bit, while it has more than its
 * share. Which bucket a record is in depends on it and its neighbours in the hash and on nothing else, so that a
 * changed record changes one bucket, an added one at most halves one, and nothing ever moves a whole area.
 *
 * What a bucket may hold grows with its depth: many small buckets make a long manifest, few large ones a costly
 * update. Halfway between, sizes grow as the cube root of the area.
 *
 * @param most How many records the first bucket may have; one of `depth` halvings may have `2 ** (depth / 2)` times as
 * many.
 * @returns Buckets with records, ordered by hash, their records by id; one without any when there are none at all.
 */
export function partition<T extends { id: string }>(records: readonly T[], most: number): T[][] {
	const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
	const hashes = new Map(sorted.map(({ id }) => [id, createHash('sha256').update(id).digest()]));
	const bitAt = (id: string, at: number) => ((hashes.get(id)?.[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
	const cut = (bucket: T[], depth: number): T[][] => {
		if (bucket.length <= most * 2 ** (depth / 2)) return [bucket];
		const halves: [T[], T[]] = [[], []];
		for (const record of bucket) halves[bitAt(record.id, depth) === 0 ? 0 : 1].push(record);
		return halves.flatMap((half) => (half.length === 0 ? [] : cut(half, depth + 1)));
	};
	return cut(sorted, 0);
}
