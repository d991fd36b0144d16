import { DEFAULT_LANGUAGE, findReadyLanguage } from '#lib/i18n/languages.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import type { LayoutLoad } from './$types';

export const trailingSlash = 'always';

/** The texts of the page's language; the default where the address names none we have. */
export const load: LayoutLoad = async ({ params }) => {
	const lang = findReadyLanguage(params.lang) ?? DEFAULT_LANGUAGE;
	return { lang, t: await getTranslator(lang) };
};
