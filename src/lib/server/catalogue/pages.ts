import type { Catalogue } from '#lib/domain/catalogue.ts';
import { formalIds } from '#lib/domain/views/formal.ts';
import type { PageName } from '#lib/domain/views/view.ts';
import { READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { getCatalogue, listAreas } from './load.ts';

/** Areas with more offers than this get their service pages from the shell, which reads them from the release. */
const PRERENDER_LIMIT = 1000;

/** The ids a page of the catalogue exists for; pages without an id have the one empty id. */
export function pageIds(catalogue: Catalogue, page: PageName): string[] {
	const own = catalogue.releases.flatMap(({ services }) => services);
	const prerendered = own.length > PRERENDER_LIMIT ? [] : own;
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

/** Every address of one page to prerender: languages × areas × ids. */
export function pageEntries(page: PageName): { lang: string; area: string; id: string }[] {
	return READY_LANGUAGES.flatMap((lang) =>
		listAreas().flatMap(({ id: area }) => pageIds(getCatalogue(area), page).map((id) => ({ lang, area, id })))
	);
}
