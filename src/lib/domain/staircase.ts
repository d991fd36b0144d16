import { type Area, NATIONAL_AREA, type Step, type Track } from './catalogue.ts';
import type { Service } from './service.ts';

type Place = Pick<Area, 'id' | 'staircase'>;

/**
 * The steps of the area's staircase a service stands on, lowest first; empty for side tracks.
 *
 * A national service is placed through `covers`, because a municipality's staircase has its own steps.
 */
export function stepsOf(area: Place, service: Pick<Service, 'area' | 'steps'>): Step[] {
	return area.staircase.steps.filter((step) => service.steps.some((id) => stands(area, service, step, id)));
}

/** The side track a service stands on, if it stands outside the staircase. */
export function trackOf(area: Place, service: Pick<Service, 'area' | 'track'>): Track | undefined {
	const id = service.track;
	return id === undefined ? undefined : area.staircase.tracks.find((t) => stands(area, service, t, id));
}

function stands(
	area: Place,
	service: Pick<Service, 'area'>,
	place: { id: string; covers?: string[] | undefined },
	id: string
) {
	const foreign = service.area === NATIONAL_AREA && area.id !== NATIONAL_AREA;
	return foreign && place.covers ? place.covers.includes(id) : place.id === id;
}

/** The height of the lowest step a service stands on, from 0; infinite outside the staircase, so that it sorts last. */
export function lowestStep(area: Place, service: Pick<Service, 'area' | 'steps'>): number {
	const [lowest] = stepsOf(area, service);
	return lowest ? area.staircase.steps.indexOf(lowest) : Infinity;
}

/** Number of a step as residents say it, from 1. */
export function stepNumber(area: Place, id: string): number {
	return area.staircase.steps.findIndex((step) => step.id === id) + 1;
}

/** Acute and protective services are one tap away and never ranked among others. */
export const ACUTE_TRACK = 'acute';

export function isAcute(catalogue: { area: Place }, service: Pick<Service, 'area' | 'track'>): boolean {
	const track = trackOf(catalogue.area, service);
	// A municipality may name its track otherwise; that it covers the national one says what it is.
	return track !== undefined && (track.id === ACUTE_TRACK || (track.covers?.includes(ACUTE_TRACK) ?? false));
}
