import { readdirSync, readFileSync } from 'node:fs';

/** Where the build notes which file became of which source, and which routes each of Kit's nodes is. */
const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';
const NODES = '.svelte-kit/generated/client-optimized/nodes';

/** The script that opens the catalogue while the app is on its way. */
const SCRIPT = 'src/lib/state/shell.ts';
/** What stands around every page of an area. Kit names the first layout only, and asks for these when that has come. */
const AROUND_PAGES = [
	'src/routes/+error.svelte',
	'src/routes/[lang]/+layout.ts',
	'src/routes/[lang]/[area]/+layout.svelte',
	'src/routes/[lang]/[area]/+error.svelte'
];

interface Chunk {
	file: string;
	imports?: string[];
	css?: string[];
}
type Built = Record<string, Chunk | undefined>;

/**
 * What the shell sends for at once, as HTML for its head: each file that is found only when another has come is a wait
 * on a slow phone.
 *
 * @throws Error when the build has no such file; only after the client is built is there a manifest to read.
 */
export function shellLinks(): string {
	const built = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Built;
	const script = chunkOf(built, SCRIPT);
	const first = [...(script.imports ?? []), ...listNodes(built)];
	const chunks = new Set(first.map((source) => chunkOf(built, source)));
	for (const chunk of chunks) for (const source of chunk.imports ?? []) chunks.add(chunkOf(built, source));
	const styles = new Set([...chunks].flatMap(({ css = [] }) => css));
	return [
		...[...styles].map((file) => `<link rel="stylesheet" href="/${file}" />`),
		...[...chunks].map(({ file }) => `<link rel="modulepreload" href="/${file}" />`),
		`<script type="module" async src="/${script.file}"></script>`
	].join('');
}

function chunkOf(built: Built, source: string): Chunk {
	const chunk = built[source];
	if (!chunk) throw new Error(`${MANIFEST} has no ${source}: see vite.config.ts`);
	return chunk;
}

function listNodes(built: Built): string[] {
	const nodes = readdirSync(NODES).map((name) => ({
		source: `${NODES}/${name}`,
		text: readFileSync(`${NODES}/${name}`, 'utf8')
	}));
	return AROUND_PAGES.map((route) => {
		const node = nodes.find(({ source, text }) => source in built && text.includes(`/${route}"`));
		if (!node) throw new Error(`${NODES} has no node of ${route}`);
		return node.source;
	});
}
