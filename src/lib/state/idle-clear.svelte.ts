import { type Conversation, conversation } from './conversation.svelte.ts';

/** After how many minutes without a touch a conversation may be cleared. */
export const IDLE_CHOICES = [5, 15, 30] as const;
const USUAL_MINUTES = 15;
const WARNING_MS = 60_000;
const LOOK_MS = 5_000;
const MINUTE_MS = 60_000;

/** What counts as somebody being there. Not a pointer going down: the word to go on must still be there to be clicked. */
const TOUCHES = ['click', 'keydown', 'wheel', 'touchmove', 'scroll'] as const;
/** When a page may have stood still: the device slept, or the page came back with the back key. */
const WAKING = ['visibilitychange', 'pageshow', 'focus'] as const;

/** The parts of a window it needs; a test gives its own. */
export type Surroundings = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/**
 * Clears a conversation nobody is at any more: a shared desk must not show it to the next person. Warns a minute before,
 * and any touch starts the time again (WCAG 2.2.1).
 */
export class IdleClear {
	minutes = $state<number>(USUAL_MINUTES);
	/** Less than a minute is left. */
	isNear = $state(false);
	/** How often it has cleared. */
	clearedCount = $state(0);

	readonly #talk: Conversation;
	#touchedAt = 0;
	#stop: (() => void) | undefined;

	constructor(talk: Conversation) {
		this.#talk = talk;
	}

	/** Somebody is there. */
	touch(now = Date.now()): void {
		this.#touchedAt = now;
		this.isNear = false;
	}

	/** Looks at the clock: warns, or clears. */
	look(now = Date.now()): void {
		if (this.#talk.isEmpty) {
			this.isNear = false;
			return;
		}
		const left = this.#touchedAt + this.minutes * MINUTE_MS - now;
		this.isNear = left <= WARNING_MS;
		if (left > 0) return;
		this.#talk.clear();
		this.isNear = false;
		this.clearedCount++;
	}

	/**
	 * Watches from now on, on every page of the visit: a conversation is not over when an offer is opened. Asked again it
	 * does nothing.
	 *
	 * @returns A function that stops it.
	 */
	watch(around: Surroundings = window): () => void {
		if (this.#stop) return this.#stop;
		const touch = () => {
			// Waking is no touch: what should have been cleared meanwhile is, before anything is done.
			this.look();
			this.touch();
		};
		const look = () => this.look();
		this.touch();
		for (const event of TOUCHES) around.addEventListener(event, touch, { passive: true, capture: true });
		for (const event of WAKING) around.addEventListener(event, look, { capture: true });
		const timer = setInterval(look, LOOK_MS);
		this.#stop = () => {
			clearInterval(timer);
			for (const event of TOUCHES) around.removeEventListener(event, touch, { capture: true });
			for (const event of WAKING) around.removeEventListener(event, look, { capture: true });
			this.#stop = undefined;
		};
		return this.#stop;
	}
}

export const idleClear = new IdleClear(conversation);
