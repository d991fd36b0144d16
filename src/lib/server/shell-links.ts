import { readdirSync, readFileSync } from 'node:fs';

const CLIENT = '.svelte-kit/output/client';
const WORKERS = '_app/immutable/workers';
/** Where the build notes which file became of which source, and which routes each of Kit's nodes is. */
const MANIFEST = `${CLIENT}/.vite/manifest.json`;
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

/** What most of the pages people come back to are made of, as `vite.config.ts` names it. */
const LISTS = 'lists';

interface Chunk {
	file: string;
	name?: string;
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
	const lists = Object.keys(built).find((source) => built[source]?.name === LISTS) ?? LISTS;
	const first = [...(script.imports ?? []), ...listNodes(built), lists];
	const chunks = new Set(first.map((source) => chunkOf(built, source)));
	for (const chunk of chunks) for (const source of chunk.imports ?? []) chunks.add(chunkOf(built, source));
	const styles = new Set([...chunks].flatMap(({ css = [] }) => css));
	return [
		...[...styles].map((file) => `<link rel="stylesheet" href="/${file}" />`),
		...[...chunks].map(({ file }) => `<link rel="modulepreload" href="/${file}" />`),
		`<script type="module" async src="/${script.file}"></script>`
	].join('');
}

/** Address of the catalogue worker, which the shell starts before any of its code has come. */
export function workerFile(): string {
	const [file, ...others] = readdirSync(`${CLIENT}/${WORKERS}`).filter((name) => name.endsWith('.js'));
	if (!file || others.length > 0) throw new Error(`${CLIENT}/${WORKERS} has not one worker`);
	return `/${WORKERS}/${file}`;
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
