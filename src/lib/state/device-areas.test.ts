import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ask } from './catalogue-client.ts';
import { addArea, findCost, listAddable, matchAreas, removeArea } from './device-areas.ts';
import { letGo } from './kept-areas.ts';
import { askToPersist } from './persist.ts';

vi.mock('./catalogue-client.ts', async (original) => ({ ...(await original<object>()), ask: vi.fn() }));
vi.mock('./persist.ts', () => ({ askToPersist: vi.fn() }));
vi.mock('./kept-areas.ts', () => ({ letGo: vi.fn() }));
beforeEach(() => {
	for (const mock of [ask, askToPersist, letGo]) vi.mocked(mock).mockReset();
});

const AREAS = [
	{ id: 'indre-ostfold', name: { nb: 'Indre Østfold' } },
	{ id: 'tromso', name: { nb: 'Tromsø', se: 'Romsa' } },
	{ id: 'trondheim', name: { nb: 'Trondheim' } },
	{ id: 'norge', name: { nb: 'Hele landet', en: 'All of Norway' } }
];
const found = (written: string) => matchAreas(AREAS, written).map(({ id }) => id);

describe('looking for an area', () => {
	it.each([
		['', ['indre-ostfold', 'tromso', 'trondheim', 'norge']],
		['tro', ['tromso', 'trondheim']],
		['TROMSOE', ['tromso']],
		['romsa', ['tromso']],
		['ostfold', ['indre-ostfold']],
		['heim', ['trondheim']],
		['oslo', []]
	])('by «%s» finds %j', (written, ids) => {
		expect(found(written)).toEqual(ids);
	});

	it('has names that begin so before names that have it further in', () => {
		expect(found('h')).toEqual(['norge', 'trondheim']);
	});
});

it('offers what is not here already, and nothing when nobody can tell', async () => {
	vi.mocked(ask).mockResolvedValueOnce(AREAS);
	expect((await listAddable(['tromso', 'norge'])).map(({ id }) => id)).toEqual([
		'indre-ostfold',
		'trondheim'
	]);
	vi.mocked(ask).mockRejectedValueOnce(new Error('offline'));
	expect(await listAddable([])).toEqual([]);
});

it('knows no cost when the network does not say', async () => {
	vi.mocked(ask).mockResolvedValueOnce(120_000).mockRejectedValueOnce(new Error('offline'));
	expect(await findCost('tromso')).toBe(120_000);
	expect(await findCost('tromso')).toBeUndefined();
});

it('asks the browser to keep what is here once an area has been added, and only then', async () => {
	vi.mocked(ask).mockRejectedValueOnce(new Error('offline'));
	expect(await addArea('tromso')).toMatchObject({ kind: 'failed' });
	expect(askToPersist).not.toHaveBeenCalled();
	vi.mocked(ask).mockResolvedValueOnce('updated');
	expect(await addArea('tromso')).toEqual({ kind: 'fetched' });
	expect(askToPersist).toHaveBeenCalledOnce();
});

it('does not miss an area that the reader removed, unless the device kept it', async () => {
	vi.mocked(ask).mockRejectedValueOnce(new Error('blocked'));
	expect(await removeArea('tromso')).toBe(false);
	expect(letGo).not.toHaveBeenCalled();
	vi.mocked(ask).mockResolvedValueOnce(null);
	expect(await removeArea('tromso')).toBe(true);
	expect(letGo).toHaveBeenCalledWith(['tromso']);
});
