import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Finding, formatFinding, sortFindings } from './findings.ts';

const finding: Finding = { path: 'a/x.yaml', level: 'error', message: 'is odd' };

it.each<[Partial<Finding>, string]>([
	[{}, 'a/x.yaml: error: is odd'],
	[{ line: 12, field: 'steps' }, 'a/x.yaml:12 steps: error: is odd'],
	[{ level: 'warning', fix: 'mend it' }, 'a/x.yaml: warning: is odd (mend it)']
])('writes %j as one line', (rest, expected) => {
	expect(formatFinding({ ...finding, ...rest })).toBe(expected);
});

it('sorts by file, line and message without changing the list, whatever the order it came in', () => {
	const sorted: Finding[] = [
		finding,
		{ ...finding, line: 2, message: 'a' },
		{ ...finding, line: 2, message: 'b' },
		{ ...finding, line: 10 },
		{ ...finding, path: 'b/x.yaml', line: 1 }
	];
	fc.assert(
		fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
			const before = [...shuffled];
			expect(sortFindings(shuffled)).toEqual(sorted);
			expect(shuffled).toEqual(before);
		})
	);
});
