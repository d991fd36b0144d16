/** What a tap calls: the digits of a number. */
export function telephone(number: string): string {
	return `tel:${number.replace(/[^+\d]/g, '')}`;
}

/** The name of a web site as a reader knows it. */
export function hostOf(address: string): string {
	return new URL(address).hostname.replace(/^www\./, '');
}

/** An address on a public map. Followed only when the reader taps it. */
export function mapAddress(words: readonly (string | undefined)[]): string {
	const query = words.filter(Boolean).join(', ');
	return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
