import {
	isAlias,
	isMap,
	isNode,
	isScalar,
	Lexer,
	LineCounter,
	type Node,
	parseDocument,
	Parser,
	visit,
	type YAMLMap
} from 'yaml';
import type { Finding } from './findings.ts';

/** A record is a page of text at most; anything larger is not one. */
export const MAX_BYTES = 64 * 1024;
export const MAX_DEPTH = 12;
/** Not data: they reach behind an object, or merge one into another. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

export interface ParsedYaml {
	value: unknown;
	/** Line, from 1, of the deepest part of `field` that stands in the file. */
	lineOf(field: readonly PropertyKey[]): number | undefined;
}

/**
 * Reads one YAML file that may be broken or hostile.
 *
 * Only plain data passes: no anchors or aliases (they can grow without bound), no tags, no directives, no duplicate
 * keys, no keys but text, no `__proto__`, one document. Everything refused becomes a finding; nothing is thrown.
 *
 * @param path Only used in findings.
 */
export function parseYaml(path: string, bytes: Uint8Array, maxBytes = MAX_BYTES): ParsedYaml | Finding[] {
	const refuse = (message: string, fix?: string, line?: number): Finding[] => [
		{ path, line, level: 'error', message, fix }
	];
	if (bytes.byteLength > maxBytes) {
		return refuse(`is larger than ${maxBytes} bytes`, 'is it one offer?');
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refuse('is not UTF-8', 'save the file as UTF-8');
	}
	if (text.trim() === '') return refuse('is empty', 'fill in the record or delete the file');
	const nul = text.indexOf('\0');
	if (nul !== -1) return refuse('holds a NUL character', 'save the file as UTF-8', lineNumber(text, nul));
	const deep = findTooDeep(text);
	if (deep !== undefined) {
		return refuse(`is nested deeper than ${MAX_DEPTH} levels`, 'is it one offer?', deep);
	}
	const lines = new LineCounter();
	const lineAt = (offset: number | undefined) =>
		offset === undefined ? undefined : lines.linePos(offset).line;
	const document = parseDocument(text, { lineCounter: lines, uniqueKeys: false, prettyErrors: false });
	const findings: Finding[] = document.errors.map((error) => ({
		path,
		line: lineAt(error.pos[0]),
		level: 'error',
		message: `is not valid YAML: ${error.message}`
	}));
	const refuseNode: RefuseNode = (node, message, fix) => {
		findings.push(...refuse(message, fix, lineAt(node.range?.[0])));
	};
	if (document.directives.yaml.explicit) findings.push(...refuse('has a %YAML directive', 'delete it', 1));
	visit(document, (_, node) => {
		if (!isNode(node)) return;
		if (isAlias(node)) refuseNode(node, 'uses an alias (*name)', 'write the value out');
		else if (node.anchor) refuseNode(node, 'uses an anchor (&name)', 'write the value out');
		if (node.tag) refuseNode(node, `uses the tag ${node.tag}`, 'delete it');
		if (isMap(node)) refuseKeys(node, refuseNode);
	});
	if (findings.length > 0) return findings;
	return {
		// Written and read anew: texts cut out of the file would keep all of it in memory, and of a country that is much.
		value: JSON.parse(JSON.stringify(document.toJS({ maxAliasCount: 0 }))) as unknown,
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

type RefuseNode = (node: Node, message: string, fix: string) => void;

/** A set, not the parser's own check of every key against every other: a long file must not take minutes. */
function refuseKeys({ items }: YAMLMap, refuseNode: RefuseNode): void {
	const names = new Set<string>();
	for (const { key } of items) {
		if (!isNode(key)) continue;
		const name = isScalar(key) ? key.value : undefined;
		if (typeof name !== 'string') {
			refuseNode(key, 'has a key that is not text', 'put the key in quotes');
			continue;
		}
		if (FORBIDDEN_KEYS.has(name)) refuseNode(key, `has the key ${name}`, 'delete it');
		else if (names.has(name)) refuseNode(key, `has the key ${name} twice`, 'keep one of them');
		names.add(name);
	}
}

function lineNumber(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/**
 * Line, from 1, where collections nest deeper than a record may.
 *
 * Asked before anything is composed: the composer calls itself once a level, and a stack that runs full inside a
 * regular expression ends the process instead of throwing.
 */
function findTooDeep(text: string): number | undefined {
	const parser = new Parser();
	for (const lexeme of new Lexer().lex(text)) {
		Array.from(parser.next(lexeme));
		const depth = parser.stack.filter(({ type }) => COLLECTIONS.has(type)).length;
		if (depth > MAX_DEPTH) return lineNumber(text, parser.offset);
	}
	return undefined;
}
