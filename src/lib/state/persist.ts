/**
 * Asks the browser not to delete what is kept here when it is short of room. At a moment the reader will understand:
 * something was just saved, or an area added; never on arrival, where it would only be a question too many.
 */
export function askToPersist(): void {
	// Some browsers ask the reader, some decide by themselves; what they answer changes nothing here.
	void Promise.resolve(navigator.storage?.persist?.()).catch(() => undefined);
}
