/**
 * The languages of the addresses (product.md). `ready` ones have a whole interface; the others have an address
 * and a page that says so, and get their texts later without a new address.
 */
export const LANGUAGES = [
	{ code: 'nb', name: 'Bokmål', direction: 'ltr', ready: true },
	{ code: 'nn', name: 'Nynorsk', direction: 'ltr', ready: false },
	{ code: 'se', name: 'Davvisámegiella', direction: 'ltr', ready: false },
	{ code: 'en', name: 'English', direction: 'ltr', ready: true },
	{ code: 'uk', name: 'Українська', direction: 'ltr', ready: false },
	{ code: 'ar', name: 'العربية', direction: 'rtl', ready: false },
	{ code: 'so', name: 'Soomaali', direction: 'ltr', ready: false },
	{ code: 'pl', name: 'Polski', direction: 'ltr', ready: false },
	{ code: 'ti', name: 'ትግርኛ', direction: 'ltr', ready: false }
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'];
export type ReadyLanguage = Extract<(typeof LANGUAGES)[number], { ready: true }>['code'];

export const LANGUAGE_CODES: readonly LanguageCode[] = LANGUAGES.map(({ code }) => code);
export const READY_LANGUAGES: readonly ReadyLanguage[] = LANGUAGES.flatMap((l) => (l.ready ? [l.code] : []));
export const DEFAULT_LANGUAGE: ReadyLanguage = 'nb';

/** The language of an address that has a whole interface; undefined for the rest. */
export function findReadyLanguage(code: string | undefined): ReadyLanguage | undefined {
	return READY_LANGUAGES.find((ready) => ready === code);
}

/** Reading direction; left to right for codes that are no language of ours. */
export function directionOf(code: string): 'ltr' | 'rtl' {
	return LANGUAGES.find((language) => language.code === code)?.direction ?? 'ltr';
}

/** A language's name in itself; the code when we do not know it. */
export function nameOf(code: string): string {
	return LANGUAGES.find((language) => language.code === code)?.name ?? code;
}
