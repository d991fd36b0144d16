import { browser } from '$app/environment';
import { page } from '$app/state';
import { PARAMS } from '#lib/domain/filters.ts';

/** Whether the address asks for A–Å. A prerendered page has no query and stands lowest step first. */
export function wantsNameOrder(): boolean {
	return browser && page.url.searchParams.get(PARAMS.order) === 'name';
}
