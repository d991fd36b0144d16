import { expect, it } from 'vitest';
import { nothingIsUnused } from './nothing-is-unused.ts';
import { findingsOf, makeEntry, makeRecords } from './records.fixture.ts';

function makeLeftovers() {
	const made = makeRecords();
	const { organizations, locations } = made.records.areas.get('by')!;
	organizations.set(
		'laget',
		makeEntry('areas/by/organizations/laget.yaml', { name: 'Laget', type: 'voluntary' })
	);
	locations.set('huset', makeEntry('areas/by/locations/huset.yaml', { name: 'Huset' }));
	return made;
}

it('warns about an organization and a place that no offer names', () => {
	expect(findingsOf(nothingIsUnused, makeLeftovers().records)).toEqual([
		{
			path: 'areas/by/organizations/laget.yaml',
			level: 'warning',
			message: 'is named by no service',
			fix: 'delete the file'
		},
		{
			path: 'areas/by/locations/huset.yaml',
			level: 'warning',
			message: 'is named by no service',
			fix: 'delete the file'
		}
	]);
});

it('counts partners, bodies acted for and every place as use', () => {
	const { records, service } = makeLeftovers();
	service.partners = ['laget'];
	service.locations.push({ location: 'huset' });
	expect(findingsOf(nothingIsUnused, records)).toEqual([]);
	service.partners = [];
	service.onBehalfOf = 'laget';
	expect(findingsOf(nothingIsUnused, records)).toEqual([]);
});

it('counts a place that single days move to as use', () => {
	const { records, service } = makeLeftovers();
	service.partners = ['laget'];
	service.exceptions = [{ date: '2026-12-08', movedTo: 'huset' }];
	expect(findingsOf(nothingIsUnused, records)).toEqual([]);
});

it('does not take a place for an organization of the same id', () => {
	const { records, service } = makeLeftovers();
	service.locations.push({ location: 'laget' }, { location: 'huset' });
	expect(findingsOf(nothingIsUnused, records)).toMatchObject([{ path: 'areas/by/organizations/laget.yaml' }]);
});
