import { createContext } from 'svelte';
import type { Translate } from '#lib/i18n/translator.ts';

/** What every component needs of the page around it. Read it as `ui.t(…)`: its parts change with the address. */
export interface Interface {
	readonly t: Translate;
	/** Language code of the page. */
	readonly lang: string;
	/** Area of the page; empty where there is none. */
	readonly area: string;
	/** The clock: build time in prerendered pages, the device's after that. */
	readonly now: Date;
	/** The address of a page of this area, `path` such as `trapp/` or `sok?q=mat`. */
	href(path?: string): string;
}

export const [getInterface, setInterface] = createContext<Interface>();
