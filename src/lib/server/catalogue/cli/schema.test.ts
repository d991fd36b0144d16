import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder, writeFiles } from '#lib/server/catalogue/folder.fixture.ts';
import { staleSchemas, writeSchemas } from './schema.ts';

it('names every schema file that is missing, until they are written', () => {
	const root = makeFolder();
	expect(staleSchemas(root)).toContainEqual({
		path: 'schema/service.schema.json',
		level: 'error',
		message: 'is not current',
		fix: 'run npm run catalogue -- schema'
	});
	writeSchemas(root);
	expect(staleSchemas(root)).toEqual([]);
});

it('names only the file that was changed by hand', () => {
	const root = makeFolder();
	writeSchemas(root);
	const content = readFileSync(join(root, 'schema/area.schema.json'), 'utf8');
	writeFiles(root, { 'schema/area.schema.json': content.replace('"nb"', '"no"') });
	expect(staleSchemas(root).map(({ path }) => path)).toEqual(['schema/area.schema.json']);
});
