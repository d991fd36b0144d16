import type { ComponentProps } from 'svelte';
import type ServiceHours from './ServiceHours.svelte';
import { bare, cafeView, full, helplineInEnglish, shelterView } from './views.fixture.ts';

const [cafe] = cafeView.schedules;

export const examples = {
	'in rules': { view: cafeView },
	'in rules, of old facts': { view: { ...cafeView, assured: full.assured } },
	'in rules an English page cannot compare': { view: { ...cafeView, textLang: 'nb' } },
	'in rules beside words': {
		view: { ...cafeView, schedules: [...cafeView.schedules, { text: 'og ellers når noen er der' }] }
	},
	'that may follow the school': {
		view: {
			...cafeView,
			exceptions: [],
			schedules: [{ ...cafe, except: ['school-holidays'], season: { from: '08-15', to: '08-31' } }]
		}
	},
	'that never come': {
		view: { ...cafeView, exceptions: [{ date: '2026-11-03', cancelled: true }], schedules: [] }
	},
	'in words': { view: full },
	'of a shelter': { view: shelterView },
	'of a helpline on an English page': { view: helplineInEnglish },
	'nobody has stated': { view: bare }
} satisfies Record<string, ComponentProps<typeof ServiceHours>>;
