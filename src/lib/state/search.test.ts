import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SearchState } from '#lib/domain/filters.ts';
import { ask, WorkerError } from './catalogue-client.ts';
import {
	elsewhere,
	findAreas,
	findNamedArea,
	findServices,
	findSuggestions,
	otherAreas,
	withQuery
} from './search.ts';

vi.mock('./catalogue-client.ts', async (original) => ({
	...(await original<object>()),
	ask: vi.fn()
}));
const asked = vi.mocked(ask);
const fail = (code: string) => asked.mockRejectedValue(new WorkerError(code, ''));
const state: SearchState = { query: 'mat', filters: {}, order: undefined };
const question = { area: 'by', lang: 'nb', state, limit: 30 };
const text = { area: 'by', lang: 'nb', text: 'ma' };

beforeEach(() => {
	asked.mockReset();
});

describe('a question to the worker', () => {
	it('that a newer one overtook has no answer, and is no failure', async () => {
		fail('superseded');
		expect(await findServices(question)).toBeUndefined();
		expect(await findSuggestions(text)).toBeUndefined();
	});

	it('that fails is answered with the code of its text; suggestions are then none', async () => {
		fail('unreachable');
		expect(await findServices(question)).toEqual({ code: 'unreachable' });
		expect(await findSuggestions(text)).toEqual([]);
		expect(await findAreas()).toEqual([]);
	});

	it('that breaks the worker is answered too', async () => {
		asked.mockRejectedValue(new Error('gone'));
		expect(await findServices(question)).toEqual({ code: 'unexpected' });
	});
});

describe('the same search with other words', () => {
	const filters = { free: true } as const;

	it('keeps what narrows it', () => {
		expect(withQuery({ query: 'mat', filters, order: 'name' }, 'klær')).toEqual({
			query: 'klær',
			filters,
			order: 'name'
		});
	});

	it('reads corrections and facts of the new words anew, unless their words are still there', () => {
		const before: SearchState = {
			...state,
			query: 'trim heimdal 13 år',
			literal: true,
			plain: ['heimdal', '13 år']
		};
		expect(withQuery(before, 'trim Heimdal')).toEqual({
			...state,
			query: 'trim Heimdal',
			plain: ['heimdal']
		});
		expect(withQuery(before, 'trim 130 år')).toEqual({ ...state, query: 'trim 130 år' });
		expect(withQuery(before, before.query)).toBe(before);
	});
});

it('the same search elsewhere leaves at home what belongs to a place', () => {
	const filters = { district: 'sentrum', organization: 'by-kommune', step: 'talk', age: 13 };
	expect(elsewhere({ ...state, filters, plain: ['mat'] })).toEqual({
		...state,
		filters: { age: 13 },
		plain: ['mat']
	});
});

describe('another area', () => {
	const areas = [
		{ id: 'norge', name: { nb: 'Hele landet', en: 'Whole country' } },
		{ id: 'tromso', name: { nb: 'Tromsø', se: 'Romsa' } },
		{ id: 'mo', name: { nb: 'Mo i Rana' } },
		{ id: 'trondheim', name: { nb: 'Trondheim' } }
	];

	it('is one that is not on screen, and not the nation', () => {
		expect(otherAreas(areas, 'tromso').map(({ id }) => id)).toEqual(['mo', 'trondheim']);
	});

	it.each([
		['gratis mat i Trondheim', 'tromso', 'trondheim', 'gratis mat i'],
		['trondheim', 'tromso', 'trondheim', ''],
		['TROMSO badeland', 'trondheim', 'tromso', 'badeland'],
		['kafé romsa', 'trondheim', 'tromso', 'kafé'],
		['mo i rana turgruppe', 'tromso', 'mo', 'turgruppe'],
		['mat i tromsø', 'tromso', undefined, undefined],
		['mo turgruppe', 'tromso', undefined, undefined],
		['trondheimsveien', 'tromso', undefined, undefined],
		['hele landet', 'tromso', undefined, undefined]
	])('«%s» in %s names %s', (query, here, id, rest) => {
		const named = findNamedArea(query, areas, here);
		expect([named?.area.id, named?.query]).toEqual([id, rest]);
	});
});
