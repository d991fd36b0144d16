import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each layer may import: folders of `src/lib/`, and packages by the start of their name. */
const LAYERS: Record<string, { folders: string[]; packages: string[] }> = {
	domain: { folders: [], packages: [] },
	styles: { folders: [], packages: [] },
	i18n: { folders: ['domain'], packages: ['i18next'] },
	search: { folders: ['domain'], packages: ['fuse.js'] },
	store: { folders: ['domain'], packages: ['dexie'] },
	offline: { folders: ['domain'], packages: ['workbox-window'] },
	server: { folders: ['domain', 'i18n', 'search'], packages: ['node:', 'yaml', 'zod'] },
	state: {
		folders: ['domain', 'i18n', 'search', 'store', 'offline'],
		packages: ['svelte', '@sveltejs/kit', '$app/']
	},
	components: {
		folders: ['domain', 'i18n', 'state'],
		packages: ['svelte', '$app/', 'uqr', '@digdir/designsystemet-css/']
	},
	routes: {
		folders: ['domain', 'styles', 'i18n', 'search', 'store', 'offline', 'state', 'components'],
		packages: ['svelte', '@sveltejs/kit', '$app/']
	},
	'service-worker.ts': {
		folders: ['offline', 'store', 'state'],
		packages: ['$service-worker', 'workbox-']
	},
	'hooks.server.ts': { folders: ['server', 'i18n'], packages: ['@sveltejs/kit', '$app/', 'node:'] },
	'app.d.ts': { folders: ['domain'], packages: [] }
};

/** Routes that run at build time only. */
const BUILD_TIME = /\/\+(?:server|page\.server|layout\.server)\.ts$/;

/** Where the clock, the device and its storage may be touched, and why; everything else is given them. */
const EFFECTS: { pattern: RegExp; where: Record<string, string> }[] = [
	{
		pattern: /\bnew Date\(\)|\bDate\.now\(/,
		where: {
			'src/routes/': 'the clock of the page',
			'src/lib/state/': 'the clock of the device',
			'src/lib/server/catalogue/cli/main.ts': 'a command has a clock',
			'src/lib/server/catalogue/load.ts': 'so has a build: a catalogue without version control is as new'
		}
	},
	{
		pattern: /\bnavigator\b/,
		where: {
			'src/lib/state/': 'whether there is a network and an installed app',
			'src/lib/offline/register.ts': 'whether there are service workers',
			'src/lib/components/service-actions/ServiceActions.svelte':
				'browsers share and copy only within the tap itself'
		}
	},
	{
		pattern: /\b(?:localStorage|sessionStorage|indexedDB)\b/,
		where: { 'src/lib/state/': 'the only bridge to what the device keeps' }
	}
];

const MAX_LINES = 300;
const LONG_FILES: Record<string, string> = {
	'src/lib/server/catalogue/read.test.ts': 'one table of every way a file can be broken'
};

interface Source {
	path: string;
	text: string;
	/** Without comments. */
	code: string;
	layer: string;
	imports: string[];
}

function readSource(path: string): Source {
	const text = readFileSync(path, 'utf8');
	const [, top = '', folder = ''] = path.split('/');
	const scripts = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n')
		: text;
	return {
		path,
		text,
		code: text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/.*/g, ''),
		layer: top === 'lib' ? folder : top,
		imports: ts.preProcessFile(scripts, true, true).importedFiles.map(({ fileName }) => fileName)
	};
}

const all = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => /\.(?:ts|svelte)$/.test(path))
	.map((path) => readSource(`src/${path}`));
const isForTests = (path: string) => /\.(?:test|fixture|examples)\.ts$/.test(path);
const sources = all.filter(({ path }) => !isForTests(path));

/** The imports that break a rule, as lines a person can act on. */
const importsThat = (breaks: (name: string, source: Source) => boolean, from = sources) =>
	from.flatMap((source) =>
		source.imports.filter((name) => breaks(name, source)).map((name) => `${source.path} imports ${name}`)
	);
const folderOf = (name: string) => /^#lib\/([^/]+)\//.exec(name)?.[1];
const isLocal = (name: string) => name.startsWith('.') || name.startsWith('#');

describe('the layers', () => {
	it('are all in the table, and the table has no others', () => {
		const folders = readdirSync('src/lib');
		const others = readdirSync('src').filter((name) => /\.ts$/.test(name));
		expect(Object.keys(LAYERS).sort()).toEqual([...folders, ...others, 'routes'].sort());
	});

	it('are read: the scan finds the imports it judges', () => {
		expect(importsThat((name) => name === '#lib/store/sync.ts')).toContain(
			'src/lib/state/library.ts imports #lib/store/sync.ts'
		);
		expect(importsThat((name) => name.endsWith('.svelte')).length).toBeGreaterThan(20);
	});

	it('import only what stands below them', () => {
		expect(
			importsThat((name, { layer, path }) => {
				const folder = folderOf(name);
				if (folder === undefined || folder === layer) return false;
				if (folder === 'server' && layer === 'routes') return !BUILD_TIME.test(path);
				return !LAYERS[layer]?.folders.includes(folder);
			})
		).toEqual([]);
	});

	it('import only their own packages: Dexie stays in the store, zod at build time', () => {
		expect(
			importsThat(
				(name, { layer }) =>
					!isLocal(name) && !LAYERS[layer]?.packages.some((start) => name.startsWith(start))
			)
		).toEqual([]);
	});

	it('import nothing that is made for tests', () => {
		expect(importsThat((name) => isForTests(name))).toEqual([]);
	});
});

describe('an import', () => {
	it('never climbs: between folders it starts with #lib/, inside a folder with ./', () => {
		expect(importsThat((name) => name.startsWith('../') || name.startsWith('$lib'), all)).toEqual([]);
		expect(
			importsThat((name, { path }) => posix.dirname(name.replace('#', 'src/')) === dirname(path), all)
		).toEqual([]);
	});

	it('is written with its ending', () => {
		const generated = './$types';
		expect(
			importsThat(
				(name) => isLocal(name) && name !== generated && !/\.(?:ts|svelte|css|json)$/.test(name),
				all
			)
		).toEqual([]);
	});
});

describe('effects', () => {
	const uses = EFFECTS.flatMap(({ pattern, where }) =>
		sources
			.filter(({ code }) => pattern.test(code))
			.map(({ path }) => ({
				path,
				pattern,
				allowed: Object.keys(where).find((start) => path.startsWith(start))
			}))
	);

	it('appear only where the table gives a reason', () => {
		expect(
			uses.filter(({ allowed }) => !allowed).map(({ path, pattern }) => `${path} uses ${pattern.source}`)
		).toEqual([]);
	});

	it('appear everywhere the table says: a reason nobody needs any more goes', () => {
		const unused = EFFECTS.flatMap(({ pattern, where }) =>
			Object.keys(where).filter(
				(start) => !uses.some((use) => use.pattern === pattern && use.allowed === start)
			)
		);
		expect(unused).toEqual([]);
	});

	it.each(['domain', 'i18n', 'search', 'components'])('leave the network out of %s', (layer) => {
		const asking = sources.filter(
			(source) => source.layer === layer && /(?<![.\w])fetch\(/.test(source.code)
		);
		expect(asking.map(({ path }) => path)).toEqual([]);
	});
});

describe('a component or page', () => {
	const pages = sources.filter(({ path }) => path.endsWith('.svelte'));

	it('silences no warning of Svelte', () => {
		expect(pages.filter(({ text }) => text.includes('svelte-ignore')).map(({ path }) => path)).toEqual([]);
	});

	it('has no style attribute: the content security policy refuses it', () => {
		expect(pages.filter(({ code }) => /\sstyle(?:=|:[\w-]+=)/.test(code)).map(({ path }) => path)).toEqual(
			[]
		);
	});
});

describe('a file', () => {
	const long = all.filter(({ text }) => text.split('\n').length - 1 > MAX_LINES).map(({ path }) => path);

	it(`has at most ${MAX_LINES} lines, or a reason`, () => {
		expect(long.filter((path) => !(path in LONG_FILES))).toEqual([]);
	});

	it('needs the reason it has', () => {
		expect(Object.keys(LONG_FILES).filter((path) => !long.includes(path))).toEqual([]);
	});
});
