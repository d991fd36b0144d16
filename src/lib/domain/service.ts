/**
 * A service (UI: *tilbud*), the unit of the catalogue, in the words of HSDS 3.
 *
 * This is the shape a device keeps: a reviewed record with its identity (`id`, `area`). The constant lists are
 * the single source of the closed vocabularies; the schema of the files and the interface texts both hang on them.
 */

import type { Exception, Schedule } from '#lib/domain/schedule/rules.ts';

/** Three values, never two: a thing nobody stated is unknown, not "no". */
export const TRI_STATES = ['yes', 'no', 'unknown'] as const;
export type TriState = (typeof TRI_STATES)[number];

/** Who says it: the source itself, or an editor reading between its lines. */
export const STATED_BY = ['source', 'editor'] as const;
export type StatedBy = (typeof STATED_BY)[number];

/** HSDS `service.status`. */
export const STATUSES = ['active', 'inactive', 'defunct', 'temporarily closed'] as const;
export type Status = (typeof STATUSES)[number];

/** How one gets in, the easiest first: the order of lists follows it. */
export const ACCESS_WAYS = ['drop-in', 'phone', 'sign-up', 'referral', 'application'] as const;
export type AccessWay = (typeof ACCESS_WAYS)[number];

export const CHANNELS = ['in-person', 'phone', 'chat', 'online', 'home-visit'] as const;
export type Channel = (typeof CHANNELS)[number];

export const PRECISIONS = ['day', 'month', 'year'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How the facts were assured. `web-page` means gathered from a public page, not confirmed by anyone. */
export const METHODS = ['web-page', 'phone', 'visit', 'organization', 'law'] as const;
export type Method = (typeof METHODS)[number];

/** Which law a formal decision follows; it decides the deadline to complain (`catalogue/legal/references.yaml`). */
export const REGIMES = ['health-care', 'social-services', 'housing', 'national-insurance', 'other'] as const;
export type Regime = (typeof REGIMES)[number];

export const QUALITIES = [
	'anonymous',
	'substanceFree',
	'stepFree',
	'accessibleToilet',
	'hearingLoop'
] as const;
export type QualityName = (typeof QUALITIES)[number];

/** Whether something (a decision, a referral, a diagnosis) is needed to get in. */
export interface Requirement {
	needed: TriState;
	statedBy?: StatedBy | undefined;
	why?: string | undefined;
}

export interface Quality {
	is: TriState;
	statedBy?: StatedBy | undefined;
	why?: string | undefined;
}

export interface Access {
	way: AccessWay;
	for?: string | undefined;
	deadline?: string | undefined;
	text?: string | undefined;
}

/** When the facts were true and how that is known. `date` is as precise as `precision` says: 2023, 2023-05, 2023-05-16. */
export interface Assured {
	date: string;
	precision: Precision;
	method: Method;
	by?: string | undefined;
	/** The date itself is an estimate, for instance because the page is undated. */
	estimated?: boolean | undefined;
}

export interface Application {
	regime: Regime;
	how?: string | undefined;
	criteria?: string | undefined;
	processing?: string | undefined;
	/** Service type codes, OID 2.16.578.1.12.4.1.1.9151 (KPR/IPLOS). */
	kpr?: string[] | undefined;
}

export const RELATIONS = ['instead', 'alongside', 'while-waiting', 'step-before'] as const;
export type Relation = (typeof RELATIONS)[number];

/** An editorial link from a formal service to an offer on a lower step; never a condition (R2). */
export interface Alternative {
	service: string;
	relation: Relation;
	why?: string | undefined;
	/** A page that links the two. */
	source?: string | undefined;
	/** Without a source: the body or role that answers for the link, and since when. */
	by?: string | undefined;
	date?: string | undefined;
}

export interface Service {
	id: string;
	area: string;
	/** Language of the texts of this record. Absent: bokmål. */
	language?: string | undefined;
	name: string;
	alternateNames?: string[] | undefined;
	formerNames?: string[] | undefined;
	organization: string;
	partners?: string[] | undefined;
	onBehalfOf?: string | undefined;
	/** The source's own wording of who stands behind, when it says more than `organization` does. */
	organizedBy?: string | undefined;
	status: Status;
	statusNote?: string | undefined;
	trialUntil?: string | undefined;
	successor?: string | undefined;
	kind: string;
	channels?: Channel[] | undefined;
	/** Steps of the area's staircase. Empty only when `track` is set. */
	steps: string[];
	/** A side track outside the staircase: acute and protection, money and housing, support schemes. */
	track?: string | undefined;
	needs: { main: string[]; also: string[] };
	/** Finer than needs: what a search by subject finds. Empty on devices, whose search index holds them. */
	topics: { main: string[]; also: string[] };
	description: string;
	audience: {
		groups: string[];
		text?: string | undefined;
		minAge?: number | undefined;
		maxAge?: number | undefined;
	};
	access: Access[];
	decision: Requirement;
	referral: Requirement;
	diagnosis: Requirement;
	price?:
		| { free: TriState; statedBy?: StatedBy | undefined; text?: string | undefined; why?: string | undefined }
		| undefined;
	anonymous?: Quality | undefined;
	substanceFree?: Quality | undefined;
	stepFree?: Quality | undefined;
	accessibleToilet?: Quality | undefined;
	hearingLoop?: Quality | undefined;
	languages?: string[] | undefined;
	languageText?: string | undefined;
	locations: { location: string; note?: string | undefined }[];
	districts: string[];
	serviceArea?: string | undefined;
	schedules: Schedule[];
	/** Single days that differ from the schedules. */
	exceptions?: Exception[] | undefined;
	phones?: { number: string; label?: string | undefined }[] | undefined;
	emails?: string[] | undefined;
	website?: string | undefined;
	application?: Application | undefined;
	alternatives?: Alternative[] | undefined;
	contribute?: string | undefined;
	/** Words people may search by which stand nowhere else in the record. */
	keywords?: string[] | undefined;
	sources: { url: string; updated?: string | undefined }[];
	assured?: Assured | undefined;
	/** What the gatherer of the facts wants the reader to know about them. */
	assuredNote?: string | undefined;
	confidence?: 'high' | 'medium' | 'low' | undefined;
}

/** Of a service, what stands on a card and what a list is chosen and ordered by. */
export type ListedService = Pick<
	Service,
	| 'id'
	| 'area'
	| 'language'
	| 'name'
	| 'status'
	| 'kind'
	| 'steps'
	| 'track'
	| 'needs'
	| 'description'
	| 'districts'
	| 'schedules'
	| 'exceptions'
	| 'phones'
	| 'assured'
	| 'confidence'
> & {
	audience: Pick<Service['audience'], 'minAge' | 'maxAge'>;
	access: Pick<Access, 'way'>[];
	decision: Pick<Requirement, 'needed'>;
	price?: Pick<NonNullable<Service['price']>, 'free'> | undefined;
};

/** A formal service (UI: *tjeneste med vedtak*): it needs an application and a formal decision. */
export function isFormal(service: Pick<Service, 'decision'>): boolean {
	return service.decision.needed === 'yes';
}
