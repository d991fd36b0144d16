import { readJudged } from '../quality/judged.ts';

/** Kinds of query whose slow end is measured. */
export const QUERY_KINDS = [
	'exact',
	'phrase',
	'typo',
	'2 letters',
	'3 letters',
	'compound',
	'nynorsk'
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Enough for a 95th percentile that is not the slowest one. */
const MOST = 40;

/** The judged queries by kind, and the first letters of those that ask for one thing. */
export function listQueries(): Record<QueryKind, string[]> {
	const judged = ['dev.json', 'dev-more.json'].flatMap((file) =>
		readJudged(`${import.meta.dirname}/../quality/${file}`)
	);
	const ofKind = (kind: string) => judged.filter((one) => one.kind === kind).map(({ q }) => q);
	const begun = (letters: number) =>
		[...ofKind('exact'), ...ofKind('compound')]
			.filter((query) => query.length > letters)
			.map((query) => query.slice(0, letters))
			.filter((query) => !query.includes(' '));
	return {
		exact: spread(ofKind('exact')),
		phrase: spread(ofKind('phrase')),
		typo: spread(ofKind('typo')),
		'2 letters': spread(begun(2)),
		'3 letters': spread(begun(3)),
		compound: spread(ofKind('compound')),
		nynorsk: spread(ofKind('nynorsk'))
	};
}

/** At most `MOST` different ones, evenly from the whole list. */
function spread(queries: readonly string[]): string[] {
	const different = [...new Set(queries)];
	const step = Math.max(1, different.length / MOST);
	return Array.from(
		{ length: Math.min(MOST, different.length) },
		(_, i) => different[Math.floor(i * step)] ?? ''
	);
}
