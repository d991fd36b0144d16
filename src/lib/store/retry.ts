import { ServerFailed, Unreachable } from '#lib/domain/errors.ts';

/** What waiting and chance are made of; passed in, so that a test waits for nothing. */
export interface Patience {
	wait(milliseconds: number): Promise<void>;
	/** From 0 to 1. */
	random(): number;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * How long to wait before trying again: twice as long each time, and by chance between half of that and all of it, so
 * that devices which lost the server at the same moment do not come back at the same moment.
 *
 * @param failures How often it has failed, from 1.
 */
export function backoffMs(failures: number, random: number): number {
	const longest = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1));
	return (longest / 2) * (1 + random);
}

/** Whether the same question may be answered better in a moment: no for what the server has not or does not allow. */
function mayPass(error: unknown): boolean {
	if (error instanceof ServerFailed) {
		return error.status >= 500 || error.status === 429 || error.status === 408;
	}
	return error instanceof Unreachable;
}

/** Tries until it works, fails for good, or has been tried often enough. @throws What the last try threw. */
export async function withRetries<T>(
	tries: number,
	{ wait, random }: Patience,
	attempt: () => Promise<T>
): Promise<T> {
	for (let failures = 1; ; failures++) {
		try {
			return await attempt();
		} catch (error) {
			if (failures >= tries || !mayPass(error)) throw error;
			await wait(backoffMs(failures, random()));
		}
	}
}

/** Does work for every item, at most `width` at a time, in order. After a failure nothing new is begun. */
export async function inParallel<T>(
	width: number,
	items: readonly T[],
	work: (item: T) => Promise<void>
): Promise<void> {
	const waiting = [...items];
	let failed = false;
	const lane = async () => {
		for (let item = waiting.shift(); item !== undefined && !failed; item = waiting.shift()) {
			try {
				await work(item);
			} catch (error) {
				failed = true;
				throw error;
			}
		}
	};
	const lanes = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, lane));
	for (const lane of lanes) if (lane.status === 'rejected') throw lane.reason;
}
