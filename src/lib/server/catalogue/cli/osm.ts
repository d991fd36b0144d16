import { Document, Scalar, visit } from 'yaml';
import { fromOsm } from '#lib/server/catalogue/import/osm-hours.ts';

/**
 * OSM opening hours as the lines of a record, ready to paste.
 *
 * @returns The YAML, or the text with a mark under the place it cannot be read from, and why.
 */
export function osmToYaml(text: string): { yaml: string } | { problem: string } {
	const read = fromOsm(text);
	if ('refused' in read) {
		return { problem: `${text}\n${' '.repeat(read.at)}^ ${read.refused}` };
	}
	const document = new Document({ schedules: read.rules });
	visit(document, {
		// YAML 1.1 readers turn 12:30 into 750, so times and dates are quoted.
		Scalar: (_, node) => {
			if (/^\d/.test(String(node.value))) node.type = Scalar.QUOTE_SINGLE;
		},
		Seq: (_, node, path) => {
			node.flow = path.length > 3;
		},
		Map: (_, node, path) => {
			node.flow = path.length > 3;
		}
	});
	return { yaml: document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: true }) };
}
