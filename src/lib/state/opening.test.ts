import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from './catalogue-client.ts';
import { openEarly, opensAtTop } from './opening.ts';

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
vi.mock('./catalogue-client.ts', () => ({ ask: vi.fn() }));
vi.mock('./last-place.ts', () => ({ findLastPlace: () => ({ lang: 'nb', area: 'by' }) }));

const open = (type: NavigationTimingType, hash = '') => {
	vi.stubGlobal('performance', { getEntriesByType: () => [{ type }] });
	vi.stubGlobal('location', { hash });
};

beforeEach(() => {
	Object.assign(page, { browser: true, prerendered: false, first: true, type: null });
	vi.mocked(ask).mockReset().mockResolvedValue({ found: false, why: 'not-held' });
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

describe('the catalogue is opened early', () => {
	const asked = () =>
		vi.mocked(ask).mock.calls.map(([, question]) => (question as { address?: object }).address);

	it('for the area of the page, from this device only', () => {
		openEarly('/nb/tromso/trapp/');
		expect(ask).toHaveBeenCalledWith('view', {
			address: { lang: 'nb', area: 'tromso', page: 'area' },
			local: true
		});
	});

	it('for the last place where the app begins', () => {
		openEarly('/');
		expect(asked()).toEqual([{ lang: 'nb', area: 'by', page: 'area' }]);
	});

	it('for nothing where places are chosen, nor for a page that was rendered ahead', () => {
		openEarly('/nb/');
		page.prerendered = true;
		openEarly('/nb/tromso/');
		expect(asked()).toEqual([]);
	});

	it('and a device without it is nobody’s trouble', () => {
		vi.mocked(ask).mockRejectedValue(new Error('no worker'));
		expect(() => openEarly('/nb/tromso/')).not.toThrow();
	});
});
