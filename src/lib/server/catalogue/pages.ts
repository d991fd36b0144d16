import type { Catalogue } from '#lib/domain/catalogue.ts';
import { formalIds } from '#lib/domain/views/formal.ts';
import { VIEW_PAGES } from '#lib/domain/views/path.ts';
import type { PageName } from '#lib/domain/views/view.ts';
import { READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { getCatalogue, listAreas } from './load.ts';

/**
 * Areas with more offers than this get their service pages from the shell, which reads them from the release: every one
 * of such pages would be written anew at each release.
 */
const MOST_OFFERS = 1000;
/**
 * Pages rendered ahead, in all languages together; `TERSKEL_PRERENDER_PAGES` sets another. Areas are taken in the order
 * of the catalogue while they fit; the shell renders those of the rest, which hosts must know (`tools/hosting`).
 */
const MOST_PAGES = Number(process.env.TERSKEL_PRERENDER_PAGES ?? 20_000);

/** The ids a page of the catalogue exists for; pages without an id have the one empty id. */
export function pageIds(catalogue: Catalogue, page: PageName): string[] {
	const own = catalogue.releases.flatMap(({ services }) => services);
	const prerendered = own.length > MOST_OFFERS ? [] : own;
	switch (page) {
		case 'step':
			return catalogue.area.staircase.steps.map(({ id }) => id);
		case 'need':
			return catalogue.releases[0]?.terms.needs.map(({ id }) => id) ?? [];
		case 'service':
			return prerendered.map(({ id }) => id);
		case 'formal-service':
			return prerendered.length === own.length ? formalIds(catalogue) : [];
		case 'conversation':
			return ['', ...(catalogue.releases[0]?.terms.lifeChanges ?? []).map(({ id }) => id)];
		default:
			return [''];
	}
}

/**
 * The areas whose pages are rendered ahead: as many of the first as fit, and always the first.
 *
 * @param countPages How many pages an area has; asked of no area after the first that does not fit.
 */
export function chooseAreas(
	areas: readonly string[],
	countPages: (area: string) => number,
	most: number
): string[] {
	let pages = 0;
	const isOver = (area: string, i: number) => (pages += countPages(area)) > most && i > 0;
	const end = areas.findIndex(isOver);
	return areas.slice(0, end < 0 ? areas.length : end);
}

let chosen: string[] | undefined;

function prerenderedAreas(): string[] {
	const countPages = (area: string) => {
		const catalogue = getCatalogue(area);
		const ids = VIEW_PAGES.reduce((sum, page) => sum + pageIds(catalogue, page).length, 0);
		return ids * READY_LANGUAGES.length;
	};
	const areas = listAreas().map(({ id }) => id);
	return (chosen ??= chooseAreas(areas, countPages, MOST_PAGES));
}

/** Every address of one page to prerender: languages × areas × ids. */
export function pageEntries(page: PageName): { lang: string; area: string; id: string }[] {
	return READY_LANGUAGES.flatMap((lang) =>
		prerenderedAreas().flatMap((area) => pageIds(getCatalogue(area), page).map((id) => ({ lang, area, id })))
	);
}
