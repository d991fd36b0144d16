import { error, json } from '@sveltejs/kit';
import { makeView } from '#lib/domain/views/view.ts';
import { parseViewPath, VIEW_PAGES, viewPath } from '#lib/domain/views/path.ts';
import { findReadyLanguage } from '#lib/i18n/languages.ts';
import { getCatalogue, hasArea } from '#lib/server/catalogue/load.ts';
import { pageEntries } from '#lib/server/catalogue/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	VIEW_PAGES.flatMap((page) =>
		pageEntries(page).map(({ lang, area, id }) => ({ lang, area, path: viewPath(page, id) }))
	);

/** What one page shows, for the page's first reading over the network. */
export const GET: RequestHandler = ({ params: { lang, area, path } }) => {
	const address = parseViewPath(path);
	if (!address || !findReadyLanguage(lang) || !hasArea(area)) error(404);
	const view = makeView(getCatalogue(area), { lang, area, ...address });
	return view === undefined ? error(404) : json(view);
};
