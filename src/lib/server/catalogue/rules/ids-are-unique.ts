import { at, eachService, type Rule } from './rule.ts';

/** An address shows one thing: a national id and a local one may not meet under the same path. */
export const idsAreUnique: Rule = {
	name: 'ids-are-unique',
	description: 'No service id stands in two areas, or both in use and retired',
	check(records) {
		const first = new Map<string, string>();
		return [...eachService(records)].flatMap(({ entry }) => {
			const earlier = first.get(entry.id);
			first.set(entry.id, earlier ?? entry.path);
			if (earlier !== undefined) return [at(entry, [], `has the same id as ${earlier}`, 'keep one of them')];
			return Object.hasOwn(records.retired.record, entry.id)
				? [at(entry, [], `is also in ${records.retired.path}`, 'remove it there, or delete this file')]
				: [];
		});
	}
};
