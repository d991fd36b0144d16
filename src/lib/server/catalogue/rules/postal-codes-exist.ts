import { at, type Rule } from './rule.ts';

/** A letter and a map need a code that is in the register. */
export const postalCodesExist: Rule = {
	name: 'postal-codes-exist',
	description: 'Every postal code is in the postal register',
	check: (records) =>
		[...records.areas.values()].flatMap(({ locations }) =>
			[...locations.values()].flatMap((entry) => {
				const code = entry.record.postalCode;
				return code === undefined || records.postalCodes.has(code)
					? []
					: [at(entry, ['postalCode'], `${code} is not in the postal register`)];
			})
		)
};
