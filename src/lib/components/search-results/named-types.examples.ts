import type { ComponentProps } from 'svelte';
import type NamedTypes from './NamedTypes.svelte';

const homeHelp = {
	id: 'praktisk-bistand-daglige-gjoremal',
	name: { text: 'Praktisk bistand – daglige gjøremål' },
	about: { text: 'Noen kommer hjem til deg og hjelper med det du ikke klarer selv i huset.' },
	said: 'hjemmehjelp'
};

export const examples = {
	'what people call home help': { types: [homeHelp] },
	'in Norwegian only': {
		types: [
			{
				...homeHelp,
				name: { ...homeHelp.name, lang: 'nb' },
				about: { ...homeHelp.about, lang: 'nb' }
			}
		]
	},
	'nothing of the kind': { types: [] }
} satisfies Record<string, ComponentProps<typeof NamedTypes>>;
