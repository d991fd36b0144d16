import { describe, expect, it } from 'vitest';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { Service } from '#lib/domain/service.ts';
import { toDocuments } from './document.ts';

const nb = { company: ['ensom', 'alene'], food: ['sulten'] };
const en = { company: ['lonely'], talk: ['listen'] };

function documentOf(rest: Partial<Service> = {}) {
	const [document] = toDocuments(makeRelease('by', [makeService('klubben', rest)]), [nb, en]);
	return document!;
}

describe('a service is found by', () => {
	it('every name it has or had', () => {
		expect(
			documentOf({ name: 'Klubben', alternateNames: ['The Club'], formerNames: ['Gamleklubben'] }).names
		).toEqual(['Klubben', 'The Club', 'Gamleklubben']);
	});

	it('the words people say for its main needs, in every language', () => {
		const { words } = documentOf({ needs: { main: ['company', 'talk'], also: [] } });
		expect(words).toEqual(expect.arrayContaining(['ensom', 'alene', 'lonely', 'listen']));
	});

	it('the names of all its needs, its kind and its audience, in every language they have', () => {
		const { words } = documentOf({ needs: { main: ['company'], also: ['food', 'safety'] } });
		expect(words).toEqual(
			expect.arrayContaining([
				...['noen å være sammen med', 'company', 'mat', 'food', 'trygghet'],
				...['Møteplass', 'Meeting place', 'alle', 'everyone']
			])
		);
	});

	it('not by the words for what it only also helps with', () => {
		expect(documentOf({ needs: { main: ['company'], also: ['food'] } }).words).not.toContain('sulten');
	});

	it('its own keywords, each word once', () => {
		const { words } = documentOf({ keywords: ['sjakk', 'ensom'] });
		expect(words).toContain('sjakk');
		expect(words.filter((word) => word === 'ensom')).toHaveLength(1);
	});

	it('where it is and who stands behind', () => {
		const { places } = documentOf({
			districts: ['oya'],
			locations: [{ location: 'radhuset' }],
			partners: ['frivillig'],
			onBehalfOf: 'by-kommune'
		});
		expect(places).toEqual(['Øya', 'Rådhuset', 'Torget 1', 'By kommune', 'Frivilligsentralen']);
	});

	it('what it is, for whom, and how one can help there', () => {
		const audience = { groups: ['everyone'], text: 'Unge voksne.' };
		const { text } = documentOf({ description: 'Sjakk og kaffe.', audience, contribute: 'Bli vert.' });
		expect(text).toBe('Sjakk og kaffe. Unge voksne. Bli vert.');
	});
});

it('is silent about what nobody recorded and terms nobody knows', () => {
	const document = documentOf({
		description: 'Kaffe.',
		kind: 'ukjent',
		needs: { main: ['ukjent'], also: [] },
		audience: { groups: ['ukjent'] },
		organization: 'ukjent',
		districts: ['ukjent'],
		locations: [{ location: 'ukjent' }]
	});
	expect(document).toEqual({ id: 'klubben', names: ['klubben'], words: [], places: [], text: 'Kaffe.' });
	expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

it('makes one document for each service, also those that have ended', () => {
	const services = [makeService('a'), makeService('b', { status: 'defunct' })];
	expect(toDocuments(makeRelease('by', services), []).map(({ id }) => id)).toEqual(['a', 'b']);
});
