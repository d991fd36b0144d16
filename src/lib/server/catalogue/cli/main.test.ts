import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { makeTinyCatalogue, REAL_CATALOGUE } from '#lib/server/catalogue/folder.fixture.ts';
import { writeSchemas } from './schema.ts';

function run(...argv: string[]) {
	const main = 'src/lib/server/catalogue/cli/main.ts';
	const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', main, ...argv], {
		encoding: 'utf8'
	});
	return { status, stdout };
}

it('checks the real catalogue and leaves with 0', () => {
	const { status, stdout } = run('check', '--catalogue', REAL_CATALOGUE);
	expect(stdout).toMatch(/^\d+ services in \d+ areas: 0 errors, \d+ warnings$/m);
	expect(status).toBe(0);
});

it('names each finding on a line of its own and leaves with 1', () => {
	const root = makeTinyCatalogue({ 'areas/by/services/ny.yaml': 'name: [\n' });
	writeSchemas(root);
	const { status, stdout } = run('check', '--catalogue', root);
	expect(stdout.trim().split('\n')).toEqual([
		expect.stringMatching(/^areas\/by\/services\/ny\.yaml:2: error: is not valid YAML/),
		'2 services in 2 areas: 1 errors, 0 warnings'
	]);
	expect(status).toBe(1);
});

it('leaves with 2 when the call itself is off', () => {
	expect(run()).toMatchObject({ status: 2, stdout: expect.stringContaining('check') as string });
	expect(run('new', 'by', '--catalogue', makeTinyCatalogue())).toMatchObject({ status: 2 });
});
