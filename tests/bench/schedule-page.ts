import OpeningHours from 'opening_hours';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { openState } from '#lib/domain/schedule/open-state.ts';
import { mainHoursFor, type Times } from '#lib/domain/schedule/rules.ts';
import { AT, offersLike, offersWithRules, TROMSO } from './schedule-offers.ts';

/** What `schedule-in-browser.ts` runs in a page: each prepares its offers, and gives one pass over all of them. */
const PASSES = {
	rules: () => ours(offersWithRules().map(({ times }) => times)),
	mix: (real: readonly Times[]) => ours(offersLike(real)),
	peer: () => {
		const made = offersWithRules().map(({ value }) => new OpeningHours(value, TROMSO));
		return () => {
			for (const hours of made) {
				hours.getState(AT);
				hours.getNextChange(AT);
			}
		};
	}
};
export type PassName = keyof typeof PASSES;

/** A new calendar each time, as after midnight or on another page. */
function ours(offers: readonly Times[]): () => void {
	return () => {
		const calendar = makeCalendar();
		for (const offer of offers) openState(offer, calendar, AT, mainHoursFor(offer));
	};
}

declare global {
	/** Prepares what is not measured: the offers are there already when a page asks. */
	var prepare: (name: PassName, real: readonly Times[]) => void;
	/** One pass. @returns Milliseconds. */
	var pass: () => number;
}

globalThis.prepare = (name, real) => {
	const work = PASSES[name](real);
	globalThis.pass = () => {
		const started = performance.now();
		work();
		return performance.now() - started;
	};
};
