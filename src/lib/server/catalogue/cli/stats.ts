import { freshness } from '#lib/domain/freshness.ts';
import { isRule, type Rule, type Schedule } from '#lib/domain/schedule/rules.ts';
import { isFormal } from '#lib/domain/service.ts';
import type { CatalogueRecords } from '#lib/server/catalogue/read.ts';

/** Counts a planner or an editor asks for, one line each. */
export function catalogueStats({ areas }: CatalogueRecords, today: Date): string {
	const lines: string[] = [];
	for (const [id, { services, organizations, locations }] of areas) {
		const records = [...services.values()].map(({ record }) => record);
		const count = (is: (record: (typeof records)[number]) => boolean) => records.filter(is).length;
		const ages = (['fresh', 'ageing', 'old'] as const).map(
			(age) => `${age} ${count(({ assured }) => freshness(assured, today) === age)}`
		);
		lines.push(
			`${id}: ${records.length} services, ${organizations.size} organizations, ${locations.size} locations`,
			`  formal ${count(isFormal)}, outside the staircase ${count(({ track }) => track !== undefined)}`,
			`  decision unknown ${count(({ decision }) => decision.needed === 'unknown')}, way in unknown ${count(({ access }) => access.length === 0)}`,
			`  ${hoursLine(records)}`,
			`  phone ${count(({ phones }) => phones !== undefined)}, place ${count(({ locations: l }) => l.length > 0)}`,
			`  ${ages.join(', ')}`
		);
	}
	const all = [...areas.values()].flatMap(({ services }) => [...services.values()]);
	lines.push(`all: ${all.length} services`, `  ${hoursLine(all.map(({ record }) => record))}`);
	return lines.join('\n');
}

interface WithHours {
	schedules: readonly Schedule[];
}

/**
 * How much a machine can count with. Partly: a rule says some of it, and words, or a day with no time, the rest.
 *
 * @returns One line; each share is of all records, and a record is in one of them.
 */
function hoursLine(records: readonly WithHours[]): string {
	const kinds = records.map(({ schedules }) => {
		if (schedules.length === 0) return 'none';
		if (!schedules.some(isRule)) return 'words only';
		return schedules.every((schedule) => isRule(schedule) && isExact(schedule)) ? 'exact rules' : 'partly';
	});
	const shares = (['exact rules', 'partly', 'words only', 'none'] as const).map((kind) => {
		const count = kinds.filter((of) => of === kind).length;
		return `${kind} ${count} (${Math.round((100 * count) / Math.max(records.length, 1))} %)`;
	});
	return `hours: ${shares.join(', ')}`;
}

const isExact = ({ opens, byAppointment, approximate }: Rule) =>
	(opens !== undefined || byAppointment === true) && !approximate;
