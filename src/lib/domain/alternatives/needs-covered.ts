import type { FormalType } from '#lib/domain/catalogue.ts';
import type { Service } from '#lib/domain/service.ts';

/**
 * What a formal service covers, as needs: its own, and what decisions of its types usually cover.
 *
 * @returns No need twice; main before also.
 */
export function needsCovered(
	service: Pick<Service, 'needs'> | undefined,
	types: readonly Pick<FormalType, 'needs'>[]
): { main: string[]; also: string[] } {
	const from = [...(service ? [service.needs] : []), ...types.map(({ needs }) => needs)];
	const main = [...new Set(from.flatMap((needs) => needs.main))];
	const also = [...new Set(from.flatMap((needs) => needs.also))].filter((need) => !main.includes(need));
	return { main, also };
}
