import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceMetres, distanceTo, findHome, type Home, type Place } from './distance.ts';

const codes = { 9008: [69.6513, 18.9567], 9020: [69.6442, 18.9992], 9103: [69.8521, 18.8217] } as const;
const home: Home = { postalCode: '9008', latitude: 69.6513, longitude: 18.9567 };
const middle = (postalCode: keyof typeof codes): Place => {
	const [latitude, longitude] = codes[postalCode];
	return { latitude, longitude, postalCode: String(postalCode) };
};
/** A door so many metres north of home. */
const north = (metres: number): Place => ({
	latitude: home.latitude + metres / 111_195,
	longitude: home.longitude
});

const position = fc.record({
	latitude: fc.double({ min: 57, max: 81, noNaN: true }),
	longitude: fc.double({ min: 4, max: 32, noNaN: true })
});

describe('a distance in metres', () => {
	it('is that between two towns, to a kilometre or two', () => {
		const [tromso, trondheim] = [
			{ latitude: 69.6513, longitude: 18.9567 },
			{ latitude: 63.429, longitude: 10.3967 }
		];
		expect(distanceMetres(tromso, trondheim) / 1000).toBeCloseTo(788, -1);
	});

	it('is the same both ways, none to where one is, and no detour is shorter', () => {
		fc.assert(
			fc.property(position, position, position, (a, b, c) => {
				expect(distanceMetres(a, a)).toBe(0);
				expect(distanceMetres(a, b)).toBeCloseTo(distanceMetres(b, a), 3);
				expect(distanceMetres(a, c)).toBeLessThanOrEqual(distanceMetres(a, b) + distanceMetres(b, c) + 0.01);
			})
		);
	});
});

describe('a home', () => {
	it('is found by a whole postal code, and by nothing else', () => {
		expect(findHome(codes, ' 9008 ')).toEqual(home);
		for (const typed of ['', '900', '90080', '9009', 'toString', '__proto__'])
			expect(findHome(codes, typed)).toBeUndefined();
	});
});

describe('how far an offer is', () => {
	it.each([
		[499, 0],
		[501, 1],
		[1499, 1],
		[12_400, 12]
	])('%i metres to a door are %i whole kilometres', (metres, km) => {
		expect(distanceTo(home, [north(metres)])).toEqual({ km, toMiddle: false });
	});

	it('says so when it is measured to the middle of a postal code', () => {
		expect(distanceTo(home, [middle(9020)])).toEqual({ km: 2, toMiddle: true });
	});

	it('is no number in the same postal code: two equal middles have measured nothing', () => {
		expect(distanceTo(home, [middle(9008)])).toBe('same-code');
		expect(distanceTo(home, [middle(9103), middle(9008)])).toBe('same-code');
		expect(distanceTo(home, [north(300)])).toEqual({ km: 0, toMiddle: false });
	});

	it('is unknown where nobody has said where it is, and none where one goes nowhere', () => {
		expect(distanceTo(home, [])).toBe('unknown');
		expect(distanceTo(home, undefined)).toBeUndefined();
	});

	it('is to the nearest place, within half a kilometre, whatever their order', () => {
		fc.assert(
			fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), (places) => {
				const said = distanceTo(home, places);
				const least = Math.min(...places.map((place) => distanceMetres(home, place)));
				expect(typeof said === 'object' && Math.abs(said.km * 1000 - least)).toBeLessThanOrEqual(500);
				expect(distanceTo(home, [...places].reverse())).toEqual(said);
			})
		);
	});
});
