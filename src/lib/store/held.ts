import type { Outline, Release } from '#lib/domain/catalogue.ts';
import type { Label } from '#lib/domain/label.ts';
import { outlineOf } from '#lib/domain/outline.ts';
import type { FileRole, Manifest, ReleaseFile } from '#lib/domain/release-format.ts';
import { type AppDatabase, type Bytes, type HeldArea, type HeldPart } from './database.ts';

/** A file of the search index, and the places of the segments in it that other files replace. */
export interface HeldIndex {
	content: unknown;
	replaced: readonly number[];
}

/** What one area's catalogue is on this device: from the database, or only in memory where storage is blocked. */
export interface HeldRelease {
	held: HeldArea;
	release: Release;
	/** The search index in its files, which only the search folder reads. Unpacked when first asked for. */
	index(): HeldIndex[];
	/** What people say, for every area; only the nation has it. */
	words(): unknown;
	/** Whether the database has it; `false` where storage is blocked or full. */
	kept: boolean;
}

/** Files of a release by their path. */
export type Parts = ReadonlyMap<string, Bytes>;

/** What this device holds of an area; undefined when it holds nothing, or not all of it. */
export async function readHeld(db: AppDatabase, area: string): Promise<HeldRelease | undefined> {
	return db.transaction('r', db.areas, db.parts, async () => {
		const held = await db.areas.get(area);
		if (!held) return undefined;
		const parts = await readParts(db, area, held.manifest.files);
		return parts.size === pathsOf(held.manifest).size ? assemble(held, parts, true) : undefined;
	});
}

/** What lists are made of, as the release that is held has it; undefined when there is none of a whole release. */
export async function readOutline(db: AppDatabase, area: string): Promise<Outline | undefined> {
	return db.transaction('r', db.areas, db.parts, db.outlines, async () => {
		const [held, outline] = await Promise.all([findHeld(db, area), db.outlines.get(area)]);
		if (!held || outline?.release !== held.manifest.release) return undefined;
		return parseJson(outline.bytes) as Outline;
	});
}

/** The area's row, if all of its release is on this device. Reads no content. */
export async function findHeld(db: AppDatabase, area: string): Promise<HeldArea | undefined> {
	return db.transaction('r', db.areas, db.parts, async () => {
		const held = await db.areas.get(area);
		const paths = held && (await listPaths(db, area));
		return paths && held.manifest.files.every(({ path }) => paths.has(path)) ? held : undefined;
	});
}

/** The areas whose release is whole on this device. */
export async function listHeld(db: AppDatabase): Promise<HeldArea[]> {
	const areas = await db.areas.toCollection().primaryKeys();
	const held = await Promise.all(areas.map((area) => findHeld(db, area)));
	return held.filter((area) => area !== undefined);
}

/** The name an area gives itself, in its languages. */
export async function readName(db: AppDatabase, { area, manifest }: HeldArea): Promise<Label> {
	const files = manifest.files.filter(({ role }) => role === 'area');
	const [bytes] = [...(await readParts(db, area, files)).values()];
	return bytes ? (parseJson(bytes) as Pick<Release, 'area'>).area.name : { nb: area };
}

/** The parts there are of those asked for. */
export async function readParts(
	db: AppDatabase,
	area: string,
	files: readonly ReleaseFile[]
): Promise<Parts> {
	const wanted = new Set(files.map(({ path }) => path));
	// Hundreds of files are one question to the browser, not hundreds.
	const rows =
		wanted.size > FEW
			? await ofArea(db, area).toArray()
			: await db.parts.bulkGet([...wanted].map((path): [string, string] => [area, path]));
	const parts = new Map<string, Bytes>();
	for (const row of rows) if (row && wanted.has(row.path)) parts.set(row.path, row.bytes);
	return parts;
}

/** Up to so many are asked for one by one. */
const FEW = 8;

const ofArea = (db: AppDatabase, area: string) =>
	db.parts.where('[area+path]').between([area, ''], [area, '\uffff']);

/** Paths of the parts of an area that are on this device, of whatever release. */
export async function listPaths(db: AppDatabase, area: string): Promise<Set<string>> {
	const keys = await ofArea(db, area).primaryKeys();
	return new Set(keys.map(([, path]) => path));
}

/** Keeps a verified file until a manifest that names it is put in place. */
export async function savePart(db: AppDatabase, part: HeldPart): Promise<void> {
	await db.parts.put(part);
}

/**
 * Makes a release the visible one, in one transaction: all of its parts are there, or nothing changes.
 *
 * @returns What is now held; undefined when a part is missing, as when another tab has swept it.
 */
export async function swapIn(db: AppDatabase, fresh: HeldArea): Promise<HeldRelease | undefined> {
	return db.transaction('rw', db.areas, db.parts, db.outlines, async () => {
		const { area, manifest } = fresh;
		const parts = await readParts(db, area, manifest.files);
		const named = pathsOf(manifest);
		if (parts.size !== named.size) return undefined;
		const swapped = assemble(fresh, parts, true);
		const bytes = new TextEncoder().encode(JSON.stringify(outlineOf(swapped.release)));
		await db.outlines.put({ area, release: manifest.release, bytes });
		const held = { ...fresh, outlineBytes: bytes.length };
		await db.areas.put(held);
		await removeOthers(db, area, named);
		return { ...swapped, held };
	});
}

/** Removes parts that neither the visible release of the area nor the one on its way names. */
export async function sweep(db: AppDatabase, area: string, coming?: Manifest): Promise<void> {
	await db.transaction('rw', db.areas, db.parts, async () => {
		const held = await db.areas.get(area);
		await removeOthers(
			db,
			area,
			new Set([...(held ? pathsOf(held.manifest) : []), ...(coming ? pathsOf(coming) : [])])
		);
	});
}

async function removeOthers(db: AppDatabase, area: string, keep: ReadonlySet<string>): Promise<void> {
	const others = [...(await listPaths(db, area))].filter((path) => !keep.has(path));
	await db.parts.bulkDelete(others.map((path): [string, string] => [area, path]));
}

/** Takes an area off this device. */
export async function removeArea(db: AppDatabase, area: string): Promise<void> {
	await db.transaction('rw', db.areas, db.parts, db.outlines, async () => {
		await db.areas.delete(area);
		await db.outlines.delete(area);
		await removeOthers(db, area, new Set());
	});
}

/** @param parts Every file the manifest names. */
export function assemble(held: HeldArea, parts: Parts, kept: boolean): HeldRelease {
	const { files } = held.manifest;
	const read = (role: FileRole) =>
		files.filter((file) => file.role === role).map(({ path }) => parseJson(parts.get(path)));
	const [area] = read('area') as Omit<Release, 'services'>[];
	const services = (read('services') as Release['services'][]).flat();
	if (!area) throw new Error(`${held.area} has no area file`);
	return {
		held,
		// Buckets come in an order that means nothing; a build has them by id.
		release: { ...area, services: services.sort((a, b) => (a.id < b.id ? -1 : 1)) },
		index: remember(() =>
			files
				.filter(({ role }) => role === 'index' || role === 'search')
				.map(({ path, replaced = [] }) => ({ content: parseJson(parts.get(path)), replaced }))
		),
		words: remember(() => read('words')[0]),
		kept
	};
}

const parseJson = (bytes: Bytes | undefined): unknown => JSON.parse(new TextDecoder().decode(bytes));

function remember<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}

const pathsOf = ({ files }: Manifest) => new Set(files.map(({ path }) => path));

/** Bytes an area takes on this device: its files as the manifest names them, and its outline. */
export function heldBytes({ manifest: { files }, outlineBytes = 0 }: HeldArea): number {
	return files.reduce((sum, { bytes }) => sum + bytes, outlineBytes);
}
