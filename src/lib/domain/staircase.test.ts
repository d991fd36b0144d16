import { describe, expect, it } from 'vitest';
import { type Area, type Catalogue, NATIONAL_AREA, type Step, type Track } from './catalogue.ts';
import type { Service } from './service.ts';
import { isAcute, lowestStep, stepNumber, stepsOf, trackOf } from './staircase.ts';

const makeStep = (id: string, covers?: string[]) => ({ id, covers }) as Step;
const makeTrack = (id: string, covers?: string[]) => ({ id, covers }) as Track;
const makeArea = (id: string, steps: Step[], tracks = [makeTrack('acute')]) =>
	({ id, staircase: { steps, tracks } }) as Area;

const NATIONAL_STEPS = ['community', 'open-places', 'advice', 'home-help'].map((id) => makeStep(id));

const borrowed = makeArea('by', NATIONAL_STEPS);
/** Its first step covers two national steps; its second has a national name but says it covers another; its third says nothing. */
const own = makeArea(
	'fjell',
	[
		makeStep('hjemme', ['community', 'open-places']),
		makeStep('open-places', ['advice']),
		makeStep('home-help')
	],
	[makeTrack('akutt', ['acute']), makeTrack('money')]
);
const nation = makeArea(NATIONAL_AREA, NATIONAL_STEPS);

const ids = (places: { id: string }[]) => places.map(({ id }) => id);

describe('steps of a service', () => {
	it('are those of the area, lowest first, however the record orders them', () => {
		expect(ids(stepsOf(borrowed, { area: 'by', steps: ['advice', 'community'] }))).toEqual([
			'community',
			'advice'
		]);
	});

	it('are the same steps for a national service where the staircase is borrowed', () => {
		expect(ids(stepsOf(borrowed, { area: 'norge', steps: ['advice'] }))).toEqual(['advice']);
	});

	it('are where the municipality says for a national service', () => {
		expect(ids(stepsOf(own, { area: 'norge', steps: ['community'] }))).toEqual(['hjemme']);
		expect(ids(stepsOf(own, { area: 'norge', steps: ['community', 'advice'] }))).toEqual([
			'hjemme',
			'open-places'
		]);
	});

	it('are the step of the same id where the municipality says nothing', () => {
		expect(ids(stepsOf(own, { area: 'norge', steps: ['home-help'] }))).toEqual(['home-help']);
	});

	it('are not the step of the same id when that step covers something else', () => {
		expect(ids(stepsOf(own, { area: 'norge', steps: ['open-places'] }))).toEqual(['hjemme']);
	});

	it("are told once when one step covers two of the service's steps", () => {
		expect(ids(stepsOf(own, { area: 'norge', steps: ['community', 'open-places'] }))).toEqual(['hjemme']);
	});

	it("are not moved by covers for the municipality's own services", () => {
		expect(ids(stepsOf(own, { area: 'fjell', steps: ['open-places'] }))).toEqual(['open-places']);
	});

	it('are the plain ones in the nation itself', () => {
		expect(ids(stepsOf(nation, { area: 'norge', steps: ['advice'] }))).toEqual(['advice']);
	});

	it('are none outside the staircase and for a step that is not there', () => {
		expect(stepsOf(borrowed, { area: 'by', steps: [] })).toEqual([]);
		expect(stepsOf(borrowed, { area: 'by', steps: ['hjemme'] })).toEqual([]);
	});
});

describe('side track of a service', () => {
	it('is the one of the record, or the one that covers it', () => {
		expect(trackOf(borrowed, { area: 'by', track: 'acute' })?.id).toBe('acute');
		expect(trackOf(own, { area: 'norge', track: 'acute' })?.id).toBe('akutt');
		expect(trackOf(own, { area: 'norge', track: 'money' })?.id).toBe('money');
	});

	it('is none for a service on the staircase or a track that is not there', () => {
		expect(trackOf(borrowed, { area: 'by', track: undefined })).toBeUndefined();
		expect(trackOf(borrowed, { area: 'by', track: 'money' })).toBeUndefined();
	});
});

describe('height', () => {
	it('is that of the lowest step, from 0', () => {
		expect(lowestStep(borrowed, { area: 'by', steps: ['home-help', 'open-places'] })).toBe(1);
		expect(lowestStep(own, { area: 'norge', steps: ['advice', 'home-help'] })).toBe(1);
	});

	it('is infinite outside the staircase, so that it sorts last', () => {
		expect(lowestStep(borrowed, { area: 'by', steps: [] })).toBe(Infinity);
	});

	it('is told from 1 to residents', () => {
		expect(NATIONAL_STEPS.map(({ id }) => stepNumber(borrowed, id))).toEqual([1, 2, 3, 4]);
	});
});

it('knows acute services by their track alone', () => {
	const isAcuteIn = (area: Area, service: Partial<Service>) =>
		isAcute({ area } as Catalogue, { area: 'by', steps: [], ...service } as Service);
	expect(isAcuteIn(borrowed, { track: 'acute' })).toBe(true);
	expect(isAcuteIn(borrowed, { steps: ['advice'] })).toBe(false);
	expect(isAcuteIn(makeArea('by', NATIONAL_STEPS, []), { track: 'acute' })).toBe(false);
});
