import { expect, it } from 'vitest';
import { formalServicesNameType } from './formal-services-name-type.ts';
import { findingsOf, makeRecords, makeType } from './records.fixture.ts';

function makeFormal(kpr: string[] | undefined = ['9']) {
	const made = makeRecords();
	made.service.decision = { needed: 'yes' };
	made.service.application = { regime: 'health-care', kpr };
	const find = () => findingsOf(formalServicesNameType, made.records);
	return { ...made, find };
}

it('is silent when the type is there, and when an editor says that none is clear', () => {
	expect(makeFormal().find()).toEqual([]);
	expect(makeFormal([]).find()).toEqual([]);
});

it('asks which type it is', () => {
	const { service, find } = makeFormal();
	service.application = { regime: 'health-care' };
	expect(find()).toEqual([
		{
			path: 'areas/by/services/apent-hus.yaml',
			field: 'application',
			level: 'error',
			message: 'does not say which type it is',
			fix: 'add kpr with codes of taxonomies/formal-types.yaml, or kpr: [] when none is clear'
		}
	]);
	service.application = { regime: 'housing' };
	expect(find()).toEqual([]);
});

it('refuses a code that is no type', () => {
	expect(makeFormal(['9', '99']).find()).toMatchObject([
		{ field: 'application.kpr.1', message: 'names 99, which is not in taxonomies/formal-types.yaml' }
	]);
});

it('refuses a law that none of its types follows, for the deadline would be wrong', () => {
	const { records, service, find } = makeFormal(['9', '29']);
	records.formalTypes.record[24] = makeType({ code: '29', form: 'other-law', regime: 'housing' });
	expect(find()).toEqual([]);
	service.application = { regime: 'other', kpr: ['9', '29'] };
	expect(find()).toMatchObject([
		{ field: 'application.regime', message: 'is other; its type follows health-care or housing' }
	]);
});

it('asks for a need of every type it is of', () => {
	const { records, find } = makeFormal(['9', '5']);
	records.formalTypes.record[4] = makeType({ code: '5', needs: { main: ['food'], also: ['health'] } });
	expect(find()).toMatchObject([
		{ field: 'needs', message: 'meets no need that type-5 covers', fix: 'name at least one of: food, health' }
	]);
});

it('refuses an application on what needs no decision, so that nobody can hide a right by one word', () => {
	const { service, find } = makeFormal();
	service.decision = { needed: 'unknown' };
	expect(find()).toMatchObject([
		{ field: 'decision', message: 'has an application, and decision says unknown' }
	]);
});
