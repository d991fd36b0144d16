import { loadView } from '#lib/state/load.ts';

export const trailingSlash = 'never';

export const load = loadView('search');
