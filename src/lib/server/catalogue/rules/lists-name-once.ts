import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, type Rule } from './rule.ts';

/** Two terms or steps with one id would share an address and hide one of them. */
export const listsNameOnce: Rule = {
	name: 'lists-name-once',
	description: 'No id stands twice in a taxonomy, a staircase or a list of districts',
	check(records) {
		const findings: Finding[] = [];
		const look = (entry: Parameters<typeof at>[0], list: readonly { id: string }[], field: PropertyKey[]) => {
			list.forEach(({ id }, i) => {
				if (list.findIndex((other) => other.id === id) < i) {
					findings.push(at(entry, [...field, i], `${id} stands twice`, 'keep one of them'));
				}
			});
		};
		const { taxonomies, formalTypes, lifeChanges, legalBasis } = records;
		for (const terms of [...Object.values(taxonomies), formalTypes, lifeChanges, legalBasis])
			look(terms, terms.record, []);
		for (const { area } of records.areas.values()) {
			const { staircase, districts } = area.record;
			look(area, districts, ['districts']);
			if (staircase === 'norge') continue;
			look(area, [...staircase.steps, ...staircase.tracks], ['staircase', 'steps']);
		}
		return findings;
	}
};
