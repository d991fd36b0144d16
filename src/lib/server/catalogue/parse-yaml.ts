import { type Document, isCollection, LineCounter, parseDocument, visit } from 'yaml';
import type { Finding } from './findings.ts';

/** A record is a page of text at most; anything larger is not one. */
const MAX_BYTES = 64 * 1024;
const MAX_DEPTH = 12;

export interface ParsedYaml {
	value: unknown;
	/** Line, from 1, of the deepest part of `field` that stands in the file. */
	lineOf(field: readonly PropertyKey[]): number | undefined;
}

/**
 * Reads one YAML file that may be broken or hostile.
 *
 * Only plain data passes: no anchors or aliases (they can grow without bound), no tags, no duplicate keys, no
 * `__proto__`, one document. Everything refused becomes a finding; nothing is thrown.
 *
 * @param path Only used in findings.
 */
export function parseYaml(path: string, bytes: Uint8Array, maxBytes = MAX_BYTES): ParsedYaml | Finding[] {
	const refuse = (message: string, fix?: string, line?: number): Finding[] => [
		{ path, line, level: 'error', message, fix }
	];
	if (bytes.byteLength > maxBytes) {
		return refuse(`is ${bytes.byteLength} bytes; at most ${maxBytes} are read`, 'is it one offer?');
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse('is not UTF-8', 'save the file as UTF-8');
	}
	if (text.trim() === '') return refuse('is empty', 'fill in the record or delete the file');
	const lines = new LineCounter();
	const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);
	let document: Document.Parsed;
	try {
		document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, maxAliasCount: 0 } as never);
	} catch (error) {
		// The parser promises not to throw; deep nesting can still exhaust its stack.
		return refuse(`cannot be read: ${error instanceof Error ? error.message : String(error)}`);
	}
	const findings: Finding[] = document.errors.map((error) => ({
		path,
		line: lineAt(error.pos[0]),
		level: 'error',
		message: `is not valid YAML: ${error.message}`
	}));
	visit(document, {
		Alias: (_, node) => {
			findings.push(...refuse('uses an alias (*name)', 'write the value out', lineAt(node.range?.[0])));
		},
		Pair: (_, { key }) => {
			const name = String(key);
			if (name === '__proto__' || name === 'constructor' || name === 'prototype' || name === '<<') {
				findings.push(...refuse(`has the key ${name}`, 'delete it'));
			}
		},
		Node: (_, node, ancestors) => {
			if ('anchor' in node && node.anchor) {
				findings.push(...refuse('uses an anchor (&name)', 'write the value out', lineAt(node.range?.[0])));
			}
			if (node.tag?.startsWith('!') || (node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))) {
				findings.push(...refuse(`uses the tag ${node.tag}`, 'delete it', lineAt(node.range?.[0])));
			}
			if (ancestors.filter(isCollection).length > MAX_DEPTH) {
				findings.push(...refuse(`is nested deeper than ${MAX_DEPTH} levels`, undefined, lineAt(node.range?.[0])));
				return visit.BREAK;
			}
			return undefined;
		}
	});
	if (findings.length > 0) return findings;
	return {
		value: document.toJS({ maxAliasCount: 0 }),
		lineOf(field) {
			for (let depth = field.length; depth > 0; depth--) {
				const node = document.getIn(field.slice(0, depth), true);
				if (node && typeof node === 'object' && 'range' in node) {
					return lineAt((node.range as [number] | null)?.[0]);
				}
			}
			return 1;
		}
	};
}
