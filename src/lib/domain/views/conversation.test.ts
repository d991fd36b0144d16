import { describe, expect, it } from 'vitest';
import type { FormalType, LifeChange } from '#lib/domain/catalogue.ts';
import { makeCatalogue, makeFormal, makeService } from '#lib/domain/catalogue.fixture.ts';
import { alternativesView } from './alternatives.ts';
import { conversationView } from './conversation.ts';
import { formalServiceView, formalView } from './formal.ts';
import { sheetView } from './sheet.ts';

const type = (id: string, code: string, rest: Partial<FormalType> = {}): FormalType => ({
	id,
	code,
	name: { nb: id },
	about: { nb: `Om ${id}` },
	covers: [{ nb: 'følge' }],
	needs: { main: ['company'], also: [] },
	legalBasis: [],
	form: 'decision',
	regime: 'health-care',
	...rest
});
const change: LifeChange = {
	id: 'ny',
	name: { nb: 'Ny i byen' },
	about: { nb: 'Du kjenner ingen.' },
	needs: ['company', 'food'],
	formalTypes: ['kontakt', 'mangler', 'tvang']
};

function town() {
	const catalogue = makeCatalogue([
		makeFormal('stottekontakt', {
			application: { regime: 'health-care', kpr: ['9'] },
			alternatives: [{ service: 'kafe', relation: 'instead', source: 'https://by.no' }]
		}),
		makeFormal('sykehjem', {
			application: { regime: 'health-care', kpr: ['21'] },
			alternatives: [{ service: 'kafe', relation: 'instead', source: 'https://by.no' }]
		}),
		makeService('kafe', { districts: ['sentrum'], languages: ['nb'] })
	]);
	for (const { terms } of catalogue.releases) {
		terms.formalTypes = [
			type('kontakt', '9', { form: 'check' }),
			type('mangler', '22'),
			type('langtid', '21', { longTermPlace: true }),
			type('tvang', '14', { form: 'out', regime: undefined, covers: [], needs: { main: [], also: [] } })
		];
		terms.lifeChanges = [change];
	}
	return catalogue;
}

describe('a formal service of a type', () => {
	it('has what its type covers, and says that the municipality must confirm how it decides (R4)', () => {
		const view = formalServiceView(town(), 'nb', 'stottekontakt');
		expect(view).toMatchObject({ right: { check: true }, covers: [{ text: 'følge' }] });
		expect(view?.alternatives.offers[0]).toMatchObject({ id: 'kafe', relation: 'instead' });
	});

	it('that is a long-term place has nothing in its stead, whatever an editor writes (R4)', () => {
		const view = formalServiceView(town(), 'nb', 'sykehjem');
		expect(view?.longTermPlace).toBe(true);
		expect(view?.alternatives.offers[0]?.relation).toBe('alongside');
	});

	it('the area has no record of says what holds for the whole country, with the right (R1)', () => {
		const view = formalServiceView(town(), 'nb', 'mangler');
		expect(view).toMatchObject({
			national: true,
			services: [],
			right: { complaint: { deadline: { text: 'fire uker' } } }
		});
	});

	it('leads to the services of the area that are of the type', () => {
		expect(formalServiceView(town(), 'nb', 'kontakt')?.services.map(({ id }) => id)).toEqual([
			'stottekontakt'
		]);
	});

	it('is listed where the area has no record of it, but nobody is led to apply for coercion (R4)', () => {
		expect(formalView(town(), 'nb').types.map(({ id }) => id)).toEqual(['mangler']);
	});

	it('of coercion has no alternatives, no right to apply, and numbers to call (R4)', () => {
		const view = formalServiceView(town(), 'nb', 'tvang');
		expect(view).toMatchObject({ needs: [], alternatives: { total: 0 }, acute: [{ number: '113' }] });
		expect(view).not.toHaveProperty('right');
	});
});

describe('a conversation', () => {
	it('from needs has every need, the right, and no offers until something is ticked', () => {
		const view = conversationView(town(), 'nb', '');
		expect(view?.needs.map(({ id }) => id)).toEqual(['company', 'talk', 'safety', 'food']);
		expect(view).toMatchObject({
			alternatives: { total: 0 },
			right: { complaints: [{ regime: 'health-care' }] }
		});
		expect(view?.formal.map(({ id }) => id)).toEqual(['stottekontakt', 'sykehjem', 'mangler']);
	});

	it('about a transition has its needs, its offers, and the formal services that matter', () => {
		const view = conversationView(town(), 'nb', 'ny');
		expect(view).toMatchObject({ change: { name: { text: 'Ny i byen' } }, alternatives: { total: 1 } });
		expect(view?.formal.map(({ id }) => id)).toEqual(['stottekontakt', 'mangler']);
	});

	it('is not there for an unknown transition', () => {
		expect(conversationView(town(), 'nb', 'borte')).toBeUndefined();
	});

	it('offers to tell of places and languages that some offer has', () => {
		expect(conversationView(town(), 'nb', '')?.choices).toEqual({
			districts: [{ id: 'sentrum', name: 'Sentrum' }],
			languages: ['nb']
		});
	});

	it('offers to tell of a postal code where the release has any', () => {
		const catalogue = town();
		catalogue.area.postalCodes = { 9008: [69.65, 18.96] };
		expect(conversationView(catalogue, 'nb', '')?.choices.postalCodes).toEqual({ 9008: [69.65, 18.96] });
	});

	it.each([
		['at a door', { address: 'Torget 1' }, 'address', [{ latitude: 69.6, longitude: 18.9 }]],
		[
			'somewhere in a postal code',
			{ postalCode: '9008' },
			'postal-code',
			[{ latitude: 69.6, longitude: 18.9, postalCode: '9008' }]
		],
		['where nobody has placed it', { name: 'Huset' }, undefined, []]
	] as const)('has offers that one goes to %s', (_, location, precision, places) => {
		const catalogue = makeCatalogue([makeService('kafe', { locations: [{ location: 'huset' }] })]);
		const position = precision && { latitude: 69.6, longitude: 18.9, precision };
		catalogue.releases[0]!.locations.huset = { ...location, position };
		expect(alternativesView(catalogue, 'nb', ['company']).offers[0]?.places).toEqual(places);
	});

	it('has offers that one goes nowhere for, whatever office they have', () => {
		const line = makeService('linja', {
			channels: ['phone', 'home-visit'],
			locations: [{ location: 'radhuset' }]
		});
		const catalogue = makeCatalogue([line]);
		expect(alternativesView(catalogue, 'nb', ['company']).offers[0]).not.toHaveProperty('places');
	});

	it('answers ticked needs', () => {
		expect(alternativesView(town(), 'nb', ['company']).offers.map(({ id }) => id)).toEqual(['kafe']);
		expect(alternativesView(town(), 'nb', ['']).total).toBe(0);
	});
});

describe('a sheet', () => {
	it('has the right of the formal services among the ids, then the offers, and tells of what is gone', () => {
		const sheet = sheetView(town(), 'nb', 'kafe,stottekontakt,borte,kafe');
		expect(sheet.rights.map(({ id, right }) => [id, right.complaint.deadline.text])).toEqual([
			['stottekontakt', 'fire uker']
		]);
		expect(sheet.offers.map(({ id }) => id)).toEqual(['kafe']);
		expect(sheet.gone).toEqual([{ id: 'borte' }]);
	});

	it('of nothing still has the right to apply (R1)', () => {
		expect(sheetView(town(), 'nb', '')).toMatchObject({
			...{ rights: [], offers: [], gone: [] },
			general: { complaints: [{ deadline: { text: 'fire uker' } }] }
		});
	});

	it('lists coercion neither as a right nor as an offer (R4)', () => {
		expect(sheetView(town(), 'nb', 'tvang')).toMatchObject({ rights: [], offers: [], gone: [] });
	});
});
