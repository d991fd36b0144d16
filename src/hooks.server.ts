import type { Handle } from '@sveltejs/kit';
import { DEFAULT_LANGUAGE, directionOf, findReadyLanguage } from '#lib/i18n/languages.ts';

/** Writes the language of the address into `<html>`. The shell, which has no address, gets the default and sets it again. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = findReadyLanguage(event.params.lang) ?? DEFAULT_LANGUAGE;
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%terskel.lang%', lang).replace('%terskel.dir%', directionOf(lang))
	});
};
