import type { Assured } from '#lib/domain/service.ts';

/** The Intl locale of an interface language: Norwegian ways of writing dates stay where the language has them. */
const LOCALES: Record<string, string> = { nb: 'nb-NO', nn: 'nn-NO', se: 'se-NO', en: 'en-GB' };

export const localeOf = (lang: string) => LOCALES[lang] ?? lang;

/** Making a formatter costs a phone more than using it, and a list of cards or a day view uses it hundreds of times. */
function makeOnce<Formatter, Options>(make: (locale: string, options: Options) => Formatter) {
	const made = new Map<string, Formatter>();
	return (lang: string, options: Options): Formatter => {
		const key = `${lang} ${JSON.stringify(options)}`;
		const formatter = made.get(key) ?? make(localeOf(lang), options);
		made.set(key, formatter);
		return formatter;
	};
}

export const dateFormatter = makeOnce(
	(locale, options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
);

const numberFormatter = makeOnce(
	(locale, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)
);

/** A date as exact as it is known: "2023", "mai 2023" or "16. mai 2023". */
export function formatAssuredDate(
	{ date, precision }: Pick<Assured, 'date' | 'precision'>,
	lang: string
): string {
	if (precision === 'year') return date.slice(0, 4);
	const options: Intl.DateTimeFormatOptions =
		precision === 'month'
			? { year: 'numeric', month: 'long' }
			: { year: 'numeric', month: 'long', day: 'numeric' };
	const whole = precision === 'month' ? `${date}-01` : date;
	return dateFormatter(lang, options).format(new Date(`${whole}T12:00Z`));
}

/** A partial date of a source, by its length. */
export function formatPartialDate(date: string, lang: string): string {
	const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
	return formatAssuredDate({ date, precision }, lang);
}

/** When this device did something: "21. november 2026 kl. 20:14", Norwegian time whatever the device's zone. */
export function formatInstant(instant: string, lang: string): string {
	const options = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' } as const;
	return dateFormatter(lang, options).format(new Date(instant));
}

/** Kilobytes or megabytes a reader can weigh against a data plan. */
export function formatBytes(bytes: number, lang: string): string {
	const [value, unit] = bytes < 1_000_000 ? [Math.ceil(bytes / 1000), 'kB'] : [bytes / 1_000_000, 'MB'];
	return `${numberFormatter(lang, { maximumFractionDigits: 1 }).format(value)} ${unit}`;
}

/** "2 km" in the page's language. */
export function formatKilometres(km: number, lang: string): string {
	return numberFormatter(lang, { style: 'unit', unit: 'kilometer' }).format(km);
}

/** Names of languages in the page's language; the code when the browser knows no name. */
export function languageName(code: string, lang: string): string {
	try {
		return new Intl.DisplayNames([localeOf(lang), 'nb'], { type: 'language' }).of(code) ?? code;
	} catch {
		return code;
	}
}

/** "a, b og c" in the page's language. */
export function formatList(words: readonly string[], lang: string): string {
	return new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(words);
}

/** "a, b eller c" in the page's language. */
export function formatAlternatives(words: readonly string[], lang: string): string {
	return new Intl.ListFormat(localeOf(lang), { type: 'disjunction' }).format(words);
}
