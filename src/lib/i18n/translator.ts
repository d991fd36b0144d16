import i18next, { type TFunction } from 'i18next';
import type { ReadyLanguage } from './languages.ts';
import type nb from './locales/nb/app.json';

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'app';
		resources: { app: typeof nb };
		strictKeyChecks: true;
	}
}

export type Translate = TFunction<'app'>;

const locales = import.meta.glob<{ default: typeof nb }>('./locales/*/app.json');
const translators = new Map<ReadyLanguage, Promise<Translate>>();

/**
 * The interface texts of one language. Made once a language.
 *
 * @param lang One of the languages with a whole interface.
 */
export function getTranslator(lang: ReadyLanguage): Promise<Translate> {
	const known = translators.get(lang);
	if (known) return known;
	const made = createTranslator(lang);
	translators.set(lang, made);
	// The network may have been away for a moment: the next page asks again.
	made.catch(() => translators.delete(lang));
	return made;
}

async function createTranslator(lang: ReadyLanguage): Promise<Translate> {
	const load = locales[`./locales/${lang}/app.json`];
	if (!load) throw new Error(`no interface texts in ${lang}`);
	const instance = i18next.createInstance();
	await instance.init({
		lng: lang,
		// Every ready language has every text; a test holds it, so no second language is downloaded to fall back on.
		fallbackLng: false,
		defaultNS: 'app',
		ns: ['app'],
		resources: { [lang]: { app: (await load()).default } },
		// Svelte escapes what it renders.
		interpolation: { escapeValue: false },
		initAsync: false,
		showSupportNotice: false
	} as Parameters<typeof instance.init>[0]);
	return instance.t;
}
