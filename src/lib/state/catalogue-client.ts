import type { CallName, Calls, FromWorker, Notice } from './protocol.ts';

declare global {
	/** What the script in `app.html` started in the shell, named by the address; undefined if it broke, or is in use. */
	var earlyWorker: Worker | undefined;
}

type Waiting = { resolve: (answer: never) => void; reject: (error: Error) => void };

/** The worker failed to do what was asked. `code` is the key of a text under `errors`. */
export class WorkerError extends Error {
	constructor(
		readonly code: string,
		message: string
	) {
		super(message);
	}
}

let worker: Worker | undefined;
let lastId = 0;
const waiting = new Map<number, Waiting>();
const listeners = new Set<(notice: Notice) => void>();

/**
 * Asks the catalogue worker. It is started by the first question, so that a page which asks nothing pays nothing.
 *
 * @throws WorkerError with the code of the failure.
 */
export function ask<C extends CallName>(call: C, question: Calls[C]['ask']): Promise<Calls[C]['answer']> {
	const id = ++lastId;
	return new Promise((resolve, reject) => {
		waiting.set(id, { resolve, reject });
		start().postMessage({ id, call, ask: question });
	});
}

/** Starts the worker, which begins with a page before it is asked: its first message may have to wait for this one. */
export function startOn(pathname: string): void {
	start(pathname);
}

/** Hears what the worker says unasked. @returns A function that stops listening. */
export function onNotice(listener: (notice: Notice) => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

function start(name = ''): Worker {
	if (worker) return worker;
	worker =
		takeEarly() ?? new Worker(new URL('./catalogue.worker.ts', import.meta.url), { type: 'module', name });
	worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
		if ('notice' in data) {
			for (const listener of listeners) listener(data);
			return;
		}
		const asked = waiting.get(data.id);
		waiting.delete(data.id);
		if (data.ok) asked?.resolve(data.answer as never);
		else asked?.reject(new WorkerError(data.code, data.message));
	};
	worker.onerror = (event) => {
		// The file of the worker is gone or broken: everybody waiting must hear it.
		for (const { reject } of waiting.values()) reject(new WorkerError('unexpected', event.message));
		waiting.clear();
		worker = undefined;
	};
	return worker;
}

/** Once: if it breaks from now on, another is started. */
function takeEarly(): Worker | undefined {
	const early = globalThis.earlyWorker;
	globalThis.earlyWorker = undefined;
	return early;
}
