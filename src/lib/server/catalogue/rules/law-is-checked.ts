import { ageMonths } from '#lib/domain/freshness.ts';
import { at, type Rule } from './rule.ts';

const MONTHS = 12;

/** R6 of the legal frame: references are data with a date, and the date is not left to grow old. */
export const lawIsChecked: Rule = {
	name: 'law-is-checked',
	description: 'Every legal reference was checked within 12 months',
	check: ({ complaints, legalBasis }, { today }) =>
		[
			...complaints.record.map(({ regime, checked }, i) => ({ entry: complaints, i, name: regime, checked })),
			...legalBasis.record.map(({ id, checked }, i) => ({ entry: legalBasis, i, name: id, checked }))
		].flatMap(({ entry, i, name, checked }) =>
			ageMonths(checked, today) >= MONTHS
				? [
						at(
							entry,
							[i, 'checked'],
							`${name} was last checked ${checked}`,
							'read the law again and set checked',
							'warning'
						)
					]
				: []
		)
};
