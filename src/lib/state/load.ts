import { browser } from '$app/environment';
import type { PageName, Views } from '#lib/domain/views/view.ts';
import { getView } from './view.ts';

let hydrated = false;
/** Kit takes these scripts away as a page reads its data: they are looked for before anything is read. */
const wasPrerendered = browser && document.querySelector('script[data-sveltekit-fetched]') !== null;

/** The first page is on screen: from now on the device's own catalogue answers first. */
export function markHydrated(): void {
	hydrated = true;
}

/** The first page of this visit is not on screen yet. */
export function isFirstPage(): boolean {
	return !hydrated;
}

/** Being prerendered, or about to take over a page that was: its data stands in it. */
export function isPrerendered(): boolean {
	return !browser || (!hydrated && wasPrerendered);
}

interface LoadEvent {
	params: Partial<Record<string, string>>;
	fetch: typeof fetch;
}

/**
 * The `load` of a page about one thing of the catalogue.
 *
 * @param idParam The route parameter that names the thing, for pages about one.
 */
export function loadView<P extends PageName>(page: P, idParam?: string) {
	return async ({ params, fetch }: LoadEvent): Promise<{ view: Views[P] }> => {
		const { lang = '', area = '' } = params;
		const id = idParam === undefined ? undefined : params[idParam];
		return {
			view: await getView({ lang, area, page, ...(id && { id }) }, { fetch, prerendered: isPrerendered() })
		};
	};
}
