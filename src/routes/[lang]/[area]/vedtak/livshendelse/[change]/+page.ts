import { loadView } from '#lib/state/load.ts';

export const load = loadView('conversation', 'change');
