import { expect, it } from 'vitest';
import { makeService } from '#lib/server/catalogue/rules/records.fixture.ts';
import { serviceSchema, toService } from './service.ts';

it('gives a record its identity and loses nothing of it', () => {
	const record = makeService({ keywords: ['kaffe'] });
	expect(toService('by', 'apent-hus', record)).toEqual({ id: 'apent-hus', area: 'by', ...record });
});

it('lets no record name its own id or area', () => {
	const named = serviceSchema.safeParse({ ...makeService(), id: 'annet', area: 'norge' });
	expect(named.error?.issues).toMatchObject([{ code: 'unrecognized_keys', keys: ['id', 'area'] }]);
});

it.each([
	['2023', 'year', true],
	['2023-05', 'month', true],
	['2023-05-16', 'day', true],
	['2023', 'day', false],
	['2023-05-16', 'year', false],
	['2023-05', 'year', false]
])('a date %s with precision %s: %s', (date, precision, good) => {
	const record = { ...makeService(), assured: { date, precision, method: 'phone' } };
	expect(serviceSchema.safeParse(record).success).toBe(good);
});

it.each([
	['no main need', { needs: { main: [] } }],
	['five main needs', { needs: { main: ['a', 'b', 'c', 'd', 'e'] } }],
	['no audience', { audience: { groups: [] } }],
	['an age below nothing', { audience: { groups: ['everyone'], minAge: -1 } }],
	['half a year', { audience: { groups: ['everyone'], minAge: 12.5 } }],
	['a third answer that is not one of three', { decision: { needed: 'maybe' } }],
	['a way in nobody knows', { access: [{ way: 'window' }] }],
	['a regime nobody knows', { application: { regime: 'habit' } }],
	['a language that is a name', { languages: ['norsk'] }]
])('refuses %s', (_, rest) => {
	expect(serviceSchema.safeParse({ ...makeService(), ...rest }).success).toBe(false);
});
