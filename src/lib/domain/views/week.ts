import type { Calendar } from '#lib/domain/schedule/calendar.ts';
import { type DayNumber, DAYS_OF_WEEK } from '#lib/domain/schedule/civil.ts';
import { wallClock } from '#lib/domain/schedule/clock.ts';
import { formatWeek } from '#lib/domain/schedule/day.ts';
import { type CancelledEntry, type DayEntry, type MaybeEntry, planDay } from './day.ts';
import type { DayOffer } from './today.ts';

/** A week as a sheet of paper has it: what is the same on most days stands once. */
export interface WeekPlan {
	/** `2026-W48` */
	week: string;
	/** The same hours on four days or more. */
	most: WeekEntry[];
	/** What else there is, by the day. */
	days: { date: string; entries: DayEntry[]; maybe: MaybeEntry[]; cancelled: CancelledEntry[] }[];
	/** Around the clock on all seven days. */
	always: DayOffer[];
	/** Phone and chat. */
	remote: { offer: DayOffer; hours: WeekEntry[] }[];
	byAppointment: DayOffer[];
	/** May be open on any day, and nobody says when. */
	maybe: DayOffer[];
}

/** Hours that days of a week share. */
export interface WeekEntry extends DayEntry {
	/** From 0, Monday. */
	days: number[];
}

const MOST_DAYS = 4;

/** @param monday The first of the seven days. */
export function planWeek(offers: readonly DayOffer[], calendar: Calendar, monday: DayNumber): WeekPlan {
	const plans = Array.from({ length: DAYS_OF_WEEK }, (_, i) => planDay(offers, calendar, monday + i));
	const always = offers.filter((offer) =>
		plans.every(({ allDay }) => allDay.some((entry) => entry.offer === offer))
	);
	const perhaps = plans.flatMap((plan) => plan.maybe);
	const daily = offers.filter((offer) =>
		plans.every((plan) => plan.maybe.some((entry) => entry.offer === offer))
	);
	const isVague = ({ offer, opening, hoursFor }: MaybeEntry) =>
		opening === undefined ||
		(opening.kind === 'no-times' && (daily.includes(offer) || hoursFor === 'phone' || hoursFor === 'chat'));
	const vague = new Set(perhaps.filter(isVague).map(({ offer }) => offer));
	const entries = plans.map(({ allDay, parts }) => [
		...allDay.filter(({ offer }) => !always.includes(offer)),
		...parts.flatMap(({ hours }) => hours.flatMap((group) => group.entries))
	]);
	const most = sameHours(entries).filter(({ days }) => days.length >= MOST_DAYS);
	const inMost = new Set(most.map(keyOf));
	const remote = sameHours(plans.map((plan) => plan.remote));
	return {
		week: formatWeek(monday),
		most,
		days: plans.map(({ date, maybe, cancelled }, i) => ({
			date,
			entries: (entries[i] ?? []).filter((entry) => !inMost.has(keyOf(entry))),
			maybe: maybe.filter((entry) => !isVague(entry)),
			cancelled
		})),
		always,
		remote: offers.flatMap((offer) => {
			const hours = remote.filter((entry) => entry.offer === offer);
			return hours.length > 0 ? [{ offer, hours }] : [];
		}),
		byAppointment: offers.filter((offer) =>
			plans.some((plan) => plan.byAppointment.some((entry) => entry.offer === offer))
		),
		maybe: offers.filter((offer) => vague.has(offer))
	};
}

/** Openings that show the same time on the wall become one, with the days that have it. */
function sameHours(days: readonly DayEntry[][]): WeekEntry[] {
	const found = new Map<string, WeekEntry>();
	days.forEach((entries, day) => {
		for (const entry of entries) {
			const same = found.get(keyOf(entry));
			if (same) same.days.push(day);
			else found.set(keyOf(entry), { ...entry, days: [day] });
		}
	});
	return [...found.values()];
}

function keyOf({ offer, hoursFor, opening: { from, to, kind, location, note } }: DayEntry): string {
	const end = to === undefined ? '' : wallClock(to).time;
	return [offer.id, hoursFor, wallClock(from).time, end, kind, location, note].join('|');
}
