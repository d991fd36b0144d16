/** The numbers a query may put above its results. */
export type DangerNumber = '113' | '112' | '116117' | '116123' | '116111' | '116006';

/** Small words that are no step between two others. */
export const FILLERS = 'jeg eg je i a e å to bare berre just så virkelig really nesten rett slett';

/** Words that are others' near neighbours, never somebody's slip. */
export const REAL_WORDS = `volda voldta valda voll vollen voldgata voldgaten voldata vedtatt vedtekt
	vedtekter varetekt varetatt overtre overtredelse overgang overdue overcome star svar klar slak slam slag
	snar spar psykisk psykiske psyke psykiatrisk psykologisk psychic psykopatisk conscious subconscious pusse
	pusser pusset poste poster kaste huste hoster sparer voice gamma lage bestemte selskap selskaper selvgod
	senskade senskader seinskade stammer stempler legge legger heller kiste kveld kvelden voldtat seljord
	hjertelag overdone legemakt psykogen overdøve hvile mange list lest vant went varer mister vikke voldgat
	snøholet overøse`;

const NOT = `ikke~ ikkje ikk kke ike ikje itje inte ikkj not dont cant cannot wont isnt doesnt aldri never`;
const ME = `meg mei mæ mg oss us mig`;
const HIM = `henne ham her him them broren søsteren søster venninna vennen lillebror friend brother sister`;
const SELF = `selv sjølv sjøl sæl self myself himself herself themselves`;
const NOW = `nå no now akkurat`;
const TONIGHT = `kveld! kvelden natta tonight`;
const TAKEN = `tatt tok teke tar spist! ete svelga slukt took taken swallowed ate drukket`;
const PILLS = `piller tabletter paracet paracetamol ibux sovepiller sovetabletter medisiner pills tablets`;
const PARTNER = `mannen kona kjerringa samboer samboeren kjæreste kjæresten ektefelle ektemann eksen exen ex
	eksmann eksmannen ekskjæreste partner partneren typen! dama husband hubby wife boyfriend girlfriend spouse`;
const PARENT = `farmin! minfar! farsin! sinfar! farslår! farslo! faren! pappa mamma moren moras! foreldre
	foreldra foreldrene stefar stefaren stemor stemoren dad dads daddy mum mom mommy father mother parents parent
	stepdad stepfather stepmother onkel uncle bestefar farfar morfar bestefaren fosterfar fostermor lærer!
	læreren treneren teacher`;
const CHILD = `barna ungen ungene datter datteren dattera dotter sonen babyen spedbarn nabobarn nabobarna
	nabobarnet child children kid kids daughter eleven nevøen småbarn infant toddler gutten jenta`;
const SOMEBODY = `noen nokon! nån han hun ho de dei en naboen folk he she they someone somebody stranger guy
	gjeng ${PARTNER} ${PARENT}`;
const HIT = `slår~ slær slo slog slått! slåt slå hits beat beats! beaten! beating! hitting banker! banka!
	banket! sparker! sparka! sparket! dytter! juler! denger! mishandler mishandlet mishandla punches punched
	kicks! kicked slaps! slapped kvelertak kvelte! kvelt! choked! choke! chokes! strangled strangles abuses
	abused hurts!`;
const ABUSED = `misbrukt misbruker misbruk! mishandlet mishandla mishandling overgrep~ abuse molested`;
const RAPED = `voldtatt~ voltatt! valdteken~ valdteke~ valdtatt~ voldtat raped! reped! voldtok! valdtok!`;
const WEAPON = `kniv øks pistol gevær våpen hagle knife gun guns weapon machete rifle`;
const STRIKE_AT = `drepe drept drap kills killing myrde murder`;

/** Talking, learning or grieving about it, not being in it. */
const ABOUT = `*kurs *kurset *foredrag seminar konferanse *forebygging forebygg* opplæring film teater!
	*teater konsert *konsert boka podcast forfatter utdanning studier student team teamet! course prevention
	lecture movie! concert theatre show squad! etterlatte etterlatt *etterlatte pårørende bereaved bereavement
	sorg* sorggruppe grief`;
const AFTER = `${ABOUT} etter! after! opptrening trening rehabilitering rehabilitation rehab! rammede
	survivors gruppe!`;
const PLAY = `sjakk! chess! ludo yatzy! fifa tennis padel! bordtennis kortspill brettspill scrabble bowling
	dart kamp! løs ro sammen! plenen gress! gresset lyset alarm! alarmen varsel! varsler tromme! trommer følge!
	rekord rekorden eng mark! up song songs! music musikk dance boxing megned`;
const CHORES = `vaske! lage rydde! jobbe! jobb trene! snø mat strikking vasking husarbeid middag rydding støy
	reklame trip tour hike holiday sunday sundays monday walk weekend`;

/**
 * Ways of speaking of danger, the more urgent first: the first that holds decides.
 *
 * `number/steps: slot + slot - unless` holds when a word of every slot stands within so many steps, in any order
 * (with `>` in this one), and none of *unless* anywhere. Words are folded, so that *far* is *får* too. A word
 * stands for its forms and slips (one from five letters, two from eight); `word!` for itself alone, `word~` for
 * one slip at any length, `word*` and `*word` for what begins or ends so, `#minor` for an age. Two words of a
 * query may be met as one: `ikkedø`.
 */
export const DANGER_RULES = `
	113: overdose~ overdåse~ overdosering~ overdosert~ heroinoverdose bevisstløs bevisstløst medvitslaus
		medvitslaust medvetslaus livløs! unconscious besvimt! besvimte~ collapsed! brystsmerter brystsmerte
		brystsmertar forgiftet~ forgifta~ forgiftning~ poisoned! drukner! drowning! anafylaktisk krampeanfall
		seizure! - ${ABOUT}
	113: ${TAKEN} + mange mykje mye masse hele heile alle many much whole pakke boks eske + ${PILLS} - hver kvar
	113/5: skal! kommer kjem prøvd prøver holder going trying tried about gonna straks ${TONIGHT} ${NOW} + ta tar
		tok tatt teke take taking end ending avslutte + livet life + ${ME} ${SELF} mitt sitt eget eige my his own
	113: skal! prøvd prøver holder trying tried + henge hang hengt + seg ${ME} ${SELF} - opp megpå segpå med
	113: drepe killing hurt + ${SELF} + ${NOW} ${TONIGHT} skal! going
	113: hoppe jumping + brua broa broen bridge taket - strikk strikkhopp bungee
	113/3: puste pusta breathe breathing + ${NOT} slutta stopped nesten knapt barely - tid glem pause
	113/3: fårikkje fårike + luft!
	113: mista lost + bevisstheten bevisstheta medvitet consciousness
	113/3: våkne vekke vekt wake waking + ${NOT} - morgen morgenen klokka alarm vil ønsker håper want lyst
	113: bryst! brystet brystkassa bringa! chest + smerter smerte vondt trykk stikker klemmer pain pains hurts
		tight pressure - amming ammer ammetåke drawers brystpumpe
	113: hjerteinfarkt hjarteinfarkt infarkt hjertestans hjartestans hjerneslag hjerneblødning - ${AFTER}
	113/2: heart hart cardiac + attack arrest - ${AFTER}
	113/3: having has had possible symptoms + stroke! strok! - ${AFTER}
	113/2: fått fekk fikk + slag! drypp - ${AFTER} ansiktet av
	113: skjev skeiv skjevt lammet nummen drooping + ansikt ansiktet munn munnvik fjes face - ungdom
	113: snakker snøvler speech + utydelig utydeleg snøvlete slurred - hørsel
	113: blør blødar blødning bleeding + kraftig mye mykje masse sterkt stopper heavily lot badly much
	113: ${TAKEN} drakk drank fått + gift! lut klor klorin salmiakk vaskemiddel poison bleach batteri
	113: akutt acute + psykose psykosen psychosis - ${ABOUT}
	113: hører høyrer hears hearing + stemmer! voices + drepe drap skade kill hurt
	112/4: ${STRIKE_AT} + ${ME} ${HIM} - ${SELF} tid time kjedsomhet
	112: vil kommer truer truga skal! prøver threat* trying > ${STRIKE_AT} > ${SOMEBODY} ${CHILD} - ${SELF} tid
	112/4: ${SOMEBODY} > har has kommer med with hadde got > ${WEAPON} - ${ABOUT} salgs låne speider klubb
	112: truer truga threatens threatened threatening stakk stukket + ${WEAPON}
	112: truer truga + utenfor utanfor pålivet livet ${NOW} - art fugl*
	112: knivstukket knivstukken knivstikking stabbed! kidnappet~ kidnapped~ drapstrusler drapstrussel
		drapstruslar drapstrugsmål drapstruet drapstruga dødstrusler dødstruslar - ${ABOUT}
	112/2: har blitt ble blei blir been got was death + skutt! shot threat threats
	112: ${SOMEBODY} + bryter bryte brøt brutt brote breaking break broke breaks + inn in into - isen
	112: innbrudd innbrot + ${NOW} pågår
	112: ${RAPED} voldtas kveler kvele! strangling choking + ${NOW} prøver trying - mat luft!
	112: prøver holder trying forsøker + voldta valdta rape
	112: voldtar kveler + ${ME}
	112: ${HIT} + ${NOW} + ${ME} ${HIM} ${CHILD} blir vert being getting - ${PLAY}
	116117: ${RAPED} + ${TONIGHT} igår idag last yesterday today
	116117/3: falt falle fell ramlet datt snublet slåtthodet slohodet hit bumped + hodet hovudet head - me us
	116117: feber fever + ${CHILD} 40! 41! 39! høy høg high - ${ABOUT}
	116117: lege! doctor doktor lækjar + ${NOW} ${TONIGHT} straks urgently helga asap + trenger treng need må
		akutt
	116117: legevakt~ legevakta~ legevakten~
	116123: selvmord selvmordstanker selvmordstankar selvmordsplaner selvmordsforsøk selvmordsnær sjølvmord
		suicide suicidal suicid! selvskading selvskade~ selvskader~ sjølvskading selfharm selvskadar~ livslei!
		livstrøtt! livstrett! - ${ABOUT} mista lost
	116123/5: ta tar tok tatt teke take taking end ending avslutte + livet life + ${ME} ${SELF} mitt sitt eget
		eige my his own
	116123/2: drepe kill cutting harming hurting + myself herself himself themselves - finger
	116123/1: henge hang + meg myself himself herself - megpå med opp megopp
	116123/5: vill lyst~ ønske skulle vurderer + dø døy død daud dau - ikkedø ikkjedøy ikkjedø pådo latter
	116123/5: want wanna wants wish wishes + die dead - dontwant
	116123/5: vil orker lyst~ ønsker want wanna grunn reason verdt verd worth + ${NOT} ingen no + leve live -
		leveav leveher livehere livealone levealene livewith
	116123: vil want ønsker + ${NOT} + here våkne eksistere finnes wake exist + mer meir lenger anymore igjen
		again
	116123/3: bedre betre better + uten utan without + ${ME}
	116123/3: vil ønsker ønske want wanna wish + forsvinne disappear - smerte* angst* gjeld pain anxiety debt kviser
	116123/3: ingen ingenting mista mistet lost no losing + livslyst livslysten livsvilje livsviljen
	116123/3: lost no losing > will > live - with in here there
	116123/4: ingenting nothing vits vitsen poeng poenget point meningsløst meningslaust meaningless pointless + leve
		live livet life - ${ABOUT} music musikk mestre av on
	116123/2: bedre betre better > død daud dead - tired
	116123: savne sakne miss + ${ME} + dø døy daud døde dau die dead
	116123/3: kutta skjærer skade risper cutting cuts harming hurting + ${ME} seg my + ${SELF} - ${ABOUT}
	116123/1: skader skadar kutter kuttar kniver risper + ${ME} - ${ABOUT} finger fingeren trening idrett fotball kne
		rygg ryggen fot foten jobben jobb ofte lett
	116123/2: vil > ${NOT} > mer meir lenger - ${CHORES} enn av mat ha få bo spise bruke betale snakke se
	116123/2: slutt ending end + pålivet itall
	116006/4: ${HIT} ${ABUSED} ${RAPED} > sombarn asa > barn child kid
	116111: ${PARENT} + ${HIT} + ${ME} ${HIM} ${CHILD} seg av by - ${PLAY}
	116111: ${PARENT} + voldelig valdeleg violent truer abusive - ${ABOUT}
	116111: ${CHILD} + ${HIT} ${ABUSED} hurt vold! vald! violence voldtatt skadet - ${ABOUT} ${PLAY} bankkort
	116111: barnemishandling barnemisbruk barnevold~ barnevald~ incest!
	116111/4: ${PARENT} > tar tok tek tatt beføler touches touched touching > påmeg påmei påmæ me
	116111: ekle ekkelt ekkel bad weird stygge + ting things + ${ME} + ${SOMEBODY}
	116111: #minor + ${HIT} ${ABUSED} tør redd vågar voldtatt afraid scared
	116111/2: redde afraid scared frightened > ${PARENT}
	116006: ${PARTNER} + ${HIT} + ${ME} ${HIM} seg - ${PLAY}
	116006/4: slått! banket! banka! beaten mishandlet abused > av by > ${PARTNER} ham han him her - ${PLAY}
	116006/3: ${SOMEBODY} > ${HIT} > ${ME} - ${PLAY}
	116006: slått! juling! banka! banket! mishandlet + hjemme heime home - ${PLAY}
	116006/3: blir blitt vert ble blei get being been + ${ABUSED} beaten - bankkort
	116006: kvelertak strupetak strangled choked truer trugar threatens + ${ME}
	116006: ${RAPED} voldtekt~ voltekt~ valdtekt~ valtekt~ voldtektsforsøk overgrep~ partnervold familievold~
		rape! raping! tvangsekteskap tvangsgifte tvangsgift! tvangsgiftet kjønnslemlestelse æresvold~ - ${ABOUT}
	116006: sexual sexually seksuelt seksuell + assault assaulted abuse abused violence vold! trakassert misbrukt
	116006: tvunget tvinge forced forcing + sex samleie gifte giftes bortgiftet gift! marriage marry married
	116006: forfølger forfølgjer forfulgt stalker stalking stalkes stalks! + ${ME} ${PARTNER} ${HIM}
	116006: vold! vald! violence abuse + heim heimen hjemme familie* relasjoner relasjonar forhold utsatt utsett
		domestic partner mot fra home from - ${ABOUT}
	116006: voldelig valdeleg abusive violent + ${PARTNER} han hun relationship forhold mot - ${ABOUT}
	116006: redd tør afraid scared + gå dra reise go + hjem heim home - alene mørke alone
	116123/3: orker okrer klarer greier > ${NOT} > mer meir lenger leve livet - ${CHORES} leveav
	116123/4: cant cannot can + goon copeanymore takeit takethis doit dothis - ${CHORES}
	116117: akutt acute urgent emergency + psykisk psykiatri psykiatrisk psychiatric mental psykolog - ${ABOUT}
	116117: ${NOW} straks + psykisk psykiatrisk mental + hjelp help + trenger treng need må
	116117/4: hører høyrer hears hearing + stemme voices - kor koret valget radio sang lesson* fra
	116117: psykotisk psykose psykosen psychotic psychosis - ${AFTER}
`;
