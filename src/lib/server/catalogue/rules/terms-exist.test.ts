import { expect, it } from 'vitest';
import { findingsOf, makeRecords, makeStep } from './records.fixture.ts';
import { termsExist } from './terms-exist.ts';

type Made = ReturnType<typeof makeRecords>;

it.each<[what: string, field: string, where: string, vary: (made: Made) => unknown]>([
	['kind', 'kind', 'taxonomies/kinds.yaml', ({ service }) => (service.kind = 'kjent')],
	['main need', 'needs.main.0', 'taxonomies/needs.yaml', ({ service }) => (service.needs.main = ['kjent'])],
	['other need', 'needs.also.0', 'taxonomies/needs.yaml', ({ service }) => (service.needs.also = ['kjent'])],
	['topic', 'topics.main.0', 'taxonomies/topics.yaml', ({ service }) => (service.topics.main = ['kjent'])],
	[
		'other topic',
		'topics.also.0',
		'taxonomies/topics.yaml',
		({ service }) => (service.topics.also = ['kjent'])
	],
	[
		'audience',
		'audience.groups.1',
		'taxonomies/audiences.yaml',
		({ service }) => service.audience.groups.push('kjent')
	],
	['step', 'steps.1', 'the staircase of by', ({ service }) => service.steps.push('kjent')],
	['track', 'track', 'the staircase of by', ({ service }) => (service.track = 'kjent')]
])('refuses an unknown %s and lists the known ones', (_, field, where, vary) => {
	const made = makeRecords();
	vary(made);
	expect(findingsOf(termsExist, made.records)).toEqual([
		{
			path: 'areas/by/services/apent-hus.yaml',
			field,
			level: 'error',
			message: `uses kjent, which is not in ${where}`,
			fix: expect.stringMatching(/^one of: [a-z-]+(, [a-z-]+)*$/) as string
		}
	]);
});

it('refuses an unknown type of organization', () => {
	const { records, organization } = makeRecords();
	organization.type = 'klubb';
	expect(findingsOf(termsExist, records)).toMatchObject([
		{
			path: 'areas/by/organizations/by-kommune.yaml',
			field: 'type',
			message: 'uses klubb, which is not in taxonomies/organization-types.yaml'
		}
	]);
});

it('holds a town with its own staircase to its own steps, not to the national ones', () => {
	const { records, service, town } = makeRecords();
	const steps = ['forst', 'sa', 'dernest', 'til-slutt'].map((id) => makeStep(id));
	town.staircase = { name: { nb: 'Vår trapp' }, origin: 'municipality', steps, tracks: [] };
	expect(findingsOf(termsExist, records)).toMatchObject([
		{ field: 'steps.0', fix: 'one of: forst, sa, dernest, til-slutt' }
	]);
	service.steps = ['til-slutt'];
	expect(findingsOf(termsExist, records)).toEqual([]);
});

it('says nothing about steps when the national staircase could not be read', () => {
	const { records } = makeRecords();
	records.areas.delete('norge');
	expect(findingsOf(termsExist, records)).toEqual([]);
});
