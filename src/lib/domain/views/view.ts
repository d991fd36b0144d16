import type { Catalogue, Listing } from '#lib/domain/catalogue.ts';
import { type AcuteView, acuteView } from './acute.ts';
import { type AlternativesView, alternativesView } from './alternatives.ts';
import { type AreaView, areaView } from './area.ts';
import { type ConversationView, conversationView } from './conversation.ts';
import { type CoverageView, coverageView } from './coverage.ts';
import { type FormalServiceView, type FormalView, formalServiceView, formalView } from './formal.ts';
import { type HomeView, homeView } from './home.ts';
import { type NeedView, needView } from './need.ts';
import { type SearchView, searchView } from './search.ts';
import { type ServiceView, serviceView } from './service.ts';
import { type SheetView, sheetView } from './sheet.ts';
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
	/** Of the needs in the id, with commas between. Made on the device only: needs are in no address. */
	alternatives: AlternativesView;
	conversation: ConversationView;
	/** Of the offers in the id, with commas between. With ids it is made on the device only. */
	sheet: SheetView;
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

type Maker<P extends PageName, From> = (from: From, lang: string, id: string) => Views[P] | undefined;

/** Pages of lists: an outline of the catalogue is enough for them. */
export type ListPage = 'area' | 'home' | 'staircase' | 'step' | 'need' | 'acute';

const LIST_MAKERS: { [P in ListPage]: Maker<P, Listing> } = {
	area: areaView,
	home: homeView,
	staircase: staircaseView,
	step: stepView,
	need: needView,
	acute: acuteView
};

const MAKERS: { [P in PageName]: Maker<P, Catalogue> } = {
	...LIST_MAKERS,
	service: serviceView,
	search: searchView,
	today: todayView,
	formal: formalView,
	'formal-service': formalServiceView,
	alternatives: (catalogue, lang, id) => alternativesView(catalogue, lang, id.split(',')),
	conversation: conversationView,
	sheet: sheetView,
	coverage: coverageView
};

/** What a page shows; undefined when the catalogue has no such thing. */
export function makeView<P extends PageName>(
	catalogue: Catalogue,
	{ page, lang, id = '' }: ViewAddress<P>
): Views[P] | undefined {
	return MAKERS[page](catalogue, lang, id);
}

export const isListPage = (address: ViewAddress): address is ViewAddress<ListPage> =>
	address.page in LIST_MAKERS;

export const isSameView = (a: ViewAddress, b: ViewAddress) =>
	a.area === b.area && a.page === b.page && a.id === b.id && a.lang === b.lang;

/** What a page of lists shows; undefined when the catalogue has no such thing. The same as `makeView` makes. */
export function makeListView<P extends ListPage>(
	listing: Listing,
	{ page, lang, id = '' }: ViewAddress<P>
): Views[P] | undefined {
	return LIST_MAKERS[page](listing, lang, id);
}
