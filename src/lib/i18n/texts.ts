/**
 * `app`: the frame around every page and the front page. `pages`: the rest, which the first visit can do without.
 * `times`: opening hours in words.
 */
export const TEXT_PARTS = ['app', 'pages', 'times'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

export type Texts = Record<string, unknown>;

const files = import.meta.glob<{ default: Texts }>('./locales/*/*.json');

/** A part of the interface texts. @throws Error when there is none in the language, or it cannot be had. */
export async function loadTexts(lang: string, part: TextPart): Promise<Texts> {
	const load = files[`./locales/${lang}/${part}.json`];
	if (!load) throw new Error(`no interface texts in ${lang}`);
	return (await load()).default;
}
