import { expect, it } from 'vitest';
import { noConditionWording } from './no-condition-wording.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

it.each([
	['bokmål', 'Prøv først et åpent tilbud.'],
	['bokmål with «må»', 'Du må ha prøvd seniorsenteret.'],
	['bokmål with «før du søker»', 'Gå på kafeen før du søker.'],
	['bokmål with words between', 'Prøv seniorsenteret først.'],
	['bokmål with «krever»', 'Kommunen krever at du har prøvd seniorsenteret.'],
	['nynorsk with «fyrst»', 'Du må fyrst ha prøvd kafeen.'],
	['English with «before applying»', 'Visit the café before applying.'],
	['nynorsk', 'Andre tilbod skal vere prøvd.'],
	['English', 'Please TRY FIRST at the café.'],
	['words on two lines', 'Du må\nha prøvd seniorsenteret.'],
	['a hard space', 'Du må\u00a0ha prøvd seniorsenteret.'],
	['å written as two characters', 'Du ma\u030a ha prøvd seniorsenteret.']
])('hears a condition in %s', (_, text) => {
	const { records, service } = makeRecords();
	service.description = text;
	expect(findingsOf(noConditionWording, records)).toMatchObject([
		{
			path: 'areas/by/services/apent-hus.yaml',
			field: 'description',
			level: 'error',
			message: expect.stringMatching(/^reads as a condition \(«.+»\)$/) as string,
			fix: 'say that both ways are open'
		}
	]);
});

it('looks into every text: deep in a record, in the staircase and in the terms', () => {
	const { records, service, nation } = makeRecords();
	service.alternatives = [{ service: 'telefonen', relation: 'instead', why: 'før du søker' }];
	if (nation.staircase === 'norge') throw new Error('the fixture nation has its own staircase');
	nation.staircase.steps[2]!.expects = { nb: 'før du søker' };
	records.taxonomies.needs.record[0]!.name = { nb: 'before you apply' };
	const [place] = records.areas.get('by')!.locations.values();
	place!.record.directions = 'Spør før du søker';
	const text = { nb: 'før du søker' };
	records.formalTypes.record[0]!.covers = [text];
	records.lifeChanges.record[0]!.about = text;
	records.complaints.record[0]!.body = text;
	records.legalBasis.record[0]!.about = text;
	records.retired.record = { gammelt: { area: 'by', reason: text, date: '2026-01-01' } };
	expect(findingsOf(noConditionWording, records).map(({ path, field }) => `${path} ${field}`)).toEqual([
		'areas/by/services/apent-hus.yaml alternatives.0.why',
		`${place!.path} directions`,
		'areas/norge/area.yaml staircase.steps.2.expects.nb',
		'taxonomies/needs.yaml 0.name.nb',
		'taxonomies/formal-types.yaml 0.covers.0.nb',
		'taxonomies/life-changes.yaml 0.about.nb',
		'legal/references.yaml 0.body.nb',
		'legal/basis.yaml 0.about.nb',
		'retired.yaml gammelt.reason.nb'
	]);
});

it.each(['Du kan prøve det ene og søke om det andre.', 'Søk når som helst.', 'Du må ringe først.'])(
	'is silent about «%s»',
	(text) => {
		const { records, service } = makeRecords();
		service.description = text;
		expect(findingsOf(noConditionWording, records)).toEqual([]);
	}
);
