import type { StepSummary } from '#lib/domain/views/staircase.ts';

type Row = [id: string, name: string, professionalName: string, examples: string, count: number];

const toSteps = (rows: Row[], lang?: string): StepSummary[] =>
	rows.map(([id, name, professionalName, examples, count], index) => ({
		id,
		number: index + 1,
		name: { text: name, ...(lang && { lang }) },
		professionalName: { text: professionalName, ...(lang && { lang }) },
		examples: { text: examples, ...(lang && { lang }) },
		count
	}));

/** The staircase of Tromsø. */
export const tromso = toSteps([
	[
		'community',
		'Nærmiljø og frivillige',
		'Nærmiljø og frivillighet',
		'Bibliotek, turlag, besøksvenn, kor',
		34
	],
	[
		'open-places',
		'Åpne møteplasser',
		'Åpne møteplasser og lavterskeltilbud',
		'Seniorsenter, ungdomshus, åpen barnehage, gratis mat',
		29
	],
	[
		'advice',
		'Råd og noen å snakke med',
		'Råd, samtale og lavterskel helsehjelp',
		'Hjelpetelefon, gjeldsråd, hukommelsesteam, frisklivssentral',
		70
	],
	[
		'training-and-aids',
		'Trening og hjelpemidler',
		'Litt hjelp, trening og hjelpemidler',
		'Trening først, så hjelpemidler, så teknologi',
		7
	],
	[
		'home-help',
		'Hjelp hjemme og om dagen',
		'Hjelp hjemme og på dagtid',
		'Hjemmesykepleie, praktisk hjelp, dagsenter, BPA',
		17
	],
	[
		'periods',
		'Mer hjelp i perioder',
		'Mer hjelp i perioder',
		'Korttidsopphold, avlastning, rehabilitering på døgn',
		9
	],
	[
		'adapted-housing',
		'Tilrettelagt bolig',
		'Tilrettelagt bolig',
		'Omsorgsbolig, bofellesskap, bolig med ansatte',
		5
	],
	['round-the-clock', 'Hjelp hele døgnet', 'Heldøgns omsorg', 'Sykehjem, barnebolig, lindrende plasser', 4]
]);

/** As many steps as Grimstad has, named by the municipality in Norwegian only. The four highest names are made up. */
export const twelve = toSteps(
	[
		...tromso,
		...['Hjemmesykepleie om natta', 'Forsterket bofellesskap', 'Lindrende enhet', 'Sykehjem, langtidsplass']
	].map((step, index): Row =>
		typeof step === 'string'
			? [`trinn-${index + 1}`, step, step, step, 0]
			: [`trinn-${index + 1}`, step.name.text, step.professionalName.text, step.examples.text, step.count]
	),
	'nb'
);
