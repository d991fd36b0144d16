import { expect, it } from 'vitest';
import type { Suggestion } from '#lib/state/search.ts';
import { pathOf } from './suggestion-path.ts';

const suggestion = (kind: Suggestion['kind'], id: string) => ({ kind, id, name: { text: id } });

it.each([
	['need', 'company', 'behov/company/'],
	['service', 'heracleum', 'tilbud/heracleum/'],
	['formal', 'matombringing-hjem', 'vedtak/matombringing-hjem/'],
	['place', 'heimdal', 'sok?bydel=heimdal']
] as const)('a %s leads to its page', (kind, id, path) => {
	expect(pathOf(suggestion(kind, id))).toBe(path);
});

it('a place narrows the search on screen: its filters stay, its words and its district do not', () => {
	const search = { query: 'heim', filters: { free: true, district: 'tiller' }, order: 'name' } as const;
	expect(pathOf(suggestion('place', 'heimdal'), search)).toBe('sok?gratis=1&bydel=heimdal&orden=name');
});
