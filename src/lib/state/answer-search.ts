import { termsOf } from '#lib/domain/catalogue.ts';
import { say } from '#lib/domain/label.ts';
import type { SearchState } from '#lib/domain/filters.ts';
import { findNumber } from '#lib/domain/views/acute.ts';
import { toCard } from '#lib/domain/views/card.ts';
import { findDanger } from '#lib/search/danger.ts';
import { toNamedAbout } from '#lib/domain/views/formal.ts';
import type { Because } from '#lib/search/rank.ts';
import { findNamedTypes } from '#lib/search/named-types.ts';
import { search } from '#lib/search/search.ts';
import { suggest } from '#lib/search/suggest.ts';
import { listSpelled, listWords } from '#lib/search/text/fold.ts';
import { understand } from '#lib/search/understand.ts';
import type { Calls } from './protocol.ts';
import type { Searchable } from './searchable.ts';

/** The cards of what a search finds, why each is there, and what the query was read as. */
export function answerSearch(
	opened: Searchable,
	{ lang, state, limit }: Calls['search']['ask'],
	now: Date
): Calls['search']['answer'] {
	const { catalogue } = opened;
	const { services, unsaid, whyOf, corrected, facts } = search(catalogue, opened.engine(), state, {
		now,
		calendar: opened.calendar()
	});
	const shown = services.slice(0, limit);
	const danger = findDangerNumber(opened, state.query, lang);
	const words = wordsOf(opened, state);
	const sought = new Set(words.flatMap(listWords));
	// Words that only stand for a fact («eldre» for 75 år) are not the reader's own, and the fact is told by itself.
	const ownPart = (because: Because): Because => ({
		...because,
		typed: because.typed
			.split(' ')
			.filter((word) => sought.has(word))
			.join(' ')
	});
	const spelled = new Map(listSpelled(state.query).map((word) => [word.folded, word.spelled]));
	const asTyped = <T extends { typed: string }>(read: T): T => ({
		...read,
		typed: read.typed
			.split(' ')
			.map((word) => spelled.get(word) ?? word)
			.join(' ')
	});
	const tellWhy = (id: string) =>
		whyOf(id)
			.map(ownPart)
			.filter(({ how, typed }) => how === 'related' || typed !== '')
			.map((because) => inWords(opened, lang, asTyped(because)));
	return {
		types: findNamedTypes(catalogue, state, corrected).map(({ type, name }) => ({
			...toNamedAbout(type, lang),
			said: name
		})),
		cards: shown.map((service) => toCard(catalogue, service, lang)),
		total: services.length,
		unsaid,
		why: Object.fromEntries(shown.map(({ id }) => [id, tellWhy(id)])),
		corrected: corrected.map(asTyped),
		words,
		facts,
		needs: shown.length > 0 ? [] : needsOf(opened, state.query),
		...(danger && { danger })
	};
}

/** A need or a topic by its name, as a reader knows it. */
function inWords({ catalogue, topics }: Searchable, lang: string, because: Because): Because {
	const [kind, id] = because.word.split(':');
	if (id === undefined) return because;
	const name =
		kind === 'topic' ? topics()[id] : termsOf(catalogue).needs.find((need) => need.id === id)?.name;
	return { ...because, word: name ? say(name, lang).text : because.typed };
}

/** What a half-typed query may be on its way to. */
export function answerSuggest(
	opened: Searchable,
	{ lang, text }: Calls['suggest']['ask']
): Calls['suggest']['answer'] {
	return suggest(opened.catalogue, lang, text, needsOf(opened, text));
}

/** As many as a person can weigh at a glance. */
const SPOKEN_NEEDS = 6;
const TELLING_HITS = 5;

/** The needs that words name, then those that the best hits are made for. */
export function answerNeeds(
	opened: Searchable,
	{ lang, text }: Calls['needs']['ask'],
	now: Date
): Calls['needs']['answer'] {
	const state: SearchState = { query: text, filters: {}, order: undefined };
	const moment = { now, calendar: opened.calendar() };
	const { services } = search(opened.catalogue, opened.engine(), state, moment);
	const danger = findDangerNumber(opened, text, lang);
	const needs = [
		...needsOf(opened, text),
		...services.slice(0, TELLING_HITS).flatMap((service) => service.needs.main)
	];
	return { needs: [...new Set(needs)].slice(0, SPOKEN_NEEDS), ...(danger && { danger }) };
}

/** The number to call when words tell of danger. */
function findDangerNumber({ catalogue }: Searchable, text: string, lang: string) {
	const digits = findDanger(text);
	return digits && findNumber(catalogue, digits, lang);
}

/** The words a search goes by, spelled as the reader spelled them. */
function wordsOf({ catalogue }: Searchable, { query, plain }: SearchState): string[] {
	const { words } = understand(query, catalogue.area, plain);
	const sought = new Set(words.filter(({ role }) => role !== 'fact').map(({ word }) => word));
	const spelled = listSpelled(query).filter(({ folded }) => sought.has(folded));
	return [...new Set(spelled.map((word) => word.spelled))];
}

const needsOf = (opened: Searchable, query: string) =>
	opened.engine().needsOf(understand(query, opened.catalogue.area).words);
