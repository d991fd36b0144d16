import type { Because } from '#lib/search/rank.ts';
import type { Suggestion } from '#lib/search/suggest.ts';
import type { Fact } from '#lib/search/understand.ts';
import type { AreaEntry } from '#lib/domain/directory.ts';
import type { Label } from '#lib/domain/label.ts';
import type { SearchState } from '#lib/domain/filters.ts';
import type { AcuteNumber } from '#lib/domain/views/acute.ts';
import type { Card } from '#lib/domain/views/card.ts';
import type { NamedAbout } from '#lib/domain/views/formal.ts';
import type { Retired } from '#lib/domain/views/retired.ts';
import type { PageName, ViewAddress, Views } from '#lib/domain/views/view.ts';

/** A page as the worker makes it, or why it cannot. */
export type ViewReply<P extends PageName = PageName> =
	| { found: true; view: Views[P] }
	| { found: false; why: 'not-held' }
	| { found: false; why: 'no-such-area' }
	| { found: false; why: 'no-such-page'; retired?: Retired };

export interface SearchResult {
	/** Types of formal service the query names, that the area has no record of its own for; `said`: the name it was found by. */
	types: (NamedAbout & { said: string })[];
	cards: Card[];
	/** How many fit, shown or not. */
	total: number;
	/** How many might fit but do not say. */
	unsaid: number;
	/** Why each card is there, by id; empty without a query. */
	why: Record<string, Because[]>;
	/** Words that were read as others. */
	corrected: { typed: string; word: string }[];
	/** Words of the query that were looked for, as typed; none when it only narrows. */
	words: string[];
	/** What the query itself narrowed by. */
	facts: Fact[];
	/** Needs the words mean, when nothing was found. */
	needs: string[];
	/** The number to call first, when the query speaks of danger. */
	danger?: AcuteNumber;
}

/** Needs that words speak of, the surest first. */
export interface SpokenNeeds {
	needs: string[];
	/** The number to call first, when they speak of danger. */
	danger?: AcuteNumber;
}

export interface HeldSummary {
	area: string;
	name: Label;
	services: number;
	/** Before any content encoding. */
	bytes: number;
	release: string;
	released: string;
	fetchedAt: string;
	checkedAt: string;
}

/**
 * How it stands with the database. `blocked`: the browser allows none. `held-by-old-tab`: a tab with an older version of
 * the app does not let go of it. `outdated`: a newer version of the app has changed it. In all but `kept` the app works
 * from the network, and nothing works offline.
 */
export type StorageState = 'kept' | 'blocked' | 'held-by-old-tab' | 'outdated';

/** What this device holds. */
export interface DeviceStatus {
	storage: StorageState;
	held: HeldSummary[];
	savedCount: number;
}

/** `bytes`: what there is to fetch costs more than the limit, so it waits for a yes. */
export type SyncAnswer = 'updated' | 'unchanged' | { bytes: number };

export interface SavedEntry {
	id: string;
	area: string;
	name: string;
	savedAt: string;
	/** Absent when the service has left the catalogue, or its area is not on this device. */
	card?: Card;
	retired?: Retired;
}

/** Every question to the worker, with its answer. */
export interface Calls {
	/** `local` answers from this device only; otherwise the area is fetched when it is not here. */
	view: { ask: { address: ViewAddress; local: boolean }; answer: ViewReply };
	search: { ask: { area: string; lang: string; state: SearchState; limit: number }; answer: SearchResult };
	/** What a person's own words ask for. Answered on the device; the words go no further. */
	needs: { ask: { area: string; lang: string; text: string }; answer: SpokenNeeds };
	suggest: { ask: { area: string; lang: string; text: string }; answer: Suggestion[] };
	/**
	 * Brings an area and the nation up to date, and then what else is on this device. `limit`: the most an area may cost
	 * on the wire, in bytes; absent when the reader asked for it.
	 */
	sync: { ask: { area: string; limit?: number }; answer: SyncAnswer };
	/** Bytes on the wire that bringing an area here would cost. Asks the network. */
	cost: { ask: { area: string }; answer: number };
	/** Takes an area off this device. */
	removeArea: { ask: { area: string }; answer: null };
	status: { ask: Record<string, never>; answer: DeviceStatus };
	/** The areas there are, as this device last heard, else from the network. */
	areas: { ask: Record<string, never>; answer: AreaEntry[] };
	saved: { ask: { lang: string }; answer: SavedEntry[] };
	isSaved: { ask: { id: string }; answer: boolean };
	save: { ask: { id: string; area: string; name: string }; answer: null };
	unsave: { ask: { id: string }; answer: null };
	/** Deletes everything this app keeps in the database. */
	wipe: { ask: Record<string, never>; answer: null };
}
export type CallName = keyof Calls;

export type Request = { [C in CallName]: { id: number; call: C; ask: Calls[C]['ask'] } }[CallName];

/** The code of a question that was overtaken; nobody is told. */
export const SUPERSEDED = 'superseded';

/** Of these only the newest question matters: one that still waits when the next comes is refused as overtaken. */
export const isSuperseding = (call: CallName) => call === 'search' || call === 'suggest';

/** Every reply names its request; failure is a reply too, with the code of an `AppError`. */
export type Reply =
	{ id: number; ok: true; answer: unknown } | { id: number; ok: false; code: string; message: string };

/** What the worker says unasked. */
export type Notice =
	| { notice: 'progress'; area: string; received: number; total: number }
	/** Storage came or went: what this device holds may be another. */
	| { notice: 'storage' }
	/** `replaced`: an older release of the area was on this device, so open pages may show old facts. */
	| { notice: 'updated'; area: string; replaced: boolean };

export type FromWorker = Reply | Notice;
