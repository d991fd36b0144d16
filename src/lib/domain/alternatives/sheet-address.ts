const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** More are no list one hands over. */
const MOST = 40;

/**
 * What a shared sheet carries in its fragment, which browsers send to nobody: ids of offers and formal services, and
 * nothing else.
 */
export function toFragment(ids: readonly string[]): string {
	return `#${ids.join(',')}`;
}

/** The ids of a fragment; what is none is dropped. */
export function parseFragment(fragment: string): string[] {
	const ids = fragment.replace(/^#/, '').split(',');
	return [...new Set(ids.filter((id) => ID.test(id)))].slice(0, MOST);
}
