import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { staleSchemas } from '#lib/server/catalogue/cli/schema.ts';
import { REAL_CATALOGUE } from '#lib/server/catalogue/folder.fixture.ts';
import { jsonSchemas } from './json-schema.ts';

it('the files in catalogue/schema are current, and no others lie there', () => {
	expect(staleSchemas(REAL_CATALOGUE)).toEqual([]);
	expect(readdirSync(join(REAL_CATALOGUE, 'schema')).sort()).toEqual(Object.keys(jsonSchemas()).sort());
});

it('tells an editor what a service needs, what it may have and what each field means', () => {
	const schema = JSON.parse(jsonSchemas()['service.schema.json']!) as {
		required: string[];
		additionalProperties: boolean;
		properties: Record<string, { description?: string }>;
	};
	expect(schema.additionalProperties).toBe(false);
	expect(schema.required).toEqual(
		expect.arrayContaining(['name', 'organization', 'kind', 'needs', 'description'])
	);
	expect(schema.required).not.toContain('status');
	expect(schema.properties.name?.description).toMatch(/residents/);
});
