import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Service } from '#lib/domain/service.ts';
import { checkCatalogue } from './check.ts';
import { REAL_CATALOGUE } from './folder.fixture.ts';
import { TODAY } from './rules/records.fixture.ts';

/** Edits by somebody who wants a right out of sight. Each is made in a copy of the real catalogue, and must fail. */
describe('R1–R6: catalogue check refuses an editor who', () => {
	const STOTTEKONTAKT = 'areas/tromso/services/stottekontakt.yaml';
	const DAGSENTER = 'areas/tromso/services/dagsenter-otium.yaml';
	const TYPES = 'taxonomies/formal-types.yaml';
	const COMPLAINTS = 'legal/references.yaml';

	let root = '';
	const errors = () => checkCatalogue(root, TODAY).findings.filter(({ level }) => level === 'error');

	// Enough of the real catalogue for every edit; all of it would be read anew some thirty times.
	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'terskel-'));
		cpSync(REAL_CATALOGUE, root, { recursive: true });
		const services = join(root, 'areas/tromso/services');
		const kept = new Set(['servicetorget-radhuset', 'koordinerende-helse-og-omsorgskontor']);
		const keep = (id: string) => {
			if (kept.has(id)) return;
			kept.add(id);
			const record = parse(readFileSync(join(services, `${id}.yaml`), 'utf8')) as Pick<
				Service,
				'alternatives'
			>;
			for (const { service } of record.alternatives ?? []) keep(service);
		};
		for (const id of [
			'stottekontakt',
			'sykehjem-langtidsopphold',
			'otium-bo-og-velferdssenter',
			'dagsenter-ramfjord'
		])
			keep(id);
		for (const name of readdirSync(services))
			if (!kept.has(basename(name, '.yaml'))) rmSync(join(services, name));
		for (const folder of ['areas/trondheim', 'areas/norge/services', 'synonyms'])
			rmSync(join(root, folder), { recursive: true });
	});
	afterAll(() => rmSync(root, { recursive: true, force: true }));

	function edit(path: string, change: (text: string) => string): string[] {
		const full = join(root, path);
		const before = readFileSync(full, 'utf8');
		const after = change(before);
		expect(after, 'the edit finds what it edits').not.toBe(before);
		writeFileSync(full, after);
		try {
			return errors().map((finding) => finding.path);
		} finally {
			writeFileSync(full, before);
		}
	}
	/** Takes an entry of a list of entries out. */
	const without = (start: string) => (text: string) =>
		text
			.split(/^(?=- )/m)
			.filter((entry) => !entry.startsWith(start))
			.join('');

	it('does nothing: the catalogue itself is in order', () => {
		expect(errors()).toEqual([]);
	});

	it.each<[string, string, (text: string) => string]>([
		['deletes how to apply and complain', STOTTEKONTAKT, (t) => t.replace(/^application:\n(?: .*\n)+/m, '')],
		['deletes the law the decision follows', STOTTEKONTAKT, (t) => t.replace(/^ {2}regime: .*\n/m, '')],
		[
			'puts the decision under another law',
			STOTTEKONTAKT,
			(t) => t.replace('regime: health-care', 'regime: other')
		],
		['calls a decision unknown', STOTTEKONTAKT, (t) => t.replace("needed: 'yes'", "needed: 'unknown'")],
		['deletes which type it is', STOTTEKONTAKT, (t) => t.replace(/^ {2}kpr: .*\n/m, '')],
		['invents a type', STOTTEKONTAKT, (t) => t.replace("kpr: ['9']", "kpr: ['10']")],
		['deletes the needs', STOTTEKONTAKT, (t) => t.replace(/^needs: .*\n/m, '')],
		['empties the needs', STOTTEKONTAKT, (t) => t.replace(/^needs: .*\n/m, 'needs: {main: []}\n')],
		[
			'names needs the decision does not cover',
			STOTTEKONTAKT,
			(t) => t.replace(/^needs: .*\n/m, 'needs: {main: [money]}\n')
		],
		[
			'makes an alternative a condition',
			STOTTEKONTAKT,
			(t) => t.replace('description: ', 'description: Prøv kafeen først. ')
		],
		['deletes the text about complaints', COMPLAINTS, without('- regime: health-care')],
		[
			'empties the body one complains to',
			COMPLAINTS,
			(t) => t.replace(/nb: 'statsforvalteren, gjennom den.*'/, "nb: ''")
		],
		['shortens the deadline in words', COMPLAINTS, (t) => t.replace('nb: fire uker', 'nb: to uker')],
		[
			'shortens it everywhere',
			COMPLAINTS,
			(t) => t.replace('nb: fire uker, en: four', 'nb: to uker, en: two').replace('weeks: 4', 'weeks: 2')
		],
		['leaves a language without the deadline', COMPLAINTS, (t) => t.replace(', en: four weeks', '')],
		['deletes when the law was read', COMPLAINTS, (t) => t.replace(/^ {2}checked: .*\n/m, '')],
		['deletes a paragraph', 'legal/basis.yaml', without('- id: hol-3-2-6b')],
		[
			'deletes since when a paragraph holds',
			'legal/basis.yaml',
			(t) => t.replace(/^ {2}validFrom: .*\n/m, '')
		],
		['deletes a type of formal service', TYPES, without('- id: stottekontakt-hjelp')],
		['empties what a type rests on', TYPES, (t) => t.replace('legalBasis: [hol-3-2-6b]', 'legalBasis: []')],
		['deletes the law a type follows', TYPES, (t) => t.replace(/^ {2}regime: .*\n/m, '')],
		['empties the needs of a type', TYPES, (t) => t.replace(/needs: \{ main: \[.+?\]/, 'needs: { main: []')],
		['takes a type out of the pages by one word', TYPES, (t) => t.replace('form: decision', 'form: out')],
		['lets alternatives stand beside coercion', TYPES, (t) => t.replace('form: out', 'form: decision')],
		[
			'deletes where one applies',
			'areas/tromso/area.yaml',
			(t) => t.replace(/^applicationOffice: .*\n/m, '')
		],
		[
			'points at an offer that has ended',
			'areas/tromso/services/heracleum-seniorsenter.yaml',
			(t) => t.replace('status: active', 'status: defunct')
		],
		[
			'points at an offer that is not there',
			DAGSENTER,
			(t) => t.replace('service: heracleum-seniorsenter', 'service: heracleum')
		],
		[
			'points at a higher step',
			DAGSENTER,
			(t) => t.replace('service: heracleum-seniorsenter', 'service: otium-bo-og-velferdssenter')
		],
		['deletes who answers for an alternative', DAGSENTER, (t) => t.replace(/^ {4}source: .*\n/m, '')],
		[
			'offers something instead of a long-term place',
			'areas/tromso/services/sykehjem-langtidsopphold.yaml',
			(t) => t.replace('relation: step-before', 'relation: instead')
		],
		['calls a long-term place no long-term place', TYPES, (t) => t.replace(/^ {2}longTermPlace: true\n/m, '')]
	])('%s', (_, path, change) => {
		expect(edit(path, change)).not.toEqual([]);
	});

	it('writes that an offer replaces a long-term place, and says where and what to do', () => {
		const path = 'areas/tromso/services/sykehjem-langtidsopphold.yaml';
		const full = join(root, path);
		const before = readFileSync(full, 'utf8');
		const lines = before.split('\n');
		const at = lines.findIndex((line) => line.includes('relation: step-before'));
		writeFileSync(full, before.replace('relation: step-before', 'relation: instead'));
		const found = errors();
		writeFileSync(full, before);
		expect(found).toEqual([
			expect.objectContaining({
				path,
				field: 'alternatives.0',
				message: expect.stringMatching(/ cannot replace a long-term place/),
				fix: 'write alongside or while-waiting'
			})
		]);
		expect(Math.abs((found[0]?.line ?? 0) - (at + 1))).toBeLessThanOrEqual(1);
	});

	it.each([TYPES, COMPLAINTS, 'legal/basis.yaml', 'taxonomies/life-changes.yaml'])('deletes %s', (path) => {
		const before = readFileSync(join(root, path));
		rmSync(join(root, path));
		expect(errors().map((finding) => finding.path)).toContain(path);
		writeFileSync(join(root, path), before);
	});
});
