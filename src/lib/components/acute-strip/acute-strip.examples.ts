import type { ComponentProps } from 'svelte';
import type AcuteStrip from './AcuteStrip.svelte';

const source = 'fastsatt i lov: den nasjonale nummerplanen etter ekomloven';

export const examples = {
	'of the country': {
		numbers: [
			{
				number: '113',
				name: { text: 'Ambulanse' },
				about: { text: 'Når det står om liv eller alvorlig helseskade' },
				source
			},
			{
				number: '116 117',
				name: { text: 'Legevakt' },
				about: { text: 'Når du trenger lege og det ikke kan vente til fastlegen åpner' },
				source
			},
			{
				number: '116 123',
				name: { text: 'Noen å snakke med' },
				about: { text: 'Mental Helse Hjelpetelefonen' },
				source: 'https://mentalhelse.no/aktuelt/nyheter/hjelpetelefonen/bistand-i-forbindelse-med-rettssaken'
			}
		]
	},
	'in Norwegian only': {
		numbers: [
			{
				number: '116 117',
				name: { text: 'Legevakt', lang: 'nb' },
				about: { text: 'Når du trenger lege og det ikke kan vente til fastlegen åpner', lang: 'nb' },
				source
			}
		]
	},
	'without numbers': { numbers: [] }
} satisfies Record<string, ComponentProps<typeof AcuteStrip>>;
