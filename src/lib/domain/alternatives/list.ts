import { type Catalogue, findService, listServices } from '#lib/domain/catalogue.ts';
import { sortServices } from '#lib/domain/order.ts';
import { type Alternative, isFormal, type Service } from '#lib/domain/service.ts';
import { isAcute } from '#lib/domain/staircase.ts';

/** An offer beside a formal service. Without an editor's word it is computed from needs. */
export interface Beside {
	service: Service;
	editorial?: Alternative;
}

/**
 * The offers one can use without a formal decision that meet any of the needs, in the order every list has, and those
 * an editor has named, whatever their needs.
 *
 * Acute and protective services are outside the staircase and no alternative to anything, nor is a bed in an institution
 * unless its record says that no decision is needed: the law has decisions for stays (hol § 3-2 first paragraph no. 6 c).
 * What is not running is left out. Nothing is ordered or left out by what it costs the municipality (R3).
 *
 * @param formal The formal service they stand beside.
 */
export function listAlternatives(
	catalogue: Catalogue,
	needs: readonly string[],
	formal?: Pick<Service, 'id' | 'alternatives'>
): Beside[] {
	const named = new Map(formal?.alternatives?.map((editorial) => [editorial.service, editorial]));
	const meets = ({ needs: { main, also } }: Service) =>
		needs.some((n) => main.includes(n) || also.includes(n));
	const computed = listServices(catalogue).filter(
		(service) =>
			service.status === 'active' &&
			!isFormal(service) &&
			!isStay(service) &&
			!isAcute(catalogue, service) &&
			meets(service)
	);
	const editorial = [...named.keys()].flatMap((id) => findService(catalogue, id) ?? []);
	const all = new Map([...computed, ...editorial].map((service) => [service.id, service]));
	if (formal) all.delete(formal.id);
	return sortServices(
		catalogue,
		[...all.values()].filter(({ status }) => status === 'active')
	).map((service) => {
		const link = named.get(service.id);
		return { service, ...(link && { editorial: link }) };
	});
}

const isStay = ({ kind, decision }: Service) => kind === 'institution' && decision.needed !== 'no';

/** Training before care: what restores comes first, then what makes up for, then what watches over. */
export const TRAINING_ORDER = ['training', 'aids', 'home-safety'] as const;
export type TrainingStage = (typeof TRAINING_ORDER)[number];

/** A stay is not training at home, and a walking group for those with cancer is not for everyone. */
const NOT_TRAINING = ['institution', 'activity-group'];

/**
 * Services of each stage of training before care, with a decision or without: recovery and rehabilitation, then aids and
 * adaptation, then welfare technology.
 *
 * @param except The service in question itself.
 */
export function listTraining(
	catalogue: Catalogue,
	except?: string
): { stage: TrainingStage; services: Service[] }[] {
	const taken = new Set(except === undefined ? [] : [except]);
	return TRAINING_ORDER.map((stage) => {
		const services = listServices(catalogue).filter(
			({ id, status, needs, kind }) =>
				status === 'active' && !taken.has(id) && needs.main.includes(stage) && !NOT_TRAINING.includes(kind)
		);
		for (const { id } of services) taken.add(id);
		return { stage, services: sortServices(catalogue, services) };
	});
}
