import type { DayOffer } from './today.ts';

/** An offer that says nothing more than when. */
export function makeOffer(id: string, rest: Partial<DayOffer> = {}): DayOffer {
	return {
		id,
		name: { text: id },
		places: [],
		districts: [],
		needs: ['company'],
		decision: 'unknown',
		free: 'unknown',
		schedules: [],
		...rest
	};
}
