import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { Service } from '#lib/domain/service.ts';
import { createMixer, createRandom, pick, type Texts } from './mix.ts';

export const SEED = 2025;
/** Where the generated records go: one municipality with all of them. */
export const OWN_AREA = 'tromso';
/** Records whose sentences a generated one may borrow. */
const MOST_AKIN = 6;
/** What a record's name may have. */
const LONGEST_NAME = 120;

/** What makes records akin: the same main need, or the same kind. */
interface Akin extends Texts {
	kind: string;
	needs: { main: string[] };
}

/** A record of the real catalogue, and where it stands. */
export interface Original extends Akin {
	area: string;
	file: string;
}

/**
 * Makes records one after another, each from a real one and those akin to it. The same seed makes the same ones.
 *
 * @param all Records whose texts and words may be borrowed.
 */
export function* generate<T extends Akin>(
	originals: readonly T[],
	all: readonly Akin[],
	seed: number
): Generator<T> {
	const mixer = createMixer(all, seed);
	const random = createRandom(seed + 1);
	const groups = new Map<string, Akin[]>();
	const keysOf = ({ kind, needs }: Akin) => [...needs.main.map((need) => `need:${need}`), kind];
	for (const original of all) {
		for (const key of keysOf(original)) groups.set(key, [...(groups.get(key) ?? []), original]);
	}
	for (let i = 0; ; i++) {
		const original = originals[i % originals.length];
		if (!original) return;
		const group = groups.get(pick(keysOf(original), random) ?? '') ?? [];
		const akin = Array.from({ length: MOST_AKIN }, () => pick(group, random) ?? original);
		const { name, ...texts } = mixer.mix(original, akin);
		yield { ...original, ...texts, name: name.slice(0, LONGEST_NAME) };
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

/** The records of every area of a catalogue folder. */
export function readOriginals(root: string): Original[] {
	return readdirSync(join(root, 'areas')).flatMap((area) => {
		const folder = join(root, 'areas', area, 'services');
		return readdirSync(folder).map((file) => {
			const record = parse(readFileSync(join(folder, file), 'utf8')) as Akin;
			return { ...record, area, file };
		});
	});
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
	const all = readOriginals(target);
	const own = all.filter(({ area }) => area === OWN_AREA);
	const missing = total - all.length;
	let number = 0;
	for (const { file, area, ...record } of generate(own, all, SEED)) {
		if (++number > missing) break;
		const path = join(target, 'areas', area, 'services', file.replace('.yaml', `-${number}.yaml`));
		writeFileSync(path, stringify(record));
	}
}
