import { pageEntries } from '#lib/server/catalogue/pages.ts';
import type { EntryGenerator } from './$types';

export const prerender = 'auto';
export const entries: EntryGenerator = () =>
	pageEntries('conversation')
		.filter(({ id }) => id !== '')
		.map(({ lang, area, id }) => ({ lang, area, change: id }));
