import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, stringify } from 'yaml';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { Service } from '#lib/domain/service.ts';
import { createMixer, createRandom, pick, type Texts } from './mix.ts';

const SEED = 2025;
/** Where the generated records go: one municipality with all of them. */
const OWN_AREA = 'tromso';
/** Records whose sentences a generated one may borrow. */
const MOST_AKIN = 6;

/** What makes records akin: the same main need, or the same kind. */
interface Original extends Texts {
	kind: string;
	needs: { main: string[] };
}

/**
 * Makes records one after another, each from a real one and those akin to it. The same seed makes the same ones.
 *
 * @param all Records whose texts and words may be borrowed.
 */
function* generate<T extends Original>(
	originals: readonly T[],
	all: readonly Original[],
	seed: number
): Generator<T> {
	const mixer = createMixer(all, seed);
	const random = createRandom(seed + 1);
	const groups = new Map<string, Original[]>();
	const keysOf = ({ kind, needs }: Original) => [...needs.main.map((need) => `need:${need}`), kind];
	for (const original of all) {
		for (const key of keysOf(original)) groups.set(key, [...(groups.get(key) ?? []), original]);
	}
	for (let i = 0; ; i++) {
		const original = originals[i % originals.length];
		if (!original) return;
		const group = groups.get(pick(keysOf(original), random) ?? '') ?? [];
		const akin = Array.from({ length: MOST_AKIN }, () => pick(group, random) ?? original);
		yield { ...original, ...mixer.mix(original, akin) };
	}
}

/**
 * A catalogue of `total` offers: the real ones, then as many generated ones in its own area as it takes.
 *
 * @param all Real services of every area, whose texts may be borrowed.
 */
export function growCatalogue(real: Catalogue, all: readonly Service[], total: number): Catalogue {
	const [own, ...rest] = real.releases;
	if (!own) throw new Error('a catalogue has at least one release');
	const have = real.releases.reduce((sum, { services }) => sum + services.length, 0);
	const services = [...own.services];
	const missing = total - have;
	let number = 0;
	for (const service of generate(own.services, all, SEED)) {
		if (++number > missing) break;
		services.push({ ...service, id: `${service.id}-${number}` });
	}
	return { ...real, releases: [{ ...own, services }, ...rest] };
}

/**
 * Writes a catalogue of the size asked for: the real one, and in its first municipality as many generated records as it
 * takes. They are for measuring only.
 *
 * @param target A folder to write into; made when it is not there.
 * @param total Offers in all areas together.
 */
export function generateCatalogue(target: string, total: number): void {
	cpSync('catalogue', target, { recursive: true });
	const files = readdirSync(join(target, 'areas')).flatMap((area) => {
		const folder = join(target, 'areas', area, 'services');
		return readdirSync(folder).map((file) => ({ area, file, path: join(folder, file) }));
	});
	const records = files.map(({ area, file, path }) => ({
		area,
		file,
		record: parse(readFileSync(path, 'utf8')) as Original
	}));
	const own = records.filter(({ area }) => area === OWN_AREA);
	const originals = own.map(({ file, record }) => ({ ...record, file }));
	const all = records.map(({ record }) => record);
	const missing = total - files.length;
	let number = 0;
	for (const { file, ...record } of generate(originals, all, SEED)) {
		if (++number > missing) break;
		const path = join(target, 'areas', OWN_AREA, 'services', file.replace('.yaml', `-${number}.yaml`));
		writeFileSync(path, stringify(record));
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [target, total] = process.argv.slice(2);
	if (!target || !Number(total)) throw new Error('tsx tests/bench/generate.ts FOLDER NUMBER');
	generateCatalogue(target, Number(total));
}
