import { beforeEach, expect, it, vi } from 'vitest';
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

it('finds by name and postal code, and shows all before anything is written', () => {
	const areas = [{ ...AREAS[1]!, codes: '9000-9024' }, AREAS[2]!];
	const found = (written: string) => matchAreas(areas, written).map(({ id }) => id);
	expect(found(' ')).toEqual(['tromso', 'trondheim']);
	expect(found('tro')).toEqual(['tromso', 'trondheim']);
	expect(found('9008')).toEqual(['tromso']);
	expect(found('oslo')).toEqual([]);
});

it('offers what is not here already, and says when nobody can tell', async () => {
	vi.mocked(ask).mockResolvedValueOnce(AREAS);
	expect((await listAddable(['tromso', 'norge']))?.map(({ id }) => id)).toEqual([
		'indre-ostfold',
		'trondheim'
	]);
	vi.mocked(ask).mockRejectedValueOnce(new Error('offline'));
	expect(await listAddable([])).toBeUndefined();
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
