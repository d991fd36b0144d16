import { ageMonths } from '#lib/domain/freshness.ts';
import { at, type Rule } from './rule.ts';

const MONTHS = 12;

/** R6 of the legal frame: references are data with a date, and the date is not left to grow old. */
export const lawIsChecked: Rule = {
	name: 'law-is-checked',
	description: 'Every legal reference was checked within 12 months',
	check: ({ complaints }, { today }) =>
		complaints.record.flatMap(({ regime, checked }, i) =>
			ageMonths(checked, today) >= MONTHS
				? [
						at(
							complaints,
							[i, 'checked'],
							`${regime} was last checked ${checked}`,
							'read the law again and set checked',
							'warning'
						)
					]
				: []
		)
};
