import type { Listing } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';
import type { SchoolHolidays } from '#lib/domain/schedule/rules.ts';

/** What every page of an area shows around its content. */
export interface AreaView {
	id: string;
	name: Said;
	status: 'demonstration' | 'live';
	/** What opening hours may follow. Here, once a page, and not in every card. */
	schoolYears?: SchoolHolidays[];
}

export function areaView({ area }: Listing, lang: string): AreaView {
	const schoolYears = area.schoolCalendar?.map(({ validFrom, validTo, holidays }) => ({
		validFrom,
		validTo,
		holidays: holidays.map(({ from, to }) => ({ from, to }))
	}));
	return {
		id: area.id,
		name: say(area.name, lang),
		status: area.status,
		...(schoolYears && { schoolYears })
	};
}
