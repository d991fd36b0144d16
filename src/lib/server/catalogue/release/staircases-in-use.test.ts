import { describe, expect, it } from 'vitest';
import { joinReleases, listServices, NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { sortServices } from '#lib/domain/order.ts';
import { isAcute, lowestStep, stepsOf, trackOf } from '#lib/domain/staircase.ts';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { makeCatalogueWith } from '#lib/server/catalogue/folder.fixture.ts';
import { TODAY } from '#lib/server/catalogue/rules/records.fixture.ts';
import { buildRelease } from './build.ts';

/** Where each step of the national staircase stands in a municipality that has its own (tests/fixtures). */
const EIGERSUND = {
	community: 'klarer-meg-selv',
	'open-places': 'klarer-meg-ganske-godt',
	advice: 'klarer-meg-ganske-godt',
	'training-and-aids': 'litt-hjelp',
	'home-help': 'hjelp-hjemme',
	periods: 'mer-hjelp-i-perioder',
	'adapted-housing': 'hjelp-mye-av-tiden',
	'round-the-clock': 'hjelp-hele-dognet'
};
const NARVIK = {
	community: 'hjemme-med-enkle-tilbud',
	'open-places': 'hjemme-med-enkle-tilbud',
	advice: 'hjemme-med-enkle-tilbud',
	'training-and-aids': 'hjemme-med-enkle-tilbud',
	'home-help': 'hjemme-med-vedtak',
	periods: 'hjemme-med-vedtak',
	'adapted-housing': 'tilpasset-bolig',
	'round-the-clock': 'tilpasset-bolig-dognet'
};

function build(town: string) {
	const { records, findings } = checkCatalogue(makeCatalogueWith(town), TODAY);
	const catalogue = joinReleases(buildRelease(records, town), buildRelease(records, NATIONAL_AREA));
	return { findings, catalogue, area: catalogue.area, services: listServices(catalogue) };
}

describe.each([
	['eigersund', EIGERSUND, 7],
	['narvik', NARVIK, 4]
])('the staircase of %s', (town, placeOf, height) => {
	const places: Record<string, string> = placeOf;

	it('passes every rule as data', () => {
		expect(build(town).findings).toEqual([]);
	});

	it('keeps its own steps, lowest first', () => {
		const { area } = build(town);
		expect(area.staircase.origin).toBe('municipality');
		expect(area.staircase.steps.map(({ id }) => id)).toEqual([...new Set(Object.values(placeOf))]);
		expect(area.staircase.steps).toHaveLength(height);
	});

	it('has a place for every step of the national staircase, in use or not', () => {
		const { catalogue, area } = build(town);
		const [, national] = catalogue.releases;
		for (const { id } of national!.area.staircase.steps) {
			const steps = stepsOf(area, { area: NATIONAL_AREA, steps: [id] });
			expect([id, steps.map((step) => step.id)]).toEqual([id, [places[id]]]);
		}
		for (const { id } of national!.area.staircase.tracks) {
			expect(trackOf(area, { area: NATIONAL_AREA, track: id })?.id).toBe(id);
		}
	});

	it('shows every national service on the step that covers it, or on its track', () => {
		const { area, services } = build(town);
		const nationals = services.filter((service) => service.area === NATIONAL_AREA);
		expect(nationals.length).toBeGreaterThan(20);
		for (const service of nationals) {
			const expected = new Set(service.steps.map((id) => places[id]));
			expect(new Set(stepsOf(area, service).map(({ id }) => id))).toEqual(expected);
			expect(trackOf(area, service)?.id).toBe(service.track);
			expect(expected.size > 0 || service.track !== undefined).toBe(true);
		}
	});

	it('shows its own services on its own steps', () => {
		const { area, services } = build(town);
		const own = services.filter((service) => service.area === town);
		expect(own.length).toBeGreaterThan(2);
		for (const service of own) expect(stepsOf(area, service).map(({ id }) => id)).toEqual(service.steps);
	});

	it('keeps emergency help one tap away and out of the ranking', () => {
		const { catalogue, area, services } = build(town);
		const acute = services.filter((service) => isAcute(catalogue, service));
		expect(acute.map(({ id }) => id)).toContain('nodnummer-113');
		expect(acute.every((service) => lowestStep(area, service) === Infinity)).toBe(true);
	});

	it('lists local and national services together, lowest step first', () => {
		const { catalogue, area, services } = build(town);
		const heights = sortServices(catalogue, services).map((service) => lowestStep(area, service));
		expect(heights).toEqual([...heights].sort((a, b) => (a === b ? 0 : a - b)));
		expect(heights[0]).toBe(0);
		expect(heights.at(-1)).toBe(Infinity);
	});
});

it('fails when a step of the nation has lost its place', () => {
	const { area } = build('narvik');
	const holed = {
		...area,
		staircase: {
			...area.staircase,
			steps: area.staircase.steps.map((step) => ({
				...step,
				covers: step.covers?.filter((id) => id !== 'advice')
			}))
		}
	};
	expect(stepsOf(holed, { area: NATIONAL_AREA, steps: ['advice'] })).toEqual([]);
});
