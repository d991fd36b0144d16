import type { ComponentProps } from 'svelte';
import type { Rule } from '#lib/domain/schedule/rules.ts';
import type CardHours from './CardHours.svelte';
import { helpline, tuesdayCafe } from './cards.fixture.ts';

const rule: Rule = { days: ['tu'], opens: '11:00', closes: '14:00' };
const line = {
	kind: 'rule',
	hoursFor: 'door',
	text: 'Tirsdager kl. 11–14',
	source: [],
	entries: [0]
} as const;

export const examples = {
	'of a rule': {
		card: { ...tuesdayCafe, schedules: [rule] },
		hours: { hoursFor: 'door', countable: true, lines: [line], hasMore: false },
		remote: false,
		old: false
	},
	'of old facts, with more on the page': {
		card: { ...tuesdayCafe, schedules: [rule] },
		hours: { hoursFor: 'door', countable: true, lines: [line], hasMore: true },
		remote: false,
		old: true
	},
	'of a helpline in the words of its source': {
		card: helpline,
		hours: {
			hoursFor: 'phone',
			countable: false,
			lines: [{ ...line, kind: 'words', hoursFor: 'phone', text: 'Hele døgnet' }],
			hasMore: false
		},
		remote: true,
		old: false
	}
} satisfies Record<string, ComponentProps<typeof CardHours>>;
