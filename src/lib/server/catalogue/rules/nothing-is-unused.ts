import { placeOf } from '#lib/domain/schedule/rules.ts';
import { at, type Rule } from './rule.ts';

/** Organizations and locations are shared; one that nobody names is a leftover that will grow wrong unseen. */
export const nothingIsUnused: Rule = {
	name: 'nothing-is-unused',
	description: 'Every organization and location is named by a service',
	check: (records) =>
		[...records.areas.values()].flatMap(({ organizations, locations, services }) => {
			const used = new Set<string>();
			for (const { record } of services.values()) {
				for (const id of [record.organization, record.onBehalfOf, ...(record.partners ?? [])])
					used.add(`o/${id}`);
				for (const { location } of record.locations) used.add(`l/${location}`);
				for (const exception of record.exceptions ?? []) used.add(`l/${placeOf(exception)}`);
			}
			const unused = (entries: typeof organizations | typeof locations, kind: string) =>
				[...entries.values()]
					.filter(({ id }) => !used.has(`${kind}/${id}`))
					.map((entry) => at(entry, [], 'is named by no service', 'delete the file', 'warning'));
			return [...unused(organizations, 'o'), ...unused(locations, 'l')];
		})
};
