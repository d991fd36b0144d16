import { describe, expect, it } from 'vitest';
import { checkCatalogue } from './check.ts';
import { makeTinyCatalogue, REAL_CATALOGUE } from './folder.fixture.ts';
import { TODAY } from './rules/records.fixture.ts';

it('the real catalogue holds to the schema and to every rule', () => {
	const { records, findings } = checkCatalogue(REAL_CATALOGUE, TODAY);
	expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
	expect(records.areas.size).toBeGreaterThan(2);
});

describe('a small catalogue', () => {
	const pathOf = (id: string) => `areas/by/services/${id}.yaml`;
	const record = (rest: string) =>
		`name: Tilbud\norganization: by-kommune\nkind: meeting-place\nneeds: {main: [company]}\ndescription: Kaffe.\n${rest}\n` +
		`audience: {groups: [everyone]}\nlocations: [{location: radhuset}]\nsources: [{url: 'https://by.no/'}]\n`;

	it('passes when it is good', () => {
		expect(checkCatalogue(makeTinyCatalogue(), TODAY).findings).toEqual([]);
	});

	it('tells the line, the field and the rule that speaks', () => {
		const root = makeTinyCatalogue({ [pathOf('ny')]: record('steps:\n  - open-places\n  - ukjent') });
		expect(checkCatalogue(root, TODAY).findings).toEqual([
			{
				path: pathOf('ny'),
				line: 8,
				field: 'steps.1',
				level: 'error',
				message: 'uses ukjent, which is not in the staircase of by [terms-exist]',
				fix: 'one of: community, open-places, advice, home-help'
			}
		]);
	});

	it('walks files and lines in order', () => {
		const root = makeTinyCatalogue({
			[pathOf('b')]: record('steps: [ukjent]\nsuccessor: borte'),
			[pathOf('a')]: record('steps: [ukjent]').replace('Kaffe.', 'Prøv først.')
		});
		const places = checkCatalogue(root, TODAY).findings.map(({ path, line }) => `${path}:${line}`);
		expect(places).toEqual([`${pathOf('a')}:5`, `${pathOf('a')}:6`, `${pathOf('b')}:6`, `${pathOf('b')}:7`]);
	});

	it('tells a broken file once, not again at everyone who names it', () => {
		const root = makeTinyCatalogue({
			'areas/by/organizations/by-kommune.yaml': 'name: [\n',
			'areas/by/locations/radhuset.yaml': '',
			[pathOf('lenket')]: record('steps: [open-places]\nsuccessor: odelagt'),
			[pathOf('odelagt')]: 'name: 1\n'
		});
		const paths = new Set(checkCatalogue(root, TODAY).findings.map(({ path }) => path));
		expect(paths).toEqual(
			new Set([
				'areas/by/organizations/by-kommune.yaml',
				'areas/by/locations/radhuset.yaml',
				pathOf('odelagt')
			])
		);
	});

	it('still tells a reference to nothing while another file is broken', () => {
		const root = makeTinyCatalogue({
			[pathOf('lenket')]: record('steps: [open-places]\nsuccessor: borte'),
			[pathOf('odelagt')]: 'name: 1\n'
		});
		const paths = checkCatalogue(root, TODAY).findings.map(({ path }) => path);
		expect(paths).toContain(pathOf('lenket'));
	});
});
