/**
 * Stems that most segments have, and the word people write for each where it is another: part of release format 1, so
 * that a small segment need not spell them out. They are the stems that at least two of the first three areas had on
 * 22 November 2026, sorted.
 *
 * Frozen: a segment names them by their place here, and every device that reads format 1 must find the same word there.
 * A catalogue whose words are others is only a little larger.
 */
const COMMON = `
	0 1 12 13 15 16 18 19 2 20 23 25 3 30 37 4 5 50 67 7 8 80 a=å abus=abuse activity adult=adults advic=advice
	again aids aktiv aktivitet aktivitetssen=aktivitetssenter aktivitetssenter=aktivitetssenteret
	aktivitetstilbud akut=akutt al=alle alarm ald=alder alkohol alternativ alvorlig am an=annet and andr=andre
	angst anmeld=anmeldt anonym ansat=ansatte apen=åpen apent=åpent app ar=år arbeid arbeidsfellesskap
	arbeidsliv=arbeidslivet aret=året aring=åringer arrangemen=arrangementer as assistans=assistanse at av
	avdel=avdeling avlastn=avlastning avtal=avtale bad=badet barn barna=barnas barnefamili=barnefamilier
	barnehag=barnehage barnevern barneverntjenes=barneverntjenesten barnevernvak=barnevernvakta barsel be
	bebor=beboere bedr=bedre behandl=behandling behov bekymr=bekymret bereaved beror=berørt besok=besøk
	besoksven=besøksvenn bestem=bestemmer bestil=bestille bet=better betalingsproblem=betalingsproblemer
	beveg=bevegelse bibliotek bingo bistand bla=blå blant bli blir=vært bo body bolig bor bosat=bosatt bosted
	bostedslos=bostedsløse bpa bruk=bruker brukerstyr=brukerstyrt butik=butikk bydel=bydelen byen bymisjon
	car=care carer=carers chat childr=children cours=course dag daglig=daglige dagsen=dagsenter dagtid
	dagtilbud darlig=dårlig day de debt deg del delt=delta deltak=deltakerne dem demen=demens dementi=dementia
	den depresjon der det diabet=diabetes digital=digitale din disabiliti=disabilities dit do dogn=døgnet
	dognopphold=døgnopphold dognplas=døgnplasser domkirk=domkirke drev=drevet drift=driften driv=driver drop du
	e egen eget egn=egne eksempel el=eller eldr=eldre eller=ellers en endr=endre enkel enn ensom=ensomhet
	equipmen=equipment er erfar=erfaring ergoterapi et etterlat=etterlatte ettermiddag=ettermiddagen everyday
	everyon=everyone exposed fa=få fagfolk fail=fails famili=familier familiekontak=familiekontakten far=får
	fast fastleg=fastlege fat=fatter feel fel=felles fellesskap fellestur=fellesturer fellesverk=fellesverket
	feri=ferie film fin=finne financial fir=fire fixed fler=flere flyktn=flyktninger fol=føle folg=følger folk
	folkeh=folkehelsen fontenehus=fontenehuset food for forebyg=forebygging foreld=forelder foreldr=foreldre
	foreldreveiledn=foreldreveiledning foren forflytningshem=forflytningshemmede form=forming forst=først fra
	friluftsliv frisklivssentral=frisklivssentraler fritid fritidsaktivitet=fritidsaktiviteter
	fritidsklub=fritidsklubb fritidsutstyr frivillig=frivillige frivilligsentral from
	funksjonsnedset=funksjonsnedsettelse fylkeskommun=fylkeskommunen fysioterapi fysisk ga=gå gambl=gambling
	gang gar=går gat=gate gatejuris=gatejuristen gend=gender get gi gir gis gjeld gjennom gjor=gjøre
	gjoremal=gjøremål going grati=gratis gravid=gravide grief group grun=grunn grup=gruppe guidanc=guidance ha
	hans=hansens har hat=hatt health heavy hel=hele heldogn=heldøgns help hels=helse helsehjelp
	helsehus=helsehuset helsepersonel=helsepersonell helsestasjon helsesykeplei=helsesykepleier helsetilbud
	helsetjenes=helsetjeneste helseutfordr=helseutfordringer helt hent=hente henvis=henvise henvisn=henvisning
	her hjelp hjelpemidl=hjelpemidler hjem=hjemme hjemmebesok=hjemmebesøk hjemmebond=hjemmeboende
	hjemmesykeplei=hjemmesykepleie hjemmetjenes=hjemmetjeneste hold=holder hom=home hos hous=housing
	hovedbibliotek=hovedbiblioteket hukom=hukommelsen hus huslei=husleie hva hver hverdag=hverdagen hvor
	hvord=hvordan i idret=idrett idrettslag ifolg=ifølge igj=igjen ik=ikke illnes=illness immigran=immigrants
	imot in inces=incest informasjon ing=ingen inkluder=inkludering innbyg=innbyggere inngang=inngangen
	innhold=innholdet innom innsat=innsatte inntek=inntekt innvandr=innvandrere
	innvandrerbakgrun=innvandrerbakgrunn institusjon into is jeg jevnaldr=jevnaldrende job=jobb juridisk
	kaf=kafé kan kirk=kirkens kjent kjon=kjønn kjop=kjøper klar=klare kler klub know knyt=knyttet kom=komme
	kommun=kommune kommunal kompas=kompasset kontak=kontakt kontaktperson kontor=kontoret kors kort korttid
	korttidsopphold kosthold kreft kreftforen=kreftforeningen kreftpasien=kreftpasienter krev=krevende
	kris=krise krisesen=krisesenter krop=kropp kultur kulturhu=kulturhus kurs kveld kvin=kvinner lag=lager lagt
	lan=lån langt langtidsplas=langtidsplass langvarig lav lavterskel learn leg=lege legeerkler=legeerklæring
	legevak=legevakta legge lei=leie leilig=leiligheter lek leks=lekser leksehjelp lengr=lengre ler=lære
	les=lese let=lettere lever=levere levevan=levevaner lif=life likeperson lin=line list=lista lit=lite
	littl=little liv=livet livssynsnoytral=livssynsnøytral lokal=lokale low ma=må maltid=måltid manag=manage
	mandag maned=måned mang=mange mat meal med medlem meet=meeting meg mellomtrin=mellomtrinnet memory men=menn
	menig=menighet mental mer mest mestr=mestring middag midlertidig midt mist=mistet mob=mobbing mobil
	modera=moderate modr=mødre money mot moteplas=møteplass motested=møtested mov=move mulig=mulighet
	musik=musikk my mye na=nå nar=når nasjonalforen=nasjonalforeningen nav ned nedsat=nedsatt nedstem=nedstemte
	need:activity need:addiction need:aids need:be-of-use need:body-and-identity need:carer-support
	need:children-activity need:company need:daily-living need:daily-structure need:digital need:food
	need:grief need:health need:home-safety need:housing need:language need:memory need:mental-health
	need:money need:movement need:parenting need:relief need:rights need:safety need:sleep need:talk
	need:training need:transport need:work ner=nære nermes=nærmeste net=nett nettkur=nettkurs nettsted nettverk
	nevn=nevner no=noe nok non=noen nord norg=norge norsk norwegi=norwegian nye nyt=nytte of=offer og ogs=også
	okonomi=økonomi okonomisk=økonomisk old=older om omegn omsorg omsorgsbolig omsorgsstonad=omsorgsstønad
	omsorgstjenes=omsorgstjenester on onsdag=onsdager onsk=ønsker opp oppfolg=oppfølging opphold
	oppler=opplæring opplev oppmo=oppmøte oppsok=oppsøkende opptren=opptrening or ordn=ordnes out over overgrep
	overgrepsutsat=overgrepsutsatte oversik=oversikt oyeblikkelig=øyeblikkelig pa=på paren=parent park=parkere
	parker=parkering parkeringskor=parkeringskort paror=pårørende parorendeskol=pårørendeskolen
	parorendestot=pårørendestøtte pas=passer pasien=pasient peng=penger pensjonis peopl=people person=personer
	personlig phon=phone plac=place plag=plager plan plas=plass plei post praktisk prat privat problem=problems
	professional=professionals program prosjek=prosjekt psykisk psykolog rad=råd radgiv=rådgiver
	radgivn=rådgivning ram=rammes rask refuge=refugees registrer=registrerer rehabilitation
	rehabiliter=rehabilitering relasjon=relasjoner relativ=relatives relief residential ret=rett
	rettig=rettigheter rettshjelp right=rights ring rod=røde rokeslut=røykeslutt rom rundt rus
	rusavhengig=rusavhengige rusmidl=rusmidler rusomsorg rusproblem=rusproblemer sa=så saf=safe sak=saker
	sam=sammen samarbeid saml=samler samtal=samtale samtalegrup=samtalegruppe samtaletilbud samtidig sang
	scen=scener school seg seks seksualitet seksuel=seksuelle self selv selvhjelp
	selvhjelpsgrup=selvhjelpsgruppe selvmord senior=seniorer sent senter=senteret sentrum seriou=serious
	serlig=særlig servic=service settl=settle sexuality si sid=siden situasjon sjek=sjekk skad=skade
	skadereduksjon skaf=skaffe skal ski skol=skole skriv=skriver sleep slut=slutta sma=små smabarn=småbarn
	smabarnsfamili=småbarnsfamilier smabarnsforeldr=småbarnsforeldre smiso snak=snakke sok=søke soknad=søknad
	som someon=someone someth=something somewh=somewhere sorg sos sosial=sosialt sov=sove sovn=søvn
	sovnvansk=søvnvansker spil=spilling spis=spise spor=spørre sprak=språk star=står start sted
	stift=stiftelsen stil=stille stor=store stort stot=støtte stottekontak=støttekontakt stottesen=støttesenter
	stres=stress strev=strever studen=studenter styr=styrer substanc=substance suppor=support svar=svarer
	svikt=svikter svom=svømming svommehal=svømmehall syk sykdom sykehjem ta talk tar team teat=teater
	technology teknologi telefon telt tem=tema tempo terapi the threshold tid tidlig=tidligere til tilbud
	tilbyr tilpas=tilpasse tilrettelag=tilrettelagt tiltak tim=time tirsdag tjenes=tjenester to tobak=tobakk
	tolk tolv topic:adapted-transport topic:adapted-work topic:adapting-the-home topic:adults-at-risk
	topic:alcohol topic:anger topic:anonymous-helpline topic:anxiety topic:applying-for-care
	topic:arts-and-crafts topic:assistive-devices topic:benefits topic:bereaved-by-suicide
	topic:bingo-and-games topic:body-and-feelings topic:borrowing-equipment topic:bullying topic:cafe
	topic:cancer topic:care-housing topic:care-pay topic:carers topic:carers-course topic:carers-dementia
	topic:carers-group topic:carers-mental-illness topic:carers-substance-use topic:child-in-danger
	topic:child-welfare topic:child-with-disability topic:children-in-grief topic:children-of-parents-who-drink
	topic:childrens-activities topic:childrens-mental-health topic:childrens-sport topic:choir
	topic:christmas-alone topic:church topic:clothes-and-furniture topic:companion-card topic:concerts-and-film
	topic:crisis topic:crisis-shelter topic:day-centre-disability topic:day-centre-older-people topic:debt
	topic:dementia topic:dementia-activity topic:dementia-care-home topic:depression topic:diabetes topic:diet
	topic:digital-help topic:disability-leisure topic:domestic-violence topic:drugs topic:dual-diagnosis
	topic:eating-disorder topic:elder-abuse topic:emergency topic:exercise-group topic:faith-talk topic:falls
	topic:family-outings topic:family-volunteer topic:finding-a-gp topic:finding-services topic:free-food
	topic:gambling topic:grief topic:harm-reduction topic:healthy-habits topic:help-to-keep-a-home topic:hiking
	topic:home-help topic:home-nursing topic:homeless-tonight topic:homelessness topic:homework-help
	topic:housing-allowance topic:housing-and-substance-use topic:immigration-law topic:individual-plan
	topic:infant-clinic topic:intellectual-disability topic:job-loss topic:job-search topic:junior-club
	topic:language-cafe topic:legal-aid topic:lgbt topic:library topic:lift-to-activities
	topic:living-at-home-longer topic:living-with-illness topic:loneliness topic:making-friends
	topic:making-music topic:meals-on-wheels topic:memory-worry topic:mental-health
	topic:mental-health-meeting-place topic:migrant-women topic:municipal-housing topic:negative-social-control
	topic:neighbourhood-house topic:new-baby topic:newly-arrived topic:norwegian-course topic:nursing-home
	topic:occupational-therapy topic:online-self-help topic:open-kindergarten topic:open-meeting-place
	topic:out-of-hours-doctor topic:outside-work topic:overdose topic:pain topic:palliative-care topic:panic
	topic:para-sport topic:parenting-advice topic:parking-permit topic:patient-complaint
	topic:paying-for-childrens-leisure topic:peer-support topic:personal-assistance topic:physiotherapy
	topic:postnatal-depression topic:poverty topic:pregnancy topic:preventive-home-visit topic:prison
	topic:quit-smoking topic:rape topic:reading-and-writing topic:refugees topic:rehabilitation
	topic:relationship-trouble topic:relief topic:relief-dementia topic:relief-for-parents
	topic:reporting-to-police topic:safety-alarm topic:school-holidays topic:school-nurse topic:school-trouble
	topic:self-harm topic:self-help-group topic:senior-culture topic:senior-exercise topic:senior-meeting-place
	topic:separation topic:serious-mental-illness topic:sexual-abuse topic:sexual-health topic:shared-meal
	topic:short-stay topic:shower-and-laundry topic:sick-leave topic:sight-and-hearing topic:single-parents
	topic:sleep-problems topic:small-jobs topic:social-assistance topic:someone-to-talk-to topic:stress
	topic:student-life topic:substance-use-drop-in topic:substance-use-treatment topic:suicidal-thoughts
	topic:support-contact topic:supported-housing topic:swimming topic:talks-with-professional topic:tenancy
	topic:trauma topic:trouble-at-work topic:unpaid-bills topic:vaccination topic:victim-of-crime
	topic:visiting-friend topic:volunteer-centre topic:volunteering topic:walking-group
	topic:women-and-substance-use topic:womens-group topic:working-community topic:worried-about-teenager
	topic:young-onset-dementia topic:youth-and-drugs topic:youth-clinic topic:youth-club topic:youth-crime
	topic:youth-information topic:youth-mental-health topic:youth-outreach train transpor=transport tre
	tref=treff tren=trening treng=trenger trim trondhjem=trondheim tryg=trygg trygghetsalarm trygt tt tungt tur
	turgrup=turgruppe turlag tver=tvers tyng=tyngende uanset=uansett uit uka uke ukentlig=ukentlige uker
	ulik=ulike und=under undersok=undersøkelse ung=unge ungdom ungdomsklub=ungdomsklubb up use ut ute uten
	utl=utlån utleiebolig utsat=utsatt utstyr vafl=vafler vakt van=vaner vanlig vansk=vansker vanskelig var
	vardesenter=vardesenteret varier=varierer varig ved vedtak veg vei veiled=veiledet veiledn=veiledning
	velferd velferdssen=velferdssenter velferdsteknologi ven vent=vente ver=være verested=værested vern
	vider=videre viktig vil violenc=violence vis=vise vit=vite voks=voksen voksenoppler=voksenopplæringa
	voksn=voksne vokst vold vurder=vurderer week welfar=welfare when wher=where with wom=women work young
`;

const entries = COMMON.trim()
	.split(/\s+/)
	.map((entry) => entry.split('='));

export const COMMON_STEMS: readonly string[] = entries.map(([stem = '']) => stem);
/** The word of each common stem; the stem itself where nobody writes another, as for needs and topics. */
export const COMMON_WORDS: readonly string[] = entries.map(([stem = '', word = stem]) => word);
