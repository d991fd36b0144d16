import type { ReadyLanguage } from '#lib/i18n/languages.ts';
import { createContext } from 'svelte';
import type { SchoolHolidays } from '#lib/domain/schedule/rules.ts';
import type { Translate } from '#lib/i18n/translator.ts';
import type * as HoursEngine from './hours-engine.ts';

/** What every component needs of the page around it. Read it as `ui.t(…)`: its parts change with the address. */
export interface Interface {
	readonly t: Translate;
	/** Language code of the page. */
	readonly lang: ReadyLanguage;
	/** Area of the page; empty where there is none. */
	readonly area: string;
	/** The clock: build time in prerendered pages, the device's after that, minute by minute. */
	readonly now: Date;
	/**
	 * What works out whether something is open. Undefined in prerendered pages, which must not tell the state of the
	 * day they were built, and until `loadHours` has brought it.
	 */
	readonly hours: typeof HoursEngine | undefined;
	/** School holidays of the page's area, as far as they are published. */
	readonly schoolYears: readonly SchoolHolidays[];
	/** The address of a page of this area, `path` such as `trapp/` or `sok?q=mat`. */
	href(path?: string): string;
}

export const [getInterface, setInterface] = createContext<Interface>();
