import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, eachService, type Rule } from './rule.ts';

/** Service type codes of KPR, OID 2.16.578.1.12.4.1.1.9151, as checked 2025-11-12. */
export const KPR_CODES: readonly string[] =
	'1 2 3 4 5 6 7 8 9 11 14 15 17 18 19 20 21 22 23 24 25 26 27 28 29'.split(' ');

/** A long-term place has criteria and a waiting list of its own (hol § 3-2 a): nothing is shown as a replacement for it. */
const LONG_TERM_PLACE = '21';

/** An area without its own record shows the type's text, so a missing type is a right that nobody can look up. */
export const formalTypesComplete: Rule = {
	name: 'formal-types-complete',
	description: 'Every type of the register is there once, with needs and legal basis that exist',
	check(records) {
		const { formalTypes, legalBasis, taxonomies } = records;
		if (records.areas.size === 0) return [];
		const findings: Finding[] = [];
		const codes = formalTypes.record.map(({ code }) => code);
		for (const code of KPR_CODES) {
			if (!codes.includes(code))
				findings.push(at(formalTypes, [], `has no type with the code ${code}`, 'put it back'));
		}
		const needs = new Set(taxonomies.needs.record.map(({ id }) => id));
		const paragraphs = new Set(legalBasis.record.map(({ id }) => id));
		const serviceIds = new Set([...eachService(records)].map(({ entry }) => entry.id));
		formalTypes.record.forEach((type, i) => {
			if (!KPR_CODES.includes(type.code))
				findings.push(at(formalTypes, [i, 'code'], `${type.code} is not in the register`));
			if (type.code === LONG_TERM_PLACE && !type.longTermPlace)
				findings.push(
					at(formalTypes, [i], 'is a long-term place and does not say so', 'write longTermPlace: true')
				);
			if (codes.indexOf(type.code) < i)
				findings.push(at(formalTypes, [i, 'code'], `${type.code} stands twice`, 'keep one of them'));
			if (serviceIds.has(type.id))
				findings.push(
					at(formalTypes, [i, 'id'], `${type.id} is also a service`, 'two pages cannot share an address')
				);
			for (const list of ['main', 'also'] as const) {
				type.needs[list].forEach((need, j) => {
					if (!needs.has(need))
						findings.push(
							at(formalTypes, [i, 'needs', list, j], `uses ${need}, which is not in ${taxonomies.needs.path}`)
						);
				});
			}
			type.legalBasis.forEach((id, j) => {
				if (!paragraphs.has(id))
					findings.push(
						at(formalTypes, [i, 'legalBasis', j], `names ${id}, which is not in ${legalBasis.path}`)
					);
			});
		});
		const used = new Set(formalTypes.record.flatMap((type) => type.legalBasis));
		legalBasis.record.forEach(({ id }, i) => {
			if (!used.has(id))
				findings.push(at(legalBasis, [i, 'id'], `${id} is named by no type`, 'delete it', 'warning'));
		});
		return findings;
	}
};
