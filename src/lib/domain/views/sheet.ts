import { type Catalogue, termsOf } from '#lib/domain/catalogue.ts';
import { type NeedTick, needTicks } from './alternatives.ts';
import { formalServiceView, type Named } from './formal.ts';
import { type GeneralRight, generalRight, type Right } from './right.ts';
import { type ServiceView, serviceView } from './service.ts';
import { findRetired, type Retired } from './retired.ts';

/** An offer as the sheet has it: where, when, how to get there, whom to call. */
export type SheetOffer = Pick<
	ServiceView,
	| 'id'
	| 'card'
	| 'name'
	| 'access'
	| 'places'
	| 'otherPlaces'
	| 'phones'
	| 'schedules'
	| 'exceptions'
	| 'textLang'
	| 'assured'
	| 'needs'
>;

/** What is handed over: the right first, then what was chosen. Made on the device of ids alone. */
export interface SheetView {
	/** Of the formal services among the ids. */
	rights: (Named & { right: Right })[];
	general: GeneralRight;
	offers: SheetOffer[];
	/** Every need, for what is ticked on this device. */
	needs: NeedTick[];
	/** Ids that are in the catalogue no more. */
	gone: { id: string; retired?: Retired }[];
}

/** @param id Ids of formal services and offers, with commas between; unknown ones are told of, never dropped. */
export function sheetView(catalogue: Catalogue, lang: string, id: string): SheetView {
	const all = termsOf(catalogue).needs.map((need) => need.id);
	const sheet: SheetView = {
		rights: [],
		general: generalRight(catalogue, lang),
		offers: [],
		needs: needTicks(catalogue, lang, { main: all, also: [] }),
		gone: []
	};
	for (const one of new Set(id.split(',').filter(Boolean))) {
		const formal = formalServiceView(catalogue, lang, one);
		const view = formal ? undefined : toOffer(serviceView(catalogue, lang, one));
		if (formal?.right) sheet.rights.push({ id: one, name: formal.name, right: formal.right });
		else if (view) sheet.offers.push(view);
		else if (!formal) {
			const retired = findRetired(catalogue, lang, one);
			sheet.gone.push({ id: one, ...(retired && { retired }) });
		}
	}
	return sheet;
}

function toOffer(view: ServiceView | undefined): SheetOffer | undefined {
	if (!view) return undefined;
	const { id, card, name, access, places, otherPlaces, phones } = view;
	const { schedules, exceptions, textLang, assured, needs } = view;
	return {
		...{ id, card, name, access, places, otherPlaces, phones, schedules, exceptions, assured, needs },
		...(textLang && { textLang })
	};
}
