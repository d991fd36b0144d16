import { listWords } from './fold.ts';

/** Words that say nothing about what is sought, in the languages of the field. *uten* is not one: "uten henvisning". */
const STOP_WORDS = new Set(
	listWords(
		`jeg eg mun vil har hadde er var en et ei ein eit å i på til for av om ved hos fra med mot og men det den de dei
		som noe noko litt meg du deg vi oss man hva kva hvor hvordan korleis hvem kven kan skal må bør vet veit
		trenger treng trengs ønsker ønskjer finne finnes finst få fått går hjelp hjelpe hjelpa ha min mitt mine mi din
		ikke ikkje så bare noen nokon sin sitt sine ut inn når åt ho han hun her der the a an to i me my we our of in on
		at for with is are am does can could need want have get getting help find where how what some any please
		someone who you your it and or`
	)
);

/** The words of a query that mean something; when none does, all of them, unless told otherwise. */
export function meaningful(words: readonly string[], whenNone: readonly string[] = words): string[] {
	const left = words.filter((word) => !STOP_WORDS.has(word));
	return left.length > 0 ? left : [...whenNone];
}
