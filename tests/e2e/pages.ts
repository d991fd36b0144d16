/** Every kind of page, on the real catalogue: long names, unknown values, a side track, a formal service. */
export const PAGES = {
	home: 'tromso/',
	staircase: 'tromso/trapp/',
	step: 'tromso/trapp/open-places/',
	need: 'tromso/behov/safety/',
	service: 'tromso/tilbud/heracleum-seniorsenter/',
	'service with little known': 'tromso/tilbud/aktivitetssenteret-losen/',
	'formal service': 'tromso/tilbud/stottekontakt/',
	'side track': 'trondheim/tilbud/trondheim-krisesenter/',
	'national service': 'trondheim/tilbud/mental-helse-hjelpetelefonen/',
	search: 'tromso/sok?q=mat',
	'search with filters': 'tromso/sok?utenvedtak=1&trinn=open-places',
	times: 'tromso/i-dag/',
	'formal services': 'tromso/vedtak/',
	'how to apply': 'tromso/vedtak/hjemmesykepleie/',
	saved: 'tromso/lagret/',
	acute: 'tromso/akutt/',
	about: 'tromso/om/',
	coverage: 'trondheim/dekning/',
	'whole country': 'norge/',
	'choice of place': ''
} as const;
