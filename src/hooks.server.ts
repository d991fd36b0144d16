import type { Handle } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { DEFAULT_LANGUAGE, directionOf, findReadyLanguage, READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import { shellLinks, workerFile } from '#lib/server/shell-links.ts';

/**
 * Writes the language of the address into `<html>`. The shell, which has no address, gets the default, and says what
 * to do when nothing comes: a page is never blank.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const lang = findReadyLanguage(event.params.lang) ?? DEFAULT_LANGUAGE;
	const isShell = event.route.id === null;
	const fillings = {
		lang,
		dir: directionOf(lang),
		shellHead: isShell ? `<link rel="stylesheet" href="/shell.css" />${dev ? '' : shellLinks()}` : '',
		worker: isShell && !dev ? workerFile() : '',
		shellBody: isShell ? await waitingWords() : ''
	};
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			Object.entries(fillings).reduce((page, [name, text]) => page.replace(`%terskel.${name}%`, text), html)
	});
};

/** In every language, because the shell is one file for all of them. Removed when the app is there. */
async function waitingWords(): Promise<string> {
	const paragraphs = await Promise.all(
		READY_LANGUAGES.map(async (lang) => {
			const t = await getTranslator(lang, false);
			const noScript = `<noscript> ${t('shell.noScript')}</noscript>`;
			return `<p lang="${lang}">${t('shell.waiting')}${noScript} <a href="/${lang}/">${t('shell.start')}</a></p>`;
		})
	);
	return `<div id="waiting">${paragraphs.join('')}</div>`;
}
