import { type Catalogue, joinReleases } from '#lib/domain/catalogue.ts';
import type { Calendar } from '#lib/domain/schedule/calendar.ts';
import { createEngine, type SearchEngine } from '#lib/search/engine.ts';
import { decodeSynonyms, type SearchIndex, type WordsFile } from '#lib/search/index-format.ts';
import type { HeldRelease } from '#lib/store/held.ts';

/** A catalogue in memory, with what searches it. */
export interface Searchable {
	catalogue: Catalogue;
	/** Made at the first search: most visits have none. */
	engine(): SearchEngine;
	/** Made at the first search too; it remembers the days it was asked about. */
	calendar?: Calendar;
	/** Names of the topics, for every area. */
	topics(): WordsFile['topics'];
}

/** An area joined with the nation, which is part of every area. */
export function openSearchable(own: HeldRelease, national: HeldRelease): Searchable {
	const nationalSegments = () => national.index() as (SearchIndex & Partial<WordsFile>)[];
	const words = (): Partial<WordsFile> =>
		(national.words() as WordsFile | undefined) ??
		nationalSegments().find(({ synonyms }) => synonyms !== undefined) ??
		{};
	let engine: SearchEngine | undefined;
	return {
		catalogue: joinReleases(own.release, national.release),
		engine: () => {
			const { synonyms } = words();
			return (engine ??= createEngine(
				own === national
					? nationalSegments()
					: joinSegments(own.index() as SearchIndex[], nationalSegments()),
				synonyms && decodeSynonyms(synonyms)
			));
		},
		topics: () => words().topics ?? {}
	};
}

/** What a device kept from before areas had segments of their own has the nation in it already. */
function joinSegments(own: SearchIndex[], national: SearchIndex[]): SearchIndex[] {
	const ids = new Set(own.flatMap((segment) => segment.ids));
	return national.some((segment) => segment.ids.some((id) => ids.has(id))) ? own : [...own, ...national];
}
