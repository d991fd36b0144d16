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

describe('the catalogue is opened early', () => {
	it('for the area of the page', () => {
		openEarly('/nb/tromso/trapp/');
		expect(startOn).toHaveBeenCalledExactlyOnceWith('tromso');
	});

	it('and the texts of its language are sent for', () => {
		openEarly('/en/tromso/trapp/');
		expect(vi.mocked(loadTexts).mock.calls).toEqual([
			['en', 'app'],
			['en', 'pages'],
			['en', 'times']
		]);
	});

	it('and of its front page the first part of them, which is all it shows', () => {
		openEarly('/en/tromso/');
		expect(vi.mocked(loadTexts).mock.calls).toEqual([['en', 'app']]);
	});

	it('for the last place where the app begins', () => {
		openEarly('/');
		expect(startOn).toHaveBeenCalledExactlyOnceWith('by');
	});

	it('for nothing where places are chosen', () => {
		openEarly('/nb/');
		expect(startOn).not.toHaveBeenCalled();
	});

	it('and texts that cannot be had are nobody’s trouble yet', () => {
		vi.mocked(loadTexts).mockRejectedValue(new Error('no such language'));
		expect(() => openEarly('/xx/tromso/')).not.toThrow();
	});
});
