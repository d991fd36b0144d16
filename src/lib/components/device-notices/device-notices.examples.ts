import type { ComponentProps } from 'svelte';
import type DeviceNotices from './DeviceNotices.svelte';

const released = '2026-10-01T08:00:00.000Z';
const at = (checkedAt: string) => ({ fetchedAt: '2026-10-02T08:00:00.000Z', checkedAt, released });
const nothing = () => undefined;
const well = { online: true, storage: 'kept', inArea: true, times: at('2026-11-24T08:00:00.000Z') } as const;

export const examples = {
	'all is well': well,
	'without a network': { ...well, online: false },
	'without a network and without a catalogue': { ...well, online: false, times: undefined },
	'not checked for thirty days': { ...well, times: at('2026-10-25T08:00:00.000Z') },
	'not checked for more than thirty days': { ...well, times: at('2026-10-10T08:00:00.000Z') },
	'with a clock set back by years': { ...well, times: at('2031-01-01T08:00:00.000Z') },
	'where storage is blocked': { ...well, times: undefined, storage: 'blocked' },
	'beside a tab with an older version': { ...well, times: undefined, storage: 'held-by-old-tab' },
	'beside a tab with a newer version': { ...well, times: undefined, storage: 'outdated' },
	'after the browser made room': {
		...well,
		times: undefined,
		evicted: { areas: ['tromso', 'norge'], saved: true },
		onfetch: nothing,
		ondismiss: nothing
	},
	'with a newer version ready': { ...well, onupdate: nothing }
} satisfies Record<string, ComponentProps<typeof DeviceNotices>>;
