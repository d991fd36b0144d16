import type { ComponentProps } from 'svelte';
import type Age from './Age.svelte';

export const examples = {
	'from a dated page of this autumn': {
		assured: { date: '2026-10-02', precision: 'day', method: 'web-page' }
	},
	'from a month over a year ago': { assured: { date: '2025-05', precision: 'month', method: 'phone' } },
	'from an old page without a date of its own': {
		assured: { date: '2021', precision: 'year', method: 'web-page', estimated: true }
	},
	'of an old helpline': {
		assured: { date: '2021', precision: 'year', method: 'web-page' },
		remote: true
	},
	'of a number laid down in law': { assured: { date: '2026-04-30', precision: 'day', method: 'law' } },
	'never assured': { assured: undefined }
} satisfies Record<string, ComponentProps<typeof Age>>;
