import { listWords } from './fold.ts';

/** Words that stand inside compounds of the field though no record may use them alone. Used when the index is made. */
export const PARTS: readonly string[] = listWords(
	`aktivitet alarm alkohol angst ansvar arbeid assistanse avgift avlastning barn barsel bekymring besøk bibliotek bistand
	bolig boks bruker bydel dag data daglig demens depresjon dusj elder eldre enkelt ensom erfaring ettervern familie fare
	felles ferie flyktning forelder foreldre forening forebygging frisk frivillig frokost frukt fysisk følge fritid gave
	gave gjeld glede gratis gruppe gudstjeneste gutt handikapp helg helse hjelp hjelpe hjemme hukommelse hverdag hygge
	håndarbeid høst idrett informasjon innvandrer integrering jente jobb jordmor jul kafé kaffe kamp kirke klær klubb
	kommune kontakt kontor kort korttid kreft krise kropp kultur kunst kurs kvinne kveld kvalitet lavterskel lege lege
	legevakt lekse leke leser likeperson liv logoped lunsj læring låne mann mat medisin medlem mekling menighet mestring
	middag miljø mobbing mobil møte nabo natt nettverk norsk nummer nødhjelp offer omsorg opplevelse oppfølging opphold
	overgrep parkering penger pensjonist pleie plass problem program psykisk ramme rehabilitering rettighet ressurs rom
	rullator ruste råd rådgivning samliv samtale samvær selv selvhjelp selvmord senter senior service sjåfør skade skole
	skilsmisse skrive skyss smerte snakke sommer sorg sosial spill spise språk sprøyte stall steg stell stemme student
	støtte støttegruppe svangerskap svømme syke sykdom søknad søvn tann tannlege tanker teater teknologi telefon terapi tid
	tilbud tilskudd tjeneste tobakk transport trapp treff trening trim trygg trygghet tur turgruppe tvang undervisning
	ungdom unge utlån utstyr vakt valg vann veileder veiledning velferd venn vente verksted verge vern vinter voksen vold
	vår økonomi ønske øvelse åpen årtid`
);
