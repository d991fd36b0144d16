import type { Position, PostalCodeMiddles } from './distance.ts';
import type { Label } from './label.ts';
import type { SchoolYear } from '#lib/domain/schedule/rules.ts';
import type { ListedService, Regime, Service } from './service.ts';

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
	/** Its postal codes with a known middle. Absent for the whole country, and in releases made before they were. */
	postalCodes?: PostalCodeMiddles | undefined;
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
	position?: (Position & { precision: 'address' | 'postal-code' }) | undefined;
}

/** A term of a taxonomy, in life words. */
export interface Term {
	id: string;
	name: Label;
	about?: Label | undefined;
	/** On the home page, most asked for first. */
	featured?: boolean | undefined;
}

/**
 * How a service of a type is decided (pbrl § 2-7 (2) and `legal.md` R4).
 *
 * - `decision`: by a formal decision (*enkeltvedtak*).
 * - `over-two-weeks`: likewise, when it is expected to last more than two weeks.
 * - `check`: the law does not name it; the municipality must confirm how it decides.
 * - `other-law`: by a formal decision under another law, with its own way to complain.
 * - `out`: coercion and acute beds. Never alternatives beside it; acute numbers instead.
 */
export const DECISION_FORMS = ['decision', 'over-two-weeks', 'check', 'other-law', 'out'] as const;
export type DecisionForm = (typeof DECISION_FORMS)[number];

/**
 * A type of formal service, as municipalities report them to KPR (OID 2.16.578.1.12.4.1.1.9151). An area's own
 * services of the type name its code in `application.kpr`; an area that has none shows this text.
 * The id is never the id of a service, so that an address says which of the two is meant.
 */
export interface FormalType {
	id: string;
	/** KPR service type code, such as `9`. */
	code: string;
	/** The name the register has. */
	name: Label;
	/** What people call it, per language code; bokmål when another language has none. */
	everydayNames?: Partial<Record<string, string[]>> | undefined;
	/** What it is, in plain words. */
	about: Label;
	/** What a decision usually covers; short, in the order of the page. Empty when `form` is `out`. */
	covers: Label[];
	/** Terms of `needs`; what the person can tick. Empty when `form` is `out`. */
	needs: { main: string[]; also: string[] };
	/** Ids of `legalBasis` of the release. */
	legalBasis: string[];
	form: DecisionForm;
	/** Which complaint text applies (`complaints`). Absent only when `form` is `out`. */
	regime?: Regime | undefined;
	/** A long-term place with its own criteria and waiting list: an offer is never a replacement for it. */
	longTermPlace?: boolean | undefined;
	/** Training comes before care here: recovery and rehabilitation, then aids, then welfare technology. */
	trainingFirst?: boolean | undefined;
	/** Listed as a right the person can demand a decision on (pbrl §§ 2-1 d, 2-8). */
	right?: boolean | undefined;
}

/** A transition where people fall between chairs: a set of needs, and the types of formal service that matter. */
export interface LifeChange {
	id: string;
	name: Label;
	/** One sentence. */
	about: Label;
	/** Terms of `needs`, most pressing first. */
	needs: string[];
	/** Ids of `formalTypes`. */
	formalTypes: string[];
	/** Who it concerns; terms of `audiences`. Absent: anyone. */
	audience?: string[] | undefined;
	minAge?: number | undefined;
	maxAge?: number | undefined;
}

export interface Terms {
	needs: Term[];
	kinds: Term[];
	audiences: Term[];
	organizationTypes: Term[];
	/** In the order of the register. Absent in releases made before they were. */
	formalTypes?: FormalType[] | undefined;
	lifeChanges?: LifeChange[] | undefined;
}

/** A paragraph a formal service rests on, with its dates (R6). */
export interface LegalBasis {
	id: string;
	/** The act and the paragraph, such as *helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 b*. */
	law: string;
	/** What it gives, in plain words. */
	about: Label;
	url: string;
	validFrom: string;
	/** The day the text was last read. */
	checked: string;
}

/** One paragraph of the legal frame as data, so that a new act changes no code (R6). */
export interface Complaint {
	regime: string;
	deadline: Label;
	/** The deadline as a number; absent when only the decision itself says it. */
	weeks?: number | undefined;
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
	/** Absent in releases made before it was. */
	legalBasis?: LegalBasis[] | undefined;
	/** id -> why it is gone and what came instead, so that an old poster never points at nothing. */
	retired: Record<string, { successor?: string | undefined; reason: Label; date: string }>;
}

/** As much of a release as lists are made of. */
export interface Outline {
	area: Area;
	services: ListedService[];
	terms: Pick<Terms, 'needs'>;
}

/** What a page of an area is made of: the area's own release and the national one, which is part of every area. */
interface Joined<R extends Outline> {
	area: Area;
	/** The area's own release first. For the whole country it is the only one. */
	releases: R[];
}
export type Catalogue = Joined<Release>;
/** What a page of lists is made of. A catalogue is one, with more in it. */
export type Listing = Joined<Outline>;

export const NATIONAL_AREA = 'norge';

/** Joins an area's release with the national one. */
export function joinReleases<R extends Outline>(own: R, national: R): Joined<R> {
	return { area: own.area, releases: own.area.id === national.area.id ? [own] : [own, national] };
}

/** Every service of the area and the nation that may be shown in lists. */
export function listServices<S extends ListedService>(catalogue: Joined<Outline & { services: S[] }>): S[] {
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
export function releaseOf<R extends Outline>(catalogue: Joined<R>, service: Pick<Service, 'id' | 'area'>): R {
	const release = catalogue.releases.find((r) => r.area.id === service.area);
	if (!release)
		throw new Error(`service ${service.id} names area ${service.area}, which is not in this catalogue`);
	return release;
}

/** The terms every page of the area uses. They are the same in every release. */
export function termsOf<R extends Outline>(catalogue: Joined<R>): R['terms'] {
	const [own] = catalogue.releases;
	if (!own) throw new Error('a catalogue has at least one release');
	return own.terms;
}
