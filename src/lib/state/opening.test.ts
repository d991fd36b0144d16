import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { opensAtTop } from './opening.ts';

const page = vi.hoisted(() => ({
	browser: true,
	prerendered: false,
	first: true,
	type: null as string | null
}));
vi.mock('$app/environment', () => ({
	get browser() {
		return page.browser;
	}
}));
vi.mock('$app/state', () => ({
	navigating: {
		get type() {
			return page.type;
		}
	}
}));
vi.mock('./load.ts', () => ({ isPrerendered: () => page.prerendered, isFirstPage: () => page.first }));

const open = (type: NavigationTimingType, hash = '') => {
	vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] });
	vi.stubGlobal('location', { hash });
};

beforeEach(() => {
	Object.assign(page, { browser: true, prerendered: false, first: true, type: null });
	open('navigate');
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a page opens at its top', () => {
	it('when it is the first of a visit, unless the reader was somewhere in it', () => {
		expect(opensAtTop()).toBe(true);
		open('reload');
		expect(opensAtTop()).toBe(false);
		open('back_forward');
		expect(opensAtTop()).toBe(false);
		open('navigate', '#sted');
		expect(opensAtTop()).toBe(false);
	});

	it('when a link leads to it, and not when the reader goes back or a newer release is drawn', () => {
		page.first = false;
		page.type = 'link';
		expect(opensAtTop()).toBe(true);
		page.type = 'popstate';
		expect(opensAtTop()).toBe(false);
		page.type = null;
		expect(opensAtTop()).toBe(false);
	});

	it('never while it is rendered ahead, nor when such a page is taken over: it is whole', () => {
		page.prerendered = true;
		expect(opensAtTop()).toBe(false);
		Object.assign(page, { prerendered: false, browser: false });
		expect(opensAtTop()).toBe(false);
	});
});
