import { text } from '@sveltejs/kit';

export const prerender = true;

/** Everything may be read; where the build knows its address, also where the list of pages is. */
export const GET = () => {
	const origin: string = import.meta.env.TERSKEL_ORIGIN;
	return text(`User-agent: *\nAllow: /\n${origin === '' ? '' : `Sitemap: ${origin}/sitemap.xml\n`}`);
};
