/** No suggestion is chosen: Enter searches for what is typed. */
export const NONE = -1;

/**
 * The suggestion a key leads to: down and up go around by way of the text itself, and keys that move in the text leave
 * the list.
 *
 * @param active From 0, or `NONE`.
 * @returns undefined for keys that say nothing about the list.
 */
export function moveBy(key: string, active: number, count: number): number | undefined {
	switch (key) {
		case 'ArrowDown':
			return active + 1 < count ? active + 1 : NONE;
		case 'ArrowUp':
			return active === NONE ? count - 1 : active - 1;
		case 'ArrowLeft':
		case 'ArrowRight':
		case 'Home':
		case 'End':
			return NONE;
		default:
			return undefined;
	}
}
