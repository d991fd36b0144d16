import type { Candidate } from './candidates.ts';
import { fieldOf } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';

/** More documents than this have no place in common. */
const MOST_AT_A_PLACE = 500;

/** Whether a word is the name of a place or of offers: it stands there in most documents that have it. */
export function isPlace({ postings }: IndexReader, candidates: readonly Candidate[]): boolean {
	const exact = candidates.find(({ how }) => how === 'exact');
	if (!exact) return false;
	const begin = postings.starts[exact.term] ?? 0;
	const end = postings.starts[exact.term + 1] ?? 0;
	if (end - begin > MOST_AT_A_PLACE) return false;
	let places = 0;
	for (let i = begin; i < end; i++) {
		const field = fieldOf(postings.impacts[i] ?? 0);
		if (field === 'place' || field === 'name') places++;
	}
	return places > 0 && places * 2 >= end - begin;
}
