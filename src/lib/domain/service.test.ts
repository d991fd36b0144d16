import { expect, it } from 'vitest';
import { ACCESS_WAYS, isFormal, QUALITIES, TRI_STATES } from './service.ts';

it.each([
	['yes', true],
	['no', false],
	['unknown', false]
] as const)('a service whose need for a decision is %s is formal: %s', (needed, formal) => {
	expect(isFormal({ decision: { needed } })).toBe(formal);
});

it('knows a third answer, so that nothing unstated becomes a no', () => {
	expect(TRI_STATES).toContain('unknown');
});

it('orders the ways in from the open door to the application, for lists follow it', () => {
	expect(ACCESS_WAYS).toEqual(['drop-in', 'phone', 'sign-up', 'referral', 'application']);
});

it('names each quality once', () => {
	expect(new Set(QUALITIES).size).toBe(QUALITIES.length);
});
