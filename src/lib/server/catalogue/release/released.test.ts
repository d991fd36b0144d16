import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { changedAt } from './released.ts';

let root: string;
const run = (env: Record<string, string>, ...args: string[]) =>
	execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.no', ...args], {
		env: { ...process.env, ...env },
		stdio: 'ignore'
	});

/** Commits a change of one file at noon of a day in November 2026. */
function commit(path: string, day: number): void {
	const full = join(root, path);
	mkdirSync(dirname(full), { recursive: true });
	writeFileSync(full, `${day}`);
	run({}, 'add', '-A');
	run({ GIT_COMMITTER_DATE: `2026-11-${day}T12:00:00Z` }, 'commit', '-qm', path);
}
const dayOf = (area: string) => changedAt(root, area)?.slice(8, 10);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'terskel-changed-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
});

describe('an area last changed', () => {
	beforeEach(() => {
		run({}, 'init', '-q');
		commit('areas/by/services/klubben.yaml', 10);
		commit('areas/bygd/services/grenda.yaml', 11);
		commit('areas/norge/area.yaml', 12);
	});

	it('when one of its own records did, and not when another area did', () => {
		commit('areas/by/services/klubben.yaml', 13);
		commit('areas/bygd/services/grenda.yaml', 14);
		commit('areas/norge/services/telefonen.yaml', 15);
		expect([dayOf('by'), dayOf('bygd'), dayOf('norge')]).toEqual(['13', '14', '15']);
	});

	it.each(['taxonomies/needs.yaml', 'legal/basis.yaml', 'areas/norge/area.yaml'])(
		'when %s did, which is part of every release',
		(path) => {
			commit(path, 16);
			expect([dayOf('by'), dayOf('bygd'), dayOf('norge')]).toEqual(['16', '16', '16']);
		}
	);

	it('not when synonyms did, which are the nation’s', () => {
		commit('synonyms/mat.yaml', 17);
		expect([dayOf('by'), dayOf('norge')]).toEqual(['12', '17']);
	});
});

it('is not known of a catalogue without version control', () => {
	expect(changedAt(root, 'by')).toBeUndefined();
	expect(changedAt(join(root, 'nowhere'), 'by')).toBeUndefined();
});
