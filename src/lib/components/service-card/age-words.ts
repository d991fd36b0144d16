import type { Translate } from '#lib/i18n/translator.ts';

/** "13–16 år", "Fra 18 år", "79 år"; undefined when no limit is stated. */
export function ageWords(
	{ minAge, maxAge }: { minAge?: number | undefined; maxAge?: number | undefined },
	t: Translate
): string | undefined {
	if (minAge !== undefined && maxAge !== undefined) {
		return minAge === maxAge
			? t('ages.exactly', { min: minAge })
			: t('ages.between', { min: minAge, max: maxAge });
	}
	if (minAge !== undefined) return minAge === 0 ? undefined : t('ages.from', { min: minAge });
	return maxAge === undefined ? undefined : t('ages.to', { max: maxAge });
}
