import { ask, WorkerError } from './catalogue-client.ts';
import type { Calls, SearchResult } from './protocol.ts';

/** Asks the worker. A failure is an answer too, with the code of its text. */
export async function findServices(
	question: Calls['search']['ask']
): Promise<SearchResult | { code: string }> {
	try {
		return await ask('search', question);
	} catch (failure) {
		return { code: failure instanceof WorkerError ? failure.code : 'unexpected' };
	}
}
