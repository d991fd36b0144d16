import { expect, it } from 'vitest';
import { formalTypesSchema, legalBasisSchema, lifeChangesSchema } from './formal.ts';

const type = {
	id: 'stotte',
	code: '9',
	name: { nb: 'Støttekontakt' },
	about: { nb: 'En person som er sammen med deg.' },
	covers: [{ nb: 'følge til aktiviteter' }],
	needs: { main: ['company'] },
	legalBasis: ['hol-3-2-6b'],
	form: 'decision',
	regime: 'health-care'
};
const out = { ...type, form: 'out', covers: [], needs: { main: [] }, regime: undefined };
const problems = (rest: object) =>
	(formalTypesSchema.safeParse([{ ...type, ...rest }]).error?.issues ?? []).map(({ path }) => path[1]);

it.each<[string, object, string[]]>([
	['all it needs', {}, []],
	['no needs', { needs: { main: [] } }, ['needs']],
	['nothing it covers', { covers: [] }, ['covers']],
	['no law of complaint', { regime: undefined }, ['regime']],
	['no paragraph', { legalBasis: [] }, ['legalBasis']],
	['an empty text', { about: { nb: '' } }, ['about']],
	['a form nobody knows', { form: 'open' }, ['form']],
	['a flag said as false', { longTermPlace: false }, ['longTermPlace']],
	['everyday names in a language nobody has', { everydayNames: { xx: ['a'] } }, ['everydayNames']],
	['the form out and nothing to tick', out, []],
	['the form out and needs', { ...out, needs: { main: ['company'] } }, ['needs']]
])('a type of formal service with %s: %#', (_, rest, fields) => {
	expect(problems(rest)).toEqual(fields);
});

it('asks a life change for a need, and for ages in order', () => {
	const change = {
		id: 'ny',
		name: { nb: 'Ny' },
		about: { nb: 'Ny her.' },
		needs: ['company'],
		formalTypes: []
	};
	const good = (rest: object) => lifeChangesSchema.safeParse([{ ...change, ...rest }]).success;
	expect(good({})).toBe(true);
	expect(good({ needs: [] })).toBe(false);
	expect(good({ minAge: 25, maxAge: 16 })).toBe(false);
});

it('R6: asks a paragraph for a source, a valid-from date and the day it was read', () => {
	const basis = {
		id: 'hol-3-1',
		law: 'hol § 3-1',
		about: { nb: 'Kommunen skal hjelpe.' },
		url: 'https://lovdata.no/1',
		validFrom: '2012-01-01',
		checked: '2026-04-30'
	};
	const good = (rest: object) => legalBasisSchema.safeParse([{ ...basis, ...rest }]).success;
	expect(good({})).toBe(true);
	for (const field of ['url', 'validFrom', 'checked', 'law', 'about'])
		expect(good({ [field]: undefined })).toBe(false);
	expect(good({ checked: '2026' })).toBe(false);
});
