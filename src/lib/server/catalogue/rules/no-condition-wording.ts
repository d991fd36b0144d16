import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, eachService, type Rule } from './rule.ts';

/** Bokmål, nynorsk and English ways of making a lower step a condition. */
export const CONDITION =
	/\b(prøv(e|d)? først|før du søkj?er|må ha (prøvd|forsøkt)|må (først )?prøve|skal (være|vere) (prøvd|forsøkt)|try first|before you apply|must have tried)\b/i;

/** R2 of the legal frame: an alternative is never a condition for applying. */
export const noConditionWording: Rule = {
	name: 'no-condition-wording',
	description: 'No text makes an alternative a condition for applying',
	check: (records) => {
		const findings: Finding[] = [];
		const walk = (entry: Parameters<typeof at>[0], value: unknown, field: PropertyKey[]) => {
			if (typeof value === 'string') {
				const found = CONDITION.exec(value.normalize().replace(/\s+/g, ' '));
				if (found) {
					findings.push(
						at(entry, field, `reads as a condition («${found[0]}»)`, 'say that both ways are open')
					);
				}
			} else if (typeof value === 'object' && value !== null) {
				for (const [key, part] of Object.entries(value)) walk(entry, part, [...field, key]);
			}
		};
		for (const { entry } of eachService(records)) walk(entry, entry.record, []);
		for (const { area } of records.areas.values()) walk(area, area.record, []);
		const { taxonomies, formalTypes, lifeChanges, complaints, legalBasis, retired } = records;
		for (const list of [
			...Object.values(taxonomies),
			formalTypes,
			lifeChanges,
			complaints,
			legalBasis,
			retired
		])
			walk(list, list.record, []);
		return findings;
	}
};
