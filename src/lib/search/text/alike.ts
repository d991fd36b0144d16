import { listWords } from './fold.ts';
import { stem } from './stem.ts';

/**
 * Words that say the same within a phrase: whose mother it is that forgets, or whether she or he does, is one thing to a
 * list of offers. Alone they differ: a grandmother is no mother, and a course no group.
 */
const CLASSES = `
mor mamma far pappa bestemor bestefar bestefaren mormor farmor morfar farfar oldemor oldefar svigermor svigerfar mother mom mum dad father grandma grandmother grandpa grandfather
mann kone kjæreste samboer ektefelle ektemann partner husband wife boyfriend girlfriend spouse
sønn datter datteren daughter
bror søster søsteren brother sister
venn venninne kompis kamerat friend
barn ungene kid kids child children
tenåring ungdom teenager teen
eldre gammel gamle pensjonist senior elderly
bolig leilighet hybel flat apartment
snakke prate skravle talk
trist deppa deprimert nedstemt nedfor sad depressed
lege doktor doctor
treffe møte meet
jobb arbeid work
ingen uten mangler no without
sliten utslitt utkjørt tired exhausted
redd engstelig scared afraid frightened
sint aggressiv rasende angry
stjele lure utnytte steal exploit
innvandrer utlending flyktning immigrant refugee foreigner
kurs course
`;

const ALIKE: ReadonlyMap<string, string> = new Map(
	CLASSES.trim()
		.split('\n')
		.flatMap((line) => {
			const stems = listWords(line).map(stem);
			return stems.map((one) => [one, stems[0] ?? one] as const);
		})
);

/** The stem that stands for all that mean the same within a phrase; the stem itself when none does. */
export const alike = (stem: string): string => ALIKE.get(stem) ?? stem;

/** Every stem that has others like it. */
export const ALIKE_STEMS: readonly string[] = [...ALIKE.keys()];
