import { describe, expect, it } from 'vitest';
import { type AreaEntry, findAreas, findByPostalCode, findNearest, parseDirectory } from './directory.ts';
import { NotARelease } from './errors.ts';

const areas: AreaEntry[] = [
	{
		id: 'karasjok',
		name: { nb: 'Karasjok', se: 'Kárášjohka' },
		number: '5610',
		codes: '9730-9736 9845',
		points: [6947, 2551]
	},
	{
		id: 'sor-varanger',
		name: { nb: 'Sør-Varanger', se: 'Mátta-Várjjat' },
		codes: '9900-9935',
		points: [6973, 3005]
	},
	{
		id: 'tromso',
		name: { nb: 'Tromsø', se: 'Romsa' },
		codes: '9000-9024 9100',
		points: [6965, 1896, 6942, 1892]
	},
	{ id: 'norge', name: { nb: 'Hele landet' } }
];
const idOf = (area: AreaEntry | undefined) => area?.id;

describe('is found by what is typed', () => {
	it.each([
		['tromso', ['tromso']],
		['ROMSA', ['tromso']],
		['karas', ['karasjok']],
		['Kárášjohka', ['karasjok']],
		['sør varanger', ['sor-varanger']],
		['var', ['sor-varanger']],
		['land', ['norge']],
		['9010', ['tromso']],
		['90', ['tromso']],
		['9', ['karasjok', 'sor-varanger', 'tromso']],
		['9845', ['karasjok']],
		['9844', []],
		['', []],
		[' - ', []]
	])('«%s»', (typed, ids) => {
		expect(findAreas(areas, typed).map(({ id }) => id)).toEqual(ids);
	});
});

it('is found by a whole postal code and by nothing less', () => {
	expect(idOf(findByPostalCode(areas, '9024'))).toBe('tromso');
	expect(findByPostalCode(areas, '9025')).toBeUndefined();
	expect(findByPostalCode(areas, '90')).toBeUndefined();
});

it('is proposed for a position by the nearest postal code, unless all are far away', () => {
	expect(idOf(findNearest(areas, { latitude: 69.43, longitude: 18.9 }))).toBe('tromso');
	expect(idOf(findNearest(areas, { latitude: 69.5, longitude: 25.4 }))).toBe('karasjok');
	expect(findNearest(areas, { latitude: 52.37, longitude: 4.9 })).toBeUndefined();
	expect(findNearest([], { latitude: 69.65, longitude: 18.96 })).toBeUndefined();
});

describe('a directory from the network', () => {
	it('is read with what a newer version added', () => {
		const sent: unknown = JSON.parse(
			JSON.stringify([...areas, { id: 'ny', name: { nb: 'Ny' }, mood: 'bright' }])
		);
		expect(parseDirectory(sent)).toHaveLength(areas.length + 1);
	});

	it.each([
		'<!doctype html>',
		null,
		{},
		[null],
		[{ id: '../x', name: { nb: 'X' } }],
		[{ id: 'x', name: 'X' }],
		[{ id: 'x', name: { nb: 'X' }, codes: 'all' }],
		[{ id: 'x', name: { nb: 'X' }, points: [1] }]
	])('is refused when it is %j', (sent) => {
		expect(() => parseDirectory(sent)).toThrow(NotARelease);
	});
});
