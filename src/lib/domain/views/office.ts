import { type Catalogue, findService } from '#lib/domain/catalogue.ts';
import { type Said, sayIn } from '#lib/domain/label.ts';
import type { Service } from '#lib/domain/service.ts';

/** An office of the municipality one can ask: its name, its page and its phones. */
export interface Office {
	/** Of the service. */
	id: string;
	name: Said;
	phones: { number: string; label?: string }[];
}

/** The office with this id; undefined when the area names none, or one that is not in the records. */
export function toOffice(catalogue: Catalogue, id: string | undefined, lang: string): Office | undefined {
	const service = id === undefined ? undefined : findService(catalogue, id);
	return (
		service && {
			id: service.id,
			name: sayIn(service.name, service.language ?? 'nb', lang),
			phones: toPhones(service)
		}
	);
}

export function toPhones(service: Service): Office['phones'] {
	return (service.phones ?? []).map(({ number, label }) => ({ number, ...(label && { label }) }));
}
