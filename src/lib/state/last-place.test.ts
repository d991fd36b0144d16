import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findLastPlace, forgetPlace, rememberPlace } from './last-place.ts';

const kept = new Map<string, string>();
beforeEach(() => {
	kept.clear();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => kept.set(key, value),
		removeItem: (key: string) => kept.delete(key)
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the last place', () => {
	it('is remembered until it is forgotten', () => {
		expect(findLastPlace()).toBeUndefined();
		rememberPlace({ lang: 'en', area: 'by' });
		rememberPlace({ lang: 'nb', area: 'bergen' });
		expect(findLastPlace()).toEqual({ lang: 'nb', area: 'bergen' });
		forgetPlace();
		expect(findLastPlace()).toBeUndefined();
		expect(kept.size).toBe(0);
	});

	it('is none, or one with both parts, whatever stands in the storage', () => {
		rememberPlace({ lang: 'nb', area: 'by' });
		const [key] = kept.keys();
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				kept.set(key!, text);
				const place = findLastPlace();
				expect(
					place === undefined || (typeof place.lang === 'string' && typeof place.area === 'string')
				).toBe(true);
			})
		);
		for (const text of ['{"lang":"nb"}', '{"area":"by"}', '{"lang":1,"area":"by"}', '[]', 'null', '{']) {
			kept.set(key!, text);
			expect(findLastPlace()).toBeUndefined();
		}
	});

	it.each([
		['refuses', () => new DOMException('denied', 'SecurityError')],
		['is full', () => new DOMException('full', 'QuotaExceededError')]
	])('is none where the storage %s, and nothing else is lost', (_, error) => {
		const refuse = () => {
			throw error();
		};
		vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
		expect(() => rememberPlace({ lang: 'nb', area: 'by' })).not.toThrow();
		expect(findLastPlace()).toBeUndefined();
		expect(() => forgetPlace()).not.toThrow();
	});
});
