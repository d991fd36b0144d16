import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Client from './catalogue-client.ts';
import { ask } from './catalogue-client.ts';
import { readReport, wipeDevice } from './device-report.ts';
import { forgetPlace } from './last-place.ts';

vi.mock('./catalogue-client.ts', async (original) => ({
	...(await original<typeof Client>()),
	ask: vi.fn()
}));
vi.mock('./last-place.ts', () => ({ forgetPlace: vi.fn() }));

const unregister = vi.fn();
const deleted: string[] = [];

beforeEach(() => {
	vi.mocked(ask).mockReset().mockResolvedValue(null);
	unregister.mockReset();
	deleted.length = 0;
	stubWorker({ active: {} });
	vi.stubGlobal('caches', {
		keys: () => Promise.resolve(['skall', 'gammelt']),
		delete: (name: string) => deleted.push(name)
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function stubWorker(registration: { active: object | null } | undefined) {
	vi.stubGlobal('navigator', {
		serviceWorker: {
			getRegistration: () => Promise.resolve(registration),
			getRegistrations: () => Promise.resolve([{ unregister }])
		}
	});
}

describe('the report', () => {
	const status = { storage: 'kept' as const, held: [], savedCount: 2 };

	it('is what the worker holds, and whether the app itself is here', async () => {
		vi.mocked(ask).mockResolvedValue(status);
		expect(await readReport()).toEqual({ status, installed: true });
	});

	it.each([
		['never registered', undefined],
		['still installing', { active: null }]
	])('does not promise the app when it is %s', async (_, registration) => {
		vi.mocked(ask).mockResolvedValue(status);
		stubWorker(registration);
		expect((await readReport()).installed).toBe(false);
	});

	it('is also made where the browser has no service workers, and when the worker fails', async () => {
		vi.stubGlobal('navigator', {});
		vi.mocked(ask).mockRejectedValue(new Error('no worker'));
		expect(await readReport()).toEqual({
			status: { storage: 'blocked', held: [], savedCount: 0 },
			installed: false
		});
	});
});

describe('deleting everything', () => {
	it('takes the catalogue, the last place, every cache and the app', async () => {
		await wipeDevice();
		expect(ask).toHaveBeenCalledWith('wipe', {});
		expect(forgetPlace).toHaveBeenCalled();
		expect(deleted).toEqual(['skall', 'gammelt']);
		expect(unregister).toHaveBeenCalledOnce();
	});

	it('takes the rest when the worker is broken, and does not say that all is gone', async () => {
		vi.mocked(ask).mockRejectedValue(new Error('no worker'));
		await expect(wipeDevice()).rejects.toThrow('no worker');
		expect(deleted).toHaveLength(2);
		expect(unregister).toHaveBeenCalledOnce();
	});
});
