import type { Calendar } from '#lib/domain/schedule/calendar.ts';
import { type DayNumber, DAYS_OF_WEEK } from '#lib/domain/schedule/civil.ts';
import { wallClock } from '#lib/domain/schedule/clock.ts';
import { formatWeek } from '#lib/domain/schedule/day.ts';
import type { HoursFor } from '#lib/domain/schedule/rules.ts';
import type { Opening } from '#lib/domain/schedule/state.ts';
import { type CancelledEntry, type DayEntry, type DayPlan, type MaybeEntry, planDay } from './day.ts';
import type { DayOffer } from './today.ts';

/** A week as a sheet of paper has it: what is the same every day stands once. */
export interface WeekPlan {
	/** `2026-W48` */
	week: string;
	days: { date: string; entries: DayEntry[]; maybe: MaybeEntry[]; cancelled: CancelledEntry[] }[];
	/** Around the clock on all seven days. */
	always: DayOffer[];
	/** Phone and chat: per offer the days that have the same hours. */
	remote: { offer: DayOffer; hours: WeekHours[] }[];
	byAppointment: DayOffer[];
	/** May be open on any of the days, nobody says when. */
	maybe: DayOffer[];
}

/** Hours that several days of a week share. */
export interface WeekHours {
	/** The first of them. */
	opening: Opening;
	hoursFor: HoursFor;
	/** From 0, Monday. */
	days: number[];
}

/** @param monday The first of the seven days. */
export function planWeek(offers: readonly DayOffer[], calendar: Calendar, monday: DayNumber): WeekPlan {
	const plans = Array.from({ length: DAYS_OF_WEEK }, (_, i) => planDay(offers, calendar, monday + i));
	const onAll = (has: (plan: DayPlan, offer: DayOffer) => boolean) =>
		offers.filter((offer) => plans.every((plan) => has(plan, offer)));
	const always = onAll(({ allDay }, offer) => allDay.some((entry) => entry.offer === offer));
	const maybe = onAll((plan, offer) => plan.maybe.some((entry) => entry.offer === offer && isVague(entry)));
	return {
		week: formatWeek(monday),
		days: plans.map((plan) => ({
			date: plan.date,
			entries: [
				...plan.allDay.filter(({ offer }) => !always.includes(offer)),
				...plan.parts.flatMap(({ hours }) => hours.flatMap(({ entries }) => entries))
			],
			maybe: plan.maybe.filter(({ offer }) => !maybe.includes(offer)),
			cancelled: plan.cancelled
		})),
		always,
		remote: offers.flatMap((offer) => {
			const hours = sameHours(plans.map(({ remote }) => remote.filter((entry) => entry.offer === offer)));
			return hours.length > 0 ? [{ offer, hours }] : [];
		}),
		byAppointment: offers.filter((offer) =>
			plans.some((plan) => plan.byAppointment.some((entry) => entry.offer === offer))
		),
		maybe
	};
}

const isVague = ({ opening }: MaybeEntry) => opening === undefined || opening.kind === 'no-times';

/** Openings that show the same time on the wall become one, with the days that have it, 0 for Monday. */
function sameHours(days: readonly DayEntry[][]): WeekHours[] {
	const found = new Map<string, WeekHours>();
	days.forEach((entries, day) => {
		for (const { opening, hoursFor } of entries) {
			const { from, to, kind } = opening;
			const key = [wallClock(from).time, to === undefined ? '' : wallClock(to).time, kind, hoursFor].join();
			const same = found.get(key);
			if (same) same.days.push(day);
			else found.set(key, { opening, hoursFor, days: [day] });
		}
	});
	return [...found.values()];
}
