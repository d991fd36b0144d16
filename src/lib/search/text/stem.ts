import { toBokmal } from './nynorsk.ts';

/**
 * Endings a Norwegian word can lose and still be the word somebody means, longest first, folded. The snowball ports
 * do not join *trening* with *trene* or *ungdommer* with *ungdom*; this does, and cuts no deeper than it must.
 */
export const ENDINGS =
	`hetenes ingenes hetens ingens ingane ingar arane arar hetene elsene ingene hetens heten heter elsen elser inger ingen inga
	erens erne enes anes ende else ers ets ens ing het ene ane ere ert est ede te en et er ar an a e s`
		.split(/\s+/)
		.sort((a, b) => b.length - a.length);

/** What must be left of a word: *rus*, *mat*, *tur* are words. */
const SHORTEST = 3;
/** Long endings must leave more, or *følelse* and *fole* would meet; so must -s, or *dans* and *kurs* would lose theirs. */
const SHORTEST_BEFORE_LONG = 4;
/** Also *vente* would lose what parts it from *venner*. */
const LONG = /^(...+|s|te|de)$/;
/** *ensomt* is *ensom*; shorter words (*kunst*, *angst*) end in a t of their own. */
const SHORTEST_BEFORE_NEUTER = 5;
const NEUTER = /[^aeiouyt]t$/;
/** *aktivitet*, *identitet*: the -et belongs to the word. */
const ITET = /itet(ene|en|er|a|s)?$/;
/** What each ending must leave. */
const LEAVES: ReadonlyMap<string, number> = new Map(
	ENDINGS.map((ending) => [ending, LONG.test(ending) ? SHORTEST_BEFORE_LONG : SHORTEST])
);
const LONGEST = Math.max(...ENDINGS.map(({ length }) => length));
/**
 * Words that would meet another: *russ* is not *rus*, *matte* is not *mat*, to run away is not a room, to borrow not a
 * loan, to serve a sentence not a son, data no daughter, English *rape* not *rap*, a refugee no refuge, a nurse no *nursing
 * home*. And those that are one: *cannot*, *don't*.
 */
const KEPT = new Map(
	`legge:legge legger:legge app:app appen:app apper:app russ:russ russen:russ russetid:russetid matte:matte matten:matte mattehjelp:mattehjelp romme:romme rommer:romme
	romte:romme romt:romme lane:lane laner:lane lante:lane lant:lane laning:lane
	sone:soning soner:soning sonet:soning sonte:soning soning:soning soningen:soning unger:unger ungar:unger ungene:unger ungane:unger ungen:unger ungenes:unger nurse:nurse nurses:nurse refugee:refugee refugees:refugee rape:rape raped:rape rapes:rape
	raping:rape rapist:rape cant:not cannot:not dont:not doesnt:not wont:not datter:datter datteren:datter dattera:datter datra:datter dotre:datter lereren:lerer lerere:lerer lererne:lerer same:samisk samer:samisk samene:samisk samar:samisk sami:samisk`
		.split(/\s+/)
		.map((pair) => pair.split(':') as [string, string])
);

/** The part of a folded word its forms share. Meant for meeting other words, never for showing. */
export function stem(folded: string): string {
	const word = toBokmal(folded);
	const kept = KEPT.get(word);
	if (kept !== undefined) return kept;
	if (/\d/.test(word) || word.length <= SHORTEST) return word;
	const cut = ITET.test(word) ? word.slice(0, word.lastIndexOf('itet') + 4) : cutEnding(word);
	return undouble(cut.length > SHORTEST_BEFORE_NEUTER && NEUTER.test(cut) ? cut.slice(0, -1) : cut);
}

/** By the first letters of an ending: those that begin so and go on. */
const BEGUN = groupByBeginning(ENDINGS);

function groupByBeginning(endings: readonly string[]): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const ending of endings) {
		for (let at = 1; at < ending.length; at++) {
			const begun = ending.slice(0, at);
			groups.set(begun, [...(groups.get(begun) ?? []), ending]);
		}
	}
	return groups;
}

/** The stems a half-typed word may belong to: *trenin* is on its way from *tren* to *trening*. */
export function halfStems(folded: string): string[] {
	if (KEPT.has(folded)) return [];
	const found: string[] = [];
	for (let at = folded.length - 1; at >= SHORTEST_BEFORE_LONG && at >= folded.length - 6; at--) {
		const left = folded.slice(0, at);
		for (const ending of BEGUN.get(folded.slice(at)) ?? []) found.push(stem(left + ending));
	}
	return found;
}

function cutEnding(word: string): string {
	for (let at = Math.max(SHORTEST, word.length - LONGEST); at < word.length; at++) {
		if (at < (LEAVES.get(word.slice(at)) ?? Infinity)) continue;
		// A final e before the ending was one too: *kafeer*, *kafe*.
		return word[at - 1] === 'e' && at > SHORTEST ? word.slice(0, at - 1) : word.slice(0, at);
	}
	return word;
}

function undouble(word: string): string {
	return /([bdfgklmnprst])\1$/.test(word) ? word.slice(0, -1) : word;
}
