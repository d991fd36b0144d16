import { type Catalogue, termsOf } from '#lib/domain/catalogue.ts';
import { say } from '#lib/domain/label.ts';
import type { SearchState } from '#lib/domain/filters.ts';
import { findNumber } from '#lib/domain/views/acute.ts';
import { toCard } from '#lib/domain/views/card.ts';
import { findDanger } from '#lib/search/danger.ts';
import { createEngine, type SearchEngine } from '#lib/search/engine.ts';
import { decodeSynonyms, type SearchIndex } from '#lib/search/index-format.ts';
import type { Because } from '#lib/search/rank.ts';
import { search } from '#lib/search/search.ts';
import { suggest } from '#lib/search/suggest.ts';
import { listSpelled } from '#lib/search/text/fold.ts';
import { understand } from '#lib/search/understand.ts';
import type { Calls } from './protocol.ts';

/** A catalogue in memory, with what searches it. */
export interface Searchable {
	catalogue: Catalogue;
	/** Made at the first search: most visits have none. */
	engine?: SearchEngine;
	/** Of the area and the nation together. */
	index: SearchIndex;
	/** Holds what people say, for every area. */
	nationalIndex: SearchIndex;
}

/** The cards of what a search finds, why each is there, and what the query was read as. */
export function answerSearch(
	opened: Searchable,
	{ lang, state, limit }: Calls['search']['ask']
): Calls['search']['answer'] {
	const { catalogue } = opened;
	const { services, unsaid, hitOf, corrected, facts } = search(catalogue, engineOf(opened), state);
	const shown = services.slice(0, limit);
	const digits = findDanger(state.query);
	const danger = digits && findNumber(catalogue, digits, lang);
	return {
		cards: shown.map((service) => toCard(catalogue, service, lang)),
		total: services.length,
		unsaid,
		why: Object.fromEntries(
			shown.map(({ id }) => [id, (hitOf(id)?.because ?? []).map((one) => inWords(opened, lang, one))])
		),
		corrected,
		words: wordsOf(opened, state),
		facts,
		needs: shown.length > 0 ? [] : needsOf(opened, state.query),
		...(danger && { danger })
	};
}

/** A need or a topic by its name, as a reader knows it. */
function inWords({ catalogue, nationalIndex }: Searchable, lang: string, because: Because): Because {
	const [kind, id] = because.word.split(':');
	if (id === undefined) return because;
	const name =
		kind === 'topic'
			? nationalIndex.topics?.[id]
			: termsOf(catalogue).needs.find((need) => need.id === id)?.name;
	return { ...because, word: name ? say(name, lang).text : because.typed };
}

/** What a half-typed query may be on its way to. */
export function answerSuggest(
	opened: Searchable,
	{ lang, text }: Calls['suggest']['ask']
): Calls['suggest']['answer'] {
	return suggest(opened.catalogue, lang, text, needsOf(opened, text));
}

/** The words a search goes by, spelled as the reader spelled them. */
function wordsOf({ catalogue }: Searchable, { query, plain }: SearchState): string[] {
	const { words } = understand(query, catalogue.area, plain);
	const sought = new Set(words.filter(({ role }) => role !== 'fact').map(({ word }) => word));
	const spelled = listSpelled(query).filter(({ folded }) => sought.has(folded));
	return [...new Set(spelled.map((word) => word.spelled))];
}

const needsOf = (opened: Searchable, query: string) =>
	engineOf(opened).needsOf(understand(query, opened.catalogue.area).words);

function engineOf(opened: Searchable): SearchEngine {
	const { index, nationalIndex } = opened;
	return (opened.engine ??= createEngine(
		index,
		nationalIndex.synonyms && decodeSynonyms(nationalIndex.synonyms)
	));
}
