import type { TodayView } from '#lib/domain/views/today.ts';
import { ask } from './catalogue-client.ts';

/** What the day is made of, when this device holds the area; undefined otherwise: nothing is downloaded for it. */
export async function findToday(lang: string, area: string): Promise<TodayView | undefined> {
	try {
		const reply = await ask('view', { address: { lang, area, page: 'today' }, local: true });
		return reply.found ? (reply.view as TodayView) : undefined;
	} catch {
		return undefined;
	}
}
