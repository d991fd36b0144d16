import { describe, expect, it } from 'vitest';
import { joinReleases, NATIONAL_AREA } from './catalogue.ts';
import { READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { pageIds } from '#lib/server/catalogue/pages.ts';
import { REAL_AREAS, realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { outlineOf } from './outline.ts';
import { isListPage, makeListView, makeView, type ViewAddress } from './views/view.ts';
import { VIEW_PAGES } from './views/path.ts';

const cases = REAL_AREAS.flatMap((area) => READY_LANGUAGES.map((lang) => ({ area, lang })));

describe.each(cases)('the outline of $area', ({ area, lang }) => {
	const catalogue = realCatalogue(area);
	// As a device reads it.
	const outlines = JSON.parse(JSON.stringify(catalogue.releases.map(outlineOf))) as ReturnType<
		typeof outlineOf
	>[];
	const [own, national] = [outlines[0]!, outlines.find(({ area: { id } }) => id === NATIONAL_AREA)!];
	const listing = joinReleases(own, national);

	it(`makes every page of lists in ${lang} as the whole catalogue makes it`, () => {
		const addresses = VIEW_PAGES.flatMap((page) =>
			pageIds(catalogue, page).map((id): ViewAddress => ({ lang, area, page, id }))
		).filter(isListPage);
		expect(new Set(addresses.map(({ page }) => page)).size).toBe(6);
		for (const address of addresses) {
			const view = makeListView(listing, address);
			expect(view).toBeDefined();
			expect(view).toEqual(makeView(catalogue, address));
		}
	});

	it('is less than half of it', () => {
		const whole = JSON.stringify(catalogue.releases).length;
		expect(JSON.stringify(outlines).length).toBeLessThan(whole / 2);
	});
});
