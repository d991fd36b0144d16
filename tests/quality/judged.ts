import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** What makes a query hard. */
export const KINDS = [
	'exact',
	'phrase',
	'typo',
	'compound',
	'nynorsk',
	'english',
	'synonym',
	'inflection',
	'nodiacritic',
	'prefix'
] as const;

const judgedSchema = z.array(
	z.strictObject({
		q: z.string().trim().min(1),
		lang: z.enum(['nb', 'nn', 'en', 'se']),
		kind: z.enum(KINDS),
		/** Service → grade, 1 to 3. */
		relevant: z
			.record(z.string(), z.int().min(1).max(3))
			.refine((relevant) => Object.keys(relevant).length > 0),
		note: z.string().optional()
	})
);
export type JudgedQuery = z.infer<typeof judgedSchema>[number];

/** @throws Error when the file is not a list of judged queries; the message says where. */
export function readJudged(path: string): JudgedQuery[] {
	const { data, error } = judgedSchema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
	if (error) throw new Error(`${path}: ${z.prettifyError(error)}`);
	return data;
}

/** How much of the last word is typed when a half-typed query is asked, and the fewest letters of it. */
const SHARE_TYPED = 0.6;
const FEWEST_LETTERS = 3;

/**
 * The query as it stands while its last word is being typed.
 *
 * @returns Undefined when the last word is too short to be cut, so that a whole query never counts as half-typed.
 */
export function cutLastWord(query: string): string | undefined {
	const [, before = '', last = ''] = /^(.*?)(\S+)$/su.exec(query.trimEnd()) ?? [];
	const letters = [...last];
	const kept = Math.max(FEWEST_LETTERS, Math.round(letters.length * SHARE_TYPED));
	return kept < letters.length ? before + letters.slice(0, kept).join('') : undefined;
}
