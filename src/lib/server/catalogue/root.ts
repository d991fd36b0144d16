import { resolve } from 'node:path';

/** Which folder to work on: `--catalogue DIR`, else `TERSKEL_CATALOGUE`, else `catalogue/` here. */
export function catalogueRoot(
	argv: readonly string[],
	env: Readonly<Record<string, string | undefined>>
): { root: string; rest: string[] } {
	const flag = argv.indexOf('--catalogue');
	const named = flag === -1 ? undefined : argv[flag + 1];
	const rest = flag === -1 ? [...argv] : argv.filter((_, i) => i !== flag && i !== flag + 1);
	return { root: resolve(named ?? (env.TERSKEL_CATALOGUE || 'catalogue')), rest };
}
