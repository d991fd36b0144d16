import { expect, it } from 'vitest';
import { makeEntry, makeRecords } from './records.fixture.ts';
import { at, eachService } from './rule.ts';

it('walks every service of every area with its area', () => {
	const walked = [...eachService(makeRecords().records)];
	expect(walked.map(({ areaId, area, entry }) => [areaId, area.area.id, entry.id])).toEqual([
		['by', 'by', 'apent-hus'],
		['norge', 'norge', 'telefonen']
	]);
});

it('puts a finding at the line of the field', () => {
	const entry = {
		...makeEntry('areas/by/services/apent-hus.yaml', {}),
		lineOf: (field: readonly PropertyKey[]) => field.length + 10
	};
	expect(at(entry, ['needs', 'main', 0], 'is odd', 'mend it')).toEqual({
		path: 'areas/by/services/apent-hus.yaml',
		line: 13,
		field: 'needs.main.0',
		level: 'error',
		message: 'is odd',
		fix: 'mend it'
	});
	expect(at(entry, [], 'is odd', undefined, 'warning')).toMatchObject({ field: undefined, level: 'warning' });
});
