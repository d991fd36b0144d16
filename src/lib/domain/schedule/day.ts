import type { Calendar } from './calendar.ts';
import { civilDate, type DayNumber, dayNumber, DAYS_OF_WEEK, isoWeek, weekdayOf } from './civil.ts';
import { compile } from './compile.ts';
import { inOrder, openingsOn } from './openings.ts';
import type { Cancelled, HoursFor, Times } from './rules.ts';
import type { Opening, UnknownReason } from './state.ts';

/** What the hours of an offer say about one day. All lists are earliest first. */
export interface DayHours {
	/** Certain, or by appointment; they begin that day and may go on past midnight. */
	openings: Opening[];
	/** Began the day before and are still on after midnight. */
	stillOpen: Opening[];
	/** What may be, and is not certain. */
	maybe: Opening[];
	/** Set when nothing else is, and the day is not closed for certain either: words may mean hours no rule says. */
	unknown?: Extract<UnknownReason, 'no-hours' | 'text-only'> | undefined;
	/** The day is cancelled. */
	cancelled?: Cancelled | undefined;
}

/** What the hours say about a day in Oslo; the day's counterpart of `openState`. */
export function hoursOn(
	times: Times,
	calendar: Calendar,
	number: DayNumber,
	hoursFor: HoursFor = 'door'
): DayHours {
	const plan = compile(times, hoursFor);
	const day = calendar.day(number);
	const all = [...openingsOn(plan, calendar, day)].sort(inOrder);
	const openings = all.filter(isSure);
	const maybe = all.filter((opening) => !isSure(opening));
	const before = plan.passesMidnight ? openingsOn(plan, calendar, calendar.day(number - 1)) : [];
	const stillOpen = before
		.filter((opening) => isSure(opening) && (opening.to ?? 0) > day.start)
		.sort(inOrder);
	const cancelled = plan.exceptions.find(
		({ source, silences }) =>
			'cancelled' in source && silences && silences.from <= number && number <= silences.to
	)?.source as Cancelled | undefined;
	const isSilent = all.length === 0 && !cancelled && (plan.hasText || plan.rules.length === 0);
	return {
		openings,
		stillOpen,
		maybe,
		...(isSilent && { unknown: plan.hasText ? ('text-only' as const) : ('no-hours' as const) }),
		...(cancelled && { cancelled })
	};
}

const isSure = ({ kind }: Opening) => kind === 'open' || kind === 'by-appointment';

/** Monday of the ISO week a day is in. */
export const mondayOf = (day: DayNumber): DayNumber => day - weekdayOf(day);

/** `2026-W48`, ISO 8601: the year is the one the week's Thursday is in. */
export function formatWeek(day: DayNumber): string {
	const { year } = civilDate(mondayOf(day) + 3);
	return `${year}-W${String(isoWeek(day)).padStart(2, '0')}`;
}

/**
 * The Monday of `2026-W48`.
 *
 * @returns Undefined when it is something else, also week 53 of a year with 52.
 */
export function parseWeek(text: string): DayNumber | undefined {
	const match = /^(\d{4})-W(\d\d)$/.exec(text);
	if (!match) return undefined;
	// 4 January is always in week 1.
	const first = mondayOf(dayNumber(Number(match[1]), 1, 4));
	const monday = first + (Number(match[2]) - 1) * DAYS_OF_WEEK;
	return formatWeek(monday) === text ? monday : undefined;
}
