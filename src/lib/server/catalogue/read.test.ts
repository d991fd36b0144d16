import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from './findings.ts';
import { makeFolder, makeTinyCatalogue, writeFiles } from './folder.fixture.ts';
import { readCatalogue } from './read.ts';

const SERVICE = 'areas/by/services/apent-hus.yaml';
const RECORD = `# yaml-language-server: $schema=../../../schema/service.schema.json
name: Åpent hus
organization: by-kommune
kind: meeting-place
steps: [open-places]
needs: {main: [company]}
description: Kaffe og noen å snakke med.
audience: {groups: [everyone]}
sources:
  - {url: 'https://by.kommune.no/apent-hus'}
`;

const matching = (finding: Partial<Finding>) => expect.objectContaining(finding) as Finding;

describe('a good catalogue', () => {
	it('is read whole, each record under the name of its file', () => {
		const { records, findings } = readCatalogue(makeTinyCatalogue());
		expect(findings).toEqual([]);
		expect([...records.areas.keys()]).toEqual(['by', 'norge']);
		expect(records.areas.get('by')!.area.id).toBe('by');
		expect([...records.areas.get('by')!.services.keys()]).toEqual(['apent-hus']);
		expect(records.areas.get('by')!.locations.get('radhuset')).toMatchObject({
			id: 'radhuset',
			path: 'areas/by/locations/radhuset.yaml',
			record: { name: 'Rådhuset' }
		});
		expect(records.taxonomies.needs.record).toMatchObject([{ id: 'company' }]);
		expect(records.complaints.record).toHaveLength(1);
	});

	it('says unknown where a record says nothing, and knows its lines', () => {
		const { records } = readCatalogue(makeTinyCatalogue({ [SERVICE]: RECORD }));
		const entry = records.areas.get('by')!.services.get('apent-hus')!;
		expect(entry.record).toMatchObject({
			status: 'active',
			decision: { needed: 'unknown' },
			referral: { needed: 'unknown' },
			diagnosis: { needed: 'unknown' },
			access: [],
			needs: { also: [] }
		});
		expect(entry.lineOf(['sources', 0, 'url'])).toBe(10);
	});
});

describe('a bad record is left out and told with file, line and field', () => {
	it.each<[what: string, from: string, to: string, expected: Partial<Finding>]>([
		[
			'HTML in a text',
			'Kaffe',
			'<b>Kaffe</b>',
			{ line: 7, field: 'description', message: 'holds HTML; write plain text' }
		],
		[
			'a javascript: link',
			'https://by.kommune.no/apent-hus',
			'javascript:alert(1)',
			{ line: 10, field: 'sources.0.url' }
		],
		[
			'a data: link',
			'https://by.kommune.no/apent-hus',
			'data:text/html,x',
			{ line: 10, field: 'sources.0.url' }
		],
		[
			'a file: link',
			'https://by.kommune.no/apent-hus',
			'file:///etc/passwd',
			{ line: 10, field: 'sources.0.url' }
		],
		['javascript: in a text', 'Kaffe', 'javascript:alert(1)', { line: 7, field: 'description' }],
		['a direction override', 'Åpent hus', 'Åpent \u202esuh', { line: 2, field: 'name' }],
		['an escaped direction override', 'Åpent hus', '"Åpent \\u202esuh"', { line: 2, field: 'name' }],
		['an escaped NUL', 'Åpent hus', '"Åpent\\0hus"', { line: 2, field: 'name' }],
		['half a surrogate pair', 'Åpent hus', '"Åpent \\ud800 hus"', { line: 2, field: 'name' }],
		['a number for text', 'Åpent hus', '116117', { line: 2, field: 'name', fix: 'put the value in quotes' }],
		['a boolean for text', 'Åpent hus', 'true', { line: 2, field: 'name', fix: 'put the value in quotes' }],
		['nothing for text', 'Åpent hus', '~', { line: 2, field: 'name', fix: undefined }],
		['infinity for text', 'Åpent hus', '.inf', { line: 2, field: 'name' }],
		['a mapping for text', 'Åpent hus', '{nb: Åpent hus}', { line: 2, field: 'name' }],
		['text for a list', '[open-places]', 'open-places', { line: 5, field: 'steps' }],
		['a name in capitals for an id', 'by-kommune', 'By kommune', { line: 3, field: 'organization' }],
		['a path for an id', 'by-kommune', '../norge/organizations/staten', { line: 3, field: 'organization' }],
		['a number in a list of ids', '[company]', '[company, 7]', { line: 6, field: 'needs.main.1' }],
		[
			'a field nobody knows',
			'kind:',
			'colour: red\nkind:',
			{ line: 4, field: undefined, message: 'has fields nobody knows: colour' }
		],
		[
			'a field nobody knows, deep',
			'{main: [company]}',
			'{main: [company], men: []}',
			{ line: 6, field: 'needs' }
		],
		[
			'an inherited name as a field',
			'kind:',
			'toString: x\nkind:',
			{ line: 4, message: 'has fields nobody knows: toString' }
		],
		['a missing field', 'kind: meeting-place\n', '', { line: 1, field: 'kind' }],
		[
			'no step and no track',
			'[open-places]',
			'[]',
			{ line: 5, field: 'steps', message: 'give at least one step, or a track and no steps' }
		],
		['a step and a track', '[open-places]', '[open-places]\ntrack: acute', { line: 5, field: 'steps' }],
		[
			'ages the wrong way',
			'{groups: [everyone]}',
			'{groups: [everyone], minAge: 20, maxAge: 10}',
			{ line: 8, field: 'audience.minAge', message: 'is above maxAge' }
		],
		[
			'a date more precise than it says',
			'sources:',
			"assured: {date: '2023-05-16', precision: year, method: phone}\nsources:",
			{ line: 9, field: 'assured.precision' }
		],
		[
			'a __proto__ key',
			'kind:',
			'__proto__: {status: defunct}\nkind:',
			{ line: 4, message: 'has the key __proto__' }
		],
		['a tag', 'Åpent hus', '!!js/function "x"', { line: 2 }],
		['a list instead of a record', RECORD, '- a\n', { line: 1, field: undefined }],
		['text instead of a record', RECORD, 'hei\n', { line: 1, field: undefined }],
		['comments only', RECORD, '# senere\n', { line: 1, field: undefined }],
		[
			'an empty file',
			RECORD,
			'',
			{ line: undefined, message: 'is empty', fix: 'fill in the record or delete the file' }
		]
	])('%s', (_, from, to, expected) => {
		const { records, findings } = readCatalogue(
			makeTinyCatalogue({ [SERVICE]: RECORD.replace(from, () => to) })
		);
		expect(findings).toContainEqual(matching({ path: SERVICE, level: 'error', ...expected }));
		expect(records.areas.get('by')!.services.size).toBe(0);
		expect(Object.hasOwn(Object.prototype, 'status')).toBe(false);
	});

	it.each<[string, Uint8Array, string]>([
		['UTF-16', Buffer.from(`\ufeff${RECORD}`, 'utf16le'), 'is not UTF-8'],
		['latin-1', Buffer.from(RECORD, 'latin1'), 'is not UTF-8'],
		['cut in the middle of a letter', Buffer.from('name: Å').subarray(0, -1), 'is not UTF-8'],
		['an image', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'is not UTF-8']
	])('a file in %s', (_, content, message) => {
		const { findings } = readCatalogue(makeTinyCatalogue({ [SERVICE]: content }));
		expect(findings).toEqual([matching({ path: SERVICE, message })]);
	});

	it('other records are read all the same, and every problem of every file is told', () => {
		const root = makeTinyCatalogue({
			[SERVICE]: RECORD,
			'areas/by/services/a.yaml': RECORD.replace('Åpent hus', '1').replace('[company]', '[Selskap]'),
			'areas/by/locations/b.yaml': 'name: [\n',
			'areas/by/organizations/c.yaml': 'name: C\n'
		});
		const { records, findings } = readCatalogue(root);
		expect([...records.areas.get('by')!.services.keys()]).toEqual(['apent-hus']);
		expect(new Set(findings.map(({ path, field }) => `${path} ${field ?? ''}`))).toEqual(
			new Set([
				'areas/by/services/a.yaml name',
				'areas/by/services/a.yaml needs.main.0',
				'areas/by/locations/b.yaml ',
				'areas/by/organizations/c.yaml type'
			])
		);
	});

	it('a flood of problems in one file does not drown the others', () => {
		const root = makeTinyCatalogue({
			'retired.yaml': Array.from({ length: 60_000 }, (_, i) => `K${i}: x`).join('\n'),
			'taxonomies/needs.yaml': '-\n'.repeat(120_000),
			[SERVICE]: ':\n'.repeat(30_000)
		});
		const { findings } = readCatalogue(root);
		for (const path of ['retired.yaml', 'taxonomies/needs.yaml', SERVICE]) {
			const own = findings.filter((finding) => finding.path === path);
			expect(own).toHaveLength(51);
			expect(own.at(-1)!.message).toMatch(/^has \d{4,} more problems$/);
		}
	});
});

describe('odd files and folders', () => {
	it.each([
		'Åpent hus.yaml',
		'apent_hus.yaml',
		'APENT.yaml',
		'apent-hus.yml',
		'.yaml',
		'-.yaml',
		'a\nb.yaml',
		'a\u202e.yaml',
		'apent-hus.yaml~',
		'.DS_Store'
	])('a file named %j is named and not read', (name) => {
		const path = `areas/by/services/${name}`;
		const { records, findings } = readCatalogue(makeTinyCatalogue({ [path]: RECORD }));
		expect(findings).toEqual([matching({ path, level: 'error', message: 'is not named like a record' })]);
		expect(records.areas.get('by')!.services.size).toBe(1);
	});

	it('a file whose name is no text at all is named and not read', () => {
		const root = makeTinyCatalogue();
		const folder = Buffer.from(join(root, 'areas/by/services/'));
		writeFileSync(Buffer.concat([folder, Buffer.of(0xff, 0xfe), Buffer.from('.yaml')]), RECORD);
		expect(readCatalogue(root).findings).toEqual([matching({ message: 'is not named like a record' })]);
	});

	it('a folder named like a record', () => {
		const root = makeTinyCatalogue();
		mkdirSync(join(root, 'areas/by/services/mappe.yaml'));
		expect(readCatalogue(root).findings).toEqual([
			matching({ path: 'areas/by/services/mappe.yaml', message: 'is not a plain file' })
		]);
	});

	it.each([
		['to a record', 'apent-hus.yaml'],
		['out of the catalogue', '/etc/passwd'],
		['to nothing', 'borte.yaml'],
		['to itself', 'lenke.yaml']
	])('a link %s is not followed', (_, target) => {
		const root = makeTinyCatalogue();
		symlinkSync(target, join(root, 'areas/by/services/lenke.yaml'));
		const { records, findings } = readCatalogue(root);
		expect(findings).toEqual([
			matching({
				path: 'areas/by/services/lenke.yaml',
				message: 'is not a plain file',
				fix: 'replace links and folders by files'
			})
		]);
		expect(records.areas.get('by')!.services.has('lenke')).toBe(false);
	});

	it('a pipe, which would wait for ever, is not opened', () => {
		const root = makeTinyCatalogue();
		execFileSync('mkfifo', [join(root, 'areas/by/services/ror.yaml')]);
		expect(readCatalogue(root).findings).toEqual([
			matching({ path: 'areas/by/services/ror.yaml', message: 'is not a plain file' })
		]);
	});

	it('a folder that is a link is not followed', () => {
		const root = makeTinyCatalogue();
		rmSync(join(root, 'areas/by/locations'), { recursive: true });
		symlinkSync(join(root, 'areas/norge/organizations'), join(root, 'areas/by/locations'));
		expect(readCatalogue(root).findings).toEqual([
			matching({ path: 'areas/by/locations', message: 'is not a plain folder' })
		]);
	});

	it('a file where a folder should be', () => {
		const root = makeTinyCatalogue();
		rmSync(join(root, 'areas/by/locations'), { recursive: true });
		writeFiles(root, { 'areas/by/locations': 'hei', 'areas/les-meg': 'hei' });
		expect(readCatalogue(root).findings).toEqual([
			matching({ path: 'areas/by/locations', message: 'is not a plain folder' }),
			matching({ path: 'areas/les-meg', message: 'is not a plain folder' })
		]);
	});

	it('a misspelled folder does not hide its records in silence', () => {
		const root = makeTinyCatalogue({ 'areas/by/sevices/ny.yaml': RECORD });
		expect(readCatalogue(root).findings).toEqual([
			matching({ path: 'areas/by/sevices', message: 'is read by nothing' })
		]);
	});

	it('an area with odd letters', () => {
		const { records, findings } = readCatalogue(makeTinyCatalogue({ 'areas/Tromsø by/area.yaml': 'x' }));
		expect(findings).toEqual([matching({ path: 'areas/Tromsø by', message: 'is not named like an area' })]);
		expect([...records.areas.keys()]).toEqual(['by', 'norge']);
	});

	it('a record of many gigabytes is refused without being read whole', () => {
		const root = makeTinyCatalogue({ [SERVICE]: RECORD });
		truncateSync(join(root, SERVICE), 8 * 1024 ** 3);
		expect(readCatalogue(root).findings).toEqual([
			matching({ path: SERVICE, message: 'is larger than 65536 bytes', fix: 'is it one offer?' })
		]);
	});

	it('lists may be longer than a record', () => {
		const retired = Array.from(
			{ length: 2000 },
			(_, i) => `tilbud-${i}: {area: by, reason: {nb: Lagt ned}, date: 2026-01-01}`
		).join('\n');
		const { records, findings } = readCatalogue(makeTinyCatalogue({ 'retired.yaml': retired }));
		expect(findings).toEqual([]);
		expect(Object.keys(records.retired.record)).toHaveLength(2000);
	});
});

describe('what is missing', () => {
	it('an empty folder says what a catalogue needs', () => {
		const { records, findings } = readCatalogue(makeFolder());
		expect(records.areas.size).toBe(0);
		expect(findings.map(({ path, message }) => `${path} ${message}`)).toEqual([
			'areas/norge/area.yaml is missing',
			'taxonomies/needs.yaml is missing',
			'taxonomies/topics.yaml is missing',
			'taxonomies/kinds.yaml is missing',
			'taxonomies/audiences.yaml is missing',
			'taxonomies/organization-types.yaml is missing',
			'taxonomies/formal-types.yaml is missing',
			'taxonomies/life-changes.yaml is missing',
			'legal/references.yaml is missing',
			'legal/basis.yaml is missing',
			'retired.yaml is missing',
			'vocabularies/postal-codes.csv is missing'
		]);
	});

	it('a folder that does not exist is no accident either', () => {
		expect(readCatalogue(join(makeFolder(), 'borte')).findings).not.toEqual([]);
	});

	it('an area without area.yaml is told, and its services wait', () => {
		const root = makeTinyCatalogue();
		rmSync(join(root, 'areas/by/area.yaml'));
		const { records, findings } = readCatalogue(root);
		expect(findings).toEqual([
			matching({ path: 'areas/by/area.yaml', message: 'is missing', fix: 'create the file' })
		]);
		expect([...records.areas.keys()]).toEqual(['norge']);
	});
});

it('whatever a record holds, reading gives the record or findings about that file', () => {
	const root = makeTinyCatalogue();
	const word = fc.oneof(
		fc.string({ unit: 'grapheme' }),
		fc.constantFrom('[', '{', '- ', ': ', '&a', '*a', '\n', '"')
	);
	const change = fc.tuple(fc.nat(RECORD.length), fc.nat(20), word);
	fc.assert(
		fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
			const content = changes.reduce(
				(all, [at, cut, add]) => all.slice(0, at) + add + all.slice(at + cut),
				RECORD
			);
			writeFiles(root, { [SERVICE]: content });
			const { records, findings } = readCatalogue(root);
			expect(records.areas.get('by')!.services.size).toBe(findings.length === 0 ? 1 : 0);
			expect(findings.every(({ path }) => path === SERVICE)).toBe(true);
		}),
		{ numRuns: 150 }
	);
});
