import { type Catalogue, findService } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';

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
