import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import { outlineOf } from '#lib/domain/outline.ts';
import type { Manifest } from '#lib/domain/release-format.ts';
import { type AppDatabase, createDatabase } from './database.ts';
import { findHeld, readHeld, readOutline } from './held.ts';
import { indexedIds, makeServer, portal } from './server.fixture.ts';
import { syncArea } from './sync.ts';

const CYCLES = 1000;
const CYCLES_OF_A_DEVICE = 20;

/** Releases that share some offers and differ in others. */
const RELEASES = Array.from({ length: 8 }, (_, i) =>
	makeRelease(
		'by',
		Array.from({ length: 7 + (i % 4) }, (_, n) =>
			makeService(`tilbud-${n}`, { description: n % 2 === 0 ? 'Alltid likt.' : `Utgave ${i}.` })
		)
	)
);

/** What one cycle does to the device after the server has put out a release. */
type Cycle = { release: number } & (
	| { end: 'well' }
	/** The tab dies at a write, or while it waits for an answer: what was not committed is gone. */
	| { end: 'killed at write' | 'killed at answer'; at: number }
	/** An answer is a portal's page. */
	| { end: 'portal'; at: number }
	/** The server goes back to, or on to, another release between two answers. */
	| { end: 'changed'; at: number; to: number }
	/** The disk is full from a write on. */
	| { end: 'full'; at: number }
	/** Two tabs at once, without locks. */
	| { end: 'two tabs'; at: number; to: number }
	/** The browser takes one of the parts. */
	| { end: 'part lost'; which: number }
);

const release = fc.nat(RELEASES.length - 1);
const at = fc.nat(9);
const cycle: fc.Arbitrary<Cycle> = fc.oneof(
	fc.record({ release, end: fc.constant('well' as const) }),
	fc.record({ release, end: fc.constantFrom('killed at write' as const, 'killed at answer' as const), at }),
	fc.record({ release, end: fc.constant('portal' as const), at }),
	fc.record({ release, end: fc.constant('changed' as const), at, to: release }),
	fc.record({ release, end: fc.constant('full' as const), at }),
	fc.record({ release, end: fc.constant('two tabs' as const), at, to: release }),
	fc.record({ release, end: fc.constant('part lost' as const), which: fc.nat(9) })
);

/** Fails every write from the nth on. */
function failWrites(db: AppDatabase, from: number, error: () => Error): void {
	let writes = 0;
	db.use({
		stack: 'dbcore',
		name: 'failing',
		create: (core) => ({
			...core,
			table(name) {
				const table = core.table(name);
				return {
					...table,
					mutate: (request) => (writes++ >= from ? Promise.reject(error()) : table.mutate(request))
				};
			}
		})
	});
}

const server = makeServer();
const MANIFEST = '/release/by/manifest.json';
const manifests: Manifest[] = [];
/** The manifests as they are sent. */
const sent = RELEASES.map((release) => {
	manifests.push(server.publish(release));
	return server.files.get(MANIFEST) ?? '';
});
/** By the name the manifest gives it: what a reader must see, all of it and nothing else. */
const expected = new Map(manifests.map((manifest, i) => [manifest.release, RELEASES[i]]));
const out = (i: number) => void server.files.set(MANIFEST, sent[i] ?? '');

let devices = 0;
let cycles = 0;

async function live(life: readonly Cycle[]): Promise<void> {
	const name = `device-${++devices}`;
	let visible: string | undefined;
	/** The last one that was whole: a part of it that is lost may come again with another release. */
	let named: string | undefined;

	const sync = async (
		prepare: (db: AppDatabase) => void = () => undefined,
		beforeAnswer: (nth: number, db: AppDatabase) => unknown = () => undefined
	) => {
		const db = createDatabase(name);
		prepare(db);
		let answers = 0;
		try {
			return await syncArea('by', await findHeld(db, 'by'), {
				...server.network,
				fetch: async (path, init) => {
					await beforeAnswer(answers++, db);
					return server.fetch(path, init);
				},
				db,
				now: () => new Date('2026-11-23T08:00:00.000Z')
			});
		} catch {
			return undefined;
		} finally {
			db.close();
		}
	};

	for (const now of life) {
		cycles++;
		out(now.release);
		const newest = manifests[now.release]!.release;
		let mayBe = [visible, named, newest];
		switch (now.end) {
			case 'well':
				expect(await sync()).toBeDefined();
				mayBe = [newest];
				break;
			case 'killed at write':
				await sync((db) => failWrites(db, now.at, () => new Error('killed')));
				break;
			case 'killed at answer': {
				let die: () => void = () => undefined;
				const killed = new Promise<void>((resolve) => (die = resolve));
				const running = sync(undefined, (nth, db) => {
					if (nth < now.at) return undefined;
					db.close();
					die();
					return new Promise<never>(() => undefined);
				});
				await Promise.race([running, killed]);
				break;
			}
			case 'portal':
				await sync(undefined, (nth) => (nth === now.at ? server.answer('', portal) : server.mend()));
				server.mend();
				break;
			case 'changed':
				await sync(undefined, (nth) => (nth === now.at ? out(now.to) : undefined));
				mayBe.push(manifests[now.to]!.release);
				break;
			case 'full':
				await sync((db) => failWrites(db, now.at, () => new DOMException('full', 'QuotaExceededError')));
				break;
			case 'two tabs': {
				const change = (nth: number) => (nth === now.at ? out(now.to) : undefined);
				await Promise.all([sync(), sync(undefined, change)]);
				mayBe.push(manifests[now.to]!.release);
				break;
			}
			case 'part lost': {
				const db = createDatabase(name);
				const keys = await db.parts.toCollection().primaryKeys();
				const lost = keys[now.which % Math.max(1, keys.length)];
				if (lost) await db.parts.delete(lost);
				db.close();
				mayBe = [visible, undefined];
			}
		}
		const db = createDatabase(name);
		const held = await readHeld(db, 'by');
		const outline = await readOutline(db, 'by');
		db.close();
		expect(outline).toEqual(held && JSON.parse(JSON.stringify(outlineOf(held.release))));
		visible = held?.held.manifest.release;
		named = visible ?? named;
		expect(mayBe, now.end).toContain(visible);
		if (held) {
			const whole = expected.get(held.held.manifest.release);
			expect(held.release).toEqual(whole);
			expect(indexedIds(held)).toEqual(whole?.services.map(({ id }) => id).sort());
		}
	}
	// Whatever happened, the next sync heals.
	await sync();
	const db = createDatabase(name);
	const healed = await readHeld(db, 'by');
	const { manifest } = healed!.held;
	expect(await db.parts.count()).toBe(new Set(manifest.files.map(({ path }) => path)).size);
	await db.delete();
	expect(sent[manifests.indexOf(manifests.find(({ release: id }) => id === manifest.release)!)]).toBe(
		server.files.get(MANIFEST)
	);
	expect(healed?.release).toEqual(expected.get(manifest.release));
}

it(`shows exactly one release at a time, through ${CYCLES} updates, kills and rollbacks`, async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(cycle, { minLength: CYCLES_OF_A_DEVICE, maxLength: CYCLES_OF_A_DEVICE }), live),
		{ numRuns: CYCLES / CYCLES_OF_A_DEVICE, endOnFailure: true }
	);
	expect(cycles).toBeGreaterThanOrEqual(CYCLES);
}, 120_000);
