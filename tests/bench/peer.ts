import { type Catalogue, releaseOf, type Term, termsOf } from '#lib/domain/catalogue.ts';
import type { Service } from '#lib/domain/service.ts';

/** What the peers index: the same text as our index, or they would be smaller and faster for finding less. */
export interface PeerDocument {
	id: string;
	name: string;
	keywords: string;
	kind: string;
	description: string;
	audience: string;
	place: string;
	organization: string;
}

/** MiniSearch as its own page says for search as you type. */
export const PEER = {
	fields: ['name', 'keywords', 'kind', 'description', 'audience', 'place', 'organization'],
	searchOptions: { prefix: true, fuzzy: 0.2 }
};

export function toPeerDocument(catalogue: Catalogue, service: Service): PeerDocument {
	const { organizations, locations, area } = releaseOf(catalogue, service);
	const { needs, kinds, audiences } = termsOf(catalogue);
	const join = (...texts: readonly (string | undefined)[]) => texts.filter(Boolean).join(' · ');
	const names = (terms: readonly Term[], ids: readonly string[]) =>
		join(...terms.filter(({ id }) => ids.includes(id)).flatMap(({ name }) => Object.values(name)));
	const places = service.locations.map(({ location }) => locations[location]);
	const bodies = [service.organization, service.onBehalfOf, ...(service.partners ?? [])];
	return {
		id: service.id,
		name: join(service.name, ...(service.alternateNames ?? []), ...(service.formerNames ?? [])),
		keywords: join(...(service.keywords ?? []), names(needs, service.needs.main)),
		kind: names(kinds, [service.kind]),
		description: join(service.description, service.contribute),
		audience: join(names(audiences, service.audience.groups), service.audience.text),
		place: join(
			...area.districts.filter(({ id }) => service.districts.includes(id)).map(({ name }) => name),
			...places.flatMap((place) => [place?.name, place?.address])
		),
		organization: join(...bodies.map((body) => body && organizations[body]?.name))
	};
}
