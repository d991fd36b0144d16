import { expect, it } from 'vitest';
import { complaintsHold } from './complaints-hold.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

it('asks for a text for every law that a type of formal service follows', () => {
	const { records } = makeRecords();
	records.complaints.record = [];
	expect(findingsOf(complaintsHold, records)).toEqual([
		{
			path: 'legal/references.yaml',
			level: 'error',
			message: 'has no text for health-care',
			fix: 'put it back; types of formal service use it'
		}
	]);
});

it.each([
	['a wrong number in words', { nb: 'tre uker' }, 4, ['0.deadline.nb']],
	['a wrong number in figures', { nb: '3 uker' }, 4, ['0.deadline.nb']],
	['no number', { nb: 'snarest' }, 4, ['0.deadline.nb']],
	['a wrong number in English only', { nb: 'fire uker', en: 'three weeks' }, 4, ['0.deadline.en']],
	['two numbers', { nb: 'tre eller fire uker' }, 4, ['0.deadline.nb']],
	['wrong weeks', { nb: 'fire uker' }, 3, ['0.weeks']],
	['no weeks', { nb: 'fire uker' }, undefined, ['0.weeks']],
	['both wrong, and alike', { nb: 'tre uker' }, 3, ['0.weeks', '0.deadline.nb']],
	['figures', { nb: 'Innen 4 uker' }, 4, []],
	['a language it cannot read', { nb: 'fire uker', so: 'saddex toddobaad' }, 4, []]
])('R1: a wrong deadline is a defect: %s', (_, deadline, weeks, fields) => {
	const { records, complaint } = makeRecords();
	Object.assign(complaint, { deadline, weeks });
	expect(findingsOf(complaintsHold, records).map(({ field }) => field)).toEqual(fields);
});

it('gives no number where the decision itself says the deadline', () => {
	const { records, complaint } = makeRecords();
	const other = { ...complaint, regime: 'national-insurance', weeks: undefined };
	records.complaints.record.push({ ...other, deadline: { nb: 'fristen som står i vedtaket' } });
	expect(findingsOf(complaintsHold, records)).toEqual([]);
	records.complaints.record[1] = { ...other, deadline: { nb: 'seks uker' } };
	expect(findingsOf(complaintsHold, records)).toMatchObject([{ field: '1.deadline.nb' }]);
});

it('names a law that stands twice', () => {
	const { records, complaint } = makeRecords();
	records.complaints.record.push(complaint);
	expect(findingsOf(complaintsHold, records)).toMatchObject([
		{ field: '1.regime', message: 'health-care stands twice' }
	]);
});
