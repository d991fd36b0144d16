import { describe, expect, it } from 'vitest';
import type { Alternative } from '#lib/domain/service.ts';
import { alternativesHold } from './alternatives-hold.ts';
import { findingsOf, makeEntry, makeRecords, makeService, makeType } from './records.fixture.ts';

/** A town with a formal service on the step home-help, an open house on a lower one, and this link between them. */
function makeTown(link: Partial<Alternative> = {}) {
	const made = makeRecords();
	const formal = makeService({
		name: 'Dagsenter',
		steps: ['home-help'],
		decision: { needed: 'yes' },
		application: { regime: 'health-care', kpr: ['9'] },
		alternatives: [
			{ service: 'apent-hus', relation: 'instead', source: 'https://by.kommune.no/dagsenter', ...link }
		]
	});
	const entry = makeEntry('areas/by/services/dagsenter.yaml', formal);
	made.records.areas.get('by')!.services.set('dagsenter', entry);
	return { ...made, formal };
}
const messagesOf = ({ records }: Pick<ReturnType<typeof makeTown>, 'records'>) =>
	findingsOf(alternativesHold, records).map(({ message, level }) => `${level}: ${message}`);

it('is silent about a link to a lower step with a source, or with a name and a date', () => {
	expect(messagesOf(makeTown())).toEqual([]);
	const by = { source: undefined, by: 'Tildelingskontoret', date: '2026-11-01' };
	expect(messagesOf(makeTown(by))).toEqual([]);
});

it('names the line of the link', () => {
	const { records } = makeTown({ source: undefined });
	expect(findingsOf(alternativesHold, records)).toEqual([
		{
			path: 'areas/by/services/dagsenter.yaml',
			field: 'alternatives.0',
			level: 'error',
			message: 'is answered for by nobody',
			fix: 'give a source, or by and date'
		}
	]);
});

describe('a link', () => {
	it.each([
		['a name without a date', { source: undefined, by: 'Ola' }],
		['a date without a name', { source: undefined, date: '2026-11-01' }]
	])('needs a source: %s is not enough', (_, link) => {
		expect(messagesOf(makeTown(link))).toEqual(['error: is answered for by nobody']);
	});

	it.each([
		['defunct', 'error: names apent-hus, which is defunct'],
		['inactive', 'error: names apent-hus, which is inactive'],
		['temporarily closed', 'warning: names apent-hus, which is temporarily closed']
	] as const)('does not lead to what is %s', (status, message) => {
		const town = makeTown();
		town.service.status = status;
		expect(messagesOf(town)).toEqual([message]);
	});

	it.each(['instead', 'step-before'] as const)('that says %s leads to a lower step', (relation) => {
		const town = makeTown({ relation });
		town.service.steps = ['home-help'];
		expect(messagesOf(town)).toEqual(['error: apent-hus does not stand on a lower step']);
	});

	it.each(['alongside', 'while-waiting'] as const)('that says %s may lead to the same step', (relation) => {
		const town = makeTown({ relation });
		town.service.steps = ['home-help'];
		expect(messagesOf(town)).toEqual([]);
	});

	it('may lead to a national offer on a lower step', () => {
		expect(messagesOf(makeTown({ service: 'telefonen' }))).toEqual([]);
	});

	it('does not lead to emergency help, to the service itself or twice to one offer', () => {
		const acute = makeTown();
		Object.assign(acute.service, { steps: [], track: 'acute' });
		expect(messagesOf(acute)).toContain('error: names apent-hus, which is for emergencies');
		expect(messagesOf(makeTown({ service: 'dagsenter', relation: 'alongside' }))).toEqual([
			'error: names the service itself'
		]);
		const twice = makeTown();
		twice.formal.alternatives?.push({ ...twice.formal.alternatives[0]!, relation: 'alongside' });
		expect(messagesOf(twice)).toEqual(['error: names apent-hus twice']);
	});

	it('stands on a service that needs a decision, and is silent when that has ended', () => {
		const town = makeTown();
		town.formal.decision = { needed: 'no' };
		expect(messagesOf(town)).toEqual(['error: stand on a service that needs no decision']);
		town.formal.status = 'defunct';
		expect(messagesOf(town)).toEqual([]);
	});

	it('leaves a name that is nowhere to the rule on references', () => {
		expect(messagesOf(makeTown({ service: 'ingen' }))).toEqual([]);
	});
});

it('R4: no alternative stands beside coercion and acute beds', () => {
	const town = makeTown();
	town.records.formalTypes.record[8] = makeType({
		form: 'out',
		covers: [],
		needs: { main: [], also: [] },
		regime: undefined
	});
	expect(messagesOf(town)).toEqual(['error: stand beside a type that never has alternatives']);
});

it('R1: nothing replaces a long-term place, but something may help while waiting', () => {
	const town = makeTown();
	town.records.formalTypes.record[8] = makeType({ longTermPlace: true });
	expect(messagesOf(town)).toEqual(['error: apent-hus cannot replace a long-term place']);
	town.formal.alternatives![0]!.relation = 'while-waiting';
	expect(messagesOf(town)).toEqual([]);
});
