import { beforeEach, expect, it, vi } from 'vitest';
import { ask } from './catalogue-client.ts';
import { askToPersist } from './persist.ts';
import { isSaved, listSaved, toggleSaved } from './saved.ts';

vi.mock('./catalogue-client.ts', () => ({ ask: vi.fn() }));
vi.mock('./persist.ts', () => ({ askToPersist: vi.fn() }));
const klubben = { id: 'klubben', area: 'by', name: 'Klubben' };

beforeEach(() => {
	vi.mocked(ask).mockReset().mockResolvedValue(null);
	vi.mocked(askToPersist).mockReset();
});

it('saves what is not saved, and removes what is', async () => {
	expect(await toggleSaved(klubben, false)).toBe(true);
	expect(ask).toHaveBeenLastCalledWith('save', klubben);
	expect(await toggleSaved(klubben, true)).toBe(false);
	expect(ask).toHaveBeenLastCalledWith('unsave', { id: 'klubben' });
});

it('says that the device refused, and claims nothing about what is saved', async () => {
	vi.mocked(ask).mockRejectedValue(new Error('blocked'));
	expect(await toggleSaved(klubben, false)).toBeUndefined();
	expect(await isSaved('klubben')).toBe(false);
	expect(await listSaved('nb')).toEqual([]);
});

it('asks the browser to keep what is here when something was saved, and at no other moment', async () => {
	await listSaved('nb');
	await toggleSaved(klubben, true);
	expect(askToPersist).not.toHaveBeenCalled();
	await toggleSaved(klubben, false);
	expect(askToPersist).toHaveBeenCalledOnce();
});
