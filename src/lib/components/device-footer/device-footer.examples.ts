import type { ComponentProps } from 'svelte';
import type DeviceFooter from './DeviceFooter.svelte';

const times = {
	released: '2026-11-01T08:00:00.000Z',
	fetchedAt: '2026-11-02T08:00:00.000Z',
	checkedAt: '2026-11-24T08:00:00.000Z'
};
const onfetch = () => undefined;

export const examples = {
	'just fetched': { times: { ...times, checkedAt: times.fetchedAt } },
	'checked since': { times },
	'fetched with a clock of years ago': { times: { ...times, fetchedAt: '1970-01-01T08:00:00.000Z' } },
	'not fetched': {},
	'being fetched': { preparing: true },
	'on its way': { preparing: true, progress: { received: 40_000, total: 130_000 } },
	'after a check that failed': { times, failure: 'serverFailed', onfetch },
	'after a first download that failed': { failure: 'notARelease', onfetch },
	'with a catalogue newer than the app': { times, failure: 'formatTooNew', onfetch },
	'with a first download to ask about': { offered: 191_000, onfetch },
	'with something large to fetch': { times, offered: 1_250_000, onfetch }
} satisfies Record<string, ComponentProps<typeof DeviceFooter>>;
