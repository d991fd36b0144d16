import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.xml']);

const PACKED = {
	br: (text) =>
		promisify(brotliCompress)(text, {
			params: {
				[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
				[constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength
			}
		}),
	gz: (text) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION })
};

/**
 * Writes `file.br` and `file.gz` beside every text of a folder, as small as they get. A few files at a time: Kit's own
 * way opens all of them at once, which for the pages of a country takes gigabytes.
 */
export async function precompress(folder) {
	const files = await readdir(folder, { recursive: true, withFileTypes: true });
	// One row that all draw from.
	const texts = files.filter((file) => file.isFile() && TEXTS.has(extname(file.name))).values();
	const work = async () => {
		for (const { parentPath, name } of texts) {
			const path = join(parentPath, name);
			const text = await readFile(path);
			for (const [ending, pack] of Object.entries(PACKED)) {
				await writeFile(`${path}.${ending}`, await pack(text));
			}
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, work));
}
