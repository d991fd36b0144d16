import { expect, it } from 'vitest';
import { rightIsReachable } from './right-is-reachable.ts';
import { findingsOf, makeEntry, makeRecords, makeService } from './records.fixture.ts';

function makeTown() {
	const made = makeRecords();
	made.service.decision = { needed: 'yes' };
	made.service.application = { regime: 'health-care', kpr: ['9'] };
	made.service.locations = [];
	const office = makeService({ name: 'Kontoret', steps: ['advice'], phones: [{ number: '77 79 00 00' }] });
	const { services, area } = made.records.areas.get('by')!;
	services.set('kontoret', makeEntry('areas/by/services/kontoret.yaml', office));
	area.record.applicationOffice = 'kontoret';
	return { ...made, office, find: () => findingsOf(rightIsReachable, made.records) };
}

it('is silent when the office can be reached', () => {
	expect(makeTown().find()).toEqual([]);
});

it('R1: refuses to delete where one applies', () => {
	const { town, service, find } = makeTown();
	delete town.applicationOffice;
	expect(find()).toEqual([
		{
			path: 'areas/by/area.yaml',
			field: 'applicationOffice',
			level: 'error',
			message: 'is missing, and 1 services that need a decision do not say how to apply',
			fix: 'name the service that takes applications'
		}
	]);
	service.application = { regime: 'health-care', how: 'Søk på skjema', kpr: ['9'] };
	expect(find()).toEqual([]);
});

it('refuses an office that has ended', () => {
	const { office, find } = makeTown();
	office.status = 'defunct';
	expect(find()).toMatchObject([{ level: 'error', message: 'names kontoret, which is defunct' }]);
});

it('warns when nothing says how to reach the office', () => {
	const { office, find } = makeTown();
	Object.assign(office, { phones: [], locations: [] });
	expect(find()).toMatchObject([
		{
			path: 'areas/by/services/kontoret.yaml',
			level: 'warning',
			message: 'takes applications, and has no phone number, e-mail, page or address'
		}
	]);
});
