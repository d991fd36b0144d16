import { expect, it } from 'vitest';
import { postalCodesExist } from './postal-codes-exist.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

it('names the place whose code is not in the register', () => {
	const { records, location } = makeRecords();
	location.postalCode = '0000';
	expect(findingsOf(postalCodesExist, records)).toEqual([
		{
			path: 'areas/by/locations/radhuset.yaml',
			field: 'postalCode',
			level: 'error',
			message: '0000 is not in the postal register'
		}
	]);
});

it('is silent about a known code and about none', () => {
	const { records } = makeRecords();
	expect(findingsOf(postalCodesExist, records)).toEqual([]);
	records.areas.get('by')!.locations.get('radhuset')!.record = { name: 'Rådhuset' };
	expect(findingsOf(postalCodesExist, records)).toEqual([]);
});
