import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeTinyCatalogue } from '#lib/server/catalogue/folder.fixture.ts';
import { parseYaml } from '#lib/server/catalogue/parse-yaml.ts';
import { readCatalogue } from '#lib/server/catalogue/read.ts';
import { TODAY } from '#lib/server/catalogue/rules/records.fixture.ts';
import { id } from '#lib/server/catalogue/schema/values.ts';
import { newService, slugOf } from './new.ts';

describe('the id of a name', () => {
	it.each([
		['Åpent hus på Øya', 'apent-hus-pa-oya'],
		['  Café «Ælva» – kl. 11–14!  ', 'cafe-aelva-kl-11-14'],
		['Gáisi giella­guovddáš', 'gaisi-giella-guovddas'],
		['Ođđa Ráŧŧi', 'odda-ratti'],
		['116 117', '116-117'],
		['A\u030apent', 'apent'],
		['../../etc/passwd', 'etc-passwd'],
		['💛', ''],
		['مرحبا', '']
	])('%s → %s', (name, slug) => {
		expect(slugOf(name)).toBe(slug);
	});

	it('is an id or nothing, whatever the name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
				const slug = slugOf(name);
				expect(slug === '' || id.safeParse(slug).success).toBe(true);
			})
		);
	});
});

describe('a new record', () => {
	it('is written where the name says, and check asks for what is left to fill in', () => {
		const root = makeTinyCatalogue();
		const path = join(root, 'areas/by/services/apent-hus-pa-oya.yaml');
		expect(newService(root, 'by', 'Åpent hus på Øya', TODAY)).toEqual({ path });
		const parsed = parseYaml(path, readFileSync(path));
		expect(parsed).toMatchObject({
			value: { name: 'Åpent hus på Øya', assured: { date: '2026-11-24', precision: 'day' } }
		});
		const asked = readCatalogue(root).findings.map(({ field }) => field);
		expect(asked).toEqual(
			expect.arrayContaining(['organization', 'kind', 'needs.main', 'description', 'sources.0.url'])
		);
	});

	it.each(['"Kafé": #1 {nå}', "Kafé 'Sol'", 'a: b', '- x', 'linje\nlinje', '\\'])(
		'keeps the name %j as it was given',
		(name) => {
			const root = makeTinyCatalogue();
			const result = newService(root, 'by', `Sted ${name}`, TODAY);
			if (!('path' in result)) throw new Error(result.problem);
			expect(parseYaml('x', readFileSync(result.path!))).toMatchObject({ value: { name: `Sted ${name}` } });
		}
	);

	it('never overwrites', () => {
		const root = makeTinyCatalogue();
		const path = join(root, 'areas/by/services/apent-hus.yaml');
		const before = readFileSync(path, 'utf8');
		expect(newService(root, 'by', 'Åpent hus', TODAY)).toEqual({
			problem: `${path} exists; choose another name, for instance with the place in it`
		});
		expect(readFileSync(path, 'utf8')).toBe(before);
	});

	it('does not write through a link', () => {
		const root = makeTinyCatalogue();
		const outside = join(root, 'utenfor.txt');
		symlinkSync(outside, join(root, 'areas/by/services/lenke.yaml'));
		expect(newService(root, 'by', 'Lenke', TODAY)).toHaveProperty('problem');
		expect(existsSync(outside)).toBe(false);
	});

	it('is the first of an area that has no services yet', () => {
		const root = makeTinyCatalogue();
		rmSync(join(root, 'areas/by/services'), { recursive: true });
		expect(newService(root, 'by', 'Åpent hus', TODAY)).toHaveProperty('path');
	});

	it.each([undefined, '', 'bergen', '..', 'BY', 'by/../norge'])(
		'asks for an area it knows, not %j',
		(area) => {
			expect(newService(makeTinyCatalogue(), area, 'Åpent hus', TODAY)).toEqual({
				problem: 'give an area first (by, norge), then the name: npm run catalogue -- new tromso "Åpent hus"'
			});
		}
	);

	it.each([undefined, '', '💛', '!'])('asks for a name it can make an address of, not %j', (name) => {
		expect(newService(makeTinyCatalogue(), 'by', name, TODAY)).toEqual({
			problem: 'give the name of the offer, in quotes'
		});
	});

	it('asks for a shorter name when it is too long for an address', () => {
		expect(newService(makeTinyCatalogue(), 'by', 'lang '.repeat(100), TODAY)).toEqual({
			problem: 'give a shorter name; it becomes an address'
		});
	});
});
