/**
 * Hands an address to the device's own way of sharing, else to the clipboard. Call it within the tap itself.
 *
 * @returns `shared` also when the reader changes their mind.
 */
export async function shareAddress(title: string, url: string): Promise<'shared' | 'copied' | 'failed'> {
	if ('share' in navigator) {
		await navigator.share({ title, url }).catch(() => undefined);
		return 'shared';
	}
	try {
		await (navigator as Navigator).clipboard.writeText(url);
		return 'copied';
	} catch {
		return 'failed';
	}
}
