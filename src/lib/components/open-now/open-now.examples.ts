import type { ComponentProps } from 'svelte';
import type { Rule } from '#lib/domain/schedule/rules.ts';
import type OpenNow from './OpenNow.svelte';

const tuesday: Rule = { days: ['tu'], opens: '11:00', closes: '14:00' };
const of = (...schedules: Rule[]) => ({ schedules });

export const examples = {
	'of an open door': { times: of(tuesday), hoursFor: 'door' },
	'of old facts': { times: of(tuesday), hoursFor: 'door', old: true },
	'of a helpline with old facts': {
		times: of({ ...tuesday, for: 'phone' }),
		hoursFor: 'phone',
		remote: true,
		old: true
	},
	'of a telephone beside a door': { times: of(tuesday, { ...tuesday, for: 'phone' }), hoursFor: 'phone' },
	'of something that happens': { times: of({ ...tuesday, for: 'event' }), hoursFor: 'event' },
	'by appointment': { times: of({ ...tuesday, byAppointment: true }), hoursFor: 'door' },
	'that is closed': { times: of({ ...tuesday, days: ['th'] }), hoursFor: 'door' },
	'that follows the school': { times: of({ ...tuesday, except: ['school-holidays'] }), hoursFor: 'door' },
	'of another area': {
		times: of({ ...tuesday, except: ['school-holidays'] }),
		hoursFor: 'door',
		elsewhere: true
	},
	'beside words that may mean more': {
		times: { schedules: [{ ...tuesday, days: ['th'] }, { text: 'og når noen er der' }] },
		hoursFor: 'door'
	},
	'on a day that is cancelled': {
		times: { ...of(tuesday), exceptions: [{ date: '2026-11-24', cancelled: true }] },
		hoursFor: 'door'
	}
} satisfies Record<string, ComponentProps<typeof OpenNow>>;
