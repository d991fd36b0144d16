import { expect, it } from 'vitest';
import { makeStep } from '#lib/server/catalogue/rules/records.fixture.ts';
import { areaSchema, complaintsSchema, locationSchema, retiredSchema } from './area.ts';

const staircase = (count: number) => ({
	name: { nb: 'Trappa' },
	origin: 'municipality',
	steps: Array.from({ length: count }, (_, i) => makeStep(`trinn-${i}`))
});
const area = (rest: object) => ({ name: { nb: 'By' }, status: 'demonstration', staircase: 'norge', ...rest });

it.each([
	[3, false],
	[4, true],
	[7, true],
	[12, true],
	[13, false]
])('a staircase of %i steps: %s', (count, good) => {
	expect(areaSchema.safeParse(area({ staircase: staircase(count) })).success).toBe(good);
});

it('refuses a municipality number that lost its quotes or its zero', () => {
	expect(areaSchema.safeParse(area({ number: 301 })).success).toBe(false);
	expect(areaSchema.safeParse(area({ number: '301' })).success).toBe(false);
	expect(areaSchema.safeParse(area({ number: '0301' })).success).toBe(true);
});

it('borrows no staircase but the national one', () => {
	expect(areaSchema.safeParse(area({ staircase: 'tromso' })).success).toBe(false);
});

it.each<[string, object, boolean]>([
	['a name', { name: 'Rådhuset' }, true],
	['an address', { address: 'Storgata 1' }, true],
	['neither', { postalCode: '9008' }, false],
	['a postal code read as a number', { name: 'Rådhuset', postalCode: 9008 }, false],
	[
		'a position in Norway',
		{ name: 'X', position: { latitude: 69.6, longitude: 18.9, source: 'Kartverket' } },
		true
	],
	[
		'latitude and longitude swapped',
		{ name: 'X', position: { latitude: 18.9, longitude: 69.6, source: 'x' } },
		false
	],
	[
		'a position that is no number',
		{ name: 'X', position: { latitude: NaN, longitude: 18.9, source: 'x' } },
		false
	],
	['a position without a source', { name: 'X', position: { latitude: 69.6, longitude: 18.9 } }, false]
])('a location with %s: %#', (_, record, good) => {
	expect(locationSchema.safeParse(record).success).toBe(good);
});

it('asks a legal reference for the day it was checked', () => {
	const reference = {
		regime: 'other',
		deadline: { nb: 'tre uker' },
		body: { nb: 'klageinstansen' },
		law: 'en lov',
		url: 'https://lovdata.no/1',
		validFrom: '1970-01-01'
	};
	expect(complaintsSchema.safeParse([reference]).success).toBe(false);
	expect(complaintsSchema.safeParse([{ ...reference, checked: '2026-04' }]).success).toBe(false);
	expect(complaintsSchema.safeParse([{ ...reference, checked: '2026-04-30' }]).success).toBe(true);
});

it('asks what is retired for its area, a reason and a date', () => {
	const gammelt = { reason: { nb: 'x' }, date: '2026-01-01' };
	expect(retiredSchema.safeParse({ gammelt }).success).toBe(false);
	expect(retiredSchema.safeParse({ gammelt: { successor: 'nytt' } }).success).toBe(false);
	expect(
		retiredSchema.safeParse({ Gammelt: { area: 'by', reason: { nb: 'x' }, date: '2026-01-01' } }).success
	).toBe(false);
	expect(
		retiredSchema.safeParse({ gammelt: { area: 'by', reason: { nb: 'x' }, date: '2026-01-01' } }).success
	).toBe(true);
});
