import { expect, it } from 'vitest';
import { METERED_LIMIT_BYTES, SAVING_LIMIT_BYTES, unaskedLimit } from './connection.ts';

it.each([
	['a browser that tells nothing', {}, undefined],
	['a fast network', { connection: { saveData: false, type: 'wifi', effectiveType: '4g' } }, undefined],
	['mobile data', { connection: { type: 'cellular', effectiveType: '4g' } }, METERED_LIMIT_BYTES],
	['a reader who saves data', { connection: { saveData: true, type: 'cellular' } }, SAVING_LIMIT_BYTES],
	['a very slow network', { connection: { effectiveType: 'slow-2g' } }, SAVING_LIMIT_BYTES]
])('with %s, the most that is fetched unasked is %o → %s', (_, surroundings, limit) => {
	expect(unaskedLimit(surroundings)).toBe(limit);
});
