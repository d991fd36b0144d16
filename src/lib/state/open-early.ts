import { loadTexts, TEXT_PARTS } from '#lib/i18n/texts.ts';
import { startOn } from './catalogue-client.ts';
import { findLastPlace } from './last-place.ts';

/**
 * Sends for what the page will ask for while its code is still on its way: its texts, and, where the app begins, the page
 * of the last place. The worker of an address with an area is started by `app.html`. Only the shell does so: a page that
 * was rendered ahead has all it shows, and waits for nothing.
 */
export function openEarly(pathname: string): void {
	const last = pathname === '/' ? findLastPlace() : undefined;
	const address = last ? `/${last.lang}/${last.area}/` : pathname;
	const [, lang, area, page] = address.split('/');
	if (!lang || !area) return;
	if (last) startOn(address);
	// The front page of an area does with the first part. Who asks in earnest hears what is wrong.
	for (const part of page ? TEXT_PARTS : TEXT_PARTS.slice(0, 1))
		void loadTexts(lang, part).catch(() => undefined);
}
