import type { ComponentProps } from 'svelte';
import type EmptyResult from './EmptyResult.svelte';

const needs = [
	{ id: 'company', name: { text: 'noen å være sammen med' }, count: 97, featured: true },
	{ id: 'move', name: { text: 'å bevege meg' }, count: 40, featured: false }
];
const areas = [{ id: 'trondheim', name: { nb: 'Trondheim' } }];
const search = { query: 'ballett', filters: {}, order: undefined };

export const examples = {
	'a word nobody has': {
		search,
		nearest: ['move'],
		options: {
			needs,
			desk: {
				id: 'servicetorget-radhuset',
				name: { text: 'Servicetorget på rådhuset' },
				phones: [{ number: '77 79 00 00' }]
			}
		},
		areas
	},
	'only filters': {
		search: { query: '', filters: { age: 13, district: 'sentrum', unsaid: true }, order: undefined },
		nearest: [],
		options: { needs },
		areas
	},
	'where nothing more is known': {
		search,
		nearest: [],
		options: { needs },
		areas: []
	}
} satisfies Record<string, ComponentProps<typeof EmptyResult>>;
