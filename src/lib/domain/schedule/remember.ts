/** More different keys than any catalogue has; beyond them, reading again is cheaper than growing. */
const MAX_REMEMBERED = 5000;

/**
 * Reads every text once, or works out every year once. Thousands of offers say the same few times and dates, and reading
 * them is most of the work.
 *
 * @param read Must give the same answer for the same key.
 */
export function remember<Key extends string | number, T>(read: (key: Key) => T): (key: Key) => T {
	const known = new Map<Key, T>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const value = read(key);
		if (known.size < MAX_REMEMBERED) known.set(key, value);
		return value;
	};
}
