import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	decodeSynonyms,
	eachPosting,
	encodePostings,
	encodeSynonyms,
	FIELDS,
	findLists,
	frontCode,
	frontDecode,
	MAX_IMPACT
} from './index-format.ts';

const word = fc.stringMatching(/^[a-z0-9:]{1,40}$/);

it('gives back the words that were front-coded', () => {
	fc.assert(
		fc.property(fc.uniqueArray(word), (words) => {
			const sorted = [...words].sort();
			expect(frontDecode(frontCode(sorted))).toEqual(sorted);
		})
	);
});

it('gives back the synonyms that were encoded', () => {
	const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
	const table = fc.uniqueArray(fc.tuple(phrase, fc.uniqueArray(word, { minLength: 1, maxLength: 5 })), {
		selector: ([said]) => said
	});
	fc.assert(
		fc.property(table, (entries) => {
			const decoded = decodeSynonyms(encodeSynonyms(new Map(entries)));
			expect([...decoded].sort()).toEqual(entries.length === 0 ? [] : [...entries].sort());
		})
	);
});

it('gives back the postings that were encoded, list by list', () => {
	const list = fc
		.uniqueArray(fc.nat(100_000), { maxLength: 50 })
		.map((documents) => documents.sort((a, b) => a - b))
		.chain((documents) =>
			fc.tuple(
				...documents.map((document) =>
					fc.record({
						document: fc.constant(document),
						impact: fc.integer({ min: 1, max: MAX_IMPACT }),
						field: fc.constantFrom(...FIELDS)
					})
				)
			)
		);
	fc.assert(
		fc.property(fc.array(list, { maxLength: 8 }), (lists) => {
			const bytes = encodePostings(lists);
			const starts = findLists(bytes, lists.length);
			lists.forEach((expected, i) => {
				const found: unknown[] = [];
				eachPosting(bytes, starts[i] ?? 0, (document, impact, field) =>
					found.push({ document, impact, field: FIELDS[field] })
				);
				expect(found).toEqual(expected);
			});
		})
	);
});
