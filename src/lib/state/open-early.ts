import { ask } from './catalogue-client.ts';
import { findLastPlace } from './last-place.ts';

/**
 * Lets the worker open the catalogue of the page's area while the code of the page is still on its way. Only the shell
 * does so: a page that was rendered ahead has all it shows, and waits for nothing.
 */
export function openEarly(pathname: string): void {
	const [, lang, area] = pathname.split('/');
	const place = lang && area ? { lang, area } : pathname === '/' ? findLastPlace() : undefined;
	if (!place) return;
	// Who asks in earnest hears what is wrong.
	void ask('view', { address: { ...place, page: 'area' }, local: true }).catch(() => undefined);
}
