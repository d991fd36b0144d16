import { type Ordinal, type Weekday, WEEKDAYS } from '#lib/domain/schedule/rules.ts';

/** What can be made out of hours in words. Nothing found says nothing: the words may still mean hours. */
export interface HoursInWords {
	/** Every weekday named, also those it is shut on; Monday first. */
	days: Weekday[];
	/** `HH:MM`, earliest first; the end of a day is `24:00`. */
	times: string[];
	/** Undefined too when both are named. */
	parity: 'even' | 'odd' | undefined;
	/** The first Wednesday of the month. */
	ordinals: { ordinal: Ordinal; day: Weekday }[];
	roundTheClock: boolean;
	/** Some of the days named may be days it is shut. */
	excludes: boolean;
	/** The words say themselves that they are not exact, or that they hold for one year only. */
	inexact: boolean;
}

const DAY = '(m[aå]n|tirs|tys|ons|tors|fre|lør|laur|søn|sun)dag(?:er|ar|en)?';
const SHORT = '(man|mån|tirs?|tys|ons|tors?|fre|lør|laur|søn|sun)';
const WEEKDAY_OF: Record<string, Weekday> = {
	...{ man: 'mo', mån: 'mo', tir: 'tu', tirs: 'tu', tys: 'tu', ons: 'we', tor: 'th', tors: 'th', fre: 'fr' },
	...{ lør: 'sa', laur: 'sa', søn: 'su', sun: 'su' }
};
const TO = '\\s*(?:[–—-]|til(?: og med)?)\\s*';
const NAMED_DAY = new RegExp(`\\b${DAY}\\b`, 'g');
const DAY_RANGES = [`\\b${DAY}${TO}${DAY}\\b`, `\\b${SHORT}\\.?\\s*[–—-]\\s*${SHORT}\\b`];
const WORKDAYS = /\b(?:hverdag|kvardag|ukedag|vekedag)(?:er|ar|ene|ane)?\b/;
const WEEKEND = /\bhelge?(?:r|n|ne)?\b/;
const EVERY_DAY = /\b(?:alle dag[ea]r|hver dag|kvar dag|daglig|dagleg)\b/;

const ORDINAL = 'første|fyrste|andre|annen|tredje|fjerde|siste';
const ORDINAL_OF: Record<string, Ordinal> = {
	...{ første: 'first', fyrste: 'first', andre: 'second', annen: 'second', tredje: 'third' },
	...{ fjerde: 'fourth', siste: 'last' }
};
const OF_MONTH = new RegExp(
	`((?:${ORDINAL})(?:\\s*(?:,|og)\\s*(?:${ORDINAL}))*)\\s+${DAY}\\s+(?:i|hver|kvar)\\s+(?:hver\\s+|kvar\\s+)?m[åa]n[ea]d`,
	'g'
);

const EVEN = /\b(?:partall?s|like ?talls)|\b(?:like|par) (?:uker|veker)\b/;
const ODD = /\b(?:oddetall?s|ulike ?talls)|\b(?:ulike|odde) (?:uker|veker)\b/;
const ROUND_THE_CLOCK = /\b(?:hele|heile) døgnet\b|\bdøgn(?:åpen|åpent|ope|open)|\b24\/7\b/;
const EXCLUDES = /\b(?:unntatt|unnateke|unntak|bortsett|utenom|utanom|ikke|ikkje|steng[dt]?|lukk[ea]t|fri)\b/;

const TIME = '(\\d{1,2})(?:[.:]([0-5]\\d))?';
/** An age, a count, a date or a school year is no time of day. */
const NO_TIME =
	'(?!\\d|[.:]\\d|\\s*(?:år|mnd|måned|månad|trinn|klasse|uke|veke|kr|pers|gang|time|min|%|barn|plass)|\\.?\\s*(?:jan|feb|mars|apr|mai|jun|jul|aug|sep|okt|nov|des|trinn|klasse))';
const AFTER_KL = new RegExp(`\\b(?:kl|klokka|klokken)\\b\\.?\\s*${TIME}(?:${TO}${TIME})?${NO_TIME}`, 'g');
const RANGE = new RegExp(`(^|[^\\d.:])${TIME}\\s*[–—-]\\s*${TIME}${NO_TIME}`, 'g');
/** Before a range of bare numbers; anywhere else they may be ages, weeks or house numbers. */
const BEFORE_BARE_RANGE = /(?:^|dag|dager|dagar|\bog|\bfra|\bfrå|\bmellom|åpent|[,;:(])\s*$/;
const WITH_COLON = /(?:^|[^\d.:])(\d{1,2}):([0-5]\d)(?!\d)/g;

const YEAR_AS_AGE = /\((?:[a-zæøå]+ )?(?:19|20)\d\d\)/g;
const INEXACT = [
	/\b(?:ofte|noen|nokre|enkelte|trolig|truleg|kanskje|muligens|som regel|vanligvis|vanlegvis|normalt)\b/,
	/\b(?:stort sett|omtrent|om lag|omlag|ca|cirka|rundt|varier\w*|vekselvis|senere|seinare|tidligere|tidlegare)\b/,
	/\b(?:oppstart|meldt|kilde|kilden|kjelde|kjelda|ukjent|usikker\w*|når|semester\w*|midten)\b/,
	/\b(?:sommer|sommar|vinter|høst|haust)(?:en)?(?:\W|$)|(?:sommer|sommar|vinter|høst|haust|jule|påske)ferie/,
	/\b(?:19|20)\d\d\b/
];
const EVERY_OTHER = /\b(?:annenhver|annankvar|annen ?hver|(?:hver|kvar) (?:andre|annen|tredje|fjerde))\b/;

/** Reads what Norwegian words, bokmål or nynorsk, say about hours. */
export function readHours(words: string): HoursInWords {
	const text = words.normalize().toLowerCase().replace(/\s+/g, ' ');
	const [even, odd] = [EVEN.test(text), ODD.test(text)];
	const days = readDays(text);
	const everyOther = EVERY_OTHER.test(text) && !even && !odd;
	return {
		days: WEEKDAYS.filter((day) => days.has(day)),
		times: [...readTimes(text)].sort(),
		parity: even === odd ? undefined : even ? 'even' : 'odd',
		ordinals: readOrdinals(text),
		roundTheClock: ROUND_THE_CLOCK.test(text),
		excludes: EXCLUDES.test(text),
		inexact: everyOther || INEXACT.some((doubt) => doubt.test(text.replace(YEAR_AS_AGE, '')))
	};
}

function readDays(text: string): Set<Weekday> {
	const days = new Set<Weekday>();
	if (EVERY_DAY.test(text)) for (const day of WEEKDAYS) days.add(day);
	if (WORKDAYS.test(text)) for (const day of WEEKDAYS.slice(0, 5)) days.add(day);
	if (WEEKEND.test(text)) for (const day of WEEKDAYS.slice(5)) days.add(day);
	for (const [, name = ''] of text.matchAll(NAMED_DAY)) addRange(days, name, name);
	for (const range of DAY_RANGES) {
		for (const [, from = '', to = ''] of text.matchAll(new RegExp(range, 'g'))) addRange(days, from, to);
	}
	return days;
}

/** Sunday to Thursday goes over the end of the week. */
function addRange(days: Set<Weekday>, from: string, to: string) {
	const [first, last] = [WEEKDAY_OF[from], WEEKDAY_OF[to]];
	if (!first || !last) return;
	const begin = WEEKDAYS.indexOf(first);
	const count = (WEEKDAYS.indexOf(last) - begin + WEEKDAYS.length) % WEEKDAYS.length;
	for (let i = 0; i <= count; i++) days.add(WEEKDAYS[(begin + i) % WEEKDAYS.length] ?? first);
}

function readTimes(text: string): Set<string> {
	const times = new Set<string>();
	const add = (hour: string | undefined, minute = '00') => {
		if (hour !== undefined && Number(hour) <= 24) times.add(`${hour.padStart(2, '0')}:${minute}`);
	};
	for (const [, hour, minute, toHour, toMinute] of text.matchAll(AFTER_KL)) {
		add(hour, minute);
		add(toHour, toMinute);
	}
	for (const match of text.matchAll(RANGE)) {
		const [, before = '', hour, minute, toHour, toMinute] = match;
		const isBare = minute === undefined && toMinute === undefined;
		if (isBare && !BEFORE_BARE_RANGE.test(text.slice(0, match.index) + before)) continue;
		add(hour, minute);
		add(toHour, toMinute);
	}
	for (const [, hour, minute] of text.matchAll(WITH_COLON)) add(hour, minute);
	if (/\bmidnatt\b/.test(text)) times.add('24:00');
	return times;
}

function readOrdinals(text: string): HoursInWords['ordinals'] {
	return [...text.matchAll(OF_MONTH)].flatMap(([, list = '', name = '']) => {
		const day = WEEKDAY_OF[name];
		const ordinals = list.split(/[\s,]+/).flatMap((word) => ORDINAL_OF[word] ?? []);
		return day ? ordinals.map((ordinal) => ({ ordinal, day })) : [];
	});
}
