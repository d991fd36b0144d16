import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, type Rule } from './rule.ts';

/** National services are part of every area; a staircase with no place for them would hide them. */
export const staircaseCoversNation: Rule = {
	name: 'staircase-covers-nation',
	description: "A municipality's own staircase has a place for every national step and track in use",
	check(records) {
		const national = records.areas.get(NATIONAL_AREA);
		const findings: Finding[] = [];
		if (!national) return findings;
		const nationals = [...national.services.values()].map(({ record }) => record);
		const usedSteps = new Set(nationals.flatMap(({ steps }) => steps));
		const usedTracks = new Set(nationals.flatMap(({ track }) => track ?? []));
		for (const { area } of records.areas.values()) {
			const { staircase } = area.record;
			if (staircase === 'norge') {
				if (area.id === NATIONAL_AREA) {
					findings.push(at(area, ['staircase'], 'refers to itself', 'write the default staircase out here'));
				}
				continue;
			}
			const missing = [
				...uncovered(usedSteps, staircase.steps).map((id) => ({ id, kind: 'step' })),
				...uncovered(usedTracks, staircase.tracks).map((id) => ({ id, kind: 'track' }))
			];
			for (const { id, kind } of missing) {
				findings.push(
					at(
						area,
						['staircase'],
						`has no place for the national ${kind} ${id}`,
						`add ${id} to the covers of a ${kind}`
					)
				);
			}
		}
		return findings;
	}
};

/** A place that says what it covers covers nothing else, not even the national place of its own name (domain/staircase). */
function uncovered(
	used: ReadonlySet<string>,
	places: { id: string; covers?: string[] | undefined }[]
): string[] {
	const covered = new Set(places.flatMap(({ id, covers }) => covers ?? [id]));
	return [...used].filter((id) => !covered.has(id));
}
