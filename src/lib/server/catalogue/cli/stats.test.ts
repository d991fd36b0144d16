import { expect, it } from 'vitest';
import type { Schedule } from '#lib/domain/schedule/rules.ts';
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
		'  hours: exact rules 0 (0 %), partly 0 (0 %), words only 0 (0 %), none 1 (100 %)',
		'  phone 1, place 1',
		'  fresh 1, ageing 0, old 0',
		'norge: 1 services, 1 organizations, 0 locations',
		'  formal 1, outside the staircase 0',
		'  decision unknown 0, way in unknown 1',
		'  hours: exact rules 0 (0 %), partly 0 (0 %), words only 1 (100 %), none 0 (0 %)',
		'  phone 0, place 0',
		'  fresh 0, ageing 0, old 1',
		'all: 2 services',
		'  hours: exact rules 0 (0 %), partly 0 (0 %), words only 1 (50 %), none 1 (50 %)'
	]);
});

it.each<[string, Schedule[]]>([
	['exact rules', [{ days: ['tu'], opens: '11:00', closes: '14:00' }]],
	['exact rules', [{ nth: { first: 'we' }, opens: '18:00', text: 'Første onsdag i måneden kl. 18' }]],
	['exact rules', [{ byAppointment: true }]],
	['partly', [{ days: ['fr'] }]],
	['partly', [{ days: ['fr'], opens: '11:00', approximate: true }]],
	['partly', [{ days: ['fr'], opens: '11:00' }, { text: 'Noen torsdager' }]],
	['partly', [{ for: 'phone', days: ['fr'], opens: '11:00' }, { text: 'Noen torsdager' }]],
	['words only', [{ text: 'Noen torsdager' }, { for: 'event', text: 'En gang i måneden' }]],
	['none', []]
])('counts hours as %s: %o', (kind, schedules) => {
	const { records, service } = makeRecords();
	service.schedules = schedules;
	const lines = catalogueStats(records, TODAY).split('\n');
	expect(lines.find((line) => line.startsWith('  hours'))).toContain(`${kind} 1 (100 %)`);
});

it('counts nothing in a catalogue with nothing in it', () => {
	const { records } = makeRecords();
	records.areas.clear();
	expect(catalogueStats(records, TODAY)).toContain('none 0 (0 %)');
});
