import { expect, it } from 'vitest';
import { findingsOf, makeRecords } from './records.fixture.ts';
import { topicsNamedOnce } from './topics-named-once.ts';

it('is silent about a catalogue in order', () => {
	expect(findingsOf(topicsNamedOnce, makeRecords().records)).toEqual([]);
});

it.each([
	['as main and also', { main: ['cafe'], also: ['loneliness', 'cafe'] }, 'topics.also.1'],
	['twice as main', { main: ['cafe', 'cafe'], also: [] }, 'topics.main.1'],
	['twice as also', { main: [], also: ['cafe', 'cafe'] }, 'topics.also.1']
])('names the second place of a topic named %s', (_, topics, field) => {
	const { records, service } = makeRecords();
	service.topics = topics;
	expect(findingsOf(topicsNamedOnce, records)).toMatchObject([
		{ path: 'areas/by/services/apent-hus.yaml', field, level: 'error', message: 'names cafe twice' }
	]);
});
