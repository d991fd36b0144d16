/**
 * Letters as a hurried person types them: lower case, without diacritics, æøå and their ascii spellings made one.
 *
 * å, aa → a · ø, oe → o · æ, ae → e · đ ŋ ŧ → d n t. Idempotent, so that text folded twice still meets itself.
 */
export function fold(text: string): string {
	// Letters of other alphabets of signs (𝐀) become capitals by normalising, so that comes first too.
	let folded = text
		.normalize('NFKD')
		.toLowerCase()
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[øæđŋŧłß]/g, (letter) => LETTERS[letter] ?? letter);
	for (;;) {
		const next = folded.replace(/aa+|ae|oe/g, (pair) => (pair === 'ae' ? 'e' : pair === 'oe' ? 'o' : 'a'));
		if (next === folded) return folded;
		folded = next;
	}
}

const LETTERS: Record<string, string> = { ø: 'o', æ: 'e', đ: 'd', ŋ: 'n', ŧ: 't', ł: 'l', ß: 'ss' };

/** Two letters that are no å. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['aap']);

/** A word as it stands and as it is looked up. */
export interface Spelled {
	spelled: string;
	folded: string;
}

/** Words in the order they stand. A hyphen parts words; an apostrophe inside one does not. */
export function listSpelled(text: string): Spelled[] {
	const words = text
		.toLowerCase()
		.normalize('NFC')
		.replace(/([\p{L}\p{N}])['’](?=[\p{L}\p{N}])/gu, '$1');
	return (words.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((spelled) => ({
		spelled,
		folded: ABBREVIATIONS.has(spelled) ? spelled : fold(spelled)
	}));
}

/** Folded words in the order they stand. */
export function listWords(text: string): string[] {
	return listSpelled(text).flatMap(({ folded }) => folded.match(/[\p{L}\p{N}]+/gu) ?? []);
}
