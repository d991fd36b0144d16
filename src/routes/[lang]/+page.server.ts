import { READY_LANGUAGES } from '#lib/i18n/languages.ts';
import type { EntryGenerator } from './$types';

export const prerender = 'auto';
export const entries: EntryGenerator = () => READY_LANGUAGES.map((lang) => ({ lang }));
