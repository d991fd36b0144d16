import type { ComponentProps } from 'svelte';
import type Problem from './Problem.svelte';

export const examples = {
	'of an address that is none': { code: 'noSuchPage', areaName: 'Tromsø' },
	'of a place without a catalogue': { code: 'noSuchArea' },
	'of a page neither device nor network has': { code: 'unreachable', areaName: 'Tromsø' },
	'nobody has words for': { code: 'TypeError', areaName: 'Tromsø' },
	'of an offer that became another': {
		code: 'noSuchPage',
		areaName: 'Tromsø',
		retired: {
			reason: { text: 'Slått sammen med Heracleum seniorsenter.', lang: 'nb' },
			date: '2026-03-01',
			successor: { id: 'heracleum-seniorsenter', name: 'Heracleum seniorsenter' }
		}
	}
} satisfies Record<string, ComponentProps<typeof Problem>>;
