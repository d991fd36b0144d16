import { expect, it } from 'vitest';
import { datesArePast } from './dates-are-past.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

const today = new Date('2026-11-24T12:00:00Z');

it.each(['2026', '2026-11', '2026-11-24', '2008'])('is silent about %s', (date) => {
	const { records, service } = makeRecords();
	service.assured = { date, precision: 'year', method: 'web-page' };
	service.sources = [{ url: 'https://by.kommune.no/', updated: date }];
	expect(findingsOf(datesArePast, records, today)).toEqual([]);
});

it.each(['2027', '2026-12', '2026-11-25'])('refuses %s, and names the field', (date) => {
	const { records, service } = makeRecords();
	service.assured = { date, precision: 'year', method: 'web-page' };
	service.sources = [{ url: 'https://by.kommune.no/', updated: date }];
	expect(findingsOf(datesArePast, records, today)).toMatchObject([
		{ field: 'assured.date', level: 'error', message: `${date} is in the future` },
		{ field: 'sources.0.updated', level: 'error' }
	]);
});
