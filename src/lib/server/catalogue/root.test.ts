import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueRoot } from './root.ts';

it.each<[string, string[], Record<string, string>, string, string[]]>([
	['the folder here', ['check'], {}, 'catalogue', ['check']],
	[
		'the folder here when the environment names none',
		['check'],
		{ TERSKEL_CATALOGUE: '' },
		'catalogue',
		['check']
	],
	['the folder of the environment', ['check'], { TERSKEL_CATALOGUE: '/env' }, '/env', ['check']],
	[
		'the flag before the environment',
		['--catalogue', '/x', 'check'],
		{ TERSKEL_CATALOGUE: '/env' },
		'/x',
		['check']
	],
	['the flag anywhere', ['new', 'by', '--catalogue', 'x', 'Navn'], {}, 'x', ['new', 'by', 'Navn']],
	['the folder here when the flag has no value', ['check', '--catalogue'], {}, 'catalogue', ['check']]
])('works on %s', (_, argv, env, root, rest) => {
	expect(catalogueRoot(argv, env)).toEqual({ root: resolve(root), rest });
});
