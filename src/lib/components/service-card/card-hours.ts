import { type HoursFor, isRule, mainHoursFor, type Schedule } from '#lib/domain/schedule/rules.ts';
import type { Card } from '#lib/domain/views/card.ts';
import { type ScheduleLine, scheduleLines } from '#lib/i18n/times.ts';
import type { Translate } from '#lib/i18n/translator.ts';

/** A card says no more lines of hours than this, and that there are more. */
const SHOWN_LINES = 2;

export interface CardHours {
	hoursFor: HoursFor;
	/** Something can be worked out from them: more than words. */
	countable: boolean;
	lines: ScheduleLine[];
	hasMore: boolean;
}

/** What a card says about when: the hours of the door, else of what the offer has; undefined when none are recorded. */
export function cardHours(
	t: Translate,
	lang: string,
	{ schedules = [], exceptions = [] }: Pick<Card, 'schedules' | 'exceptions'>
): CardHours | undefined {
	const hoursFor = mainHoursFor({ schedules });
	const isMain = ({ for: what = 'door' }: { for?: HoursFor | undefined }) => what === hoursFor;
	const main: Schedule[] = schedules.filter(isMain);
	const lines = scheduleLines(t, lang, main);
	const countable = main.some(isRule) || exceptions.some(isMain);
	if (lines.length === 0 && !countable) return undefined;
	return {
		hoursFor,
		countable,
		lines: lines.slice(0, SHOWN_LINES),
		hasMore: lines.length > SHOWN_LINES
	};
}
