import { at, eachService, type Rule } from './rule.ts';

/** A date in the future would keep a record fresh for ever. */
export const datesArePast: Rule = {
	name: 'dates-are-past',
	description: 'No record was assured, and no source updated, after today',
	check(records, { today }) {
		const now = today.toISOString();
		const isFuture = (date: string | undefined) => date !== undefined && date > now.slice(0, date.length);
		return [...eachService(records)].flatMap(({ entry }) => {
			const { assured, sources } = entry.record;
			const fields: [PropertyKey[], string | undefined][] = [
				[['assured', 'date'], assured?.date],
				...sources.map(({ updated }, i): [PropertyKey[], string | undefined] => [
					['sources', i, 'updated'],
					updated
				])
			];
			return fields
				.filter(([, date]) => isFuture(date))
				.map(([field, date]) =>
					at(entry, field, `${date} is in the future`, 'write the day the facts were true')
				);
		});
	}
};
