import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, eachService, type Rule } from './rule.ts';

/** Bokmål, nynorsk and English ways of making a lower step a condition. */
export const CONDITION = new RegExp(
	[
		'prøv(e|d)?( \\p{L}+)? f[øy]rst',
		'f[øy]rst prøve?d?',
		'før (du|dere|de|man|en|ein) (kan )?søkj?er?',
		'må (f[øy]rst )?ha (prøvd|forsøkt|freista)',
		'må (f[øy]rst )?prøve',
		'(skal|må) (f[øy]rst )?(være|vere) (prøvd|forsøkt)',
		'(krever|krev|krav om) at (du|dere|de) (først )?har (prøvd|forsøkt)',
		'try( \\p{L}+)? first',
		'before (you|they) (can )?apply',
		'before applying',
		'must (first )?(have tried|try)'
	]
		.map((part) => `\\b(?:${part})\\b`)
		.join('|'),
	'iu'
);

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
		for (const { area, locations, organizations } of records.areas.values())
			for (const entry of [area, ...locations.values(), ...organizations.values()])
				walk(entry, entry.record, []);
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
