import i18next, { type i18n, type TFunction } from 'i18next';
import type { ReadyLanguage } from './languages.ts';
import type app from './locales/nb/app.json';
import type pages from './locales/nb/pages.json';
import type times from './locales/nb/times.json';
import { loadTexts } from './texts.ts';

type Merged<A, B> = {
	[K in keyof A | keyof B]: (K extends keyof A ? A[K] : unknown) & (K extends keyof B ? B[K] : unknown);
};

declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'app';
		resources: { app: Merged<Merged<typeof app, typeof pages>, typeof times> };
		strictKeyChecks: true;
	}
}

export type Translate = TFunction<'app'>;

const instances = new Map<ReadyLanguage, Promise<i18n>>();
const whole = new Map<ReadyLanguage, Promise<void>>();

/**
 * The interface texts of one language. Made once a language.
 *
 * @param lang One of the languages with a whole interface.
 * @param all Whether the page needs more than the frame and the front page.
 */
export async function getTranslator(lang: ReadyLanguage, all: boolean): Promise<Translate> {
	const [instance] = await Promise.all([
		once(instances, lang, () => createInstance(lang)),
		all && once(whole, lang, () => addPages(lang))
	]);
	return instance.t;
}

/** A failed start is forgotten: the network may have been away for a moment, and the next page asks again. */
function once<T>(
	known: Map<ReadyLanguage, Promise<T>>,
	lang: ReadyLanguage,
	start: () => Promise<T>
): Promise<T> {
	const started = known.get(lang) ?? start();
	known.set(lang, started);
	started.catch(() => known.delete(lang));
	return started;
}

async function addPages(lang: ReadyLanguage): Promise<void> {
	const [instance, ...parts] = await Promise.all([
		once(instances, lang, () => createInstance(lang)),
		loadTexts(lang, 'pages'),
		loadTexts(lang, 'times')
	]);
	for (const texts of parts) instance.addResourceBundle(lang, 'app', texts, true);
}

async function createInstance(lang: ReadyLanguage): Promise<i18n> {
	const texts = await loadTexts(lang, 'app');
	const instance = i18next.createInstance();
	await instance.init({
		lng: lang,
		// Every ready language has every text; a test holds it, so no second language is downloaded to fall back on.
		fallbackLng: false,
		defaultNS: 'app',
		ns: ['app'],
		resources: { [lang]: { app: texts } },
		// Svelte escapes what it renders.
		interpolation: { escapeValue: false },
		initAsync: false,
		showSupportNotice: false
	} as Parameters<typeof instance.init>[0]);
	return instance;
}
