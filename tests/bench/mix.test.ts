import { expect, it } from 'vitest';
import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { growCatalogue } from './generate.ts';
import { fitHeaps, type Texts, textOf } from './mix.ts';

const real = realCatalogue('tromso');
const originals = [...realCatalogue('trondheim').releases, ...real.releases.slice(0, 1)].flatMap(
	({ services }) => services
);
const grow = (total: number) => {
	const { releases } = growCatalogue(real, originals, total);
	return releases.flatMap(({ services }) => services);
};
const many = grow(3000);
const generated = many.filter(
	({ id, area }) => area !== NATIONAL_AREA && !originals.some((one) => one.id === id)
);
const wordsOf = (texts: readonly Texts[]) =>
	texts.flatMap(
		(one) =>
			textOf(one)
				.toLowerCase()
				.match(/\p{L}+/gu) ?? []
	);

it('makes as many as asked for, each with an id of its own, the real ones among them', () => {
	expect(many).toHaveLength(3000);
	expect(new Set(many.map(({ id }) => id)).size).toBe(3000);
	expect(many).toEqual(expect.arrayContaining(real.releases[0]!.services));
});

it('makes no copies: names and descriptions are their own, almost always', () => {
	const share = (values: readonly string[]) => new Set(values).size / values.length;
	expect(share(generated.map(({ name }) => name))).toBeGreaterThan(0.99);
	expect(share(generated.map(({ description }) => description))).toBeGreaterThan(0.98);
	const known = new Set(originals.map(({ description }) => description));
	const copied = generated.filter(({ description }) => known.has(description));
	expect(copied.length / generated.length).toBeLessThan(0.005);
});

it('lets the vocabulary grow as that of the real texts does, by Heaps’ law', () => {
	const { beta, k } = fitHeaps(originals.map(textOf));
	const words = wordsOf(many);
	const vocabulary = new Set(words).size;
	const expected = k * words.length ** beta;
	expect(vocabulary / expected).toBeGreaterThan(0.7);
	expect(vocabulary / expected).toBeLessThan(1.4);
});

it('has rare words in plenty and common ones in most texts, as text has', () => {
	const counts = new Map<string, number>();
	for (const word of wordsOf(many)) counts.set(word, (counts.get(word) ?? 0) + 1);
	const once = [...counts.values()].filter((count) => count === 1).length;
	expect(once / counts.size).toBeGreaterThan(0.35);
	expect(once / counts.size).toBeLessThan(0.7);
	expect(counts.get('og')).toBeGreaterThan(many.length / 2);
});

it('makes the same catalogue again', () => {
	expect(grow(400)).toEqual(grow(400));
});
