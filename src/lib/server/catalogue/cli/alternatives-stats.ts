import { listAlternatives } from '#lib/domain/alternatives/list.ts';
import { matchNeeds } from '#lib/domain/alternatives/offer.ts';
import { type Catalogue, type FormalType, joinReleases, NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { servicesOfType } from '#lib/domain/formal-types.ts';
import { lowestStep } from '#lib/domain/staircase.ts';
import type { CatalogueRecords } from '#lib/server/catalogue/read.ts';
import { buildRelease } from '#lib/server/catalogue/release/build.ts';

/** Steps a planner asks about, from the lowest: neighbours, open places, advice. */
const LOW_STEPS = 3;

/** What stands beside one type of formal service in one area. */
export interface TypeStats {
	code: string;
	id: string;
	/** The area's own and national services of the type. */
	services: number;
	/** Offers without a decision that meet any of its needs, and those an editor has named. */
	alternatives: number;
	/** Named by an editor. */
	editorial: number;
	/** What the type covers, as needs. */
	needs: string[];
	/** Of those needs: an offer on the lowest steps is made for it. */
	made: string[];
	/** Of those needs: an offer on the lowest steps at least helps with it too. Holds `made`. */
	met: string[];
}

/**
 * Alternatives beside each type of the register, in its order; types that never have any are left out.
 * It counts what is there, for everybody: age, district and language of a person are not known here.
 */
export function typeStats(catalogue: Catalogue, types: readonly FormalType[]): TypeStats[] {
	return types
		.filter(({ form }) => form !== 'out')
		.map((type) => {
			const services = servicesOfType(catalogue, type);
			const needs = [...type.needs.main, ...type.needs.also];
			const named = services.flatMap(({ alternatives = [] }) => alternatives);
			const beside = listAlternatives(catalogue, needs, { id: '', alternatives: named });
			const low = beside.filter(({ service }) => lowestStep(catalogue.area, service) < LOW_STEPS);
			const matches = low.flatMap(({ service }) => matchNeeds(service, needs).meets);
			return {
				code: type.code,
				id: type.id,
				services: services.length,
				alternatives: beside.length,
				editorial: beside.filter(({ editorial }) => editorial).length,
				needs,
				made: needs.filter((need) => matches.some((met) => met.need === need && met.main)),
				met: needs.filter((need) => matches.some((met) => met.need === need))
			};
		});
}

/** The same as lines to read, for every municipality; a planner's finding, not to be papered over. */
export function alternativesStats(records: CatalogueRecords): string {
	const national = records.areas.has(NATIONAL_AREA) ? buildRelease(records, NATIONAL_AREA) : undefined;
	const lines: string[] = [];
	for (const id of records.areas.keys()) {
		if (id === NATIONAL_AREA || !national) continue;
		const catalogue = joinReleases(buildRelease(records, id), national);
		const stats = typeStats(catalogue, records.formalTypes.record);
		lines.push(
			`${id}: alternatives beside types of formal service; needs that steps 1–${LOW_STEPS} meet (are made for)`
		);
		lines.push(...stats.map(lineOf));
		const list = (title: string, of: readonly TypeStats[]) =>
			lines.push(`  ${title}: ${of.map(({ code, id: name }) => `${code} ${name}`).join(', ') || 'none'}`);
		list(
			'no alternative at all',
			stats.filter(({ alternatives }) => alternatives === 0)
		);
		list(
			`no need met on steps 1–${LOW_STEPS}`,
			stats.filter(({ met }) => met.length === 0)
		);
		list(
			'no service of its own',
			stats.filter(({ services }) => services === 0)
		);
		const unmet = new Set(stats.flatMap(({ needs, met }) => needs.filter((need) => !met.includes(need))));
		lines.push(`  needs nothing on steps 1–${LOW_STEPS} meets: ${[...unmet].join(', ') || 'none'}`);
	}
	const out = records.formalTypes.record.filter(({ form }) => form === 'out');
	lines.push(
		`never alternatives (coercion, acute): ${out.map(({ code, id }) => `${code} ${id}`).join(', ') || 'none'}`
	);
	return lines.join('\n');
}

function lineOf({ code, id, services, alternatives, editorial, needs, made, met }: TypeStats): string {
	const share = (part: readonly string[]) =>
		`${Math.round((100 * part.length) / Math.max(needs.length, 1))} %`;
	return `  ${code.padStart(2)} ${id}: services ${services}, alternatives ${alternatives} (by editors ${editorial}), needs ${met.length} of ${needs.length}, ${share(met)} (${share(made)})`;
}
