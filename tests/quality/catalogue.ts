import type { Catalogue } from '#lib/domain/catalogue.ts';
import { toSynonymTable } from '#lib/search/build-index.ts';
import { type CodedSynonyms, encodeSynonyms } from '#lib/search/index-format.ts';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { buildRelease } from '#lib/server/catalogue/release/build.ts';
import { wordsOf } from '#lib/server/catalogue/release/files.ts';

/** The services of every area of a catalogue together, as judgements were made, and the words people say for them. */
export function readUnion(root: string, today: Date): { catalogue: Catalogue; said: CodedSynonyms } {
	const { records } = checkCatalogue(root, today);
	const releases = [...records.areas.keys()].map((area) => buildRelease(records, area));
	const { synonyms, topics } = wordsOf(records);
	const [first] = releases;
	if (!first) throw new Error(`${root} has no areas`);
	return {
		catalogue: { area: first.area, releases },
		said: encodeSynonyms(toSynonymTable(synonyms, topics))
	};
}
