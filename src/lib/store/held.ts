import type { Release } from '#lib/domain/catalogue.ts';
import type { Label } from '#lib/domain/label.ts';
import type { FileRole, Manifest, ReleaseFile } from '#lib/domain/release-format.ts';
import type { Bytes, HeldArea, HeldPart } from './database.ts';
import { answerOf, type HeldDatabase, transact } from './transact.ts';

/** What one area's catalogue is on this device: from the database, or only in memory where storage is blocked. */
export interface HeldRelease {
	held: HeldArea;
	release: Release;
	/** The segments of the search index, which only the search folder reads. Unpacked when first asked for. */
	index(): unknown[];
	/** What people say, for every area; only the nation has it. */
	words(): unknown;
	/** Whether the database has it; `false` where storage is blocked or full. */
	kept: boolean;
}

/** Files of a release by their path. */
export type Parts = ReadonlyMap<string, Bytes>;

/** What this device holds of an area; undefined when it holds nothing, or not all of it. */
export async function readHeld(db: HeldDatabase, area: string): Promise<HeldRelease | undefined> {
	const here = await transact(db, 'readonly', async ({ areas, parts }) => {
		const held = await getArea(areas, area);
		return held && { held, parts: await getParts(parts, area, held.manifest.files) };
	});
	return here && here.parts.size === pathsOf(here.held.manifest).size
		? assemble(here.held, here.parts, true)
		: undefined;
}

/** The area's row, if all of its release is on this device. Reads no content. */
export async function findHeld(db: HeldDatabase, area: string): Promise<HeldArea | undefined> {
	return transact(db, 'readonly', async ({ areas, parts }) => {
		const held = await getArea(areas, area);
		const paths = held && (await getPaths(parts, area));
		return paths && held.manifest.files.every(({ path }) => paths.has(path)) ? held : undefined;
	});
}

/** Ids of the areas there are rows of, whole or not. */
export async function listAreas(db: HeldDatabase): Promise<string[]> {
	return transact(db, 'readonly', async ({ areas }) => (await answerOf(areas.getAllKeys())) as string[]);
}

/** The areas whose release is whole on this device. */
export async function listHeld(db: HeldDatabase): Promise<HeldArea[]> {
	const held = await Promise.all((await listAreas(db)).map((area) => findHeld(db, area)));
	return held.filter((area) => area !== undefined);
}

/** The name an area gives itself, in its languages. */
export async function readName(db: HeldDatabase, { area, manifest }: HeldArea): Promise<Label> {
	const files = manifest.files.filter(({ role }) => role === 'area');
	const [bytes] = [...(await readParts(db, area, files)).values()];
	return bytes ? (parseJson(bytes) as Pick<Release, 'area'>).area.name : { nb: area };
}

/** The parts there are of those asked for. */
export async function readParts(
	db: HeldDatabase,
	area: string,
	files: readonly ReleaseFile[]
): Promise<Parts> {
	return transact(db, 'readonly', ({ parts }) => getParts(parts, area, files));
}

/** Paths of the parts of an area that are on this device, of whatever release. */
export async function listPaths(db: HeldDatabase, area: string): Promise<Set<string>> {
	return transact(db, 'readonly', ({ parts }) => getPaths(parts, area));
}

/** Keeps a verified file until a manifest that names it is put in place. */
export async function savePart(db: HeldDatabase, part: HeldPart): Promise<void> {
	await transact(db, 'readwrite', async ({ parts }) => void parts.put(part));
}

/**
 * Makes a release the visible one, in one transaction: all of its parts are there, or nothing changes.
 *
 * @returns What is now held; undefined when a part is missing, as when another tab has swept it.
 */
export async function swapIn(db: HeldDatabase, fresh: HeldArea): Promise<HeldRelease | undefined> {
	const parts = await transact(db, 'readwrite', async ({ areas, parts }) => {
		const named = pathsOf(fresh.manifest);
		const here = await getParts(parts, fresh.area, fresh.manifest.files);
		if (here.size !== named.size) return undefined;
		areas.put(fresh);
		await removeOthers(parts, fresh.area, named);
		return here;
	});
	return parts && assemble(fresh, parts, true);
}

/** Removes parts that neither the visible release of the area nor the one on its way names. */
export async function sweep(db: HeldDatabase, area: string, coming?: Manifest): Promise<void> {
	await transact(db, 'readwrite', async ({ areas, parts }) => {
		const held = await getArea(areas, area);
		const named = [...(held ? pathsOf(held.manifest) : []), ...(coming ? pathsOf(coming) : [])];
		await removeOthers(parts, area, new Set(named));
	});
}

/** Changes the row of an area, if there is one. */
export async function changeArea(
	db: HeldDatabase,
	area: string,
	change: (held: HeldArea) => HeldArea
): Promise<void> {
	await transact(db, 'readwrite', async ({ areas }) => {
		const held = await getArea(areas, area);
		if (held) areas.put(change(held));
	});
}

/** Takes an area off this device. */
export async function removeArea(db: HeldDatabase, area: string): Promise<void> {
	await transact(db, 'readwrite', async ({ areas, parts }) => {
		areas.delete(area);
		await removeOthers(parts, area, new Set());
	});
}

const getArea = (areas: IDBObjectStore, area: string) =>
	answerOf(areas.get(area) as IDBRequest<HeldArea | undefined>);

/** Keys of all parts of an area. */
const partsOf = (area: string) => IDBKeyRange.bound([area, ''], [area, '\uffff']);

async function getPaths(parts: IDBObjectStore, area: string): Promise<Set<string>> {
	const keys = (await answerOf(parts.getAllKeys(partsOf(area)))) as [string, string][];
	return new Set(keys.map(([, path]) => path));
}

/** One question for all of them: hundreds, one for each file, take a phone ten times as long. */
async function getParts(parts: IDBObjectStore, area: string, files: readonly ReleaseFile[]): Promise<Parts> {
	const [only] = files;
	const asked =
		files.length === 1 && only ? IDBKeyRange.only([area, only.path]) : files.length > 0 && partsOf(area);
	const rows = asked ? await answerOf(parts.getAll(asked) as IDBRequest<HeldPart[]>) : [];
	const named = new Set(files.map(({ path }) => path));
	return new Map(rows.filter(({ path }) => named.has(path)).map(({ path, bytes }) => [path, bytes]));
}

async function removeOthers(parts: IDBObjectStore, area: string, keep: ReadonlySet<string>): Promise<void> {
	const others = [...(await getPaths(parts, area))].filter((path) => !keep.has(path));
	for (const path of others) parts.delete([area, path]);
}

/** @param parts Every file the manifest names. */
export function assemble(held: HeldArea, parts: Parts, kept: boolean): HeldRelease {
	const read = (role: FileRole) =>
		held.manifest.files.filter((file) => file.role === role).map(({ path }) => parseJson(parts.get(path)));
	const [area] = read('area') as Omit<Release, 'services'>[];
	const services = (read('services') as Release['services'][]).flat();
	if (!area) throw new Error(`${held.area} has no area file`);
	return {
		held,
		// Buckets come in an order that means nothing; a build has them by id.
		release: { ...area, services: services.sort((a, b) => (a.id < b.id ? -1 : 1)) },
		index: remember(() => read('search')),
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

/** Bytes of an area's files as the manifest names them, before any content encoding. */
export function heldBytes({ files }: Manifest): number {
	return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Bytes these files cost on the wire; where the manifest does not say, what they are unpacked. */
export function wireBytes(files: readonly ReleaseFile[]): number {
	return files.reduce((sum, { bytes, wire }) => sum + (wire ?? bytes), 0);
}
