import { expect, it } from 'vitest';
import { makeRecords, TODAY } from '#lib/server/catalogue/rules/records.fixture.ts';
import { catalogueStats } from './stats.ts';

it('counts per area what a planner asks for', () => {
	const { records, service, helpline } = makeRecords();
	service.assured = { date: '2026-11-01', precision: 'day', method: 'phone' };
	service.phones = [{ number: '113' }];
	helpline.decision = { needed: 'yes' };
	helpline.access = [];
	helpline.schedules = [{ text: 'Hele døgnet' }];
	expect(catalogueStats(records, TODAY).split('\n')).toEqual([
		'by: 1 services, 1 organizations, 1 locations',
		'  formal 0, outside the staircase 0',
		'  decision unknown 0, way in unknown 0',
		'  hours recorded 0, phone 1, place 1',
		'  fresh 1, ageing 0, old 0',
		'norge: 1 services, 1 organizations, 0 locations',
		'  formal 1, outside the staircase 0',
		'  decision unknown 0, way in unknown 1',
		'  hours recorded 1, phone 0, place 0',
		'  fresh 0, ageing 0, old 1'
	]);
});
