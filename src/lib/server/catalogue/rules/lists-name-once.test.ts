import { expect, it } from 'vitest';
import { listsNameOnce } from './lists-name-once.ts';
import { findingsOf, makeRecords, makeStep, makeType } from './records.fixture.ts';

it('is silent about a catalogue in order', () => {
	expect(findingsOf(listsNameOnce, makeRecords().records)).toEqual([]);
});

it('names the second of two terms with one id', () => {
	const { records } = makeRecords();
	const [need] = records.taxonomies.needs.record;
	records.taxonomies.needs.record.push({ ...need! });
	expect(findingsOf(listsNameOnce, records)).toMatchObject([
		{ path: 'taxonomies/needs.yaml', field: '1', level: 'error', message: `${need!.id} stands twice` }
	]);
});

it('names the second of two steps or districts with one id', () => {
	const { records } = makeRecords();
	const nation = records.areas.get('norge')!.area.record;
	if (nation.staircase === 'norge') throw new Error('the fixture has a staircase');
	nation.staircase.steps.push(makeStep('community'));
	nation.districts.push({ id: 'nord', name: 'Nord' }, { id: 'nord', name: 'Nordre' });
	expect(findingsOf(listsNameOnce, records).map(({ message }) => message)).toEqual([
		'nord stands twice',
		'community stands twice'
	]);
});

it('names the second of two types, life changes or paragraphs with one id', () => {
	const { records, change, basis } = makeRecords();
	records.formalTypes.record.push(makeType({ code: '9' }));
	records.lifeChanges.record.push(change);
	records.legalBasis.record.push(basis);
	expect(findingsOf(listsNameOnce, records).map(({ message }) => message)).toEqual([
		'type-9 stands twice',
		'ny-i-byen stands twice',
		'en-paragraf stands twice'
	]);
});
