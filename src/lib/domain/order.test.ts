import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Step } from './catalogue.ts';
import { ORDERS, sortServices } from './order.ts';
import { ACCESS_WAYS, type Service } from './service.ts';

const steps = ['community', 'open-places', 'advice', 'home-help'].map((id) => ({ id }) as Step);
const catalogue = { area: { id: 'by', staircase: { steps, tracks: [{ id: 'acute' }] } } } as Catalogue;
const makeService = (rest: Partial<Service>) =>
	({
		area: 'by',
		name: 'Åpent hus',
		steps: ['open-places'],
		access: [{ way: 'drop-in' }],
		...rest
	}) as Service;
const assured = (date: string): Service['assured'] => ({ date, precision: 'day', method: 'phone' });

/** Sorts these services, given in the wrong order, and tells their names. */
function namesOf(services: Partial<Service>[], order?: 'name'): string[] {
	const given = services.map((rest, i) => makeService({ id: `id-${i}`, ...rest })).reverse();
	return sortServices(catalogue, given, order).map(({ name }) => name);
}

describe('the order of a list', () => {
	it('is the lowest step first, before anything else', () => {
		expect(
			namesOf([
				{ name: 'Å nederst', steps: ['community'], access: [{ way: 'application' }] },
				{ name: 'B midt på', steps: ['advice'], assured: assured('2026-11-24') },
				{ name: 'A øverst', steps: ['home-help'], assured: assured('2026-11-24') }
			])
		).toEqual(['Å nederst', 'B midt på', 'A øverst']);
	});

	it('counts the lowest of several steps', () => {
		expect(
			namesOf([
				{ name: 'B', steps: ['home-help', 'community'] },
				{ name: 'A', steps: ['open-places'] }
			])
		).toEqual(['B', 'A']);
	});

	it('is the easiest way in next, and an unknown one after every known', () => {
		const ways = [...ACCESS_WAYS].map((way, i) => ({ name: `${9 - i}`, access: [{ way }] }));
		expect(namesOf([...ways, { name: '0', access: [] }])).toEqual(['9', '8', '7', '6', '5', '0']);
	});

	it('counts the easiest of several ways', () => {
		expect(
			namesOf([
				{ name: 'B', access: [{ way: 'application' }, { way: 'drop-in' }] },
				{ name: 'A', access: [{ way: 'phone' }] }
			])
		).toEqual(['B', 'A']);
	});

	it('is the latest checked next; a vague date counts as its first day, and never checked comes last', () => {
		expect(
			namesOf([
				{ name: 'E', assured: assured('2026-05-16') },
				{ name: 'D', assured: assured('2026-05') },
				{ name: 'C', assured: assured('2026') },
				{ name: 'B', assured: assured('2025-12-31') },
				{ name: 'A' }
			])
		).toEqual(['E', 'D', 'C', 'B', 'A']);
	});

	it('is the Norwegian alphabet at last, with numbers as numbers', () => {
		const names = ['Arne', 'bua', 'Klubb 2', 'Klubb 10', 'Zoo', 'Ælva', 'Øya', 'Åpent hus'];
		expect(namesOf(names.map((name) => ({ name })))).toEqual(names);
	});

	it('puts what stands outside the staircase last', () => {
		expect(
			namesOf([
				{ name: 'Øverst', steps: ['home-help'], access: [] },
				{ name: 'Akutt', steps: [], track: 'acute', assured: assured('2026-11-24') }
			])
		).toEqual(['Øverst', 'Akutt']);
	});

	it('orders what stands outside the staircase among itself by the same rules', () => {
		expect(
			namesOf([
				{ name: 'B', steps: [], track: 'acute', access: [{ way: 'drop-in' }] },
				{ name: 'C', steps: [], track: 'acute', access: [{ way: 'phone' }], assured: assured('2026') },
				{ name: 'A', steps: [], track: 'acute', access: [{ way: 'phone' }] }
			])
		).toEqual(['B', 'C', 'A']);
	});

	it('is by name alone when asked, steps or not', () => {
		expect(
			namesOf(
				[
					{ name: 'Akutt', steps: [], track: 'acute' },
					{ name: 'Bua', steps: ['home-help'] },
					{ name: 'Café', steps: ['community'] }
				],
				'name'
			)
		).toEqual(['Akutt', 'Bua', 'Café']);
	});

	it('never looks at the price', () => {
		const a = makeService({ id: 'a', name: 'A', price: { free: 'no', text: '500 kr' } });
		const b = makeService({ id: 'b', name: 'B', price: { free: 'yes' } });
		expect(sortServices(catalogue, [b, a])).toEqual([a, b]);
	});
});

describe('whatever the services', () => {
	const service = fc
		.record({
			name: fc.oneof(fc.constantFrom('A', 'a', 'Å', 'Klubb 2', 'Klubb 10'), fc.string({ unit: 'grapheme' })),
			steps: fc.subarray(['community', 'open-places', 'advice', 'home-help', 'ukjent']),
			access: fc.array(
				fc.constantFrom(...ACCESS_WAYS).map((way) => ({ way })),
				{ maxLength: 2 }
			),
			assured: fc.option(fc.constantFrom('2026', '2026-05', '2026-05-16', '2025').map(assured), {
				nil: undefined
			})
		})
		.map((rest): Partial<Service> => rest);
	const shuffled = fc
		.array(service, { maxLength: 12 })
		.map((all) => all.map((rest, i) => makeService({ ...rest, id: `id-${i}` })))
		.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

	it.each(ORDERS)('the order «%s» is the same whatever order they came in', (order) => {
		fc.assert(
			fc.property(shuffled, ([one, other]) => {
				expect(sortServices(catalogue, other, order)).toEqual(sortServices(catalogue, one, order));
			})
		);
	});

	it.each(ORDERS)('the order «%s» loses none, adds none and leaves the given list alone', (order) => {
		fc.assert(
			fc.property(shuffled, ([, given]) => {
				const before = [...given];
				const sorted = sortServices(catalogue, given, order);
				expect(new Set(sorted)).toEqual(new Set(before));
				expect(sorted).toHaveLength(before.length);
				expect(given).toEqual(before);
			})
		);
	});

	it('each pair stands as it does in a list of two', () => {
		fc.assert(
			fc.property(shuffled, ([, given]) => {
				const sorted = sortServices(catalogue, given);
				for (const [i, first] of sorted.entries()) {
					for (const second of sorted.slice(i + 1)) {
						expect(sortServices(catalogue, [second, first])).toEqual([first, second]);
					}
				}
			}),
			{ numRuns: 30 }
		);
	});
});
