import type { Label } from './label.ts';
import type { SchoolYear } from '#lib/domain/schedule/rules.ts';
import type { Service } from './service.ts';

/** A step of an area's staircase. Data, not code: 4 to 12 steps with the municipality's own names. */
export interface Step {
	id: string;
	/** In the resident's voice, short enough for a drawn step. */
	name: Label;
	/** The professional's name. */
	professionalName: Label;
	examples: Label;
	yourself: Label;
	expects: Label;
	offers: Label;
	/** Steps of the national staircase whose national services stand on this step. Absent: the step of the same id. */
	covers?: string[] | undefined;
}

/** A side track outside the staircase: never ordered before or behind a step. */
export interface Track {
	id: string;
	name: Label;
	about: Label;
	covers?: string[] | undefined;
}

export interface Staircase {
	name: Label;
	origin: 'default' | 'municipality';
	source?: string | undefined;
	steps: Step[];
	tracks: Track[];
}

export interface EmergencyNumber {
	number: string;
	name: Label;
	about: Label;
	/** Where the number comes from: a law or a page. */
	source: string;
	/** Shown in the crisis strip of the home page. */
	strip?: boolean | undefined;
}

export interface Area {
	id: string;
	name: Label;
	/** Municipality number of 2024; absent for the whole country. */
	number?: string | undefined;
	county?: Label | undefined;
	/** `demonstration` until the municipality has taken the catalogue over. */
	status: 'demonstration' | 'live';
	districts: { id: string; name: string }[];
	staircase: Staircase;
	emergency: EmergencyNumber[];
	/** Where one applies for formal services: a service of this area, when the records name one. */
	applicationOffice?: string | undefined;
	/** Holidays of its schools, as far as they are published. */
	schoolCalendar?: SchoolYear[] | undefined;
	/** The municipality's own front desk or switchboard: a service of this area, when the records name one. */
	frontDesk?: string | undefined;
}

export interface Organization {
	name: string;
	type: string;
	website?: string | undefined;
}

export interface Location {
	name?: string | undefined;
	address?: string | undefined;
	postalCode?: string | undefined;
	city?: string | undefined;
	directions?: string | undefined;
	/** Only where an address or a postal code gives it. */
	position?: { latitude: number; longitude: number; precision: 'address' | 'postal-code' } | undefined;
}

/** A term of a taxonomy, in life words. */
export interface Term {
	id: string;
	name: Label;
	about?: Label | undefined;
	/** On the home page, most asked for first. */
	featured?: boolean | undefined;
}

export interface Terms {
	needs: Term[];
	kinds: Term[];
	audiences: Term[];
	organizationTypes: Term[];
}

/** One paragraph of the legal frame as data, so that a new act changes no code (R6). */
export interface Complaint {
	regime: string;
	deadline: Label;
	body: Label;
	law: string;
	url: string;
	validFrom: string;
	checked: string;
}

/** The released catalogue of one area. */
export interface Release {
	area: Area;
	organizations: Record<string, Organization>;
	locations: Record<string, Location>;
	services: Service[];
	terms: Terms;
	complaints: Complaint[];
	/** id -> why it is gone and what came instead, so that an old poster never points at nothing. */
	retired: Record<string, { successor?: string | undefined; reason: Label; date: string }>;
}

/** What a page of an area is made of: the area's own release and the national one, which is part of every area. */
export interface Catalogue {
	area: Area;
	/** The area's own release first. For the whole country it is the only one. */
	releases: Release[];
}

export const NATIONAL_AREA = 'norge';

/** Joins an area's release with the national one. */
export function joinReleases(own: Release, national: Release): Catalogue {
	return { area: own.area, releases: own.area.id === national.area.id ? [own] : [own, national] };
}

/** Every service of the area and the nation that may be shown in lists. */
export function listServices(catalogue: Catalogue): Service[] {
	return catalogue.releases.flatMap((release) => release.services).filter((s) => s.status !== 'defunct');
}

/** The service with this id, the area's own before the national one; also services that have ended. */
export function findService(catalogue: Catalogue, id: string): Service | undefined {
	for (const release of catalogue.releases) {
		const service = release.services.find((s) => s.id === id);
		if (service) return service;
	}
	return undefined;
}

/** The release a service came with: its organizations and locations are looked up there. */
export function releaseOf(catalogue: Catalogue, service: Service): Release {
	const release = catalogue.releases.find((r) => r.area.id === service.area);
	if (!release)
		throw new Error(`service ${service.id} names area ${service.area}, which is not in this catalogue`);
	return release;
}

/** The terms every page of the area uses. They are the same in every release. */
export function termsOf(catalogue: Catalogue): Terms {
	const [own] = catalogue.releases;
	if (!own) throw new Error('a catalogue has at least one release');
	return own.terms;
}
