import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { REAL_CATALOGUE } from '#lib/server/catalogue/folder.fixture.ts';
import { formalTypesComplete, KPR_CODES } from './formal-types-complete.ts';
import { findingsOf, makeEntry, makeRecords, makeService, makeType } from './records.fixture.ts';

const find = (records: ReturnType<typeof makeRecords>['records']) =>
	findingsOf(formalTypesComplete, records).map(({ path, field, message }) => `${path} ${field}: ${message}`);
const PATH = 'taxonomies/formal-types.yaml';

it('holds the 25 codes of the register, in its order', () => {
	const file = readFileSync(join(REAL_CATALOGUE, PATH), 'utf8');
	expect((parse(file) as { code: string }[]).map(({ code }) => code)).toEqual(KPR_CODES);
	expect(KPR_CODES).toHaveLength(25);
});

it('misses a type that was deleted', () => {
	const { records, types } = makeRecords();
	types.splice(8, 1);
	expect(find(records)).toEqual([`${PATH} undefined: has no type with the code 9`]);
});

it('refuses a code that is not in the register, or twice', () => {
	const { records, types } = makeRecords();
	types.push(makeType({ id: 'ny', code: '10' }), makeType({ id: 'til', code: '9' }));
	expect(find(records)).toEqual([
		`${PATH} 25.code: 10 is not in the register`,
		`${PATH} 26.code: 9 stands twice`
	]);
});

it('refuses a long-term place that is not called one: offers could then replace it (R1)', () => {
	const { records, types } = makeRecords();
	const at = types.findIndex(({ code }) => code === '21');
	types[at] = makeType({ code: '21', longTermPlace: undefined });
	expect(find(records)).toEqual([`${PATH} ${at}: is a long-term place and does not say so`]);
});

it('refuses needs and paragraphs that do not exist', () => {
	const { records, types } = makeRecords();
	types[0] = makeType({ code: '1', needs: { main: ['company'], also: ['gull'] }, legalBasis: ['en-lov'] });
	expect(find(records)).toEqual([
		`${PATH} 0.needs.also.0: uses gull, which is not in taxonomies/needs.yaml`,
		`${PATH} 0.legalBasis.0: names en-lov, which is not in legal/basis.yaml`
	]);
});

it('refuses the id of a service, for they would share an address', () => {
	const { records } = makeRecords();
	const entry = makeEntry('areas/by/services/type-9.yaml', makeService());
	records.areas.get('by')!.services.set('type-9', entry);
	expect(find(records)).toEqual([`${PATH} 8.id: type-9 is also a service`]);
});

it('warns about a paragraph that no type rests on', () => {
	const { records, basis } = makeRecords();
	records.legalBasis.record.push({ ...basis, id: 'en-annen' });
	expect(findingsOf(formalTypesComplete, records)).toMatchObject([
		{ path: 'legal/basis.yaml', field: '1.id', level: 'warning', message: 'en-annen is named by no type' }
	]);
});
