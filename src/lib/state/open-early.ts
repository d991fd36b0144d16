import { loadTexts, TEXT_PARTS } from '#lib/i18n/texts.ts';
import { startOn } from './catalogue-client.ts';
import { findLastPlace } from './last-place.ts';

/**
 * Sends for what the page will ask for while its code is still on its way: its texts, and the catalogue of its area,
 * which the worker opens. Only the shell does so: a page that was rendered ahead has all it shows, and waits for nothing.
 */
export function openEarly(pathname: string): void {
	const [, lang, area, page] = pathname.split('/');
	const place = lang && area ? { lang, area } : pathname === '/' ? findLastPlace() : undefined;
	if (!place) return;
	startOn(place.area);
	// The front page of an area does with the first part. Who asks in earnest hears what is wrong.
	for (const part of page ? TEXT_PARTS : TEXT_PARTS.slice(0, 1))
		void loadTexts(place.lang, part).catch(() => undefined);
}
