import { listWords } from './fold.ts';
import { stem } from './stem.ts';

/**
 * Words that say the same within a phrase: whose mother it is that forgets, or whether she or he does, is one thing to a
 * list of offers. Alone they differ: a grandmother is no mother, and a course no group.
 */
const CLASSES = `
mor mamma far pappa bestemor bestefar bestefaren mormor farmor morfar farfar oldemor oldefar svigermor svigerfar mother mom mum dad father grandma grandmother grandpa grandfather
mann kone kjæreste samboer ektefelle ektemann partner husband wife boyfriend girlfriend spouse
sønn datter datteren jente jenta gutt gutten guten son daughter girl boy
bror søster søsteren brother sister
venn venninne kompis kamerat friend
barn ungene kid kids child children
tenåring ungdom teenager teen
eldre gammel gamle pensjonist senior elderly old
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
skole skule skolen school
penger pengar money
myself herself himself yourself themselves ourselves
kvinne kvinnfolk dame woman women lady
lære øve learn practise practice
syk sjuk ill sick
slutte stoppe quit stop
begynne starte start begin
sammen felles together
tur gåtur walk hike
spise ete eat
ringe call
vaske rengjøre clean
bort vekk away
handle shopping shop
barnehage kindergarten
flytte move
lese read
skrive write
leie rent
strøm straum electricity
forstå skjønne understand
nekte refuse
høre hear
stemme voice
hjem heim hjemme heime home
natt night
sove sov sovnet sleep slept
slå slo slått slår hit hits beat beats
drikke drakk drukket drink drank drunk
få fikk
glemme gløyme forget forgot
betale pay
mat food
norsk norwegian
snø snow
medisin medicine
rullestol wheelchair
dusje shower
røyke smoke
trene exercise workout
svømme swim
gravid pregnant
fødsel føde birth
tenner teeth tooth
leve live bo
finne found
kjøpe bought buy
selge sell
lån låne borrow
gave gift
miste mistet mista tapt tapte lose lost
krangle krangla quarrel argue
gå gikk gått
komme kom kommet
sitte satt
ta tok tatt
brev letter
avslag rejected denied
rettighet rights
advokat lawyer
fengsel prison jail
politi police
ung young
familie family
foreldre foreldra parent
nabo neighbour neighbor
hund dog
bil car
buss bus
klær klede clothes
møbel møblar furniture
språk language
vann water
vekt weight
kropp body
hud skin
øye eye
øre ear
rygg back
kne knee
blod blood
hjerte heart
hode head
tanker thoughts
følelse feeling feelings
søvn sleep
gråte cry crying
gjeld debt
arv inheritance
skatt tax
uføre ufør disabled
sjukehus sykehus hospital
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
