import type { Catalogue } from '#lib/domain/catalogue.ts';
import { formalIds } from '#lib/domain/views/formal.ts';

/** The most addresses a sitemap may have (sitemaps.org). */
const MOST = 50_000;
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const SCHEMA = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Where the lists of pages are: one for each area and language, so that none grows with the country. */
export function makeSitemapIndex(
	origin: string,
	areas: readonly string[],
	languages: readonly string[]
): string {
	const lists = areas.flatMap((area) => languages.map((lang) => `${origin}/sitemap/${lang}/${area}.xml`));
	const lines = lists.map((address) => `<sitemap><loc>${address}</loc></sitemap>`);
	return [XML, `<sitemapindex xmlns="${SCHEMA}">`, ...lines, '</sitemapindex>', ''].join('\n');
}

/**
 * The pages of an area in one language, as their canonical links have them: those rendered ahead and those the shell
 * renders alike. Pages kept out of search engines are not there, and national offers only with the nation.
 */
export function makeSitemap(
	origin: string,
	catalogue: Catalogue,
	lang: string,
	languages: readonly string[]
): string {
	const area = catalogue.area.id;
	const address = (language: string, path: string) => `${origin}/${language}/${area}/${path}`;
	const lines = listPaths(catalogue)
		.slice(0, MOST)
		.map((path) => {
			const others = languages.map(
				(other) => `<xhtml:link rel="alternate" hreflang="${other}" href="${address(other, path)}"/>`
			);
			return `<url><loc>${address(lang, path)}</loc>${others.join('')}</url>`;
		});
	const open = `<urlset xmlns="${SCHEMA}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`;
	return [XML, open, ...lines, '</urlset>', ''].join('\n');
}

function listPaths(catalogue: Catalogue): string[] {
	const { area, releases } = catalogue;
	const [own] = releases;
	if (!own) return [];
	return [
		...['', 'trapp/', 'i-dag/', 'vedtak/', 'akutt/', 'dekning/', 'om/'],
		...area.staircase.steps.map(({ id }) => `trapp/${id}/`),
		...own.terms.needs.map(({ id }) => `behov/${id}/`),
		...formalIds(catalogue).map((id) => `vedtak/${id}/`),
		...own.services.map(({ id }) => `tilbud/${id}/`)
	];
}
