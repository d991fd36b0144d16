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
		const used = [...national.services.values()].flatMap(({ record }) => [...record.steps, record.track ?? []].flat());
		for (const { area } of records.areas.values()) {
			const { staircase } = area.record;
			if (staircase === 'norge') {
				if (area.id === NATIONAL_AREA) {
					findings.push(at(area, ['staircase'], 'refers to itself', 'write the default staircase out here'));
				}
				continue;
			}
			const places = [...staircase.steps, ...staircase.tracks].flatMap((p) => [p.id, ...(p.covers ?? [])]);
			for (const missing of new Set(used.filter((id) => !places.includes(id)))) {
				findings.push(
					at(area, ['staircase'], `has no place for the national step ${missing}`, `add covers: [${missing}] to a step or track`)
				);
			}
		}
		return findings;
	}
};
