import type { ListPage, PageName, ViewAddress } from './view.ts';

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

/** Folders of the pages of lists below their area, and of those that are about the one thing named after the folder. */
const LISTS = new Map<string, ListPage>([
	['', 'home'],
	['trapp', 'staircase'],
	['akutt', 'acute']
]);
const LISTS_ABOUT = new Map<string, ListPage>([
	['trapp', 'step'],
	['behov', 'need']
]);

/** The page of lists at an address of the site, as `/nb/tromso/trapp/advice/`; undefined for all other pages. */
export function findListPage(pathname: string): ViewAddress<ListPage> | undefined {
	const [, lang = '', area = '', folder = '', id = '', ...rest] = pathname.split('/');
	const page = (id ? LISTS_ABOUT : LISTS).get(folder);
	if (!lang || !area || !page || rest.join('') !== '') return undefined;
	return { lang, area, page, ...(id && { id }) };
}
