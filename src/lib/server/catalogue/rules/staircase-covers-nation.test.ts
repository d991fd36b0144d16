import { expect, it } from 'vitest';
import { findingsOf, makeRecords, makeStep } from './records.fixture.ts';
import { staircaseCoversNation } from './staircase-covers-nation.ts';

const label = { nb: 'Noe' };

/** National offers on the step `advice` and on the track `acute`, and a town with this staircase of its own. */
function makeTown(steps: ReturnType<typeof makeStep>[], tracks: { id: string; covers?: string[] }[]) {
	const { records, town, helpline, nation } = makeRecords();
	const acute = structuredClone(records.areas.get('norge')!.services.get('telefonen')!.record);
	records.areas.get('norge')!.services.set('nodnummer', {
		id: 'nodnummer',
		path: 'areas/norge/services/nodnummer.yaml',
		record: { ...acute, steps: [], track: 'acute' },
		lineOf: () => undefined
	});
	town.staircase = {
		name: label,
		origin: 'municipality',
		steps,
		tracks: tracks.map((track) => ({ name: label, about: label, ...track }))
	};
	return { records, helpline, nation };
}

it('asks a staircase of its own for a place for each national step and track in use', () => {
	const { records } = makeTown([makeStep('en'), makeStep('to')], []);
	expect(findingsOf(staircaseCoversNation, records)).toEqual([
		{
			path: 'areas/by/area.yaml',
			field: 'staircase',
			level: 'error',
			message: 'has no place for the national step advice',
			fix: 'add advice to the covers of a step'
		},
		{
			path: 'areas/by/area.yaml',
			field: 'staircase',
			level: 'error',
			message: 'has no place for the national track acute',
			fix: 'add acute to the covers of a track'
		}
	]);
});

it('is silent when covers or the same id give a place', () => {
	const { records } = makeTown([makeStep('en', ['community', 'advice']), makeStep('to')], [{ id: 'acute' }]);
	expect(findingsOf(staircaseCoversNation, records)).toEqual([]);
});

it('does not count the id of a step that says it covers something else', () => {
	const { records } = makeTown([makeStep('advice', ['community'])], [{ id: 'acute' }]);
	expect(findingsOf(staircaseCoversNation, records)).toMatchObject([
		{ message: 'has no place for the national step advice' }
	]);
});

it('does not take a track for a step or a step for a track', () => {
	const { records } = makeTown([makeStep('en', ['acute'])], [{ id: 'spor', covers: ['advice'] }]);
	expect(findingsOf(staircaseCoversNation, records)).toHaveLength(2);
});

it('is silent about a town that borrows the national staircase', () => {
	expect(findingsOf(staircaseCoversNation, makeRecords().records)).toEqual([]);
});

it('refuses a national staircase that refers to itself', () => {
	const { records, nation } = makeRecords();
	nation.staircase = 'norge';
	expect(findingsOf(staircaseCoversNation, records)).toMatchObject([
		{
			path: 'areas/norge/area.yaml',
			message: 'refers to itself',
			fix: 'write the default staircase out here'
		}
	]);
});
