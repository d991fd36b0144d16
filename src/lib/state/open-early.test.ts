import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '#lib/i18n/texts.ts';
import { startOn } from './catalogue-client.ts';
import { openEarly } from './open-early.ts';

vi.mock('#lib/i18n/texts.ts', async (actual) => ({ ...(await actual()), loadTexts: vi.fn() }));
vi.mock('./catalogue-client.ts', () => ({ startOn: vi.fn() }));
vi.mock('./last-place.ts', () => ({ findLastPlace: () => ({ lang: 'nb', area: 'by' }) }));

beforeEach(() => {
	vi.mocked(startOn).mockReset();
	vi.mocked(loadTexts).mockReset().mockResolvedValue({});
});

describe('what a page will ask for is sent for early', () => {
	it('the texts of its language', () => {
		openEarly('/en/tromso/trapp/');
		expect(vi.mocked(loadTexts).mock.calls).toEqual([
			['en', 'app'],
			['en', 'pages'],
			['en', 'times']
		]);
	});

	it('of the front page of an area the first part of them, which is all it shows', () => {
		openEarly('/en/tromso/');
		expect(vi.mocked(loadTexts).mock.calls).toEqual([['en', 'app']]);
	});

	it('the catalogue of the last place where the app begins; of an address with an area the shell has begun', () => {
		openEarly('/nb/tromso/trapp/');
		expect(startOn).not.toHaveBeenCalled();
		openEarly('/');
		expect(startOn).toHaveBeenCalledExactlyOnceWith('/nb/by/');
	});

	it('nothing where places are chosen', () => {
		openEarly('/nb/');
		expect(startOn).not.toHaveBeenCalled();
		expect(loadTexts).not.toHaveBeenCalled();
	});

	it('and texts that cannot be had are nobody’s trouble yet', () => {
		vi.mocked(loadTexts).mockRejectedValue(new Error('no such language'));
		expect(() => openEarly('/xx/tromso/')).not.toThrow();
	});
});
