import { type Catalogue, listServices } from '#lib/domain/catalogue.ts';
import { type CardList, toList } from './list.ts';

/** Offers whose hours somebody has written down, and how many have none. Hours are words until rules can say them. */
export interface TodayView {
	recorded: CardList;
	unknownCount: number;
}

export function todayView(catalogue: Catalogue, lang: string): TodayView {
	const services = listServices(catalogue);
	const recorded = services.filter(({ schedules }) => schedules.length > 0);
	return { recorded: toList(catalogue, recorded, lang), unknownCount: services.length - recorded.length };
}
