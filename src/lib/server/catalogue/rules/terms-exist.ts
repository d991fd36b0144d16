import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { StaircaseRecord } from '#lib/server/catalogue/schema/area.ts';
import type { ServiceRecord } from '#lib/server/catalogue/schema/service.ts';
import { at, eachService, type Rule } from './rule.ts';

type Use = [field: PropertyKey[], id: string, terms: ReadonlySet<string>, where: string];

function placesOf(record: ServiceRecord, { steps, tracks }: StaircaseRecord, areaId: string): Use[] {
	const where = `the staircase of ${areaId}`;
	const ids = (places: { id: string }[]) => new Set(places.map(({ id }) => id));
	return [
		...record.steps.map((id, i): Use => [['steps', i], id, ids(steps), where]),
		...(record.track === undefined ? [] : [[['track'], record.track, ids(tracks), where] satisfies Use])
	];
}

/** Records use only the words of the taxonomies and the steps of their own area. */
export const termsExist: Rule = {
	name: 'terms-exist',
	description: 'Every need, topic, kind, audience, organization type, step and track is a known term',
	check(records) {
		const { needs, topics, kinds, audiences, 'organization-types': types } = records.taxonomies;
		const known = (terms: { record: { id: string }[] }) => new Set(terms.record.map(({ id }) => id));
		const [needIds, topicIds, kindIds, audienceIds, typeIds] = [
			known(needs),
			known(topics),
			known(kinds),
			known(audiences),
			known(types)
		];
		const findings = [];
		for (const { areaId, area, entry } of eachService(records)) {
			const own = area.area.record.staircase;
			const staircase = own === 'norge' ? records.areas.get(NATIONAL_AREA)?.area.record.staircase : own;
			// Without a staircase every step would be wrong; that is told once, at the area.
			const staircaseUses = typeof staircase === 'object' ? placesOf(entry.record, staircase, areaId) : [];
			const { record } = entry;
			const uses: Use[] = [
				[['kind'], record.kind, kindIds, kinds.path],
				...record.needs.main.map((id, i): Use => [['needs', 'main', i], id, needIds, needs.path]),
				...record.needs.also.map((id, i): Use => [['needs', 'also', i], id, needIds, needs.path]),
				...record.topics.main.map((id, i): Use => [['topics', 'main', i], id, topicIds, topics.path]),
				...record.topics.also.map((id, i): Use => [['topics', 'also', i], id, topicIds, topics.path]),
				...record.audience.groups.map((id, i): Use => [
					['audience', 'groups', i],
					id,
					audienceIds,
					audiences.path
				]),
				...staircaseUses
			];
			for (const [field, id, terms, where] of uses) {
				if (!terms.has(id)) {
					findings.push(
						at(entry, field, `uses ${id}, which is not in ${where}`, `one of: ${[...terms].join(', ')}`)
					);
				}
			}
		}
		for (const { organizations } of records.areas.values()) {
			for (const entry of organizations.values()) {
				if (!typeIds.has(entry.record.type)) {
					findings.push(at(entry, ['type'], `uses ${entry.record.type}, which is not in ${types.path}`));
				}
			}
		}
		return findings;
	}
};
