import type { ComponentProps } from 'svelte';
import { instantOf } from '#lib/domain/schedule/clock.ts';
import type { DayEntry } from '#lib/domain/views/day.ts';
import type DayLine from './DayLine.svelte';
import { cathedral, districts, group, helpline, kindergarten, nightCafe } from './day.fixture.ts';

const now = instantOf('2026-11-24', '12:00');
const opening = (from: string, to?: string, date = '2026-11-24'): DayEntry['opening'] => ({
	kind: 'open',
	from: instantOf(date, from),
	to: to === undefined ? undefined : instantOf('2026-11-24', to)
});

export const examples = {
	'on now, of old facts': {
		entry: { offer: cathedral, hoursFor: 'door', opening: opening('12:00', '16:00') },
		...{ districts, now }
	},
	over: {
		entry: {
			offer: kindergarten,
			hoursFor: 'door',
			opening: { ...opening('09:00', '12:00'), note: 'for de minste' }
		},
		...{ districts, now }
	},
	'later, with no end': {
		entry: { offer: group, hoursFor: 'event', opening: opening('18:00') },
		...{ districts, now }
	},
	'begun, with no end': {
		entry: { offer: group, hoursFor: 'event', opening: opening('11:00') },
		...{ districts, now }
	},
	'of a phone': {
		entry: { offer: helpline, hoursFor: 'phone', opening: opening('11:00', '18:00') },
		...{ districts, now }
	},
	'by appointment, somewhere else': {
		entry: {
			offer: { ...cathedral, otherPlaces: { biblioteket: 'Tromsø bibliotek' } },
			hoursFor: 'door',
			opening: { ...opening('11:00', '14:00'), kind: 'by-appointment', location: 'biblioteket' }
		},
		...{ districts, now }
	},
	'of the evening before': {
		entry: { offer: nightCafe, hoursFor: 'door', opening: opening('20:00', '02:00', '2026-11-23') },
		...{ districts, now, ends: true }
	},
	'on another day': {
		entry: { offer: cathedral, hoursFor: 'door', opening: opening('12:00', '16:00') },
		districts
	}
} satisfies Record<string, ComponentProps<typeof DayLine>>;
