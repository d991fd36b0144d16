import { type Catalogue, type FormalType, listServices, termsOf } from './catalogue.ts';
import { isFormal, type Service } from './service.ts';

/** The formal services of the area that are of a type, the area's own before the national ones. */
export function servicesOfType(catalogue: Catalogue, { code }: Pick<FormalType, 'code'>): Service[] {
	return listServices(catalogue).filter(
		(service) => isFormal(service) && service.application?.kpr?.includes(code)
	);
}

/**
 * The types one can apply for that the area has no record of its own for, in the order of the register. Nobody applies
 * for coercion or an acute bed (R4): they are not among them.
 */
export function typesWithoutService(catalogue: Catalogue): FormalType[] {
	return (termsOf(catalogue).formalTypes ?? []).filter(
		(type) => type.form !== 'out' && servicesOfType(catalogue, type).length === 0
	);
}

/** The types of a service, in the order of the register; none when it needs no decision or no type is clear. */
export function typesOfService(catalogue: Catalogue, service: Service): FormalType[] {
	const codes = isFormal(service) ? (service.application?.kpr ?? []) : [];
	return (termsOf(catalogue).formalTypes ?? []).filter(({ code }) => codes.includes(code));
}
