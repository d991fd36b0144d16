import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCatalogue } from './generate.ts';
import { COUNTRY, generateCountry, MOST_MB, TENTH } from './generate-country.ts';
import { line } from './measure.ts';

/** Does work with a build of the site that has so many offers, made for the occasion or named by `BENCH_BUILD`. */
export async function withGrownSite(records: number, work: (build: string) => Promise<void>): Promise<void> {
	await inFolder(async (folder) => {
		// A build made before, with as many offers, can be named: making one takes minutes.
		const build = process.env.BENCH_BUILD ?? join(folder, 'build');
		if (!existsSync(build)) {
			const catalogue = join(folder, 'catalogue');
			generateCatalogue(catalogue, records);
			console.log(`building the site with ${records} offers …`);
			await buildSite(catalogue, build);
		}
		await work(build);
	});
}

/**
 * The whole site of a generated country, from records to packed files, beside a country of as many areas and fewer
 * offers: time, memory, files.
 */
export async function benchSite(records = COUNTRY.offers): Promise<void> {
	const fewer = await buildCountry(records / TENTH);
	const whole = await buildCountry(records);
	const name = `the same of ${records / TENTH}`;
	console.log(line('an offer', whole.perOffer, 'ms', { peer: fewer.perOffer, name, goal: 1.5 }));
}

function buildCountry(offers: number): Promise<{ perOffer: number }> {
	return inFolder(async (folder) => {
		const catalogue = join(folder, 'catalogue');
		const build = join(folder, 'build');
		generateCountry(catalogue, offers, COUNTRY.areas);
		console.log(`\nbuilding the site of ${offers} offers in ${COUNTRY.areas} areas …`);
		const { seconds, megabytes } = await buildSite(catalogue, build);
		console.log(line('built in', seconds, 's'));
		console.log(line('most memory', megabytes, 'MB', { goal: MOST_MB }));
		const files = readdirSync(build, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
		console.log(line('files', files.length, ''));
		return { perOffer: (seconds * 1000) / offers };
	});
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'terskel-grown-'));
	try {
		return await work(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Run by the build as it ends: what it took at most, in kilobytes. */
const TELL_MEMORY = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(process.env.MEMORY_FILE, String(process.resourceUsage().maxRSS)));`;

async function buildSite(catalogue: string, build: string): Promise<{ seconds: number; megabytes: number }> {
	const memory = `${build}.memory`;
	const started = performance.now();
	const hook = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
	const child = spawn(
		process.execPath,
		['--import', hook, 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'],
		{
			env: { ...process.env, TERSKEL_CATALOGUE: catalogue, BUILD_DIR: build, MEMORY_FILE: memory },
			stdio: ['ignore', 'ignore', 'inherit']
		}
	);
	const [code] = (await once(child, 'exit')) as [number | null];
	if (code !== 0) throw new Error(`the build ended with ${code}`);
	return {
		seconds: (performance.now() - started) / 1000,
		megabytes: Number(readFileSync(memory, 'utf8')) / 1000
	};
}
