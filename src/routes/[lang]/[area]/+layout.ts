import { getView } from '#lib/state/view.ts';
import { isPrerendered } from '#lib/state/load.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang, area }, fetch }) => ({
	area: await getView({ lang, area, page: 'area' }, { fetch, prerendered: isPrerendered() })
});
