import { error } from '@sveltejs/kit';
import { findReadyLanguage, READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { getCatalogue, hasArea, listAreas } from '#lib/server/catalogue/load.ts';
import { makeSitemap } from '#lib/server/catalogue/sitemap.ts';
import type { EntryGenerator, RequestHandler } from './$types';

const ORIGIN: string = import.meta.env.TERSKEL_ORIGIN;

export const prerender = ORIGIN === '' ? false : true;
export const entries: EntryGenerator = () =>
	READY_LANGUAGES.flatMap((lang) => listAreas().map(({ id }) => ({ lang, area: id })));

/** Every page of an area in one language, rendered ahead or by the shell. */
export const GET: RequestHandler = ({ params: { lang, area } }) => {
	if (ORIGIN === '' || !findReadyLanguage(lang) || !hasArea(area)) error(404);
	return new Response(makeSitemap(ORIGIN, getCatalogue(area), lang, READY_LANGUAGES), {
		headers: { 'content-type': 'application/xml' }
	});
};
