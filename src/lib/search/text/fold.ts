/**
 * Letters as a hurried person types them: lower case, without diacritics, æøå and their ascii spellings made one.
 *
 * å, aa → a · ø, oe → o · æ, ae → e · đ ŋ ŧ → d n t. Idempotent, so that text folded twice still meets itself.
 */
export function fold(text: string): string {
	let folded = text
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

/** The longest text that is taken apart; more is a paste by mistake. */
export const MAX_TEXT = 400;

/** Words in the order they stand, folded. A hyphen parts words; an apostrophe inside one does not. */
export function listWords(text: string): string[] {
	return fold(text.replace(/([\p{L}\p{N}])['’](?=[\p{L}\p{N}])/gu, '$1')).match(/[\p{L}\p{N}]+/gu) ?? [];
}
