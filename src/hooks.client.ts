import type { ClientInit } from '@sveltejs/kit';
import { openEarly } from '#lib/state/opening.ts';

export const init: ClientInit = () => openEarly(location.pathname);
