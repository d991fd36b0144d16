import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { Filters } from '#lib/domain/filters.ts';
import type { Order } from '#lib/domain/order.ts';
import type { Service } from '#lib/domain/service.ts';
import type { SearchEngine } from './engine.ts';
import { search } from './search.ts';

/** An engine that has these hits for every query. */
const engineOf = (scores: Record<string, number>): SearchEngine => ({
	ids: Object.keys(scores),
	score: () => ({
		documents: Uint32Array.from(Object.keys(scores).keys()),
		scores: Float64Array.from(Object.values(scores)),
		because: () => [],
		corrected: []
	}),
	search: () => {
		throw new Error('a list needs every score');
	},
	needsOf: () => []
});
const silent: SearchEngine = {
	...engineOf({}),
	score: () => {
		throw new Error('asked without a query');
	}
};

interface Asked {
	query?: string;
	filters?: Filters;
	order?: Order;
	engine?: SearchEngine;
}

function find(services: Service[], { query = '', filters = {}, order, engine = silent }: Asked = {}) {
	const catalogue = makeCatalogue(
		services.filter(({ area }) => area === 'by'),
		services.filter(({ area }) => area === 'norge')
	);
	const found = search(catalogue, engine, { query, filters, order });
	return { ids: found.services.map(({ id }) => id), unsaid: found.unsaid };
}

const low = makeService('low', { name: 'Å', steps: ['community'] });
const middle = makeNational('middle', { name: 'M', steps: ['advice'] });
const high = makeFormal('high', { name: 'A', steps: ['home-help'] });
const all = [high, low, middle];

describe('without a query', () => {
	it('everything is shown, lowest step first, and no engine is asked', () => {
		expect(find(all)).toEqual({ ids: ['low', 'middle', 'high'], unsaid: 0 });
		expect(find(all, { query: '  \n' }).ids).toHaveLength(3);
	});

	it('A–Å is by the Norwegian alphabet', () => {
		expect(find(all, { order: 'name' }).ids).toEqual(['high', 'middle', 'low']);
	});

	it('what has ended is not shown', () => {
		expect(find([low, makeService('borte', { status: 'defunct' })]).ids).toEqual(['low']);
	});
});

describe('with a query', () => {
	const asked = (scores: Record<string, number>, order?: Order) =>
		find(all, { query: 'mat', engine: engineOf(scores), ...(order && { order }) }).ids;

	it('the best match is first, even from a higher step', () => {
		expect(asked({ high: 0.9, middle: 0.6, low: 0.3 })).toEqual(['high', 'middle', 'low']);
	});

	it('among near-equals the lowest step is first', () => {
		expect(asked({ high: 0.61, middle: 0.605, low: 0.6 })).toEqual(['low', 'middle', 'high']);
	});

	it('a hit far weaker than the best is noise', () => {
		expect(asked({ high: 1, middle: 0.05 })).toEqual(['high']);
	});

	it('only hits are shown', () => {
		expect(asked({ middle: 0.1 })).toEqual(['middle']);
		expect(asked({})).toEqual([]);
		expect(asked({ low: 0 })).toEqual([]);
	});

	it('a hit that is not in the catalogue, or has ended, is not shown', () => {
		const engine = engineOf({ low: 1, borte: 1, nedlagt: 1 });
		const services = [low, makeService('nedlagt', { status: 'defunct' })];
		expect(find(services, { query: 'mat', engine }).ids).toEqual(['low']);
	});

	it('an order that was asked for comes before the match', () => {
		expect(asked({ high: 0.4, middle: 0.6, low: 1 }, 'name')).toEqual(['high', 'middle', 'low']);
		expect(asked({ high: 1, middle: 0.6, low: 0.4 }, 'leon')).toEqual(['low', 'middle', 'high']);
	});
});

describe('an age in the query', () => {
	const youth = makeService('youth', { audience: { groups: ['youth'] } });
	const adults = makeService('adults', { audience: { groups: ['adults'] } });
	const engine = engineOf({ adults: 1, youth: 0.9 });

	it('is not doubted of those whose audience is of that age', () => {
		expect(find([youth, adults], { query: 'klubb 15 år', engine }).ids).toEqual(['youth', 'adults']);
		expect(find([youth, adults], { query: 'klubb', engine }).ids).toEqual(['adults', 'youth']);
	});

	it('leaves what else is not said as doubtful as before', () => {
		expect(find([youth, adults], { query: 'gratis klubb 15 år', engine }).ids).toEqual(['adults', 'youth']);
	});
});

describe('filters', () => {
	const free = makeService('free', { price: { free: 'yes' } });
	const costs = makeService('costs', { price: { free: 'no' } });
	const silentOne = makeService('silent');
	const priced = [free, costs, silentOne];

	it('show what fits, and count what does not say', () => {
		expect(find(priced, { filters: { free: true } })).toEqual({ ids: ['free'], unsaid: 1 });
	});

	it('show also what does not say when asked, and then nothing is left to count', () => {
		expect(find(priced, { filters: { free: true, unsaid: true } })).toEqual({
			ids: ['free', 'silent'],
			unsaid: 0
		});
	});

	it('never show what does not fit', () => {
		expect(find([costs], { filters: { free: true, unsaid: true } }).ids).toEqual([]);
	});

	it('count among the hits of the query only', () => {
		const engine = engineOf({ free: 1 });
		expect(find(priced, { query: 'mat', engine, filters: { free: true } })).toEqual({
			ids: ['free'],
			unsaid: 0
		});
	});

	it('turned off show everything, whatever it costs the municipality (R3)', () => {
		expect(find([...all, ...priced], { filters: {} }).ids).toHaveLength(6);
		expect(find([...all, ...priced], { filters: { unsaid: true } }).ids).toHaveLength(6);
	});
});
