/** A short text in several languages, bokmål always among them. Keys are language codes of `product.md`. */
export type Label = { nb: string } & Partial<Record<string, string>>;

/** A text as a page shows it. `lang` is set only when the text is in another language than the page. */
export interface Said {
	text: string;
	lang?: string;
}

/**
 * The label in the page's language, else in bokmål with its language named.
 *
 * @param lang The page's language code.
 */
export function say(label: Label, lang: string): Said {
	const text = label[lang];
	return text === undefined ? sayIn(label.nb, 'nb', lang) : { text };
}

/** A text whose own language is known; the language is named only when the page has another. */
export function sayIn(text: string, textLang: string, lang: string): Said {
	return textLang === lang ? { text } : { text, lang: textLang };
}
