import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '#lib/server/catalogue/findings.ts';
import { jsonSchemas } from '#lib/server/catalogue/schema/json-schema.ts';

/** Findings for schema files that are missing or no longer what the code says. */
export function staleSchemas(root: string): Finding[] {
	return Object.entries(jsonSchemas()).flatMap(([name, content]): Finding[] => {
		const path = join(root, 'schema', name);
		return existsSync(path) && readFileSync(path, 'utf8') === content
			? []
			: [
					{
						path: `schema/${name}`,
						level: 'error',
						message: 'is not current',
						fix: 'run npm run catalogue -- schema'
					}
				];
	});
}

export function writeSchemas(root: string): void {
	mkdirSync(join(root, 'schema'), { recursive: true });
	for (const [name, content] of Object.entries(jsonSchemas()))
		writeFileSync(join(root, 'schema', name), content);
}
