import { type Catalogue, type FormalType, listServices, termsOf } from '#lib/domain/catalogue.ts';
import { isFormal, type Service } from '#lib/domain/service.ts';

/** The types of formal service the catalogue knows, in the order of the register. */
export function listFormalTypes(catalogue: Catalogue): FormalType[] {
	return termsOf(catalogue).formalTypes ?? [];
}

/** The types a service is reported as; empty when its record names none. */
export function typesOf(catalogue: Catalogue, service: Pick<Service, 'application'>): FormalType[] {
	const codes = service.application?.kpr ?? [];
	return listFormalTypes(catalogue).filter(({ code }) => codes.includes(code));
}

/** The area's own formal services of a type. */
export function servicesOfType(catalogue: Catalogue, { code }: Pick<FormalType, 'code'>): Service[] {
	return listServices(catalogue).filter(
		(service) => isFormal(service) && service.application?.kpr?.includes(code)
	);
}

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
