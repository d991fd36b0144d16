import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { precompress } from '../tools/precompress.mjs';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terskel-packed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('every text of a folder lies packed beside itself, however deep, and pictures do not', async () => {
	const texts = Array.from({ length: 50 }, (_, i) => [
		join('nb', `sted-${i}`, 'index.html'),
		`<p>Åpent ${i}`
	]);
	for (const [path = '', text = ''] of [...texts, ['tom.json', ''], ['icon.png', 'bilde']]) {
		mkdirSync(join(folder, path, '..'), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	await precompress(folder);
	for (const [path = '', text] of [...texts, ['tom.json', '']]) {
		expect(brotliDecompressSync(readFileSync(join(folder, `${path}.br`))).toString()).toBe(text);
		expect(gunzipSync(readFileSync(join(folder, `${path}.gz`))).toString()).toBe(text);
	}
	expect(readdirSync(folder).sort()).toEqual(['icon.png', 'nb', 'tom.json', 'tom.json.br', 'tom.json.gz']);
});
