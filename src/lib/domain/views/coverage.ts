import { type Catalogue, listServices } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';
import { stepsOf } from '#lib/domain/staircase.ts';
import type { Assured, Service } from '#lib/domain/service.ts';

export interface CoverageView {
	steps: { id: string; number: number; name: Said }[];
	/** One row per district, then one for offers that name none. Counts stand in the order of `steps`. */
	rows: { district?: string; counts: number[] }[];
	total: number;
	/** How many leave it open. */
	unknown: Record<'hours' | 'phone' | 'place' | 'decision' | 'way' | 'price', number>;
	/** For the page to count ages with its own clock. */
	assured: (Pick<Assured, 'date'> | null)[];
}

/** Where the area has what, and how much of it is known. Counts the area's own offers; national ones stand nowhere. */
export function coverageView(catalogue: Catalogue, lang: string): CoverageView {
	const { area } = catalogue;
	const services = listServices(catalogue).filter((service) => service.area === area.id);
	const counts = (on: Service[]) =>
		area.staircase.steps.map((step) => on.filter((service) => stepsOf(area, service).includes(step)).length);
	const count = (is: (service: Service) => boolean) => services.filter(is).length;
	return {
		steps: area.staircase.steps.map((step, i) => ({
			id: step.id,
			number: i + 1,
			name: say(step.name, lang)
		})),
		rows: [
			...area.districts.map(({ id, name }) => ({
				district: name,
				counts: counts(services.filter(({ districts }) => districts.includes(id)))
			})),
			{ counts: counts(services.filter(({ districts }) => districts.length === 0)) }
		],
		total: services.length,
		unknown: {
			hours: count(({ schedules }) => schedules.length === 0),
			phone: count(({ phones }) => phones === undefined),
			place: count(({ locations }) => locations.length === 0),
			decision: count(({ decision }) => decision.needed === 'unknown'),
			way: count(({ access }) => access.length === 0),
			price: count(({ price }) => price === undefined || price.free === 'unknown')
		},
		assured: services.map(({ assured }) => (assured ? { date: assured.date } : null))
	};
}
