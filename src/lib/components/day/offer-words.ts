import { freshness } from '#lib/domain/freshness.ts';
import type { DayOffer, TodayView } from '#lib/domain/views/today.ts';
import type { Translate } from '#lib/i18n/translator.ts';

export type Districts = TodayView['districts'];

const SHOWN = 2;

/** Where one goes: "Veita senteret, Sentrum". Empty when nobody says. */
export function placeWords({ places, districts }: DayOffer, names: Districts, elsewhere?: string): string {
	if (elsewhere !== undefined) return elsewhere;
	const near = districts.flatMap((id) => names.find((district) => district.id === id)?.name ?? []);
	const said = places.slice(0, SHOWN).join(', ');
	return [said, ...near.slice(0, SHOWN).filter((name) => !said.includes(name))].filter(Boolean).join(', ');
}

/** The way in, in words. */
export function wayWords({ way, remote }: DayOffer, t: Translate): string | undefined {
	return way && (remote ? t(`wayRemote.${way}`) : t(`way.${way}`));
}

/** "opplysninger fra 2019": only of facts so old that one must call first. */
export function oldWords({ assured }: DayOffer, now: Date, t: Translate): string | undefined {
	if (freshness(assured, now) !== 'old') return undefined;
	return assured ? t('today.oldMark', { year: assured.date.slice(0, 4) }) : t('today.oldUnknown');
}
