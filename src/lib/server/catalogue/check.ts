import { type Finding, sortFindings } from './findings.ts';
import { type CatalogueRecords, readCatalogue } from './read.ts';
import { RULES } from './rules/index.ts';

/**
 * Reads a catalogue folder and holds it against every rule. All findings are reported, sorted by file and line.
 *
 * @param today For rules about age. Passed in: nothing here reads a clock.
 */
export function checkCatalogue(
	root: string,
	today: Date
): { records: CatalogueRecords; findings: Finding[] } {
	const { records, findings } = readCatalogue(root);
	const broken = new Set(findings.map(({ path }) => path));
	const ruled = RULES.flatMap((rule) =>
		rule
			.check(records, { today })
			.map((finding) => ({ ...finding, message: `${finding.message} [${rule.name}]` }))
	);
	// A reference to a file that could not be read is that file's finding, told once.
	const told = broken.size === 0 ? ruled : ruled.filter(({ message }) => !refersTo(message, broken));
	return { records, findings: sortFindings([...findings, ...told]) };
}

function refersTo(message: string, broken: ReadonlySet<string>): boolean {
	const named = /names (?:the service )?([a-z0-9-]+),/.exec(message)?.[1];
	return named !== undefined && [...broken].some((path) => path.endsWith(`/${named}.yaml`));
}
