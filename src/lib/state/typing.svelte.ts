/** A search field while it is being edited, and the address that follows it. */
export interface Typing {
	/** What stands in the field; undefined as long as the address says the same. */
	readonly query: string | undefined;
	/** The query as it stood when the reader last was done with it. */
	readonly settled: string;
	/** The reader wrote something. */
	edit(query: string): void;
	/** The reader is done with this query: the next edit is a new step to go back from. */
	settle(): void;
	/** The page has this query in its address: written here, or come from a link or the back key. */
	arrive(query: string): void;
}

/** Browsers refuse to change the address more often than some 100 times in 10 or 30 seconds. */
const REST_MS = 200;

/**
 * Lets the address follow what is typed once the fingers rest, as one step in the history for each edited query: the
 * first edit adds a step, the others replace it.
 *
 * @param write Puts a query into the address.
 */
export function createTyping(
	arrived: string,
	write: (query: string, replace: boolean) => Promise<unknown>
): Typing {
	let query = $state<string>();
	let settled = $state(arrived);
	let written = arrived;
	let isStep = false;
	/** Written, and not yet arrived. */
	let underWay: readonly string[] = [];
	let timer: ReturnType<typeof setTimeout> | undefined;

	async function send(next: string) {
		clearTimeout(timer);
		if (next === written) return;
		written = next;
		const replace = isStep;
		isStep = true;
		// A browser that refuses has the older query in its address for a while: nothing on the page depends on it.
		underWay = [...underWay, next];
		await write(next, replace).catch(() => undefined);
		underWay = underWay.filter((other) => other !== next);
	}

	return {
		get query() {
			return query;
		},
		get settled() {
			return settled;
		},
		edit(typed) {
			query = typed;
			clearTimeout(timer);
			timer = setTimeout(() => void send(typed), REST_MS);
		},
		settle() {
			if (query === undefined) return;
			const done = query.trim();
			settled = done;
			void send(done).then(() => {
				if (query?.trim() === done) query = undefined;
			});
			isStep = false;
		},
		arrive(next) {
			if (next === written || underWay.includes(next)) return;
			clearTimeout(timer);
			written = settled = next;
			query = undefined;
			isStep = false;
		}
	};
}
