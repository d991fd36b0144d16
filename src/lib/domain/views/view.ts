import { type Catalogue, findService } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';
import { type AcuteView, acuteView } from './acute.ts';
import { type AreaView, areaView } from './area.ts';
import { type CoverageView, coverageView } from './coverage.ts';
import { type FormalServiceView, type FormalView, formalServiceView, formalView } from './formal.ts';
import { type HomeView, homeView } from './home.ts';
import { type NeedView, needView } from './need.ts';
import { type SearchView, searchView } from './search.ts';
import { type ServiceView, serviceView } from './service.ts';
import { type StaircaseView, type StepView, staircaseView, stepView } from './staircase.ts';
import { type TodayView, todayView } from './today.ts';

/** What each page of an area shows. The build and the device make it with the same code. */
export interface Views {
	area: AreaView;
	home: HomeView;
	staircase: StaircaseView;
	step: StepView;
	need: NeedView;
	service: ServiceView;
	search: SearchView;
	today: TodayView;
	formal: FormalView;
	'formal-service': FormalServiceView;
	acute: AcuteView;
	coverage: CoverageView;
}
export type PageName = keyof Views;

/** Which page of which area in which language. `id` only for pages about one thing. */
export interface ViewAddress<P extends PageName = PageName> {
	lang: string;
	area: string;
	page: P;
	id?: string | undefined;
}

const MAKERS: { [P in PageName]: (catalogue: Catalogue, lang: string, id: string) => Views[P] | undefined } =
	{
		area: areaView,
		home: homeView,
		staircase: staircaseView,
		step: stepView,
		need: needView,
		service: serviceView,
		search: searchView,
		today: todayView,
		formal: formalView,
		'formal-service': formalServiceView,
		acute: acuteView,
		coverage: coverageView
	};

/** What a page shows; undefined when the catalogue has no such thing. */
export function makeView<P extends PageName>(
	catalogue: Catalogue,
	{ page, lang, id = '' }: ViewAddress<P>
): Views[P] | undefined {
	return MAKERS[page](catalogue, lang, id);
}

/** Why a service is gone and where to go instead, so that an old poster never points at nothing. */
export interface Retired {
	reason: Said;
	date: string;
	successor?: { id: string; name: string };
}

export function findRetired(catalogue: Catalogue, lang: string, id: string): Retired | undefined {
	for (const { retired } of catalogue.releases) {
		if (!Object.hasOwn(retired, id)) continue;
		const entry = retired[id];
		if (!entry) continue;
		const successor = entry.successor === undefined ? undefined : findService(catalogue, entry.successor);
		return {
			reason: say(entry.reason, lang),
			date: entry.date,
			...(successor && { successor: { id: successor.id, name: successor.name } })
		};
	}
	return undefined;
}
