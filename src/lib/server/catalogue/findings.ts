/** What is wrong, where, and what to do about it. */
export interface Finding {
	/** Relative to the catalogue folder. */
	path: string;
	line?: number | undefined;
	field?: string | undefined;
	level: 'error' | 'warning';
	message: string;
	fix?: string | undefined;
}

/** One line a person can act on: `areas/…/x.yaml:12 steps: error: …`. */
export function formatFinding({ path, line, field, level, message, fix }: Finding): string {
	const where = line === undefined ? path : `${path}:${line}`;
	return `${where}${field ? ` ${field}` : ''}: ${level}: ${message}${fix ? ` (${fix})` : ''}`;
}

/** Orders by file and line, so that an editor walks a file once. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
	return [...findings].sort(
		(a, b) =>
			a.path.localeCompare(b.path) || (a.line ?? 0) - (b.line ?? 0) || a.message.localeCompare(b.message)
	);
}
