/** Scripts whose keyboards give one letter a key: what is being composed is already what the reader wrote. */
const WHOLE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{N}\p{P}\p{Zs}]*$/u;

/**
 * Whether what an input event brings stands for itself. Half a syllable of an input method (Ethiopic, Hangul, kana) and
 * an accent that waits for its letter do not. Phones compose Latin words too, and there each letter is whole: to wait
 * for the end of the word would leave them without search as they type.
 */
export function isWhole({ isComposing, data }: Pick<InputEvent, 'isComposing' | 'data'>): boolean {
	return !isComposing || WHOLE.test(data ?? '');
}
