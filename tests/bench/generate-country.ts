import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { readPostalCodes } from '#lib/server/catalogue/postal-codes.ts';
import { generate, type Original, OWN_AREA, readOriginals, SEED } from './generate.ts';

export const COUNTRY = { offers: 200_000, areas: 357 };
/** How much smaller the country beside it is. */
export const TENTH = 10;
/** What making either may take. */
export const MOST_MB = 4000;

/** Many small areas and a few large ones, about as people live. */
export function listSizes(offers: number, areas: number): number[] {
	const weights = Array.from({ length: areas }, (_, rank) => (rank + 12) ** -0.8);
	const sum = weights.reduce((all, weight) => all + weight, 0);
	return weights.map((weight) => Math.max(20, Math.round((offers * weight) / sum)));
}

/**
 * Writes a country: the real areas, and a generated one for each of as many other municipalities as it takes. They are
 * for measuring only.
 *
 * @param target A folder to write into; made when it is not there.
 * @param offers In all areas together, about.
 * @param areas How many, besides the nation.
 */
export function generateCountry(target: string, offers: number, areas: number): void {
	cpSync('catalogue', target, { recursive: true });
	const all = readOriginals(target);
	const own = all.filter(({ area }) => area === OWN_AREA);
	const generated = generate(own, all, SEED);
	const real = readdirSync(join(target, 'areas'));
	const numbers = new Set(real.map((area) => readArea(target, area).number));
	const municipalities = new Map(
		[...readPostalCodes(target, []).values()]
			.filter(({ municipality }) => !numbers.has(municipality))
			.map(({ municipality, city }) => [municipality, city])
	);
	// The nation is among the real ones, and no municipality.
	const sizes = listSizes(offers - all.length, areas - (real.length - 1));
	for (const [i, [number, city]] of [...municipalities].slice(0, sizes.length).entries()) {
		writeArea(target, number, city, own, generated, sizes[i] ?? 0);
	}
}

type AreaFile = Record<string, unknown> & { number?: string };
const readArea = (root: string, area: string) =>
	parse(readFileSync(join(root, 'areas', area, 'area.yaml'), 'utf8')) as AreaFile;

/** An area like the first real one: its offices, then generated offers, and the bodies and places those name. */
function writeArea(
	root: string,
	number: string,
	city: string,
	own: readonly Original[],
	generated: Iterator<Original>,
	size: number
): void {
	const folder = join(root, 'areas', `kommune-${number}`);
	for (const part of ['services', 'organizations', 'locations']) {
		mkdirSync(join(folder, part), { recursive: true });
	}
	const { applicationOffice, frontDesk, ...area } = readArea(root, OWN_AREA);
	const named = new Set<unknown>();
	const write = ({ file, area: _, ...record }: Original, suffix: string): string => {
		// What it stands beside is in another area.
		const { alternatives: _a, successor: _s, ...alone } = record as Original & Record<string, unknown>;
		const id = `${file.replace('.yaml', '')}-${suffix}`;
		writeFileSync(
			join(folder, 'services', `${id}.yaml`),
			stringify(alone, (_key, value: unknown) => {
				named.add(value);
				return value;
			})
		);
		return id;
	};
	const offices = Object.entries({ applicationOffice, frontDesk }).map(([role, id]) => {
		const office = own.find(({ file }) => file === `${String(id)}.yaml`);
		if (!office) throw new Error(`${OWN_AREA} has no ${role}`);
		return [role, write(office, number)];
	});
	for (let i = offices.length; i < size; i++) write(generated.next().value as Original, `${number}-${i}`);
	const record = { ...area, ...Object.fromEntries(offices), name: { nb: city }, number };
	writeFileSync(join(folder, 'area.yaml'), stringify(record));
	for (const part of ['organizations', 'locations']) {
		const from = join(root, 'areas', OWN_AREA, part);
		for (const file of readdirSync(from)) {
			if (named.has(file.replace('.yaml', ''))) cpSync(join(from, file), join(folder, part, file));
		}
	}
}
