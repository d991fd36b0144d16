import { DEFAULT_LANGUAGE, findReadyLanguage } from '#lib/i18n/languages.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import type { LayoutLoad } from './$types';

export const trailingSlash = 'always';

/** Pages that do with the texts of the frame: where a visit begins, and where there is no page. */
const FIRST_PAGES: readonly (string | null)[] = ['/', '/[lang]', '/[lang]/[area]', null];

/** The texts of the page's language; the default where the address names none we have. */
export const load: LayoutLoad = async ({ params, route }) => {
	const lang = findReadyLanguage(params.lang) ?? DEFAULT_LANGUAGE;
	return { lang, t: await getTranslator(lang, !FIRST_PAGES.includes(route.id)) };
};
