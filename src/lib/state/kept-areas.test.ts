import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { findEvicted, forgetKept, letGo } from './kept-areas.ts';

const stored = new Map<string, string>();
beforeEach(() => {
	stored.clear();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => stored.get(key) ?? null,
		setItem: (key: string, value: string) => stored.set(key, value),
		removeItem: (key: string) => stored.delete(key)
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const NONE = { areas: [], saved: false };

it('says nothing at a first visit, and remembers what comes', () => {
	expect(findEvicted({ areas: [], saved: 0 })).toEqual(NONE);
	expect(findEvicted({ areas: ['by', 'norge'], saved: 2 })).toEqual(NONE);
});

it('tells what the browser deleted, saved offers too, until it is here again', () => {
	findEvicted({ areas: ['by', 'norge'], saved: 2 });
	expect(findEvicted({ areas: [], saved: 0 })).toEqual({ areas: ['by', 'norge'], saved: true });
	expect(findEvicted({ areas: ['norge'], saved: 0 })).toEqual({ areas: ['by'], saved: true });
	expect(findEvicted({ areas: ['by', 'norge'], saved: 0 })).toEqual(NONE);
});

it('does not take it for the doing of the browser when the reader removed it', () => {
	findEvicted({ areas: ['by', 'norge'], saved: 0 });
	letGo(['by']);
	expect(findEvicted({ areas: ['norge'], saved: 0 })).toEqual(NONE);
	forgetKept();
	expect(findEvicted({ areas: [], saved: 0 })).toEqual(NONE);
	expect(stored.get('terskel-kept')).toBe('{"areas":[],"saved":0}');
});

it.each(['', 'null', '{', '[]', '{"areas":"by"}', '{"areas":[1]}'])(
	'is not misled by what it cannot read: %s',
	(text) => {
		stored.set('terskel-kept', text);
		expect(findEvicted({ areas: [], saved: 0 })).toEqual(NONE);
	}
);

it('says nothing where storage is blocked', () => {
	vi.stubGlobal('localStorage', undefined);
	findEvicted({ areas: ['by'], saved: 1 });
	expect(findEvicted({ areas: [], saved: 0 })).toEqual(NONE);
});
