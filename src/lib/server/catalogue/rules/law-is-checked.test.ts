import { expect, it } from 'vitest';
import { lawIsChecked } from './law-is-checked.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

it('warns about a reference on the day it was checked a year ago, and names the entry', () => {
	const { records, complaint } = makeRecords();
	complaint.checked = '2025-11-24';
	expect(findingsOf(lawIsChecked, records, new Date('2026-11-24T12:00:00Z'))).toEqual([
		{
			path: 'legal/references.yaml',
			field: '0.checked',
			level: 'warning',
			message: 'health-care was last checked 2025-11-24',
			fix: 'read the law again and set checked'
		}
	]);
});

it('is silent the day before', () => {
	const { records, complaint } = makeRecords();
	complaint.checked = '2025-11-24';
	expect(findingsOf(lawIsChecked, records, new Date('2026-11-23T12:00:00Z'))).toEqual([]);
});

it('looks at the paragraphs formal services rest on as well', () => {
	const { records, basis } = makeRecords();
	basis.checked = '2025-01-01';
	expect(findingsOf(lawIsChecked, records)).toMatchObject([
		{ path: 'legal/basis.yaml', field: '0.checked', message: 'en-paragraf was last checked 2025-01-01' }
	]);
});
