/**
 * The `most` documents of the highest value, highest first: a long list is never sorted for its first few.
 *
 * @param order Which of equals comes first: the lower.
 */
export function pickBest(
	documents: Uint32Array,
	values: Float64Array,
	most: number,
	order: Uint32Array
): number[] {
	const first: number[] = [];
	let least = -Infinity;
	let last = Infinity;
	for (const document of documents) {
		const value = values[document] ?? 0;
		const place = order[document] ?? 0;
		if (value < least || (value === least && place > last)) continue;
		let low = 0;
		let high = first.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			const other = first[middle] ?? 0;
			const beside = values[other] ?? 0;
			if (beside > value || (beside === value && (order[other] ?? 0) < place)) low = middle + 1;
			else high = middle;
		}
		first.splice(low, 0, document);
		if (first.length > most) first.pop();
		if (first.length < most) continue;
		const worst = first[most - 1] ?? 0;
		least = values[worst] ?? 0;
		last = order[worst] ?? 0;
	}
	return first;
}
