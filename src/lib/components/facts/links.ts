/** What a tap calls: the digits of a number. */
export function telephone(number: string): string {
	return `tel:${number.replace(/[^+\d]/g, '')}`;
}

/** The name of a web site as a reader knows it. */
export function hostOf(address: string): string {
	return new URL(address).hostname.replace(/^www\./, '');
}

/** Host and last word of the path, so that two sources on one site can be told apart. */
export function shortAddress(address: string): string {
	const last = new URL(address).pathname.split('/').filter(Boolean).at(-1);
	const words = last === undefined ? '' : decode(last).slice(0, 60);
	return words === '' ? hostOf(address) : `${hostOf(address)} › ${words}`;
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** An address on a public map. Followed only when the reader taps it. */
export function mapAddress(words: readonly (string | undefined)[]): string {
	const query = words.filter(Boolean).join(', ');
	return `https://www.openstreetmap.org/search?query=${encodeURIComponent(query)}`;
}
