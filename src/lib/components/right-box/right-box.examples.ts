import type { ComponentProps } from 'svelte';
import type { Right } from '#lib/domain/views/right.ts';
import type RightBox from './RightBox.svelte';

const health = {
	deadline: { text: 'fire uker' },
	body: { text: 'statsforvalteren, gjennom den som fattet vedtaket' },
	law: 'pasient- og brukerrettighetsloven §§ 7-2, 7-3 og 7-5',
	url: 'https://lovdata.no/dokument/NL/lov/1999-07-02-63',
	validFrom: '2001-01-01',
	checked: '2026-04-30'
};

/** With the office that takes applications. */
export const homeServices: Right = {
	regime: 'health-care',
	criteria: { text: 'Personer med utviklingsforstyrrelser' },
	phones: [{ number: '938 93 649' }],
	emails: [],
	office: {
		id: 'koordinerende-helse-og-omsorgskontor',
		name: { text: 'Koordinerende helse- og omsorgskontor' },
		phones: [{ number: '77 79 05 78' }]
	},
	complaint: health
};

/** Norwegian texts as an English page has them. */
export const socialAssistance: Right = {
	regime: 'social-services',
	how: { text: 'Alle kan levere søknad og få saken vurdert', lang: 'nb' },
	criteria: { text: 'Personer som oppholder seg i Tromsø og ikke har nok til livsopphold', lang: 'nb' },
	website: 'https://tromso.kommune.no/helse-og-omsorg/bolig-stotte-og-radgivning/okonomisk-stonad',
	phones: [{ number: '55 55 33 33' }, { number: '48 02 40 57', label: 'Krisetelefon, hverdager kl. 09–15' }],
	emails: [],
	complaint: {
		deadline: { text: 'three weeks' },
		body: {
			text: 'the county governor (statsforvalteren), through the Nav office that made the decision'
		},
		law: 'sosialtjenesteloven § 47 og forvaltningsloven §§ 28 og 29',
		url: 'https://lovdata.no/dokument/NL/lov/2009-12-18-131',
		validFrom: '2001-01-01',
		checked: '2026-04-30'
	}
};

/** Only what the law says. */
const housing: Right = {
	regime: 'housing',
	phones: [],
	emails: [],
	complaint: {
		deadline: { text: 'tre uker' },
		body: { text: 'klageinstansen som står i vedtaket, gjennom den som fattet det' },
		law: 'boligsosialloven § 7 og forvaltningsloven §§ 28 og 29',
		url: 'https://lovdata.no/dokument/NL/lov/2022-12-20-121',
		validFrom: '2001-01-01',
		checked: '2026-04-30'
	}
};

export const examples = {
	'of help at home': { right: homeServices },
	'of a service without a phone of its own': { right: { ...homeServices, phones: [] }, level: 3 },
	'of social assistance on an English page': { right: socialAssistance },
	'of a home with nothing said about how to apply': { right: housing },
	'of a nursing home whose source writes whole sentences': {
		right: {
			...homeServices,
			how: { text: 'Du søker plass hos helse- og velferdskontoret.' },
			processing: { text: 'Du får svar innen fire uker' }
		}
	},
	'on a sheet, which leaves the paragraphs to the page': {
		right: {
			...homeServices,
			basis: [
				{
					law: 'helse- og omsorgstjenesteloven § 3-2 første ledd nr. 6 a',
					about: { text: 'Kommunen skal tilby helsetjenester i hjemmet.' },
					url: 'https://lovdata.no/dokument/NL/lov/2011-06-24-30',
					validFrom: '2012-01-01',
					checked: '2026-04-30'
				}
			]
		},
		brief: true
	},
	'with nothing but an e-mail address': { right: { ...housing, emails: ['postmottak@tromso.kommune.no'] } }
} satisfies Record<string, ComponentProps<typeof RightBox>>;
