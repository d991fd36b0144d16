import type { Area } from '#lib/domain/catalogue.ts';
import type { Filters } from '#lib/domain/filters.ts';
import type { QueryWord } from './candidates.ts';
import { listSpelled, listWords } from './text/fold.ts';
import { isGrammar, isKin, isSilent, isWeak, meaningful } from './text/stop-words.ts';

/** Something a query says that a filter can hold, as it was typed. */
export interface Fact {
	/** What the reader wrote for it; also how the reader takes it back. */
	typed: string;
	filters: Filters;
}

/** What a query says: facts that narrow, and words to look for. */
export interface Understood {
	facts: Fact[];
	words: QueryWord[];
}

/** Longer than this is a paste by mistake. */
const MAX_QUERY = 200;
const MAX_WORDS = 24;
const MAX_AGE = 120;

/** What people write for a filter, folded when read; the longest that fits is meant. */
const PHRASES: [Filters, string][] = [
	[{ free: true }, 'gratis · kostnadsfri · kostnadsfritt · free of charge · free · nuvttá'],
	[
		{ substanceFree: true },
		'rusfri · rusfritt · rusfrie · alkoholfri · alkoholfritt · drug free · alcohol free · substance free'
	],
	[
		{ noReferral: true },
		'uten henvisning · uten å bli henvist · utan tilvising · without referral · without a referral · no referral'
	],
	[
		{ noDecision: true },
		`uten vedtak · uten søknad · uten å søke · utan vedtak · utan søknad · utan å søkje · without application ·
		without applying · no application`
	],
	[
		{ way: 'drop-in' },
		`drop-in · dropin · uten time · uten avtale · uten timebestilling · uten påmelding · utan time · utan avtale ·
		utan påmelding · walk-in · without appointment · without an appointment · no appointment`
	],
	[
		{ when: 'now' },
		'åpent nå · åpen nå · åpne nå · åpner nå · ope no · open no · open now · rett nå · akkurat nå'
	],
	[
		{ when: 'today' },
		`i dag · idag · åpent i dag · åpent idag · åpen i dag · ope i dag · hva skjer i dag · kva skjer i dag · today ·
		open today · what is on today`
	],
	[
		{ when: 'tonight' },
		`i kveld · ikveld · åpent i kveld · åpent ikveld · ope i kveld · hva skjer i kveld · kva skjer i kveld ·
		tonight · this evening · open tonight · open this evening`
	],
	[
		{ when: 'weekend' },
		`helg · helga · helgen · helgene · helgane · i helg · i helga · i helgen · i helgene · i helgane · åpent i helga ·
		åpent i helgen · åpent i helg · åpent helg · ope i helga · ope i helgene · hva skjer i helga · hva skjer i helgen ·
		weekend · weekends · this weekend · at the weekend · on weekends · open at the weekend · open weekends`
	]
];

const BY_WORDS = new Map(
	PHRASES.flatMap(([filters, said]) =>
		said.split('·').map((phrase) => [listWords(phrase).join(' '), filters] as const)
	)
);
/** How many words the longest phrase has, by its first word. */
const LONGEST = new Map<string, number>();
for (const phrase of BY_WORDS.keys()) {
	const [first = '', ...rest] = phrase.split(' ');
	LONGEST.set(first, Math.max(LONGEST.get(first) ?? 0, 1 + rest.length));
}

/** *13 år*, *13-åring*, *13åringer*, *13 years old*, folded. */
const AGE_WORD = /^(ar|ars|aring|aringer|aringar|aringen|years?|yrs?)$/;
const AGE_IN_ONE = /^(\d{1,3})(ar|ars|aring|aringer|aringar|aringen|yo)$/;
/** *sjuåring*, *fjortenåringer*, folded, and the ages from five in their order. */
const AGES_SPELLED =
	'fem seks sju atte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue'.split(' ');
const AGE_SPELLED = new RegExp(`^(${AGES_SPELLED.join('|')}|syv)(aring|aringer|aringar|aringen)$`);
/** *for 3 år siden*: how long ago, not how old. */
const AGO = /^(siden|sidan|ago|senere|later)$/;
/** What one becomes, is or stays. */
const WISH =
	/^(bli|blir|ble|verte|vert|forbli|leve|lever|holde|holder|meg|seg|stay|get|getting|become|live|living)$/;
/** What follows an age and belongs to it. */
const AGE_TAIL = /^(gammel|gamle|gammal|old)$/;

/** The audience of an age, in the catalogue's words, which add to what has them, and as its groups. */
const AUDIENCES: [number, string, readonly string[]][] = [
	[67, 'eldre seniorer', ['older-people']],
	[26, 'voksne', ['adults']],
	[18, 'voksne unge', ['young-adults', 'adults']],
	[13, 'ungdom unge', ['youth']],
	[0, 'barn', ['children']]
];

/** The audience groups somebody of an age is of: near enough to order by, not to leave out by. */
export const groupsOf = (age: number): readonly string[] =>
	AUDIENCES.find(([from]) => age >= from)?.[2] ?? [];

/** Nynorsk *kor* before these is *where*; else it is a choir. */
const AFTER_WHERE =
	/^(er|finn|finst|kan|far|fekk|skal|gar|eg|ein|ringjer|ringer|vender|soker|lerer|bor|ligg)$/;

/** Empty and weak words that together ask for something, folded, and the one of them that the records have. */
const IDIOMS = (
	[
		['noe å gjøre', 'gjøre'],
		['noko å gjere', 'gjere'],
		['ting å gjøre', 'gjøre'],
		['things to do', 'do']
	] as const
).map(([said, word]) => ({ said: ` ${listWords(said).join(' ')} `, words: listWords(word) }));

/** The words of a query as they are meant: *finne på* is *gjøre*, and nynorsk *kor* mostly *hvor*. */
const readWord = (word: string, at: number, all: readonly string[]): string => {
	const next = all[at + 1] ?? '';
	if (/^fin(ne|n|ner)$/.test(word) && next === 'pa') return 'gjore';
	return word === 'kor' && AFTER_WHERE.test(next) ? 'hvor' : word;
};

/**
 * Reads a query: what a filter can hold becomes a fact, the words that say nothing fall away, the rest is looked for.
 *
 * The words of a fact are still looked for, but a service without them loses nothing by it. Nothing is narrowed by a
 * guess: a fact is a phrase of a fixed list, a number with a word for years, or the name of a district.
 *
 * @param plain Facts the reader has taken back, as typed: their words are words like all others.
 */
export function understand(
	query: string,
	area: Pick<Area, 'districts'>,
	plain: readonly string[] = []
): Understood {
	const list = listSpelled(query.slice(0, MAX_QUERY));
	const folded = list.map((word) => word.folded).map(readWord);
	const refused = new Set(plain.map((typed) => listWords(typed).join(' ')));
	const facts: Fact[] = [];
	const words: QueryWord[] = [];
	for (let at = 0; at < list.length;) {
		const found = readFact(folded, at, area);
		const spelled = list.slice(at, at + (found?.length ?? 1));
		if (!found || refused.has(spelled.map((word) => word.folded).join(' '))) {
			for (const word of folded.slice(at, at + spelled.length)) words.push({ word, role: 'asked' });
		} else {
			const typed = spelled.map((word) => word.spelled).join(' ');
			facts.push({ typed, filters: found.filters });
			for (const word of found.words) words.push({ word, role: 'fact' });
		}
		at += spelled.length;
	}
	const asked = words.filter(({ role }) => role === 'asked').map(({ word }) => word);
	const telling = meaningful(asked, []).filter((word) => !isGrammar(word));
	const isWeakOnly = telling.every(isWeak);
	// Beside a fact, a query of empty and weak words says no more than the fact.
	const sentence = ` ${folded.join(' ')} `;
	const idiom = IDIOMS.find(({ said }) => sentence.includes(said))?.words ?? [];
	const kept = new Set(facts.length > 0 && isWeakOnly ? idiom : meaningful(asked));
	const roleOf = (word: string) => {
		if (!kept.has(word) || (telling.length > 0 && isGrammar(word))) return 'silent';
		if (!isWeakOnly && isWeak(word)) return 'weak';
		return isKin(word) && telling.some((other) => !isWeak(other) && !isKin(other)) ? 'weak' : 'asked';
	};
	return {
		facts,
		words: words
			.filter(({ word, role }) => role === 'fact' || kept.has(word) || (kept.size > 0 && isSilent(word)))
			.map((one): QueryWord => (one.role === 'asked' ? { ...one, role: roleOf(one.word) } : one))
			.slice(0, MAX_WORDS)
	};
}

interface Read {
	filters: Filters;
	/** How many words of the query it took. */
	length: number;
	/** What to look for beside, folded. */
	words: string[];
}

function readFact(words: readonly string[], at: number, area: Pick<Area, 'districts'>): Read | undefined {
	return readPhrase(words, at) ?? readAge(words, at) ?? readPlace(words, at, area);
}

function readPhrase(words: readonly string[], at: number): Read | undefined {
	const longest = LONGEST.get(words[at] ?? '') ?? 0;
	for (let length = Math.min(longest, words.length - at); length > 0; length--) {
		const filters = BY_WORDS.get(words.slice(at, at + length).join(' '));
		if (!filters) continue;
		// Who wants to become or stay sober seeks help with it, not an offer where nobody drinks.
		if (filters.substanceFree && WISH.test(words[at - 1] ?? '')) return undefined;
		// A time is in no text of an offer; other facts can be.
		const isLookedFor = length === 1 && filters.when === undefined;
		return { filters, length, words: isLookedFor ? [words[at] ?? ''] : [] };
	}
	return undefined;
}

function readAge(words: readonly string[], at: number): Read | undefined {
	const word = words[at] ?? '';
	const inOne = AGE_IN_ONE.exec(word);
	const [, spelled] = AGE_SPELLED.exec(word) ?? [];
	const apart = /^\d{1,3}$/.test(word) && AGE_WORD.test(words[at + 1] ?? '');
	if (!inOne && !apart && spelled === undefined) return undefined;
	const age = spelled === undefined ? Number(inOne ? inOne[1] : word) : readSpelledAge(spelled);
	let length = apart ? 2 : 1;
	if (age > MAX_AGE || AGO.test(words[at + length] ?? '')) return undefined;
	if (AGE_TAIL.test(words[at + length] ?? '')) length++;
	const audience = AUDIENCES.find(([from]) => age >= from)?.[1] ?? '';
	return { filters: { age }, length, words: listWords(audience) };
}

const readSpelledAge = (spelled: string) => (spelled === 'syv' ? 7 : AGES_SPELLED.indexOf(spelled) + 5);

function readPlace(
	words: readonly string[],
	at: number,
	{ districts }: Pick<Area, 'districts'>
): Read | undefined {
	let best: Read | undefined;
	for (const { id, named } of namesOf(districts)) {
		if (named.length <= (best?.length ?? 0)) continue;
		if (named.every((word, i) => words[at + i] === word)) {
			best = { filters: { district: id }, length: named.length, words: named };
		}
	}
	return best;
}

const names = new WeakMap<Area['districts'], { id: string; named: string[] }[]>();

/** The districts' names as words, read once for all queries. */
function namesOf(districts: Area['districts']): { id: string; named: string[] }[] {
	const found = names.get(districts) ?? districts.map(({ id, name }) => ({ id, named: listWords(name) }));
	names.set(districts, found);
	return found;
}
