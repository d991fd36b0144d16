import { expect, it } from 'vitest';
import { findingsOf, makeRecords } from './records.fixture.ts';
import { sourcesGiven } from './sources-given.ts';

it.each([undefined, 'web-page', 'phone', 'visit'] as const)(
	'asks for a source when the method is %s',
	(method) => {
		const { records, service } = makeRecords();
		service.sources = [];
		if (method) service.assured = { date: '2026', precision: 'year', method };
		expect(findingsOf(sourcesGiven, records)).toEqual([
			{
				path: 'areas/by/services/apent-hus.yaml',
				field: 'sources',
				level: 'error',
				message: 'has no source',
				fix: 'name the page, or say in assured who stated it'
			}
		]);
	}
);

it.each(['organization', 'law'] as const)('takes the word of an %s', (method) => {
	const { records, service } = makeRecords();
	service.sources = [];
	service.assured = { date: '2026', precision: 'year', method };
	expect(findingsOf(sourcesGiven, records)).toEqual([]);
});

it('is silent when a page is named', () => {
	expect(findingsOf(sourcesGiven, makeRecords().records)).toEqual([]);
});
