import { expect, it } from 'vitest';
import { lifeChangesExist } from './life-changes-exist.ts';
import { findingsOf, makeRecords, makeType } from './records.fixture.ts';

it.each([
	['needs', ['company', 'gull'], 'names gull, which is not in taxonomies/needs.yaml'],
	['needs', ['company', 'company'], 'names company twice'],
	['formalTypes', ['type-9', 'type-0'], 'names type-0, which is not in taxonomies/formal-types.yaml'],
	['audience', ['everyone', 'ingen'], 'names ingen, which is not in taxonomies/audiences.yaml']
])('refuses %s of %j', (field, ids, message) => {
	const { records, change } = makeRecords();
	Object.assign(change, { [field]: ids });
	expect(findingsOf(lifeChangesExist, records)).toMatchObject([
		{ path: 'taxonomies/life-changes.yaml', field: `0.${field}.1`, level: 'error', message }
	]);
});

it('R4: sends nobody from a change in life to coercion', () => {
	const { records } = makeRecords();
	const out = { form: 'out', covers: [], needs: { main: [], also: [] }, regime: undefined } as const;
	records.formalTypes.record[8] = makeType({ ...out, covers: [], needs: { main: [], also: [] } });
	expect(findingsOf(lifeChangesExist, records)).toMatchObject([
		{ field: '0.formalTypes.0', message: 'names type-9, which never has offers beside it' }
	]);
});
