import type { Catalogue } from '#lib/domain/catalogue.ts';
import { type Said, say } from '#lib/domain/label.ts';

/** What every page of an area shows around its content. */
export interface AreaView {
	id: string;
	name: Said;
	status: 'demonstration' | 'live';
}

export function areaView({ area }: Catalogue, lang: string): AreaView {
	return { id: area.id, name: say(area.name, lang), status: area.status };
}
