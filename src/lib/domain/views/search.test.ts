import { expect, it } from 'vitest';
import { makeCatalogue, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { searchView } from './search.ts';

it('offers as filters what some service has, and nothing else', () => {
	const view = searchView(
		makeCatalogue(
			[
				makeService('klubben', { districts: ['oya'], languages: ['se', 'nb'] }),
				makeService('kafeen', { organization: 'frivillig', languages: ['nb'] }),
				makeService('nedlagt', { status: 'defunct', districts: ['sentrum'], languages: ['uk'] })
			],
			[makeNational('telefonen')]
		),
		'en'
	);
	expect(view).toMatchObject({
		needs: [{ id: 'company', count: 3 }],
		districts: [{ id: 'oya', name: 'Øya' }],
		organizations: [
			{ id: 'by-kommune', name: 'By kommune' },
			{ id: 'frivillig', name: 'Frivilligsentralen' },
			{ id: 'staten', name: 'Staten' }
		],
		languages: ['nb', 'se'],
		total: 3
	});
	expect(view.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});

it('names a body nobody has recorded by its id', () => {
	const view = searchView(makeCatalogue([makeService('klubben', { organization: 'ukjent' })]), 'nb');
	expect(view.organizations).toEqual([{ id: 'ukjent', name: 'ukjent' }]);
});

it('says whom to ask: the front desk, else the office that takes applications, else nobody', () => {
	const catalogue = makeCatalogue([
		makeService('torget', { name: 'Servicetorget', phones: [{ number: '77 79 00 00' }] }),
		makeService('kontoret', { name: 'Tildelingskontoret' })
	]);
	expect(searchView(catalogue, 'nb')).not.toHaveProperty('desk');
	catalogue.area.applicationOffice = 'kontoret';
	expect(searchView(catalogue, 'nb').desk?.id).toBe('kontoret');
	catalogue.area.frontDesk = 'torget';
	expect(searchView(catalogue, 'en').desk).toEqual({
		id: 'torget',
		name: { text: 'Servicetorget', lang: 'nb' },
		phones: [{ number: '77 79 00 00' }]
	});
});
