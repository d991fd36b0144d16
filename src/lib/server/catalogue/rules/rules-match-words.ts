import { isRule, type Rule as HoursRule, type Schedule, WEEKDAYS } from '#lib/domain/schedule/rules.ts';
import { type HoursInWords, readHours } from '#lib/server/catalogue/hours-in-words.ts';
import { at, eachService, type Rule } from './rule.ts';

/** A slip of the pen in a rule sends people to a closed door; the source's words stand beside it to tell. */
export const rulesMatchWords: Rule = {
	name: 'rules-match-words',
	description: 'No rule of hours says other days, times or weeks than the words that stand in its text',
	check: (records) =>
		[...eachService(records)].flatMap(({ entry }) =>
			groupByText(entry.record.schedules).flatMap(({ text, rules, index }) =>
				contradictions(rules, readHours(text)).map(([field, message]) =>
					at(
						entry,
						['schedules', index],
						`${message}: «${text}»`,
						`correct ${field}, or the words in text`,
						'warning'
					)
				)
			)
		)
};

interface Group {
	text: string;
	rules: HoursRule[];
	/** Of the first. */
	index: number;
}

/** Several rules may share the words that take them all to say. */
function groupByText(schedules: readonly Schedule[]): Group[] {
	const groups = new Map<string, Group>();
	schedules.forEach((schedule, index) => {
		if (!isRule(schedule) || schedule.text === undefined) return;
		const { text } = schedule;
		const key = `${schedule.for ?? 'door'} ${text}`;
		const group = groups.get(key) ?? { text, rules: [], index };
		group.rules.push(schedule);
		groups.set(key, group);
	});
	return [...groups.values()];
}

type Contradiction = [field: string, message: string];

/** Only what both sides speak of, and the words plainly: a word not understood is no contradiction. */
function contradictions(rules: readonly HoursRule[], said: HoursInWords): Contradiction[] {
	return [...aboutDays(rules, said), ...aboutTimes(rules, said), ...aboutWeeks(rules, said)];
}

function aboutDays(rules: readonly HoursRule[], said: HoursInWords): Contradiction[] {
	const found: Contradiction[] = [];
	const nth = rules.flatMap((rule) => Object.entries(rule.nth ?? {}));
	const missing = said.ordinals.filter(
		({ ordinal, day }) => !nth.some(([of, weekday]) => of === ordinal && weekday === day)
	);
	for (const { ordinal, day } of missing) {
		found.push(['nth', `the words say the ${ordinal} ${day} of the month, and no rule with them does`]);
	}
	const saysDays = rules.every(({ days, nth }) => days ?? nth);
	if (!saysDays || said.days.length === 0 || said.roundTheClock) return found;
	const ruled = rules.flatMap(({ days = [], nth = {} }) => [...days, ...Object.values(nth)]);
	const invented = WEEKDAYS.filter((day) => ruled.includes(day) && !said.days.includes(day));
	if (invented.length > 0) {
		found.push(['days', `the rule holds on ${invented.join(', ')}, which the words do not name`]);
	}
	const forgotten = said.days.filter((day) => !ruled.includes(day));
	if (forgotten.length > 0 && !said.excludes && !said.inexact) {
		found.push(['days', `the words name ${forgotten.join(', ')}, and no rule with them does`]);
	}
	return found;
}

function aboutTimes(rules: readonly HoursRule[], said: HoursInWords): Contradiction[] {
	const ruled = rules
		.filter(({ approximate }) => !approximate)
		.flatMap(({ opens, closes }) => [opens, closes].filter((time) => time !== undefined));
	if (said.times.length === 0) {
		const isOther = ruled.some((time) => !isMidnight(time));
		return said.roundTheClock && isOther
			? [['opens', 'the words say round the clock, and the rule does not']]
			: [];
	}
	const isSaid = (time: string) =>
		said.times.includes(time) || (isMidnight(time) && said.times.some(isMidnight));
	const invented = [...new Set(ruled.filter((time) => !isSaid(time)))];
	return invented.length === 0
		? []
		: [['opens and closes', `the rule says ${invented.join(', ')}, which the words do not`]];
}

const isMidnight = (time: string) => time === '00:00' || time === '24:00';

function aboutWeeks(rules: readonly HoursRule[], said: HoursInWords): Contradiction[] {
	if (said.parity === undefined) return [];
	return rules.some(({ weeks }) => weeks !== said.parity)
		? [['weeks', `the words say ${said.parity} weeks, and the rule does not`]]
		: [];
}
