import { pageEntries } from '#lib/server/catalogue/pages.ts';
import type { EntryGenerator } from './$types';

export const prerender = 'auto';
export const entries: EntryGenerator = () => pageEntries('area').map(({ lang, area }) => ({ lang, area }));
