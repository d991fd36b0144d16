import { brotliCompressSync, constants } from 'node:zlib';
import { joinReleases, NATIONAL_AREA, type Release } from '#lib/domain/catalogue.ts';
import { toWireManifest } from '#lib/domain/release-format.ts';
import type { Service } from '#lib/domain/service.ts';
import { chooseFiles, wireBytes } from '#lib/store/choose-files.ts';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import { buildRelease } from '#lib/server/catalogue/release/build.ts';
import {
	type ReleaseFiles,
	toReleaseFiles,
	type Words,
	wordsOf
} from '#lib/server/catalogue/release/files.ts';
import { growCatalogue } from './generate.ts';
import { line, quantile } from './measure.ts';
import { createRandom } from './mix.ts';

const AREA = 'tromso';
/** Of every release: no bytes change with the clock. */
export const RELEASED = '2026-11-22T00:00:00.000Z';
const SIZES = [150, 300, 3000, 30_000];
/** How often each update is measured: every time other offers change. */
const ROUNDS = 12;
/** Sizes that take ten seconds to release. */
const SLOW = 10_000;
const SLOW_ROUNDS = 3;
/**
 * Headers of one answer, in bytes: what nginx sends as `tools/hosting/nginx.conf` has it, over HTTP/1.1, where nothing
 * packs them (`tests/hosting`).
 */
export const HEADERS = 320;
/** The area's manifest and the nation's. */
const CHECKED = 2;

/** In kilobytes, and as a share of the whole download. */
const GOALS: Record<number, { update?: number; share?: number }> = {
	300: { update: 12 },
	3000: { share: 0.02 }
};

/** What a phone fetches: once, and for each correction. Brotli, as a host packs files ahead. */
export function benchSync(records?: number): void {
	const { records: read } = checkCatalogue('catalogue', new Date());
	const releases = [...read.areas.keys()].map((area) => buildRelease(read, area));
	const words = wordsOf(read);
	const ofArea = (id: string) => releases.find(({ area }) => area.id === id) as Release;
	const nation = ofArea(NATIONAL_AREA);
	const real = joinReleases(ofArea(AREA), nation);
	const all = releases.flatMap(({ services }) => services);
	const national = weigh(toReleaseFiles(nation, words, RELEASED));
	console.log(line('\nthe nation, once for all areas', national.total / 1000, 'kB'));
	console.log(line('check with nothing new, headers', (CHECKED * HEADERS) / 1000, 'kB', { goal: 1 }));
	for (const size of records === undefined ? SIZES : [records]) {
		const [own] = growCatalogue(real, all, size + nation.services.length).releases;
		if (own) benchSize(own, words, national.total);
	}
}

function benchSize(release: Release, words: Words, national: number): void {
	const { services } = release;
	const goals = GOALS[services.length] ?? {};
	const before = toReleaseFiles(release, words, RELEASED);
	const weight = weigh(before);
	console.log(`\n${services.length} offers`);
	const roles = new Map<string, { files: number; bytes: number }>();
	for (const { role, path } of before.manifest.files) {
		const { files, bytes } = roles.get(role) ?? { files: 0, bytes: 0 };
		roles.set(role, { files: files + 1, bytes: bytes + (weight.byPath.get(path) ?? 0) });
	}
	for (const [role, { files, bytes }] of roles) {
		console.log(line(`  ${role}: ${files} files, each about`, bytes / files / 1000, 'kB'));
	}
	console.log(line('  manifest', weight.manifest / 1000, 'kB'));
	console.log(line('first download, with the nation', (weight.total + national) / 1000, 'kB'));
	const told = wireBytes(chooseFiles(before.manifest, undefined).files) + weight.manifest;
	console.log(
		line('what readers are told beforehand', told / 1000, 'kB', { peer: weight.total / 1000, name: 'real' })
	);
	for (const changed of [1, 10, 100]) {
		if (changed > services.length) continue;
		const rounds = services.length > SLOW ? SLOW_ROUNDS : ROUNDS;
		const costs: { bytes: number; own: number }[] = [];
		for (let round = 0; round < rounds; round++) {
			const random = createRandom(1000 * changed + round);
			const picked = pickSome(services, changed, random);
			const after = services.map((service) => (picked.has(service) ? edit(service, round, random) : service));
			const bytes = updateBytes(before, toReleaseFiles({ ...release, services: after }, words, RELEASED));
			const own = brotli(JSON.stringify(after.filter((service, i) => service !== services[i])));
			costs.push({ bytes, own });
		}
		const of = (key: 'bytes' | 'own', share: number) =>
			quantile(
				costs.map((cost) => cost[key]),
				share
			) / 1000;
		const label = `${changed} changed`;
		const worst = of('bytes', 1);
		const goal = changed === 1 ? goals : {};
		console.log(line(`${label}, median`, of('bytes', 0.5), 'kB'));
		console.log(line(`${label}, most`, worst, 'kB', { ...(goal.update && { goal: goal.update }) }));
		console.log(
			line(`${label}, most`, worst, 'kB', {
				peer: (weight.total + national) / 1000,
				name: 'everything',
				...(goal.share && { goal: goal.share })
			})
		);
		console.log(
			line(`${label}, median`, of('bytes', 0.5), 'kB', {
				peer: of('own', 0.5),
				name: 'the records themselves'
			})
		);
	}
}

/** A correction as editors make them: other hours, another phone, or a sentence with a word nobody has used. */
function edit(service: Service, round: number, random: () => number): Service {
	const digits = () => String(Math.floor(random() * 90_000_000) + 10_000_000);
	switch (round % 3) {
		case 0: {
			const minutes = Math.floor(random() * 12) * 5;
			const opens = `09:${String(minutes).padStart(2, '0')}`;
			return {
				...service,
				schedules: [{ days: ['tu', 'th'], opens, closes: '14:00' }]
			} as unknown as Service;
		}
		case 1:
			return { ...service, phones: [{ number: digits() }] } as unknown as Service;
		default:
			return {
				...service,
				description: `${service.description} Vi har også ${coin(random)} og ${coin(random)}gruppe om høsten.`
			};
	}
}

/** A word of some syllables. */
function coin(random: () => number): string {
	const syllables = ['bre', 'fjo', 'kva', 'lun', 'myr', 'ske', 'tra', 'vin', 'øyd', 'åse'];
	return Array.from({ length: 3 }, () => syllables[Math.floor(random() * syllables.length)]).join('');
}

function pickSome(services: readonly Service[], count: number, random: () => number): Set<Service> {
	const picked = new Set<Service>();
	while (picked.size < count) {
		const service = services[Math.floor(random() * services.length)];
		if (service) picked.add(service);
	}
	return picked;
}

/**
 * The new manifest, the files a device that has the release before takes of it, the check that found nothing new, and
 * all headers.
 */
function updateBytes(before: ReleaseFiles, { manifest, contents }: ReleaseFiles): number {
	const held = chooseFiles(before.manifest, undefined);
	const here = new Set(held.files.map(({ path }) => path));
	const fresh = chooseFiles(manifest, held).files.filter(({ path }) => !here.has(path));
	const files = fresh.reduce((sum, { path }) => sum + brotli(contents.get(path) ?? '') + HEADERS, 0);
	return brotli(JSON.stringify(toWireManifest(manifest))) + files + CHECKED * HEADERS;
}

function weigh({ manifest, contents }: ReleaseFiles) {
	const byPath = new Map([...contents].map(([path, content]) => [path, brotli(content)]));
	const own = brotli(JSON.stringify(toWireManifest(manifest)));
	const files = chooseFiles(manifest, undefined).files.reduce(
		(sum, { path }) => sum + (byPath.get(path) ?? 0) + HEADERS,
		0
	);
	return { byPath, manifest: own, total: own + HEADERS + files };
}

/** As files are packed when a build is made. */
const brotli = (content: string) =>
	brotliCompressSync(content, {
		params: { [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content) }
	}).byteLength;
