import { expect, it } from 'vitest';
import { makeCatalogue, makeNational, makeService } from '#lib/domain/catalogue.fixture.ts';
import { makeSitemap, makeSitemapIndex } from './sitemap.ts';

const ORIGIN = 'https://terskel.example';

it('has a list for every area and language', () => {
	const index = makeSitemapIndex(ORIGIN, ['by', 'norge'], ['nb', 'en']);
	expect(index.match(/<loc>[^<]+/g)).toEqual(
		['nb/by', 'en/by', 'nb/norge', 'en/norge'].map((path) => `<loc>${ORIGIN}/sitemap/${path}.xml`)
	);
});

it('lists the pages of an area with the same page in other languages, and no national offer', () => {
	const catalogue = makeCatalogue([makeService('klubben')], [makeNational('telefonen')]);
	const sitemap = makeSitemap(ORIGIN, catalogue, 'nb', ['nb', 'en']);
	expect(sitemap).toContain(`<loc>${ORIGIN}/nb/by/</loc>`);
	expect(sitemap).toContain(
		`<loc>${ORIGIN}/nb/by/tilbud/klubben/</loc>` +
			`<xhtml:link rel="alternate" hreflang="nb" href="${ORIGIN}/nb/by/tilbud/klubben/"/>` +
			`<xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}/en/by/tilbud/klubben/"/>`
	);
	expect(sitemap).toContain(`<loc>${ORIGIN}/nb/by/behov/company/</loc>`);
	expect(sitemap).not.toContain('telefonen');
	expect(sitemap).not.toMatch(/\/(sok|lagret)\//);
});
