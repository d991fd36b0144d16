import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeService } from '#lib/domain/catalogue.fixture.ts';
import { care, makeTown } from './formal.fixture.ts';
import { formalServiceView, formalView } from './formal.ts';

describe('the page of a formal service', () => {
	it('has its name, what it is, and the right', () => {
		expect(formalServiceView(makeTown(), 'en', 'hjemmesykepleie')).toMatchObject({
			id: 'hjemmesykepleie',
			name: { text: 'hjemmesykepleie', lang: 'nb' },
			description: { lang: 'nb' },
			right: { how: { lang: 'nb' }, complaint: { deadline: { text: 'four weeks' } } }
		});
	});

	it.each(['klubben', 'borte', ''])('is not there for %j', (id) => {
		expect(formalServiceView(makeTown(), 'nb', id)).toBeUndefined();
	});
});

describe('the list of formal services', () => {
	it('is grouped by the lowest step, lowest first, then by track', () => {
		const catalogue = makeCatalogue([
			makeFormal('skyss', { track: 'money' }),
			makeFormal('pleie', { steps: ['home-help'] }),
			makeFormal('kurs', { steps: ['advice', 'home-help'] }),
			makeFormal('stell', { steps: ['home-help'] }),
			makeService('klubben')
		]);
		const { groups } = formalView(catalogue, 'nb');
		expect(
			groups.map(({ step, track, cards }) => [step?.id ?? track?.text, ...cards.map(({ id }) => id)])
		).toEqual([
			['advice', 'kurs'],
			['home-help', 'pleie', 'stell'],
			['Penger', 'skyss']
		]);
	});

	it('names the office that takes applications, where there is one', () => {
		expect(formalView(makeTown(), 'nb').office?.id).toBe('kontoret');
		expect(formalView(makeCatalogue([care]), 'nb')).not.toHaveProperty('office');
	});

	it('names no office that is not in the records', () => {
		const catalogue = makeTown();
		catalogue.area.applicationOffice = 'borte';
		expect(formalView(catalogue, 'nb')).not.toHaveProperty('office');
	});
});
