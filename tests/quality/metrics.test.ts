import { describe, expect, it } from 'vitest';
import { DEPTH, measure, ndcg, recall, summarise } from './metrics.ts';

const JUDGED = { exact: 3, good: 2, helps: 1 };
const NOISE = Array.from({ length: DEPTH }, (_, i) => `noise-${i}`);

describe('ndcg', () => {
	it.each([
		['the ideal order', ['exact', 'good', 'helps'], 1],
		['nothing found', [], 0],
		['only noise', NOISE, 0],
		['what stands below the tenth does not count', [...NOISE, 'exact'], 0],
		['noise after the relevant costs nothing', ['exact', 'good', 'helps', ...NOISE], 1],
		// (3/1 + 7/log2 3) / (7 + 3/log2 3 + 1/2)
		['a good one before the exact', ['good', 'exact'], (3 + 7 / Math.log2(3)) / (7.5 + 3 / Math.log2(3))],
		['an id told twice counts once', ['exact', 'exact', 'good', 'helps'], 1]
	])('%s', (_, found, expected) => expect(ndcg(found, JUDGED)).toBeCloseTo(expected, 12));

	it('is 1 for ten of twenty equally good', () => {
		const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`offer-${i}`, 2]));
		expect(ndcg(Object.keys(many).slice(5, 15), many)).toBeCloseTo(1, 12);
	});

	it('is 0 when nothing is relevant', () => expect(ndcg(['exact'], {})).toBe(0));
});

describe('recall', () => {
	it.each([
		['all found, in any order', ['helps', 'good', 'exact'], 1],
		['two of three', ['exact', 'noise', 'helps'], 2 / 3],
		['below the tenth does not count', [...NOISE, 'exact'], 0]
	])('%s', (_, found, expected) => expect(recall(found, JUDGED)).toBeCloseTo(expected, 12));

	it('asks for no more than there is room for', () => {
		const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`offer-${i}`, 1]));
		expect(recall(Object.keys(many).slice(0, DEPTH), many)).toBe(1);
	});

	it('does not ask for what was judged irrelevant', () => expect(recall(['a'], { a: 1, b: 0 })).toBe(1));
});

describe('summarise', () => {
	it('means and the share of empty answers', () => {
		const summary = summarise([measure([], JUDGED), measure(['exact', 'good', 'helps'], JUDGED)]);
		expect(summary).toEqual({ queries: 2, ndcg: 0.5, recall: 0.5, empty: 0.5 });
	});

	it('is zero of nothing', () => {
		expect(summarise([])).toEqual({ queries: 0, ndcg: 0, recall: 0, empty: 0 });
	});
});
