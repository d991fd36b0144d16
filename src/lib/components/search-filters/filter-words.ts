import type { Filters } from '#lib/domain/filters.ts';
import { type Said, sayIn } from '#lib/domain/label.ts';
import type { SearchView } from '#lib/domain/views/search.ts';
import { languageName } from '#lib/i18n/formats.ts';
import type { Translate } from '#lib/i18n/translator.ts';

/** One filter in words; `lang` when they are in another language than the page. */
export interface FilterWords {
	name: keyof Filters;
	text: string;
	lang?: string | undefined;
}

/** Filters that are either set or not. */
export const SWITCHES = ['noDecision', 'noReferral', 'free', 'substanceFree'] as const;

/**
 * What a search is narrowed by, in the words of the form. A value nobody has (an old or mangled address) narrows too, so
 * it stands as it is.
 */
export function filterWords(
	filters: Filters,
	options: Pick<SearchView, 'steps' | 'needs' | 'districts' | 'organizations'>,
	{ t, lang }: { t: Translate; lang: string }
): FilterWords[] {
	const named = (name: keyof Filters, said: Said | undefined): FilterWords[] => {
		const value = filters[name];
		if (value === undefined) return [];
		const { text, lang: foreign } = said ?? { text: String(value) };
		return [{ name, text, ...(foreign && { lang: foreign }) }];
	};
	const step = options.steps.find(({ id }) => id === filters.step);
	const nameOf = (list: SearchView['districts'], wanted: string | undefined) => {
		const found = list.find(({ id }) => id === wanted);
		return found && sayIn(found.name, 'nb', lang);
	};
	return [
		...named('step', step && { ...step.name, text: `${step.number}. ${step.name.text}` }),
		...named('need', options.needs.find(({ id }) => id === filters.need)?.name),
		...named('way', filters.way && { text: t(`way.${filters.way}`) }),
		...named('district', nameOf(options.districts, filters.district)),
		...named('organization', nameOf(options.organizations, filters.organization)),
		...named(
			'language',
			filters.language === undefined ? undefined : { text: languageName(filters.language, lang) }
		),
		...SWITCHES.filter((name) => filters[name]).map((name) => ({ name, text: t(`search.${name}`) })),
		...named('age', { text: t('search.ageChip', { age: filters.age }) })
	];
}
