import { expect, it } from 'vitest';
import { findingsOf, makeRecords } from './records.fixture.ts';
import { referencesExist } from './references-exist.ts';

type Made = ReturnType<typeof makeRecords>;

it.each<[what: string, field: string, vary: (made: Made) => unknown]>([
	['organization', 'organization', ({ service }) => (service.organization = 'borte')],
	['body acted for', 'onBehalfOf', ({ service }) => (service.onBehalfOf = 'borte')],
	['partner', 'partners.1', ({ service }) => (service.partners = ['by-kommune', 'borte'])],
	['place', 'locations.1', ({ service }) => service.locations.push({ location: 'borte' })],
	[
		'place moved to',
		'exceptions.0',
		({ service }) => (service.exceptions = [{ date: '2026-12-08', movedTo: 'borte' }])
	],
	[
		'place of an extra opening',
		'exceptions.0',
		({ service }) =>
			(service.exceptions = [{ date: '2026-12-08', extra: true, opens: '11:00', location: 'borte' }])
	],
	['district', 'districts.0', ({ service }) => (service.districts = ['borte'])],
	['successor', 'successor', ({ service }) => (service.successor = 'borte')],
	[
		'alternative',
		'alternatives.0',
		({ service }) => (service.alternatives = [{ service: 'borte', relation: 'instead' }])
	]
])('names the file and field of a %s that is not there', (_, field, vary) => {
	const made = makeRecords();
	vary(made);
	expect(findingsOf(referencesExist, made.records)).toMatchObject([
		{
			path: 'areas/by/services/apent-hus.yaml',
			field,
			level: 'error',
			message: expect.stringContaining('borte') as string
		}
	]);
});

it('says which folder it looked in and what to do', () => {
	const { records, service } = makeRecords();
	service.organization = 'borte';
	expect(findingsOf(referencesExist, records)).toMatchObject([
		{
			message: 'names borte, which is not in areas/by/organizations/',
			fix: 'add that file or correct the name'
		}
	]);
});

it('finds an application office, a front desk, and an area and a successor of a retired offer that are not there', () => {
	const { records, town } = makeRecords();
	town.applicationOffice = 'borte';
	town.frontDesk = 'borte';
	records.retired.record['gammelt-tilbud'] = {
		area: 'borte',
		successor: 'borte',
		reason: { nb: 'Flyttet' },
		date: '2026-01-01'
	};
	expect(findingsOf(referencesExist, records)).toMatchObject([
		{ path: 'areas/by/area.yaml', field: 'applicationOffice' },
		{ path: 'areas/by/area.yaml', field: 'frontDesk' },
		{ path: 'retired.yaml', field: 'gammelt-tilbud.area' },
		{ path: 'retired.yaml', field: 'gammelt-tilbud.successor', fix: 'name one that is in use, or none' }
	]);
});

it('does not let a town use the organizations of the nation, nor the nation the offers of a town', () => {
	const { records, service, helpline } = makeRecords();
	service.organization = 'staten';
	helpline.successor = 'apent-hus';
	expect(findingsOf(referencesExist, records)).toMatchObject([
		{ field: 'organization' },
		{ field: 'successor' }
	]);
});

it('is silent when everything named is there, locally or nationally', () => {
	const { records, service, town } = makeRecords();
	town.districts = [{ id: 'sentrum', name: 'Sentrum' }];
	town.applicationOffice = 'apent-hus';
	town.frontDesk = 'apent-hus';
	service.districts = ['sentrum'];
	service.successor = 'telefonen';
	service.alternatives = [{ service: 'telefonen', relation: 'alongside' }];
	records.retired.record['gammelt-tilbud'] = {
		area: 'by',
		successor: 'apent-hus',
		reason: { nb: 'Flyttet' },
		date: '2026-01-01'
	};
	expect(findingsOf(referencesExist, records)).toEqual([]);
});
