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
