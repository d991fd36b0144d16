import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from './catalogue-client.ts';
import { openEarly } from './open-early.ts';

vi.mock('./catalogue-client.ts', () => ({ ask: vi.fn() }));
vi.mock('./last-place.ts', () => ({ findLastPlace: () => ({ lang: 'nb', area: 'by' }) }));

beforeEach(() => {
	vi.mocked(ask).mockReset().mockResolvedValue({ found: false, why: 'not-held' });
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

	it('for nothing where places are chosen', () => {
		openEarly('/nb/');
		expect(asked()).toEqual([]);
	});

	it('and a device without it is nobody’s trouble', () => {
		vi.mocked(ask).mockRejectedValue(new Error('no worker'));
		expect(() => openEarly('/nb/tromso/')).not.toThrow();
	});
});
