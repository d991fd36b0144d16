/** Nynorsk and everyday spellings of whole words, folded, as bokmål. Only words the services of the catalogue turn on. */
const WORDS: ReadonlyMap<string, string> = new Map(
	`ikkje:ikke kva:hva kven:hvem korleis:hvordan nokon:noen nokre:noen noko:noe mykje:mye ho:hun dei:de
	born:barn borna:barn veke:uke vekes:uke veker:uker saman:sammen aleine:alene verte:bli vert:blir
	vaksen:voksen vaksne:voksne gut:gutt gutar:gutter syster:soster bu:bo bur:bor gje:gi ein:en eit:et
	kjerleik:kjerlighet lekjar:lege lekje:lege tilbod:tilbud tilboda:tilbud hogtid:hoytid
	treng:trenger berre:bare fyrst:forst arbeidslaus:arbeidsledig heimlaus:hjemlos huslaus:hjemlos
	gjere:gjore ete:spise eta:spise dotter:datter dottera:datter vener:venner ven:venn skuldar:skylder husvere:bolig uroa:bekymret
	trugar:truer truga:truet trugsmal:trusler leike:leke leika:leke leikar:leker skild:skilt skiljast:skilles
	hugsar:husker hugse:huske slegen:slatt slegne:slatt doy:do doyr:dor vitjing:besok vitje:besoke vitjar:besoker kvar:hver noreg:norge doydde:dode kjem:kommer seier:sier veit:vet gret:grater
	gamal:gammel meir:mer fleire:flere kjensle:folelse kjensler:folelser oppseiing:oppsigelse tilvising:henvisning
	voldteken:voldtatt valdteken:voldtatt voldteke:voldtatt tilskot:tilskudd
	son:sonn sonen:sonn soner:sonn kjerast:kjereste kjerasten:kjereste lerar:lerer leraren:lerer lerarane:lerer einsleg:enslig
	einslege:enslig hovud:hode hovudet:hode hovudverk:hodepine auge:oye auga:oye auget:oye oyre:ore svolten:sulten svoltne:sulten
	svelt:sulter svelte:sulte troytt:trott trur:tror sit:sitter drikk:drikker fell:faller skriv:skriver les:leser
	syng:synger syngje:synge song:sang songen:sang tek:tar gjer:gjor held:holder halde:holde fekk:fikk gjekk:gikk
	slepp:slipper stel:stjeler stele:stjele leitar:leter leiter:leter leite:lete symje:svomme sym:svommer symjing:svomming
	kaffi:kaffe lon:lonn lona:lonn rettar:rettigheter rettane:rettigheter gravferd:begravelse etterlatne:etterlatte
	skilsmal:skilsmisse klede:kler kleda:kler vatn:vann jol:jul jolaftan:julaften laurdag:lordag sundag:sondag
	tysdag:tirsdag morgon:morgen morgonen:morgen seint:sent sporje:sporre byrje:begynne byrjar:begynner
	trivst:trives keiar:kjeder slast:slass bilete:bilde framand:fremmed framande:fremmede mogleg:mulig eigen:egen
	utryg:utrygg loyve:tillatelse arbeidsloyse:arbeidsledighet otte:angst ottefull:engstelig ungan:unger ongan:unger onga:unger`
		.split(/\s+/)
		.map((pair) => pair.split(':') as [string, string])
);

/** Parts of words, folded: nynorsk → bokmål. Order matters only where one holds another. */
const PARTS: [RegExp, string][] = [
	[/sjolv/g, 'selv'],
	[/sjuk/g, 'syk'],
	[/heim/g, 'hjem'],
	[/einsam/g, 'ensom'],
	[/einsemd/g, 'ensomhet'],
	[/kyrkj/g, 'kirk'],
	[/tilbod/g, 'tilbud'],
	[/opphald/g, 'opphold'],
	[/parorande/g, 'parorende'],
	[/(livs|inn|lov|bein)brot/g, '$1brudd'],
	[/symj/g, 'svomm'],
	[/teikn/g, 'tegn'],
	[/ynskj/g, 'onsk'],
	[/venskap/g, 'vennskap'],
	[/meistr/g, 'mestr'],
	[/vaksen(?=[a-z])/g, 'voksen'],
	[/lege?(?=heit)/g, 'lig'],
	[/(.{3})leg$/g, '$1lig'],
	[/(.{3})klede$/g, '$1kler'],
	[/skul(?=e|a|ar)/g, 'skol'],
	[/tenest/g, 'tjenest'],
	[/bustad/g, 'bosted'],
	[/stad(?=en|er|ar|$)/g, 'sted'],
	[/(.{3})leik(?=en|ar|s|$)/g, '$1het'],
	[/(.{3})heit(?=a|er|ar|en|$)/g, '$1het'],
	[/(.{3})ande$/g, '$1ende'],
	[/(.{2})laus/g, '$1los'],
	[/gjera/g, 'gjore'],
	[/([kg])je(r?)$/g, '$1e$2'],
	[/hoyr/g, 'hor'],
	[/royk/g, 'rok'],
	[/draum/g, 'drom'],
	[/hjelpa$/g, 'hjelpe'],
	[/vald(?=$|e|s|t)/g, 'vold'],
	[/sakn/g, 'savn'],
	[/spel(?=e|p|g|a|t)/g, 'spill'],
	[/rekning/g, 'regning'],
	[/straum/g, 'strom'],
	[/leig(?=e|a|d)/g, 'lei'],
	[/sommar/g, 'sommer'],
	[/haust/g, 'host'],
	[/gloym/g, 'glem'],
	[/koyr/g, 'kjor'],
	[/kvardag/g, 'hverdag'],
	[/radgjev/g, 'radgiv'],
	[/rettleiing/g, 'veiledning'],
	[/rettleiar/g, 'veileder'],
	[/friviljug/g, 'frivillig'],
	[/lekjar/g, 'lege'],
	[/lasting/g, 'lastning'],
	[/([gk])\1j/g, '$1$1'],
	[/terapeut/g, 'terapi']
];

/** Whether a word may have one of the parts, whatever stands before it: one look instead of forty. */
const ANY_PART = new RegExp(PARTS.map(([part]) => part.source.replace(/^\(\.\{\d\}\)/, '')).join('|'));

/** A folded word as it would stand in bokmål. */
export function toBokmal(word: string): string {
	const whole = WORDS.get(word);
	if (whole !== undefined) return whole;
	if (!ANY_PART.test(word)) return word;
	return PARTS.reduce((text, [part, bokmal]) => text.replace(part, bokmal), word);
}
