import { needsCovered } from '#lib/domain/alternatives/needs-covered.ts';
import { servicesOfType, typesOfService, typesWithoutService } from '#lib/domain/formal-types.ts';
import { type Catalogue, listServices, termsOf } from '#lib/domain/catalogue.ts';
import { say } from '#lib/domain/label.ts';
import { sortServices } from '#lib/domain/order.ts';
import { isFormal } from '#lib/domain/service.ts';
import {
	type AlternativesView,
	alternativesView,
	type NeedTick,
	needTicks,
	type PersonChoices,
	personChoices
} from './alternatives.ts';
import { type Named, type NamedAbout, toNamed, toNamedAbout } from './formal.ts';
import { type GeneralRight, generalRight } from './right.ts';

/** A formal service that covers some of the needs; its page says how to apply. */
export interface FormalBeside extends Named {
	needs: string[];
}

/** A conversation that starts from needs and no formal service: everyone's, or those of a transition in life. */
export interface ConversationView {
	/** Absent: every need. */
	change?: NamedAbout;
	needs: NeedTick[];
	right: GeneralRight;
	formal: FormalBeside[];
	/** Of a transition; where every need can be ticked the device asks for what is ticked. */
	alternatives: AlternativesView;
	choices: PersonChoices;
}

/** @param id A transition; empty for every need. Undefined when there is no such transition. */
export function conversationView(
	catalogue: Catalogue,
	lang: string,
	id: string
): ConversationView | undefined {
	const terms = termsOf(catalogue);
	const change = terms.lifeChanges?.find((one) => one.id === id);
	if (id !== '' && !change) return undefined;
	const needs = change?.needs ?? terms.needs.map((need) => need.id);
	return {
		...(change && { change: toNamedAbout(change, lang) }),
		needs: needTicks(catalogue, lang, { main: needs, also: [] }),
		right: generalRight(catalogue, lang),
		formal: formalBeside(catalogue, lang, change?.formalTypes),
		alternatives: change ? alternativesView(catalogue, lang, needs) : { offers: [], total: 0 },
		choices: personChoices(catalogue)
	};
}

/**
 * The area's own formal services, and the types it has no record of.
 *
 * @param only Ids of types; absent: all.
 */
function formalBeside(catalogue: Catalogue, lang: string, only?: readonly string[]): FormalBeside[] {
	const listed = only
		? (termsOf(catalogue).formalTypes ?? [])
				.filter(({ id, form }) => form !== 'out' && only.includes(id))
				.flatMap((type) => servicesOfType(catalogue, type))
		: listServices(catalogue).filter(isFormal);
	const own = sortServices(catalogue, [...new Set(listed)]).map((service) => ({
		...toNamed(service, lang),
		needs: needsCovered(service, typesOfService(catalogue, service)).main
	}));
	const without = typesWithoutService(catalogue)
		.filter(({ id }) => only?.includes(id) ?? true)
		.map(({ id, name, needs }) => ({ id, name: say(name, lang), needs: needs.main }));
	return [...own, ...without];
}
