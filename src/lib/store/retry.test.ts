import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { NotARelease, ServerFailed, Unreachable } from '#lib/domain/errors.ts';
import { backoffMs, inParallel, withRetries } from './retry.ts';

const patience = () => {
	const waits: number[] = [];
	return { waits, wait: async (ms: number) => void waits.push(ms), random: () => 0 };
};

describe('waiting before the next try', () => {
	it('is twice as long each time, up to ten seconds, and by chance up to twice that of the luckiest', () => {
		expect([1, 2, 3, 9].map((failures) => backoffMs(failures, 0))).toEqual([250, 500, 1000, 5000]);
		expect([1, 2, 3, 9].map((failures) => backoffMs(failures, 1))).toEqual([500, 1000, 2000, 10_000]);
	});

	it('is never nothing and never without end', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(n, random) => {
					expect(backoffMs(n, random)).toBeGreaterThanOrEqual(250);
					expect(backoffMs(n, random)).toBeLessThanOrEqual(10_000);
				}
			)
		);
	});
});

describe('trying again', () => {
	it.each([
		[new Unreachable('/a'), 3],
		[new ServerFailed('/a', 503), 3],
		[new ServerFailed('/a', 429), 3],
		[new ServerFailed('/a', 404), 1],
		[new NotARelease('/a', 'is a page'), 1]
	])('after %s makes %i tries of three', async (error, tries) => {
		const attempt = vi.fn().mockRejectedValue(error);
		const { waits, ...rest } = patience();
		await expect(withRetries(3, rest, attempt)).rejects.toBe(error);
		expect(attempt).toHaveBeenCalledTimes(tries);
		expect(waits).toHaveLength(tries - 1);
	});

	it('ends with the first answer', async () => {
		const attempt = vi.fn().mockRejectedValueOnce(new Unreachable('/a')).mockResolvedValue('here');
		expect(await withRetries(3, patience(), attempt)).toBe('here');
	});
});

describe('doing many things at a time', () => {
	it('does all of them, never more at once than allowed', async () => {
		const items = Array.from({ length: 23 }, (_, i) => i);
		const done: number[] = [];
		let now = 0;
		let most = 0;
		await inParallel(4, items, async (item) => {
			most = Math.max(most, ++now);
			await new Promise((resolve) => setTimeout(resolve, item % 3));
			now--;
			done.push(item);
		});
		expect(most).toBe(4);
		expect(done.sort((a, b) => a - b)).toEqual(items);
	});

	it('begins nothing new after a failure, and waits for what is under way', async () => {
		const begun: number[] = [];
		let ended = 0;
		const work = inParallel(2, [0, 1, 2, 3], async (item) => {
			begun.push(item);
			if (item === 0) throw new Error('no');
			await new Promise((resolve) => setTimeout(resolve, 5));
			ended++;
		});
		await expect(work).rejects.toThrow('no');
		expect(begun).toEqual([0, 1]);
		expect(ended).toBe(1);
	});

	it('of nothing is done at once', async () => {
		await inParallel(4, [], () => Promise.reject(new Error('never')));
	});
});
