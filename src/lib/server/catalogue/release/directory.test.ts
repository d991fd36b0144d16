import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { findByPostalCode, findNearest, parseDirectory } from '#lib/domain/directory.ts';
import { REAL_CATALOGUE } from '#lib/server/catalogue/folder.fixture.ts';
import { readPostalCodes } from '#lib/server/catalogue/postal-codes.ts';
import { toDirectory } from './directory.ts';

const postalCodes = readPostalCodes(REAL_CATALOGUE, []);
/** Every municipality of the register, by the place name most of its codes have. */
const everywhere = [...new Set([...postalCodes.values()].map(({ municipality }) => municipality))]
	.sort()
	.map((number) => {
		const cities = [...postalCodes.values()].filter(({ municipality }) => municipality === number);
		const name = cities[0]?.city ?? number;
		return { id: `kommune-${number}`, name: { nb: name, se: `${name} suohkan` }, number };
	});
const directory = toDirectory([...everywhere, { id: 'norge', name: { nb: 'Hele landet' } }], postalCodes);

it('finds every postal code of the register in its own municipality', () => {
	const wrong = [...postalCodes].filter(
		([code, { municipality }]) => findByPostalCode(directory, code)?.number !== municipality
	);
	expect(everywhere.length).toBeGreaterThan(350);
	expect(wrong).toEqual([]);
});

it('finds the municipality one stands in, at nearly every postal code', () => {
	const placed = [...postalCodes.values()].filter(({ latitude }) => latitude !== undefined).slice(0, 800);
	const right = placed.filter(({ latitude = 0, longitude = 0, municipality }) => {
		return findNearest(directory, { latitude, longitude })?.number === municipality;
	});
	expect(right.length / placed.length).toBeGreaterThan(0.97);
});

it('costs a phone no more than 40 kB for the whole country', () => {
	const sent = JSON.stringify(directory);
	expect(parseDirectory(JSON.parse(sent))).toEqual(directory);
	expect(brotliCompressSync(sent).byteLength).toBeLessThan(40_000);
});

it('leaves an area without postal codes as it is', () => {
	expect(directory[directory.length - 1]).toEqual({ id: 'norge', name: { nb: 'Hele landet' } });
});
