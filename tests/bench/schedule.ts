import OpeningHours from 'opening_hours';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { openState } from '#lib/domain/schedule/open-state.ts';
import { AT, OFFERS, offersWithRules, TROMSO } from './schedule-offers.ts';

/** How `main.ts` measures and prints: median milliseconds, and a line with the ratio to a peer. */
interface Meter {
	measure(work: () => void): number;
	row(name: string, ours: number, peer: number, peerName: string, unit: string): void;
}

/**
 * State and next opening of 3,000 offers at one instant, beside `opening_hours` made anew and made before.
 * What a first pass costs a phone: `schedule-in-browser.ts`.
 */
export function benchSchedule({ measure, row }: Meter): void {
	const offers = offersWithRules();
	const ask = (hours: OpeningHours) => [hours.getState(AT), hours.getNextChange(AT)];
	const ours = measure(() => {
		const calendar = makeCalendar();
		for (const { times } of offers) openState(times, calendar, AT);
	});
	const made = offers.map(({ value }) => new OpeningHours(value, TROMSO));
	const cached = measure(() => made.forEach(ask));
	const cold = measure(() => offers.forEach(({ value }) => ask(new OpeningHours(value, TROMSO))));
	console.log(`\n${OFFERS} offers at one instant`);
	row('open state and next opening', ours, cold, 'opening_hours made anew', 'ms');
	row('open state and next opening', ours, cached, 'opening_hours made before', 'ms');
}
