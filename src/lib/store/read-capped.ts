import { Unreachable } from '#lib/domain/errors.ts';
import type { Bytes } from './database.ts';

/** The body is longer than it may be; what was read of it is thrown away. */
export class TooLong extends Error {}

/**
 * Reads a body as far as it may go. Counts decoded bytes, so that a small answer which unpacks without end stops here
 * too.
 *
 * @param onBytes Called with the length of each piece.
 * @throws TooLong after `maxBytes`; Unreachable when the network goes away in the middle.
 */
export async function readCapped(
	path: string,
	response: Response,
	maxBytes: number,
	onBytes?: (bytes: number) => void
): Promise<Bytes> {
	const reader = response.body?.getReader();
	const pieces: Uint8Array[] = [];
	let length = 0;
	for (;;) {
		const { done, value } = await readPiece(path, reader);
		if (done) break;
		length += value.byteLength;
		if (length > maxBytes) {
			// Nobody waits for what comes after; an answer that cannot be called off ends by itself.
			void reader?.cancel().catch(() => undefined);
			throw new TooLong(`${path} is longer than ${maxBytes} bytes`);
		}
		pieces.push(value);
		onBytes?.(value.byteLength);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.byteLength;
	}
	return whole;
}

async function readPiece(path: string, reader: ReadableStreamDefaultReader<Uint8Array> | undefined) {
	try {
		return (await reader?.read()) ?? { done: true as const, value: undefined };
	} catch (cause) {
		throw new Unreachable(path, { cause });
	}
}
