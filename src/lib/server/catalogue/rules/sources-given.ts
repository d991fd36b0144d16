import { at, eachService, type Rule } from './rule.ts';

/** Never mislead: a fact without a source is a guess. */
export const sourcesGiven: Rule = {
	name: 'sources-given',
	description: 'Every service names at least one source, unless the organization or a law itself states it',
	check: (records) =>
		[...eachService(records)].flatMap(({ entry }) => {
			const { sources, assured } = entry.record;
			const stated = assured?.method === 'organization' || assured?.method === 'law';
			return sources.length > 0 || stated
				? []
				: [at(entry, ['sources'], 'has no source', 'name the page, or say in assured who stated it')];
		})
};
