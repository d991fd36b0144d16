import { describe, expect, it } from 'vitest';
import {
	type Area,
	findService,
	joinReleases,
	listServices,
	type Release,
	releaseOf,
	type Terms,
	termsOf
} from './catalogue.ts';
import type { Service } from './service.ts';

const makeService = (rest: Partial<Service>) => ({ area: 'by', status: 'active', ...rest }) as Service;
const makeRelease = (area: string, services: Service[]) =>
	({ area: { id: area } as Area, services }) as Release;
const local = (id: string, rest: Partial<Service> = {}) => makeService({ id, ...rest });
const national = (id: string) => makeService({ id, area: 'norge' });
const town = makeRelease('by', [local('klubben'), local('nedlagt', { status: 'defunct' })]);
const nation = makeRelease('norge', [national('telefonen')]);
const catalogue = joinReleases(town, nation);

const idsOf = (services: { id: string }[]) => services.map(({ id }) => id);

describe('a catalogue', () => {
	it('is the own release before the national one, and the area is the own', () => {
		expect(catalogue.releases.map(({ area }) => area.id)).toEqual(['by', 'norge']);
		expect(catalogue.area.id).toBe('by');
	});

	it('is the national release once for the whole country', () => {
		expect(joinReleases(nation, nation).releases).toEqual([nation]);
	});
});

describe('lists', () => {
	it('hold local and national services, and leave out those that have ended', () => {
		expect(idsOf(listServices(catalogue))).toEqual(['klubben', 'telefonen']);
	});

	it.each(['active', 'inactive', 'temporarily closed'] as const)('hold a service that is %s', (status) => {
		const release = makeRelease('by', [local('pause', { status })]);
		expect(idsOf(listServices(joinReleases(release, nation)))).toEqual(['pause', 'telefonen']);
	});
});

describe('finding a service', () => {
	it('gives the own before the national one', () => {
		const both = joinReleases(makeRelease('by', [local('telefonen', { name: 'Vår' })]), nation);
		expect(findService(both, 'telefonen')).toMatchObject({ area: 'by', name: 'Vår' });
		expect(findService(catalogue, 'telefonen')?.area).toBe('norge');
	});

	it('gives also one that has ended, so that an old link still says something', () => {
		expect(findService(catalogue, 'nedlagt')?.status).toBe('defunct');
	});

	it.each(['borte', '', 'constructor', '__proto__'])('gives nothing for %j', (id) => {
		expect(findService(catalogue, id)).toBeUndefined();
	});
});

describe('the release of a service', () => {
	it('is the one its organizations and places are in', () => {
		expect(releaseOf(catalogue, local('klubben'))).toBe(town);
		expect(releaseOf(catalogue, national('telefonen'))).toBe(nation);
	});

	it('cannot be asked for a service of another area', () => {
		expect(() => releaseOf(catalogue, makeService({ id: 'x', area: 'bergen' }))).toThrow(
			'service x names area bergen, which is not in this catalogue'
		);
	});

	it('keeps what is retired apart from what is shown', () => {
		const retired = { gammelt: { successor: 'klubben', reason: { nb: 'Slått sammen' }, date: '2026-01-01' } };
		const joined = joinReleases({ ...town, retired }, nation);
		expect(findService(joined, 'gammelt')).toBeUndefined();
		expect(findService(joined, joined.releases[0]!.retired.gammelt!.successor!)?.id).toBe('klubben');
	});
});

describe('terms', () => {
	it('are those of the own release', () => {
		const terms: Terms = { needs: [], kinds: [], audiences: [], organizationTypes: [] };
		expect(termsOf(joinReleases({ ...town, terms }, nation))).toBe(terms);
	});

	it('cannot be asked of a catalogue of nothing', () => {
		expect(() => termsOf({ area: town.area, releases: [] })).toThrow('a catalogue has at least one release');
	});
});
