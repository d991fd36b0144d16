import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { SearchState } from '#lib/domain/filters.ts';
import { listSpelled, listWords } from '#lib/search/text/fold.ts';
import type { AreaName } from './areas.ts';
import { ask, WorkerError } from './catalogue-client.ts';
import type { Calls, SearchResult } from './protocol.ts';

const codeOf = (failure: unknown) => (failure instanceof WorkerError ? failure.code : 'unexpected');

/**
 * Asks the worker. A failure is an answer too, with the code of its text; undefined when a newer question came before
 * this one was answered.
 */
export async function findServices(
	question: Calls['search']['ask']
): Promise<SearchResult | { code: string } | undefined> {
	try {
		return await ask('search', question);
	} catch (failure) {
		const code = codeOf(failure);
		return code === 'superseded' ? undefined : { code };
	}
}

/** What a person's own words ask for; nothing where the worker fails. */
export async function findNeeds(question: Calls['needs']['ask']): Promise<Calls['needs']['answer']> {
	try {
		return await ask('needs', question);
	} catch {
		return { needs: [] };
	}
}

export type Suggestion = Calls['suggest']['answer'][number];

/**
 * What a half-typed query may be on its way to. Nothing where the worker fails: a suggestion is a convenience.
 * undefined when a newer question came before this one was answered.
 */
export async function findSuggestions(question: Calls['suggest']['ask']): Promise<Suggestion[] | undefined> {
	try {
		return await ask('suggest', question);
	} catch (failure) {
		return codeOf(failure) === 'superseded' ? undefined : [];
	}
}

/** The areas this device knows of; none where that cannot be known. */
export async function findAreas(): Promise<AreaName[]> {
	try {
		return await ask('areas', {});
	} catch {
		return [];
	}
}

/**
 * The same search with other words. What was said about the old words falls away with them: that they are to be read as
 * they stand, and which of them are no filter.
 */
export function withQuery(state: SearchState, query: string): SearchState {
	if (query === state.query) return state;
	const { literal: _, plain = [], ...rest } = state;
	const words = ` ${listWords(query).join(' ')} `;
	const still = plain.filter((typed) => words.includes(` ${listWords(typed).join(' ')} `));
	return { ...rest, query, ...(still.length > 0 && { plain: still }) };
}

/** The same search where districts, organisers and steps have other names. */
export function elsewhere({ filters, ...rest }: SearchState): SearchState {
	const { district: _d, organization: _o, step: _s, ...everywhere } = filters;
	return { ...rest, filters: everywhere };
}

/** Areas with a catalogue of their own beside the one on screen; the nation is part of every area. */
export const otherAreas = (areas: readonly AreaName[], here: string): AreaName[] =>
	areas.filter(({ id }) => id !== here && id !== NATIONAL_AREA);

/** Another area that a query names, and the query without its name. */
export function findNamedArea(
	query: string,
	areas: readonly AreaName[],
	here: string
): { area: AreaName; query: string } | undefined {
	const words = listSpelled(query);
	for (const area of otherAreas(areas, here)) {
		for (const name of new Set(Object.values(area.name))) {
			const named = name === undefined ? [] : listWords(name);
			const at = words.findIndex((_, i) => named.every((word, n) => words[i + n]?.folded === word));
			if (named.length === 0 || at < 0) continue;
			const rest = words.filter((_, i) => i < at || i >= at + named.length);
			return { area, query: rest.map(({ spelled }) => spelled).join(' ') };
		}
	}
	return undefined;
}
