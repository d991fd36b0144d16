import { listWords } from './fold.ts';

/** Words that say nothing about what is sought, in the languages of the field. *uten* is not one: "uten henvisning". */
const STOP_WORDS = new Set(
	listWords(
		`jeg eg mun vil har hadde er var en et ei ein eit å i på til for av om ved hos fra med mot og men det den de dei
		som noe noko litt meg du deg vi oss man hva kva hvor hvordan korleis hvem kven kan skal må vet veit
		trenger treng trengs ønsker ønskjer finne finnes finst få fikk fått går hjelp hjelpe hjelpa ha min mitt mine mi din
		ikke ikkje så bare noen nokon sin sitt sine ut inn når åt ho han hun her der the a an to i me my we our of in on
		at for with is are am does can could need want have get getting help find where how what some any please
		someone who you your it and or cant cannot dont doesnt wont`
	)
);

/**
 * Words that say little beside others: common verbs, amounts, times. Where a phrase has them they count with it; alone
 * they only add, so that a service is not missed for saying it without them.
 */
const WEAK_WORDS = new Set(
	listWords(
		`klare klarer klarar klart orke orker orkar gjøre gjør gjort gjera gjere komme kommer kjem kom bruke bruker brukar
		ta tar tek tatt gi gir gje holde holder held stå står sitte sitter ligge ligger se ser sett si sier vite begynne
		begynner byrje lage lager prøve prøver prøver føle føler følelse kjenne føles tenke tenker trives passe passer
		skje skjer bry fyller fylle sliter slit strever slite klare liten lite små stor store hel hele heile andre annen
		annet anna mange flere fleire mye mykje veldig helt heilt nesten alltid alltid aldri ofte lenge fort nok igjen
		siden sidan etter før under mellom over hver kvar alle alt begge egen eget egne eigen samme same selv sjølv sted
		stad steder plass ting greie folk person personer menneske mennesker gang gonger dag dager dagen uke uker veke
		måned år nå no da når siste neste måte måten slags type seg meg hele tiden lett vanskelig god gode bra fin fint
		ny nye nytt gjerne altfor opp ned blir ble blitt bli bare også både mens hvis fordi dersom ganske kanskje egentlig
		faktisk omtrent hvert ekstra sånn slik dette disse denne blei verte vart gjekk make making go going do doing did take taking keep feel feeling feels things thing stuff place places
		people person about too much many more very really lot lots always never every all that this when after before
		lenger lengre lengst longer anymore måneder måneden uka ukene årene months month weeks week years year days hours ganger
		gonger times hundre tusen tre fire fem seks åtte ti tjue prøvd fortelle forteller
		came come comes coming gone goes went around away again ago often here there think thinks know knows
		been being be so no not will would should could them they he she his her him new good`
	)
);

/** Empty words that are yet half of what is meant in *home help*, *hjelpe andre*, *data hjelp*, *tør ikke*. */
const SILENT_WORDS = new Set(
	listWords('hjelp hjelpe hjelpa hjelper help helping ikke ikkje itj ittj not cant cannot dont doesnt wont')
);

/** Grammar, in the languages of the field: no record is about it, no slip is meant by it, yet a phrase may hold it. */
const GRAMMAR = new Set(
	listWords(
		`since because while until into just even still if then than as by each both such once most till lately recently
		sometimes maybe had was were having got gets kept said says wants wanted needs needed which whose these those its their
		us im ive youre hes shes theyre thats isnt arent wasnt didnt havent hasnt between during through against able unable
		within everything anything anyone anybody everyone kun enda ennå ennu derfor dessuten virkelig skikkelig ordentlig
		ville skulle kunne burde hatt vært vore sånne slike hvilken hvilket hvilke ettersom uansett omkring rundt via pga
		gjennom blant henne deres hennes vår vårt våre ditt dine hvorfor kvifor fremdeles framleis fortsatt likevel iblant
		innimellom snart straks dessverre heldigvis eller verken hverken gå gått dra drar kommet ka kem korsn korsen koss æ mæ dæ itj ittj
		nokka nokken`
	)
);

/** Who it is about: beside what it is about, that is context. A list of offers is not parted by whose mother it is. */
const KIN = new Set(
	listWords(
		`mor mora moren mamma mammaen mammas mum mom mother far faren pappa pappaen dad father foreldrene bestemor bestefar mormor
		farmor morfar farfar grandma grandmother grandpa grandfather mann mannen kone kona kjæreste kjæresten samboer samboeren
		ektefelle ektemann husband wife boyfriend girlfriend sønn sønnen son sonen datter datteren dattera dotter dottera
		daughter bror broren brother søster søsteren syster sister tante tanta onkel onkelen nevø nevøen niese niesa gutten
		jenta guten eksen svigermor svigerfar`
	)
);

/** Whether a word says only who it is about; see {@link KIN}. */
export const isKin = (word: string) => KIN.has(word);

/** Whether a word is only grammar; see {@link GRAMMAR}. */
export const isGrammar = (word: string) => GRAMMAR.has(word);

/** Whether a word means something only beside another; see {@link SILENT_WORDS}. */
export const isSilent = (word: string) => SILENT_WORDS.has(word);

/** Whether a word only adds to what has it; see {@link WEAK_WORDS}. */
export const isWeak = (word: string) => WEAK_WORDS.has(word);

/** The words of a query that mean something; when none does, all of them, unless told otherwise. */
export function meaningful(words: readonly string[], whenNone: readonly string[] = words): string[] {
	const left = words.filter((word) => !STOP_WORDS.has(word));
	return left.length > 0 ? left : [...whenNone];
}
