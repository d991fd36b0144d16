import { isRule } from '#lib/domain/schedule/rules.ts';
import { type HoursInWords, readHours } from '#lib/server/catalogue/hours-in-words.ts';
import { at, eachService, type Rule } from './rule.ts';

/** Words are unknown hours to a reader's device; a rule is open or closed. */
export const hoursAreRules: Rule = {
	name: 'hours-are-rules',
	description: 'Hours that a rule can say exactly are said in a rule, not in words alone',
	check: (records) =>
		[...eachService(records)].flatMap(({ entry }) =>
			entry.record.schedules.flatMap((schedule, i) => {
				const { text } = schedule;
				if (text === undefined || isRule(schedule)) return [];
				const said = readHours(text);
				if (!isExact(said)) return [];
				const message = `«${text}» looks exact enough for a rule`;
				const fix = `write ${sketch(said)} and keep the words in its text; if it is not exact, let the words say so («ofte», «omtrent»)`;
				return [at(entry, ['schedules', i], message, fix, 'warning')];
			})
		)
};

/** Day and time, or what is meant by nothing else; a day alone or a time alone may be half of something. */
function isExact({ days, times, parity, ordinals, roundTheClock, inexact }: HoursInWords): boolean {
	const isWhole = days.length > 0 && (times.length > 0 || parity !== undefined);
	return !inexact && (isWhole || ordinals.length > 0 || roundTheClock);
}

/** The beginning of the rule. Times are left open when there are more than one rule has. */
function sketch({ days, times, parity, ordinals, roundTheClock }: HoursInWords): string {
	if (roundTheClock) return "{days: [mo, tu, we, th, fr, sa, su], opens: '00:00', closes: '24:00'}";
	const [opens = '…', closes] = times.length > 2 ? [] : times;
	const parts = [
		ordinals.length > 0
			? `nth: {${ordinals.map(({ ordinal, day }) => `${ordinal}: ${day}`).join(', ')}}`
			: `days: [${days.join(', ')}]`,
		`opens: '${opens}'`,
		closes === undefined ? '' : `closes: '${closes}'`,
		parity === undefined ? '' : `weeks: ${parity}`
	];
	return `{${parts.filter(Boolean).join(', ')}}`;
}
