import { type SearchState, toSearchParams } from '#lib/domain/filters.ts';
import type { Suggestion } from '#lib/state/search.ts';

/**
 * Where a suggestion leads, as a path of the area: a need, an offer and a type of formal service to their pages, a place to the search narrowed to
 * it. The place takes the typed words' place; the filters that were chosen stay.
 */
export function pathOf({ kind, id }: Suggestion, search?: SearchState): string {
	if (kind === 'need') return `behov/${id}/`;
	if (kind === 'formal') return `vedtak/${id}/`;
	if (kind === 'service') return `tilbud/${id}/`;
	const filters = { ...search?.filters, district: id };
	return `sok?${toSearchParams({ query: '', order: search?.order, filters })}`;
}
