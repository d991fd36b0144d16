import { error } from '@sveltejs/kit';
import { READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { listAreas } from '#lib/server/catalogue/load.ts';
import { makeSitemapIndex } from '#lib/server/catalogue/sitemap.ts';

const ORIGIN: string = import.meta.env.TERSKEL_ORIGIN;

// Its addresses are whole: a build that does not know where it will be served has none.
export const prerender = ORIGIN === '' ? false : true;

/** The lists of pages, one for each area and language. */
export const GET = () =>
	ORIGIN === ''
		? error(404)
		: new Response(
				makeSitemapIndex(
					ORIGIN,
					listAreas().map(({ id }) => id),
					READY_LANGUAGES
				),
				{ headers: { 'content-type': 'application/xml' } }
			);
