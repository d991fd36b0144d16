import { expect, it } from 'vitest';
import { findingsOf, makeRecords } from './records.fixture.ts';
import { rightIsTranslated } from './right-is-translated.ts';

it('R1: names every text of the right that a language of the interface lacks', () => {
	const { records, complaint, types, change, basis } = makeRecords();
	Object.assign(complaint, { deadline: { nb: 'fire uker' }, body: { nb: 'statsforvalteren' } });
	Object.assign(types[0]!, {
		name: { nb: 'Støttekontakt' },
		about: { nb: 'En person.' },
		covers: [{ nb: 'følge' }]
	});
	Object.assign(basis, { about: { nb: 'Kommunen skal hjelpe.' } });
	Object.assign(change, { name: { nb: 'Ny i byen' }, about: { nb: 'Du har flyttet hit.' } });
	const found = findingsOf(rightIsTranslated, records);
	expect(found.map(({ path, field }) => `${path} ${field}`)).toEqual([
		'legal/references.yaml 0.deadline.en',
		'legal/references.yaml 0.body.en',
		'taxonomies/formal-types.yaml 0.name.en',
		'taxonomies/formal-types.yaml 0.about.en',
		'taxonomies/formal-types.yaml 0.covers.0.en',
		'legal/basis.yaml 0.about.en',
		'taxonomies/life-changes.yaml 0.name.en',
		'taxonomies/life-changes.yaml 0.about.en'
	]);
	expect(found[0]).toMatchObject({ level: 'error', message: 'is missing in English', fix: 'translate it' });
});
