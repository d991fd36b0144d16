import type { ComponentProps } from 'svelte';
import type StepTexts from './StepTexts.svelte';

const texts = {
	yourself:
		'Du kan gå på biblioteket, bli med på tur, låne utstyr eller be om en besøksvenn. Du kan også være den som inviterer. Ingen spør hvorfor du kommer.',
	expects:
		'At lag, menigheter og naboer får plass til å gjøre noe sammen, og at tilbudene er lette å finne for dem som ikke kjenner noen.',
	offers: 'Lokaler, bibliotek, turstier, frivilligsentraler og støtte til foreninger. Du trenger ikke søke.'
};
const said = (lang?: string) => ({
	yourself: { text: texts.yourself, ...(lang && { lang }) },
	expects: { text: texts.expects, ...(lang && { lang }) },
	offers: { text: texts.offers, ...(lang && { lang }) }
});

export const examples = {
	'on the page of the step': { step: said(), level: 2 },
	'under the step on the page of the staircase': { step: said(), level: 3 },
	'in Norwegian only': { step: said('nb'), level: 2 }
} satisfies Record<string, ComponentProps<typeof StepTexts>>;
