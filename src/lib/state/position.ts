import type { Position } from '#lib/domain/distance.ts';

/** A position some minutes old, and only roughly right, tells the municipality as well. */
const OPTIONS: PositionOptions = { enableHighAccuracy: false, maximumAge: 10 * 60_000, timeout: 15_000 };

/** Asks the reader and the device where they are; undefined when either does not say. It stays on the device. */
export function askPosition(): Promise<Position | undefined> {
	return new Promise((resolve) => {
		// Old browsers, and pages without a safe connection, have no positions.
		const { geolocation } = navigator as { geolocation?: Geolocation };
		if (!geolocation) resolve(undefined);
		geolocation?.getCurrentPosition(
			({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
			() => resolve(undefined),
			OPTIONS
		);
	});
}
