import { wallClock } from '#lib/domain/schedule/clock.ts';
import type { HoursFor } from '#lib/domain/schedule/rules.ts';
import type { Instant, Opening, OpenState } from '#lib/domain/schedule/state.ts';
import { clockText, dayText, daysBetween, monthDayName, whenText } from './clock-words.ts';
import { isAllDay, isOnEve, isWithoutTime, openingText, unknownText } from './opening-words.ts';
import type { Translate } from './translator.ts';

/** What a card or a page says about now. */
export interface StateText {
	/** Decides colour and mark. */
	kind: OpenState['state'];
	/** Stands alone: "Åpner tirsdag kl. 11", "Ukjent: kan følge skolens ferier". */
	text: string;
	/** Sentences for where there is room: another place, the next time, why it may be otherwise. */
	detail: readonly string[];
}

export interface StateWords {
	/** Name of a location by its id, for openings that were moved. */
	placeName?: ((id: string) => string | undefined) | undefined;
	hoursFor?: HoursFor | undefined;
}

/** The state in words, in Norwegian time. A cancelled day's own note is in `state.cancelled`, in the record's language. */
export function stateText(
	t: Translate,
	lang: string,
	state: OpenState,
	now: Date,
	words: StateWords = {}
): StateText {
	const { text, detail } = sentences(t, lang, state, now, words);
	return { kind: state.state, text, detail };
}

function sentences(
	t: Translate,
	lang: string,
	state: OpenState,
	now: Date,
	words: StateWords
): Omit<StateText, 'kind'> {
	const at = now.getTime();
	const of = subjectOf(words);
	const say = (opening: Opening) => openingText(t, lang, opening, now, words);
	const place = (opening: Opening | undefined) => placeText(t, opening, words);
	switch (state.state) {
		case 'open': {
			const detail = place(state.opening);
			if (state.until !== undefined) {
				const when = untilText(t, lang, state.until, at);
				return { text: t(`times.${of}.openUntil`, { when }), detail };
			}
			if (!state.openEnded) return { text: t(`times.${of}.openAlways`), detail };
			const time = clockText(t, wallClock(state.opening.from).time);
			return { text: t(`times.${of}.openFrom`, { time }), detail: [...detail, t(`times.${of}.noClosing`)] };
		}
		case 'by-appointment': {
			const { opening, next } = state;
			const detail = [
				...place(opening),
				...(next ? [t('times.state.without', { opening: say(next) }), ...place(next)] : [])
			];
			if (opening.to === undefined || isAllDay(opening)) {
				return { text: t(`times.${of}.byAppointment`), detail };
			}
			const when = untilText(t, lang, opening.to, at);
			return { text: t(`times.${of}.byAppointmentUntil`, { when }), detail };
		}
		case 'closed': {
			const { next, cancelled } = state;
			const opens = next && opensText(t, lang, next, at, of);
			const detail = next ? [...doubtText(t, next), ...place(next)] : [t(`times.${of}.notSoon`)];
			return cancelled
				? { text: t(`times.${of}.cancelled`), detail: [...(opens === undefined ? [] : [opens]), ...detail] }
				: { text: opens ?? t(`times.${of}.closed`), detail };
		}
		case 'closed-for-season': {
			const date = monthDayName(wallClock(state.until).date.slice(5), lang);
			return { text: t(`times.${of}.season`, { date }), detail: [] };
		}
		case 'unknown': {
			const { opening, next, reason } = state;
			return {
				text: unknownText(t, reason, opening),
				detail: [
					...(opening ? [t('times.state.perhaps', { opening: say(opening) }), ...place(opening)] : []),
					...(next ? [t('times.state.next', { opening: say(next) }), ...place(next)] : [])
				]
			};
		}
	}
}

type Subject = 'state' | Exclude<HoursFor, 'door'>;

/** A door opens and closes; what happens at a time does neither, and a phone is named. */
function subjectOf({ hoursFor = 'door' }: StateWords): Subject {
	return hoursFor === 'door' ? 'state' : hoursFor;
}

function opensText(t: Translate, lang: string, next: Opening, now: Instant, of: Subject): string {
	const when = whenText(t, lang, next.from, now);
	const day = dayText(t, lang, next.from, now);
	switch (next.kind) {
		case 'open':
			return t(`times.${of}.opens`, { when });
		case 'by-appointment':
			return t(`times.${of}.opensByAppointment`, { when: isAllDay(next) ? day : when });
		case 'public-holiday':
		case 'beyond-school-calendar':
			return t(`times.${of}.mayOpen`, { when: isWithoutTime(next) ? day : when });
		case 'approximate':
			return t(`times.${of}.opensNearly`, { day, time: clockText(t, wallClock(next.from).time) });
		case 'no-times':
			return t(`times.${of}.opensSomeTime`, { day });
	}
}

/** Why it may not open then. */
function doubtText(t: Translate, next: Opening): string[] {
	if (next.kind === 'beyond-school-calendar') return [t('times.state.mayFollowSchool')];
	if (next.kind !== 'public-holiday') return [];
	return [isOnEve(next) ? t('times.state.onEve') : t('times.state.onHoliday')];
}

/** "kl. 15"; the day too, when closing is neither today nor at night. */
function untilText(t: Translate, lang: string, until: Instant, now: Instant): string {
	const { time } = wallClock(until);
	const days = daysBetween(now, until);
	if (days === 1 && time === '00:00') return t('times.when.midnight');
	const isNight = days === 1 && time < '07:00';
	return days === 0 || isNight
		? t('times.when.clock', { time: clockText(t, time) })
		: whenText(t, lang, until, now);
}

function placeText(t: Translate, opening: Opening | undefined, { placeName }: StateWords): string[] {
	if (opening?.location === undefined) return [];
	const place = placeName?.(opening.location);
	return [place === undefined ? t('times.state.otherPlace') : t('times.state.place', { place })];
}
