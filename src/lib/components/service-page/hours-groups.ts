import { type HoursFor, HOURS_FOR, isRule, mainHoursFor } from '#lib/domain/schedule/rules.ts';
import type { ServiceView } from '#lib/domain/views/service.ts';
import { type ExceptionLine, exceptionLines } from '#lib/i18n/exception-words.ts';
import { type ScheduleLine, scheduleLines } from '#lib/i18n/times.ts';
import type { Translate } from '#lib/i18n/translator.ts';

/** The hours of one kind, of the door or of the telephone. */
export interface HoursGroup {
	hoursFor: HoursFor;
	lines: ScheduleLine[];
	/** Dated days that are not over yet. */
	exceptions: ExceptionLine[];
	/** Something can be worked out from them: more than words. */
	countable: boolean;
	/** What the source wrote for the rules, each once; in the record's language. */
	source: string[];
}

/** All hours of a record, those a card speaks of first; none when nothing is recorded. */
export function hoursGroups(
	t: Translate,
	lang: string,
	view: Pick<ServiceView, 'schedules' | 'exceptions'>,
	{ now, placeName }: { now: Date; placeName: (id: string) => string | undefined }
): HoursGroup[] {
	const main = mainHoursFor(view);
	return [main, ...HOURS_FOR.filter((hoursFor) => hoursFor !== main)].flatMap((hoursFor) => {
		const isOfKind = ({ for: what = 'door' }: { for?: HoursFor | undefined }) => what === hoursFor;
		const schedules = view.schedules.filter(isOfKind);
		const dated = view.exceptions?.filter(isOfKind) ?? [];
		if (schedules.length + dated.length === 0) return [];
		const lines = scheduleLines(t, lang, schedules);
		return {
			hoursFor,
			lines,
			exceptions: exceptionLines(t, lang, dated, now, { hoursFor, placeName }),
			countable: schedules.some(isRule) || dated.length > 0,
			source: [...new Set(lines.flatMap(({ source }) => source))]
		};
	});
}
