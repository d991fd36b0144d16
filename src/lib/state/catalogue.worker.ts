/// <reference lib="webworker" />
import { AppError } from '#lib/domain/errors.ts';
import { openDatabase } from '#lib/store/open-database.ts';
import { CHANNEL, makeEffects } from './effects.ts';
import { Library } from './library.ts';
import { type CallName, type FromWorker, isSuperseding, type Request, SUPERSEDED } from './protocol.ts';

// Wiring only: the real clock, network and database, and the messages in and out.
const channel = new BroadcastChannel(CHANNEL);
const post = (message: FromWorker) => postMessage(message);

const library = new Library({
	...makeEffects(),
	openDatabase,
	onProgress: (area, progress) => post({ notice: 'progress', area, ...progress }),
	onUpdated: (area, replaced) => {
		post({ notice: 'updated', area, replaced });
		if (replaced) channel.postMessage(area);
	},
	onStorage: () => post({ notice: 'storage' })
});
channel.onmessage = ({ data: area }: MessageEvent<string>) => {
	library.forget(area);
	post({ notice: 'updated', area, replaced: true });
};

// The page that starts the worker names it by its address: a message would come when the page has a moment.
if (self.name !== '') void library.begin(self.name);

/** A page asks for all its views at about the same time: none of them waits for what is read after. */
const VIEWS_MS = 100;
/** Once nobody has asked for so long, there is time for what the next question will need. */
const REST_MS = 200;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Reads the rest of an area whose lists are drawn, and makes its search ready. */
function prepare(area: string): void {
	clearTimeout(rest);
	rest = setTimeout(() => {
		const warmLater = () => (rest = setTimeout(() => library.warm(area), REST_MS));
		// Who asks in earnest hears what is wrong.
		library.open(area).then(warmLater, () => undefined);
	}, VIEWS_MS);
}

/** The newest question of each kind that makes older ones pointless. */
const newest = new Map<CallName, number>();

onmessage = async ({ data: { id, call, ask } }: MessageEvent<Request>) => {
	try {
		if (isSuperseding(call)) {
			newest.set(call, id);
			// Let questions that are already waiting in line come in first.
			await new Promise((resolve) => setTimeout(resolve));
			if (newest.get(call) !== id) {
				post({ id, ok: false, code: SUPERSEDED, message: `a newer ${call} came` });
				return;
			}
		}
		const answer = await library.answer(call as CallName, ask as never);
		post({ id, ok: true, answer });
		if (call === 'view') prepare(ask.address.area);
	} catch (error) {
		const code = error instanceof AppError ? error.code : 'unexpected';
		post({ id, ok: false, code, message: error instanceof Error ? error.message : String(error) });
	}
};
