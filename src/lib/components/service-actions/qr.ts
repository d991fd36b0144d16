const QUIET_ZONE = 4;
const drawn = new Map<string, Promise<{ path: string; size: number }>>();

/** A QR code as one SVG path, one unit a module, with its quiet zone. The encoder is loaded when first asked for. */
export function toQrPath(text: string): Promise<{ path: string; size: number }> {
	const known = drawn.get(text) ?? draw(text);
	drawn.set(text, known);
	return known;
}

async function draw(text: string) {
	const { encode } = await import('uqr');
	const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
	const path = data
		.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
		.join('');
	return { path, size };
}
