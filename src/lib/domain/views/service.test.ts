import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { Service } from '#lib/domain/service.ts';
import { serviceView } from './service.ts';

const viewOf = (rest: Partial<Service> = {}, lang = 'nb', others: Service[] = []) =>
	serviceView(
		makeCatalogue([makeService('klubben', { name: 'Klubben', ...rest }), ...others]),
		lang,
		'klubben'
	)!;

describe('the page of a service', () => {
	it('carries every fact of the record as it stands', () => {
		const facts: Partial<Service> = {
			status: 'temporarily closed',
			statusNote: 'Stengt til påske.',
			alternateNames: ['The Club'],
			formerNames: ['Gamleklubben'],
			access: [{ way: 'sign-up', text: 'Ring' }],
			price: { free: 'no', text: '20 kr' },
			languages: ['nb', 'se'],
			languageText: 'Noe samisk',
			serviceArea: 'Hele byen',
			schedules: [{ for: 'door', text: 'Mandag 12–14' }],
			phones: [{ number: '77 00 00 00' }],
			emails: ['post@by.no'],
			website: 'https://by.no',
			contribute: 'Bli vert.',
			sources: [{ url: 'https://by.no/kilde', updated: '2023' }],
			assured: { date: '2023', precision: 'year', method: 'web-page' },
			assuredNote: 'Udatert side.',
			confidence: 'low',
			channels: ['in-person']
		};
		expect(viewOf(facts)).toMatchObject(facts);
	});

	it('names the places single days are moved to, beside its own', () => {
		const exceptions = [
			{ date: '2026-12-01', movedTo: 'radhuset' },
			{ date: '2026-12-08', movedTo: 'ukjent' }
		];
		expect(viewOf({ exceptions, locations: [{ location: 'ukjent' }] })).toMatchObject({
			exceptions,
			places: [{ id: 'ukjent' }],
			otherPlaces: [{ id: 'radhuset', name: 'Rådhuset' }]
		});
	});

	it('names bodies and terms; what nobody recorded stands by its id', () => {
		const view = viewOf({
			partners: ['frivillig', 'ukjent'],
			onBehalfOf: 'frivillig',
			organizedBy: 'Byen og sentralen',
			needs: { main: ['company'], also: ['rart'] },
			kind: 'rart'
		});
		expect(view).toMatchObject({
			organization: { name: 'By kommune', website: 'https://by.kommune.no' },
			partners: ['Frivilligsentralen', 'ukjent'],
			onBehalfOf: 'Frivilligsentralen',
			organizedBy: 'Byen og sentralen',
			kind: { text: 'rart' },
			needs: [
				{ id: 'company', name: { text: 'noen å være sammen med' }, main: true },
				{ id: 'rart', name: { text: 'rart' }, main: false }
			]
		});
	});

	it('looks up a national service in the nation, on the page of the town', () => {
		const view = serviceView(makeCatalogue([], [makeNational('telefonen')]), 'nb', 'telefonen');
		expect(view).toMatchObject({ organization: { name: 'Staten' }, card: { national: true } });
	});

	it('says where: the place with what the record adds to it', () => {
		expect(
			viewOf({ locations: [{ location: 'radhuset', note: 'Bakdøra' }, { location: 'radhuset' }] }).places
		).toEqual([
			{ id: 'radhuset', name: 'Rådhuset', address: 'Torget 1', note: 'Bakdøra' },
			{ id: 'radhuset', name: 'Rådhuset', address: 'Torget 1' }
		]);
	});

	it('keeps unknown as unknown, and leaves out qualities nobody spoke of', () => {
		const view = viewOf({ stepFree: { is: 'unknown' }, anonymous: { is: 'yes', statedBy: 'source' } });
		expect(view.requirements.referral).toEqual({ needed: 'unknown' });
		expect(view.qualities).toEqual({
			anonymous: { is: 'yes', statedBy: 'source' },
			stepFree: { is: 'unknown' }
		});
	});

	it('names the language of the record only where the page has another', () => {
		expect(viewOf({}, 'en')).toMatchObject({
			textLang: 'nb',
			name: { lang: 'nb' },
			kind: { text: 'Meeting place' }
		});
		expect(viewOf()).not.toHaveProperty('textLang');
		expect(viewOf({ language: 'en' }, 'en')).not.toHaveProperty('textLang');
	});

	it('has the right to apply where a decision is needed, and only there', () => {
		const formal = makeFormal('stotte');
		expect(serviceView(makeCatalogue([formal]), 'nb', 'stotte')?.right?.complaint.deadline.text).toBe(
			'fire uker'
		);
		expect(viewOf()).not.toHaveProperty('right');
	});

	it('points to what took over, also from one that has ended', () => {
		const ended: Partial<Service> = { status: 'defunct', successor: 'kafeen' };
		const heir = makeService('kafeen', { name: 'Kaféen' });
		expect(viewOf(ended, 'nb', [heir]).successor).toEqual({ id: 'kafeen', name: { text: 'Kaféen' } });
		expect(viewOf({ successor: 'borte' })).not.toHaveProperty('successor');
	});

	it.each(['borte', '', '__proto__'])('is not there for %j', (id) => {
		expect(serviceView(makeCatalogue([makeService('klubben')]), 'nb', id)).toBeUndefined();
	});
});

describe('its neighbours on the staircase', () => {
	const beside = (id: string, steps: string[], rest: Partial<Service> = {}) =>
		makeService(id, { steps, ...rest });

	it('are a step below the lowest and above the highest it stands on, for the same needs', () => {
		const view = viewOf({ steps: ['open-places', 'advice'] }, 'nb', [
			beside('lav', ['community']),
			beside('samme', ['advice']),
			beside('mat', ['community'], { needs: { main: ['food'], also: ['company'] } }),
			makeFormal('hjelp')
		]);
		expect(view.lower).toMatchObject({ step: { id: 'community' }, services: [{ id: 'lav' }], count: 1 });
		expect(view.higher).toMatchObject({ step: { id: 'home-help' }, services: [{ id: 'hjelp' }], count: 1 });
		expect(view.standsOn).toEqual(['open-places', 'advice']);
	});

	it('are few, and counted whole', () => {
		const others = Array.from({ length: 5 }, (_, i) => beside(`nr-${i}`, ['community']));
		const { lower } = viewOf({}, 'nb', others);
		expect(lower?.services).toHaveLength(3);
		expect(lower?.count).toBe(5);
	});

	it('are none beyond the ends, and an empty step is still shown', () => {
		expect(viewOf({ steps: ['community'] })).not.toHaveProperty('lower');
		expect(viewOf({ steps: ['home-help'] })).not.toHaveProperty('higher');
		expect(viewOf({ steps: ['home-help'] }).lower).toMatchObject({ services: [], count: 0 });
	});

	it('are none outside the staircase: acute help is not ranked', () => {
		const view = viewOf({ track: 'acute' }, 'nb', [beside('lav', ['community'])]);
		expect(view).not.toHaveProperty('lower');
		expect(view).not.toHaveProperty('higher');
		expect(view.track).toMatchObject({ id: 'acute', name: { text: 'Akutt' } });
	});
});
