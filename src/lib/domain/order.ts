import type { Listing } from './catalogue.ts';
import { ACCESS_WAYS, type ListedService } from './service.ts';
import { lowestStep } from './staircase.ts';

/** Order of a list: lowest effective step first, or by name. */
export const ORDERS = ['leon', 'name'] as const;
export type Order = (typeof ORDERS)[number];

/**
 * Sorts without changing the list given: lowest step, then way in, then freshness, then name (product.md, principle 4).
 * Cost to the municipality is never part of it (legal.md, R3).
 */
export function sortServices<S extends ListedService>(
	catalogue: Pick<Listing, 'area'>,
	services: readonly S[],
	order: Order = 'leon'
): S[] {
	const collator = new Intl.Collator('nb', { numeric: true });
	const byName = (a: S, b: S) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
	if (order === 'name') return [...services].sort(byName);
	const keys = new Map(
		services.map((s) => [
			s,
			[lowestStep(catalogue.area, s), easiestWay(s), -dateNumber(s.assured?.date)] as const
		])
	);
	return [...services].sort((a, b) => {
		const left = keys.get(a);
		const right = keys.get(b);
		if (!left || !right) return 0;
		// Not a subtraction: both may be infinite.
		const i = left.findIndex((value, index) => value !== right[index]);
		return i === -1 ? byName(a, b) : Number(left[i]) - Number(right[i]);
	});
}

/** Index of the easiest way in; unknown ways come after every known one. */
function easiestWay(service: Pick<ListedService, 'access'>): number {
	const ways = service.access.map(({ way }) => ACCESS_WAYS.indexOf(way));
	return ways.length > 0 ? Math.min(...ways) : ACCESS_WAYS.length;
}

/** `2023-05` → 20230500; nothing known → 0, the oldest. */
function dateNumber(date: string | undefined): number {
	return date === undefined ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'));
}
