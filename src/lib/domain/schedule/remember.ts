/** More different texts than any catalogue has; beyond them, reading again is cheaper than growing. */
const MAX_REMEMBERED = 5000;

/**
 * Reads every text once. Thousands of offers say the same few times and dates, and reading them is most of the work.
 *
 * @param read Must give the same answer for the same text.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		const value = read(text);
		if (known.size < MAX_REMEMBERED) known.set(text, value);
		return value;
	};
}
