import { beforeEach, expect, it, vi } from 'vitest';
import type * as Client from './catalogue-client.ts';
import { ask, WorkerError } from './catalogue-client.ts';
import { fetchArea } from './fetch-area.ts';

vi.mock('./catalogue-client.ts', async (original) => ({
	...(await original<typeof Client>()),
	ask: vi.fn()
}));
beforeEach(() => {
	vi.mocked(ask).mockReset();
});

it.each(['updated', 'unchanged'] as const)('is done when the catalogue is %s', async (answer) => {
	vi.mocked(ask).mockResolvedValue(answer);
	expect(await fetchArea('by')).toEqual({ kind: 'fetched' });
	expect(ask).toHaveBeenCalledWith('sync', { area: 'by' });
});

it('says what it costs when that is more than may be fetched unasked', async () => {
	vi.mocked(ask).mockResolvedValue({ bytes: 900 });
	expect(await fetchArea('by', 500)).toEqual({ kind: 'large', bytes: 900 });
	expect(ask).toHaveBeenCalledWith('sync', { area: 'by', limit: 500 });
});

it.each(['unreachable', 'serverFailed', 'digestMismatch', 'formatTooNew', 'notARelease', 'storageFull'])(
	'says that it failed with %s',
	async (code) => {
		vi.mocked(ask).mockRejectedValue(new WorkerError(code, 'no'));
		expect(await fetchArea('by')).toEqual({ kind: 'failed', why: code });
	}
);

it.each([new WorkerError('nytt-navn', 'no'), new Error('no worker')])(
	'says of a failure without a text that it was unexpected: %s',
	async (failure) => {
		vi.mocked(ask).mockRejectedValue(failure);
		expect(await fetchArea('by')).toEqual({ kind: 'failed', why: 'unexpected' });
	}
);
