import type { ComponentProps } from 'svelte';
import type DangerNumber from './DangerNumber.svelte';

const source = 'https://www.krisesenter.com/vold-og-overgrepslinjen-116-006-opplever-stor-pagang/';

export const examples = {
	violence: {
		danger: {
			number: '116 006',
			name: { text: 'Vold- og overgrepslinjen' },
			about: { text: 'Når noen nær deg slår, truer eller krenker' },
			source
		}
	},
	'in Norwegian only': {
		danger: {
			number: '113',
			name: { text: 'Ambulanse', lang: 'nb' },
			about: { text: 'Når det står om liv eller alvorlig helseskade', lang: 'nb' },
			source
		}
	}
} satisfies Record<string, ComponentProps<typeof DangerNumber>>;
