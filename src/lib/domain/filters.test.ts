import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeNational, makeService } from './catalogue.fixture.ts';
import { type Filters, PARAMS, parseSearch, type SearchState, toSearchParams } from './filters.ts';
import { fit } from './fit.ts';
import { ORDERS } from './order.ts';
import { makeCalendar } from './schedule/calendar.ts';
import { ACCESS_WAYS, type Service } from './service.ts';
import { WHENS } from './when.ts';

const parse = (query: string) => parseSearch(new URLSearchParams(query));
const word = fc.stringMatching(/^[a-zæøå0-9-]{1,20}$/);
const flag = fc.constant(true as const);
const filters: fc.Arbitrary<Filters> = fc.record(
	{
		when: fc.constantFrom(...WHENS),
		step: word,
		need: word,
		way: fc.constantFrom(...ACCESS_WAYS),
		noDecision: flag,
		free: flag,
		age: fc.integer({ min: 0, max: 120 }),
		district: word,
		organization: word,
		language: word,
		unsaid: flag
	},
	{ requiredKeys: [] }
);
const state: fc.Arbitrary<SearchState> = fc.record({
	query: fc.string({ unit: 'grapheme', maxLength: 60 }).filter((query) => query.length <= 200),
	filters,
	order: fc.constantFrom(undefined, ...ORDERS)
});

describe('a search in an address', () => {
	it('comes back as it was written, whatever is sought', () => {
		fc.assert(
			fc.property(state, (written) => {
				const address = toSearchParams(written).toString();
				expect(parse(address)).toEqual(written);
			})
		);
	});

	it('names nothing that is not set', () => {
		expect(toSearchParams({ query: '', filters: {}, order: undefined }).toString()).toBe('');
		expect(parse('')).toEqual({ query: '', filters: {}, order: undefined });
	});

	it('has words residents can read', () => {
		const params = toSearchParams({ query: 'mat', filters: { free: true, age: 17 }, order: 'name' });
		expect(params.toString()).toBe('q=mat&gratis=1&alder=17&orden=name');
		expect(toSearchParams({ query: '', filters: { when: 'tonight' }, order: undefined }).toString()).toBe(
			'naar=ikveld'
		);
	});

	it.each([
		['a way in nobody has', 'vei=teleport'],
		['a time nobody has', 'naar=now'],
		['an order nobody has', 'orden=price'],
		['an age that is no number', 'alder=gammel'],
		['an age below none', 'alder=-1'],
		['half a year', 'alder=17.5'],
		['an age nobody reaches', 'alder=121'],
		['an age that is not there', 'alder='],
		['flags that are not 1', 'gratis=ja&utenvedtak=0&ogsaukjent=true'],
		['words of blanks alone', 'trinn=%20&behov=+&bydel=%09&arrangor=&sprak=%0A'],
		['names of nothing', '__proto__=1&constructor=2&step=advice']
	])('drops %s', (_, query) => {
		expect(parse(query)).toEqual({ query: '', filters: {}, order: undefined });
	});

	it.each([
		['0', 0],
		['120', 120]
	])('takes the age %s', (written, age) => {
		expect(parse(`alder=${written}`).filters).toEqual({ age });
	});

	it('is read from a form as from an address', () => {
		const form = new FormData();
		for (const [name, value] of new URLSearchParams('q=mat&gratis=1&alder=17&behov='))
			form.append(name, value);
		expect(parseSearch(form)).toEqual(parse('q=mat&gratis=1&alder=17'));
	});

	it('takes the first of a parameter given twice', () => {
		expect(parse('behov=food&behov=talk').filters.need).toBe('food');
	});

	it('never throws, and what it reads is written and read alike', () => {
		const mangled = fc
			.array(fc.tuple(fc.constantFrom(...Object.values(PARAMS)), fc.string({ unit: 'binary' })))
			.map((pairs) => new URLSearchParams(pairs));
		fc.assert(
			fc.property(mangled, (params) => {
				const read = parseSearch(params);
				expect(parseSearch(toSearchParams(read))).toEqual(read);
			})
		);
	});

	it('reads no more of a pasted page than an address can hold, and no half character', () => {
		expect(parseSearch(new URLSearchParams({ q: 'a'.repeat(10_000) })).query).toBe('a'.repeat(200));
		const { query } = parseSearch(new URLSearchParams({ q: `a${'🏡'.repeat(200)}` }));
		expect(() => encodeURIComponent(query)).not.toThrow();
		expect(query.length).toBeGreaterThan(150);
	});
});

describe('whether a service fits', () => {
	const fits = (service: Partial<Service>, wanted: Filters) => {
		const made = makeService('klubben', service);
		return fit(makeCatalogue([made]), made, wanted);
	};
	const ages = (audience: Partial<Service['audience']>): Partial<Service> => ({
		audience: { groups: ['youth'], ...audience }
	});

	it.each<[string, Partial<Service>, Filters, string]>([
		['nothing asked', {}, {}, 'yes'],
		['its step', {}, { step: 'open-places' }, 'yes'],
		['another step', {}, { step: 'advice' }, 'no'],
		['a step nobody has', {}, { step: 'ukjent' }, 'no'],
		['a main need', { needs: { main: ['food'], also: [] } }, { need: 'food' }, 'yes'],
		['a need it also meets', { needs: { main: [], also: ['food'] } }, { need: 'food' }, 'yes'],
		['another need', {}, { need: 'food' }, 'no'],
		['who runs it', {}, { organization: 'by-kommune' }, 'yes'],
		['a partner', { partners: ['frivillig'] }, { organization: 'frivillig' }, 'yes'],
		['another organiser', {}, { organization: 'frivillig' }, 'no'],
		['one of its ways in', { access: [{ way: 'phone' }, { way: 'sign-up' }] }, { way: 'sign-up' }, 'yes'],
		['another way in', {}, { way: 'referral' }, 'no'],
		['no way in recorded', { access: [] }, { way: 'drop-in' }, 'unsaid'],
		['no decision needed', { decision: { needed: 'no' } }, { noDecision: true }, 'yes'],
		['a decision needed', { decision: { needed: 'yes' } }, { noDecision: true }, 'no'],
		['nobody says of a decision', { decision: { needed: 'unknown' } }, { noDecision: true }, 'unsaid'],
		['free', { price: { free: 'yes' } }, { free: true }, 'yes'],
		['not free', { price: { free: 'no' } }, { free: true }, 'no'],
		['a price of words only', { price: { free: 'unknown', text: '20 kr' } }, { free: true }, 'unsaid'],
		['no price recorded', {}, { free: true }, 'unsaid'],
		['its district', { districts: ['oya'] }, { district: 'oya' }, 'yes'],
		['another district', { districts: ['oya'] }, { district: 'sentrum' }, 'no'],
		['no district recorded', {}, { district: 'oya' }, 'unsaid'],
		['its language', { languages: ['nb', 'se'] }, { language: 'se' }, 'yes'],
		['another language', { languages: ['nb'] }, { language: 'se' }, 'no'],
		['no language recorded', {}, { language: 'se' }, 'unsaid'],
		['on the lower limit', ages({ minAge: 13, maxAge: 18 }), { age: 13 }, 'yes'],
		['on the upper limit', ages({ minAge: 13, maxAge: 18 }), { age: 18 }, 'yes'],
		['too young', ages({ minAge: 13, maxAge: 18 }), { age: 12 }, 'no'],
		['too old', ages({ minAge: 13, maxAge: 18 }), { age: 19 }, 'no'],
		['no upper limit', ages({ minAge: 67 }), { age: 120 }, 'yes'],
		['no lower limit', ages({ maxAge: 5 }), { age: 0 }, 'yes'],
		['a limit holds also for everyone', ages({ groups: ['everyone'], minAge: 18 }), { age: 17 }, 'no'],
		['everyone, of any age', ages({ groups: ['everyone'] }), { age: 50 }, 'yes'],
		['a word for an age is not a limit', ages({}), { age: 15 }, 'unsaid'],
		['one no among the unsaid is no', { access: [] }, { way: 'drop-in', need: 'food' }, 'no'],
		['one unsaid among the yes is unsaid', {}, { free: true, need: 'company' }, 'unsaid']
	])('%s', (_, service, wanted, expected) => {
		expect(fits(service, wanted)).toBe(expected);
	});

	it('finds a national service on the step of the town that covers it', () => {
		const national = makeNational('telefonen');
		const catalogue = makeCatalogue([], [national]);
		catalogue.area.staircase.steps[1]!.covers = ['advice'];
		catalogue.area.staircase.steps[2]!.covers = [];
		expect(fit(catalogue, national, { step: 'open-places' })).toBe('yes');
		expect(fit(catalogue, national, { step: 'advice' })).toBe('no');
	});

	it('asks nothing when no filter is set, of any service', () => {
		fc.assert(
			fc.property(filters, fc.boolean(), (wanted, said) => {
				const { unsaid: _, ...asked } = wanted;
				const answer = fits(said ? { price: { free: 'yes' } } : {}, asked);
				// "Also those that do not say" narrows nothing by itself.
				expect(fits(said ? { price: { free: 'yes' } } : {}, { ...asked, unsaid: true })).toBe(answer);
			})
		);
	});
});

describe('a time', () => {
	const moment = { now: new Date('2026-11-24T12:00+01:00'), calendar: makeCalendar() };
	const fits = (schedules: Service['schedules'], given: typeof moment | undefined = moment) => {
		const service = makeService('klubben', { schedules });
		return fit(makeCatalogue([service]), service, { when: 'now' }, given);
	};

	it('is fitted by what is open then, not by what is closed, and unsaid where nobody knows', () => {
		expect(fits([{ days: ['tu'], opens: '11:00', closes: '14:00' }])).toBe('yes');
		expect(fits([{ days: ['we'], opens: '11:00', closes: '14:00' }])).toBe('no');
		expect(fits([{ text: 'av og til' }])).toBe('unsaid');
		expect(fits([])).toBe('unsaid');
	});

	it('without a clock is said by nobody', () => {
		const service = makeService('klubben', { schedules: [{ opens: '00:00', closes: '24:00' }] });
		expect(fit(makeCatalogue([service]), service, { when: 'now' })).toBe('unsaid');
	});
});
