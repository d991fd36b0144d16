import { expect, it } from 'vitest';
import { idsAreUnique } from './ids-are-unique.ts';
import { findingsOf, makeEntry, makeRecords, makeService } from './records.fixture.ts';

it('tells both files when a local and a national offer have one id', () => {
	const { records } = makeRecords();
	records.areas
		.get('norge')!
		.services.set('apent-hus', makeEntry('areas/norge/services/apent-hus.yaml', makeService()));
	expect(findingsOf(idsAreUnique, records)).toEqual([
		{
			path: 'areas/norge/services/apent-hus.yaml',
			level: 'error',
			message: 'has the same id as areas/by/services/apent-hus.yaml',
			fix: 'keep one of them'
		}
	]);
});

it('refuses an offer that is also retired', () => {
	const { records } = makeRecords();
	records.retired.record['apent-hus'] = { area: 'by', reason: { nb: 'Lagt ned' }, date: '2026-01-01' };
	expect(findingsOf(idsAreUnique, records)).toMatchObject([
		{
			path: 'areas/by/services/apent-hus.yaml',
			message: 'is also in retired.yaml',
			fix: 'remove it there, or delete this file'
		}
	]);
});

it('is silent when every id is used once, whatever objects inherit', () => {
	const { records } = makeRecords();
	records.areas
		.get('by')!
		.services.set('constructor', makeEntry('areas/by/services/constructor.yaml', makeService()));
	expect(findingsOf(idsAreUnique, records)).toEqual([]);
});
