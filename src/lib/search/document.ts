import type { Release, Term } from '#lib/domain/catalogue.ts';
import type { Service } from '#lib/domain/service.ts';

/** What one service is found by. Made at release time, so that a phone only reads it. */
export interface SearchDocument {
	id: string;
	names: string[];
	/** Needs, kind, audience and the words people say for them. */
	words: string[];
	/** Where and by whom. */
	places: string[];
	text: string;
}

/**
 * The documents of one area's index.
 *
 * @param synonyms A need -> the words people say for it, one record per language.
 */
export function toDocuments(
	release: Release,
	synonyms: readonly Record<string, string[]>[]
): SearchDocument[] {
	const labels = (terms: readonly Term[], ids: readonly string[]) =>
		ids.flatMap((id) => Object.values(terms.find((term) => term.id === id)?.name ?? {}));
	const { needs, kinds, audiences } = release.terms;
	return release.services.map((service): SearchDocument => {
		const { main, also } = service.needs;
		return {
			id: service.id,
			names: [service.name, ...(service.alternateNames ?? []), ...(service.formerNames ?? [])],
			words: unique([
				...(service.keywords ?? []),
				...main.flatMap((need) => synonyms.flatMap((words) => words[need] ?? [])),
				...labels(needs, [...main, ...also]),
				...labels(kinds, [service.kind]),
				...labels(audiences, service.audience.groups)
			]),
			places: unique(placesOf(release, service)),
			text: [service.description, service.audience.text, service.contribute].filter(Boolean).join(' ')
		};
	});
}

function placesOf(release: Release, service: Service): (string | undefined)[] {
	const bodies = [service.organization, service.onBehalfOf, ...(service.partners ?? [])];
	return [
		...service.districts.map((id) => release.area.districts.find((district) => district.id === id)?.name),
		...service.locations.flatMap(({ location }) => {
			const place = release.locations[location];
			return [place?.name, place?.address];
		}),
		...bodies.map((body) => (body === undefined ? undefined : release.organizations[body]?.name))
	];
}

const unique = (words: readonly (string | undefined)[]): string[] => [
	...new Set(words.filter((word): word is string => word !== undefined))
];
