import { freshness } from '#lib/domain/freshness.ts';
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
			`  hours recorded ${count(({ schedules }) => schedules.length > 0)}, phone ${count(({ phones }) => phones !== undefined)}, place ${count(({ locations: l }) => l.length > 0)}`,
			`  ${ages.join(', ')}`
		);
	}
	return lines.join('\n');
}
