import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { joinReleases, NATIONAL_AREA, type Release } from '#lib/domain/catalogue.ts';
import { toWireManifest } from '#lib/domain/release-format.ts';
import type { Service } from '#lib/domain/service.ts';
import { checkCatalogue } from '#lib/server/catalogue/check.ts';
import type { PostalCodes } from '#lib/server/catalogue/postal-codes.ts';
import type { AreaRecords, CatalogueRecords } from '#lib/server/catalogue/read.ts';
import { buildRelease } from '#lib/server/catalogue/release/build.ts';
import { toDirectory } from '#lib/server/catalogue/release/directory.ts';
import { toReleaseFiles, wordsOf } from '#lib/server/catalogue/release/files.ts';
import { chooseFiles } from '#lib/store/choose-files.ts';
import { growCatalogue } from './generate.ts';
import { COUNTRY, listSizes, MOST_MB, TENTH } from './generate-country.ts';
import { line, time } from './measure.ts';
import { RELEASED } from './sync.ts';

const AREA = 'tromso';

/**
 * Releases a generated country, an area at a time, to files: time, memory, and what a phone with one town downloads.
 *
 * @param records Offers in all.
 */
export function benchCountry(records = COUNTRY.offers): void {
	const { records: read } = checkCatalogue('catalogue', new Date());
	const words = wordsOf(read);
	const releases = [...read.areas.keys()].map((area) => buildRelease(read, area));
	const ofArea = (id: string) => releases.find(({ area }) => area.id === id) as Release;
	const town = ofArea(AREA);
	const sizes = listSizes(records, COUNTRY.areas);
	// One pool of offers, of which every area takes a stretch: generating is no part of releasing.
	const [pool] = growCatalogue(
		joinReleases(town, ofArea(NATIONAL_AREA)),
		releases.flatMap(({ services }) => services),
		Math.max(...sizes) + 5000
	).releases;
	if (!pool) return;
	const folder = mkdtempSync(join(tmpdir(), 'terskel-country-'));
	const build = (counts: readonly number[]) => {
		let [files, milliseconds, offers] = [0, 0, 0];
		counts.forEach((count, number) => {
			const release = makeArea(pool, `kommune-${number}`, count, number);
			offers += count;
			milliseconds += time(() => {
				const { manifest, contents } = toReleaseFiles(release, words, RELEASED);
				const place = join(folder, release.area.id);
				mkdirSync(place, { recursive: true });
				writeFileSync(join(place, 'manifest.json'), JSON.stringify(toWireManifest(manifest)));
				for (const [path, content] of contents) writeFileSync(join(place, path), content);
				files += contents.size + 1;
			});
			rmSync(join(folder, release.area.id), { recursive: true, force: true });
		});
		return { files, milliseconds, offers, perOffer: milliseconds / offers };
	};
	try {
		// What runs long is warm after the first areas.
		build(sizes.slice(0, 2));
		const tenth = build(sizes.filter((_, i) => i % TENTH === 0));
		const whole = build(sizes);
		console.log(
			`\n${whole.offers} offers in ${sizes.length} areas of ${Math.min(...sizes)} to ${Math.max(...sizes)}`
		);
		console.log(line('released in', whole.milliseconds / 1000, 's'));
		console.log(line('files', whole.files, ''));
		console.log(
			line('an offer', whole.perOffer, 'ms', {
				...{ peer: tenth.perOffer, name: `the same among ${tenth.offers}`, goal: 1.5 }
			})
		);
		console.log(line('most memory', process.resourceUsage().maxRSS / 1000, 'MB', { goal: MOST_MB }));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
	benchTown(read, sizes.length);
}

function makeArea(pool: Release, id: string, count: number, number: number): Release {
	const start = (number * 131) % (pool.services.length - count);
	const services = pool.services
		.slice(start, start + count)
		.map((service): Service => ({ ...service, area: id, id: `${service.id}-${number}` }));
	return { ...pool, area: { ...pool.area, id }, services };
}

/** What a phone with one town downloads: alone in the catalogue, and among all the others. */
function benchTown(read: CatalogueRecords, areas: number): void {
	const own = [AREA, NATIONAL_AREA].flatMap((id) => {
		const records = read.areas.get(id);
		return records ? [[id, records] as const] : [];
	});
	const [some] = [...read.areas].filter(([id]) => id !== AREA && id !== NATIONAL_AREA);
	const others = Array.from({ length: areas - 1 }, (_, i) => {
		const records = (some ?? own[0])?.[1] as AreaRecords;
		return [`kommune-${i}`, { ...records, area: { ...records.area, id: `kommune-${i}` } }] as const;
	});
	const alone = weighTown({ ...read, areas: new Map(own) });
	const among = weighTown({ ...read, areas: new Map([...own, ...others]) });
	console.log(line('directory of the country', weighDirectory(read.postalCodes, areas), 'kB', { goal: 40 }));
	console.log('It is fetched by who chooses among areas, and not by who comes to one of them:');
	console.log(
		line(`${AREA} and the nation, on a phone`, among, 'kB', {
			...{ peer: alone, name: 'alone in the catalogue', goal: 1.05 }
		})
	);
}

const brotli = (value: unknown) => brotliCompressSync(toText(value)).byteLength / 1000;
const toText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** Kilobytes of all that a sync of the town asks for (`library.test.ts` holds that it is no more). */
function weighTown(records: CatalogueRecords): number {
	const words = wordsOf(records);
	return [AREA, NATIONAL_AREA]
		.map((area) => toReleaseFiles(buildRelease(records, area), words, RELEASED))
		.flatMap(({ manifest, contents }) => {
			const { files } = chooseFiles(manifest, undefined);
			return [toWireManifest(manifest), ...files.map(({ path }) => contents.get(path) ?? '')];
		})
		.reduce((sum: number, file) => sum + brotli(file), 0);
}

/** Kilobytes of the directory of so many municipalities, each named by the place most of its postal codes have. */
function weighDirectory(postalCodes: PostalCodes, areas: number): number {
	const cities = new Map([...postalCodes.values()].map(({ municipality, city }) => [municipality, city]));
	const all = [...cities].slice(0, areas).map(([number, city]) => {
		return { id: `kommune-${number}`, name: { nb: city, en: city }, number };
	});
	return brotli(toDirectory(all, postalCodes));
}
