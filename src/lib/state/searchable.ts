import { type Catalogue, joinReleases } from '#lib/domain/catalogue.ts';
import { IndexUnreadable } from '#lib/domain/errors.ts';
import type { Calendar } from '#lib/domain/schedule/calendar.ts';
import { createEngine, type SearchEngine } from '#lib/search/engine.ts';
import { decodeSynonyms, type SearchIndex, type WordsFile } from '#lib/search/index-format.ts';
import type { HeldRelease } from '#lib/store/held.ts';

/** A catalogue in memory, with what searches it. */
export interface Searchable {
	catalogue: Catalogue;
	/** Made at the first search: most visits have none. @throws IndexUnreadable. */
	engine(): SearchEngine;
	/** Made at the first search too; it remembers the days it was asked about. */
	calendar?: Calendar;
	/** Names of the topics, for every area. */
	topics(): WordsFile['topics'];
}

/** An area joined with the nation, which is part of every area. */
export function openSearchable(own: HeldRelease, national: HeldRelease): Searchable {
	const releases = own.held.area === national.held.area ? [national] : [own, national];
	const words = () => national.words() as WordsFile | undefined;
	let engine: SearchEngine | undefined;
	const make = () => {
		const synonyms = words()?.synonyms;
		try {
			return createEngine(
				releases.flatMap((release) => release.index() as SearchIndex[]),
				synonyms && decodeSynonyms(synonyms)
			);
		} catch (cause) {
			throw new IndexUnreadable('the search index is of another version of the app', { cause });
		}
	};
	return {
		catalogue: joinReleases(own.release, national.release),
		engine: () => (engine ??= make()),
		topics: () => words()?.topics ?? {}
	};
}
