import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	decodeNumbers,
	decodePostings,
	encodeNumbers,
	encodePostings,
	fieldOf,
	FIELDS,
	frontCode,
	frontDecode,
	impactOf,
	MAX_IMPACT,
	packPosting
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

it('gives back the numbers that were encoded, in letters JSON sends as they are', () => {
	fc.assert(
		fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(2 ** 31 - 1))), (numbers) => {
			const text = encodeNumbers(numbers);
			expect([...decodeNumbers(text)]).toEqual(numbers);
			expect(JSON.stringify(text)).toBe(`"${text}"`);
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
			const packed = lists.map((postings) =>
				postings.map(({ document, impact, field }) => packPosting(document, impact, FIELDS.indexOf(field)))
			);
			const columns = { ids: [], common: '', stems: '', words: '', ...encodePostings(packed) };
			const places = Uint32Array.from(lists, (_, term) => term);
			const { starts, documents, impacts } = decodePostings([columns], [places], lists.length);
			lists.forEach((expected, term) => {
				const found = Array.from(documents.subarray(starts[term], starts[term + 1]), (document, i) => {
					const kind = impacts[(starts[term] ?? 0) + i] ?? 0;
					return { document, impact: Math.round(impactOf(kind) * MAX_IMPACT), field: fieldOf(kind) };
				});
				expect(found).toEqual(expected);
			});
		})
	);
});
