import { ask, WorkerError } from './catalogue-client.ts';

const FAILURES = [
	'unreachable',
	'serverFailed',
	'digestMismatch',
	'notARelease',
	'formatTooNew',
	'storageBlocked',
	'storageFull',
	'noSuchArea'
] as const;

/** Why the newest catalogue did not come; each is the key of a text. */
export type FetchFailure = (typeof FAILURES)[number] | 'unexpected';

export type FetchOutcome =
	| { kind: 'fetched' }
	/** It costs so many bytes on the wire that the reader is asked first. */
	| { kind: 'large'; bytes: number }
	| { kind: 'failed'; why: FetchFailure };

/**
 * Asks the network for the newest catalogue of an area. A failure is an answer too.
 *
 * @param limit The most an area may cost on the wire, in bytes; absent when the reader asked for it.
 */
export async function fetchArea(area: string, limit?: number): Promise<FetchOutcome> {
	try {
		const answer = await ask('sync', { area, ...(limit !== undefined && { limit }) });
		return typeof answer === 'string' ? { kind: 'fetched' } : { kind: 'large', bytes: answer.bytes };
	} catch (failure) {
		const code = failure instanceof WorkerError ? failure.code : 'unexpected';
		return { kind: 'failed', why: FAILURES.find((known) => known === code) ?? 'unexpected' };
	}
}
