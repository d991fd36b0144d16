import { type Catalogue, joinReleases } from '#lib/domain/catalogue.ts';
import { type Calendar, makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { createEngine, type SearchEngine } from '#lib/search/engine.ts';
import { leaveOutParts, type SearchIndex, type WordsFile } from '#lib/search/index-format.ts';
import type { HeldRelease } from '#lib/store/held.ts';

/** A catalogue in memory, with what searches it. */
export interface Searchable {
	catalogue: Catalogue;
	/** Made at the first search: most visits have none. */
	engine(): SearchEngine;
	/** Made at the first search too; it remembers the days it was asked about. */
	calendar(): Calendar;
	/** Names of the topics, for every area. */
	topics(): WordsFile['topics'];
}

/** As a device may still have it: before format 1 the index of an area had the nation in it, and the words too. */
type KeptIndex = SearchIndex & Partial<WordsFile>;

/** An area joined with the nation, which is part of every area. */
export function openSearchable(own: HeldRelease, national: HeldRelease): Searchable {
	const words = (): Partial<WordsFile> =>
		(national.words() as WordsFile | undefined) ??
		(national.index()[0]?.content as KeptIndex | undefined) ??
		{};
	const catalogue = joinReleases(own.release, national.release);
	let engine: SearchEngine | undefined;
	let calendar: Calendar | undefined;
	return {
		catalogue,
		engine: () => (engine ??= createEngine(listSegments(own, national), words().synonyms)),
		calendar: () => (calendar ??= makeCalendar(catalogue.area.schoolCalendar)),
		topics: () => words().topics ?? {}
	};
}

const readSegments = (release: HeldRelease) =>
	release.index().map(({ content, replaced }) => leaveOutParts(content as SearchIndex, replaced));

function listSegments(own: HeldRelease, national: HeldRelease): SearchIndex[] {
	const nations = readSegments(national);
	if (own.held.area === national.held.area) return nations;
	const segments = readSegments(own);
	const ids = new Set(segments.flatMap((segment) => segment.ids));
	const isIn = nations.some((segment) => segment.ids.some((id) => id !== '' && ids.has(id)));
	return isIn ? segments : [...segments, ...nations];
}
