import type { PageName } from './view.ts';

/** Pages that lie as files on a server. `alternatives` is none: an address would say what a person needs. */
export const VIEW_PAGES: readonly PageName[] = [
	'area',
	'home',
	'staircase',
	'step',
	'need',
	'service',
	'search',
	'today',
	'formal',
	'formal-service',
	'conversation',
	'sheet',
	'acute',
	'coverage'
];

/** Where a view lies below `/views/<lang>/<area>/`. */
export function viewPath(page: PageName, id?: string): string {
	return id ? `${page}/${id}.json` : `${page}.json`;
}

/** The page and id of such a path; undefined for anything else. */
export function parseViewPath(path: string): { page: PageName; id?: string } | undefined {
	const match = /^([a-z-]+)(?:\/([a-z0-9-]+))?\.json$/.exec(path);
	const page = VIEW_PAGES.find((name) => name === match?.[1]);
	const id = match?.[2];
	return page && { page, ...(id && { id }) };
}
