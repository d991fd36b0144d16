import { expect, it } from 'vitest';
import { makeCatalogue, makeService } from '#lib/domain/catalogue.fixture.ts';
import { LIST_LIMIT, toList } from './list.ts';

const many = (count: number) => Array.from({ length: count }, (_, i) => makeService(`nr-${i}`));

it.each([
	['none', 0, 0],
	['as many as a page holds', LIST_LIMIT, LIST_LIMIT],
	['one more than a page holds', LIST_LIMIT + 1, LIST_LIMIT]
])('a list of %s says how many there are and shows what it can', (_, count, shown) => {
	const services = many(count);
	const list = toList(makeCatalogue(services), services, 'nb');
	expect(list.total).toBe(count);
	expect(list.cards).toHaveLength(shown);
});

it('what is cut is the end of the order: the lowest steps stay', () => {
	const services = [...many(LIST_LIMIT), makeService('lav', { steps: ['community'] })];
	expect(toList(makeCatalogue(services), services, 'nb').cards[0]?.id).toBe('lav');
});
