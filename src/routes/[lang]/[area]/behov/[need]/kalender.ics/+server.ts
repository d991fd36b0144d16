import { error } from '@sveltejs/kit';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { needCalendar } from '#lib/i18n/calendar-words.ts';
import { findReadyLanguage } from '#lib/i18n/languages.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import { getCatalogue, getReleased, hasArea } from '#lib/server/catalogue/load.ts';
import { pageEntries } from '#lib/server/catalogue/pages.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
	pageEntries('need').map(({ lang, area, id }) => ({ lang, area, need: id }));

/** What meets one need in an area, as a calendar to subscribe to: twelve months from the day of the build. */
export const GET: RequestHandler = async ({ params: { lang: code, area, need } }) => {
	const lang = findReadyLanguage(code);
	if (!lang || !hasArea(area)) error(404);
	const catalogue = getCatalogue(area);
	const origin: string = import.meta.env.TERSKEL_ORIGIN;
	const file = needCalendar(await getTranslator(lang, true), lang, catalogue, need, {
		calendar: makeCalendar(catalogue.area.schoolCalendar),
		now: new Date(),
		released: new Date(getReleased(area)),
		pageOf: (id) => (origin === '' ? undefined : `${origin}/${lang}/${area}/tilbud/${id}/`)
	});
	return file === undefined
		? error(404)
		: new Response(file, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
