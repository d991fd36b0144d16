import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseBits, geometricMean, line, median, quantile } from './measure.ts';

it('takes the value that enough of the values do not exceed', () => {
	const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
	expect(quantile(hundred, 0.95)).toBe(95);
	expect(quantile([7], 0.95)).toBe(7);
	expect(median([3, 1, 2])).toBe(2);
	expect(quantile([], 0.5)).toBeNaN();
});

it('means ratios: twice as slow and twice as fast are even', () => {
	expect(geometricMean([2, 0.5])).toBeCloseTo(1);
});

it('counts the bits of a choice: none for all or nothing, the same for a set and what it leaves', () => {
	expect(chooseBits(10, 0)).toBe(0);
	expect(chooseBits(10, 10)).toBe(0);
	expect(chooseBits(4, 2)).toBeCloseTo(Math.log2(6));
	fc.assert(
		fc.property(fc.nat(200), fc.nat(200), (a, b) => {
			const [few, all] = a < b ? [a, b] : [b, a];
			expect(chooseBits(all, few)).toBeCloseTo(chooseBits(all, all - few));
			expect(chooseBits(all, few)).toBeLessThanOrEqual(all + 1e-9);
		})
	);
});

it('judges the ratio when there is a peer, else the figure', () => {
	expect(line('search', 1, 'ms', { peer: 4, name: 'other', goal: 0.3 })).toMatch(/0\.250 × other.*: met$/);
	expect(line('search', 2, 'ms', { peer: 4, name: 'other', goal: 0.3 })).toMatch(/NOT MET$/);
	expect(line('code', 19, 'kB', { goal: 18 })).toMatch(/goal ≤ 18 kB: NOT MET$/);
	expect(line('code', 18, 'kB')).not.toMatch(/goal/);
});
