import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Writes a catalogue of the size asked for: the real one, and in its first municipality as many copies of the real
 * offers as it takes, each with a name and id of its own.
 *
 * @param target A folder to write into; made when it is not there.
 * @param total Offers in all areas together.
 */
export function generateCatalogue(target: string, total: number): void {
	cpSync('catalogue', target, { recursive: true });
	const areas = readdirSync(join(target, 'areas'));
	const listServices = (area: string) => readdirSync(join(target, 'areas', area, 'services'));
	const have = areas.reduce((sum, area) => sum + listServices(area).length, 0);
	const folder = join(target, 'areas', 'tromso', 'services');
	mkdirSync(folder, { recursive: true });
	const originals = listServices('tromso');
	for (let i = 0; i < total - have; i++) {
		const original = originals[i % originals.length] ?? '';
		const copy = Math.floor(i / originals.length) + 2;
		const text = readFileSync(join(folder, original), 'utf8');
		// Generated records are for measuring only; their number in the name says so.
		writeFileSync(
			join(folder, original.replace('.yaml', `-${copy}.yaml`)),
			text.replace(
				/^name: ['"]?(.*?)['"]?$/m,
				(_, name: string) => `name: ${JSON.stringify(`${name} ${copy}`)}`
			)
		);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [target, total] = process.argv.slice(2);
	if (!target || !Number(total)) throw new Error('tsx tests/bench/generate.ts FOLDER NUMBER');
	generateCatalogue(target, Number(total));
}
