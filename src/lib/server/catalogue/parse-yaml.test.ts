import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from './findings.ts';
import { MAX_BYTES, MAX_DEPTH, parseYaml } from './parse-yaml.ts';
import { serviceSchema } from './schema/service.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
	Uint8Array.from(Buffer.from(text, encoding));

function findingsIn(content: string | Uint8Array): Finding[] {
	const parsed = parseYaml('a/x.yaml', typeof content === 'string' ? bytes(content) : content);
	if (!Array.isArray(parsed)) throw new Error(`passed as ${JSON.stringify(parsed.value)}`);
	return parsed;
}

function valueOf(content: string | Uint8Array): unknown {
	const parsed = parseYaml('a/x.yaml', typeof content === 'string' ? bytes(content) : content);
	if (Array.isArray(parsed)) throw new Error(JSON.stringify(parsed));
	return parsed.value;
}

describe('plain data passes', () => {
	it.each<[string, string | Uint8Array, unknown]>([
		['a mapping', 'a: 1\nb: [x, y]\n', { a: 1, b: ['x', 'y'] }],
		['a byte order mark is not part of the first key', '\ufeffa: 1\n', { a: 1 }],
		['Windows line ends', 'a: 1\r\nb: 2\r\n', { a: 1, b: 2 }],
		[
			'the words that YAML 1.1 bends stay words',
			'a: no\nb: on\nc: 12:30\n',
			{ a: 'no', b: 'on', c: '12:30' }
		],
		['a date stays text', 'a: 2026-11-24\n', { a: '2026-11-24' }],
		['comments alone are nothing', '# only this\n', null],
		['an address with ampersand and star', "a: 'https://x.no/?a&b=*c'\n", { a: 'https://x.no/?a&b=*c' }]
	])('%s', (_, content, expected) => {
		expect(valueOf(content)).toEqual(expected);
	});

	it('a mapping never gains from its keys what it was not given', () => {
		expect(valueOf('toString: x\nvalueOf: y\n')).toEqual({ toString: 'x', valueOf: 'y' });
	});
});

describe('what is broken or hostile is refused with its file and line', () => {
	it.each<[string, string, number, string]>([
		['a text cut short', 'a: 1\nb: "no end\n', 3, 'is not valid YAML'],
		['a list cut short', 'a: 1\nb: [x,\n', 3, 'is not valid YAML'],
		['a tab as indentation', 'a:\n\tb: 1\n', 2, 'is not valid YAML'],
		['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 2\n', 2, 'is not valid YAML'],
		['two documents', 'a: 1\n---\nb: 2\n', 2, 'multiple documents'],
		['an end mark and more', 'a: 1\n...\nb: 2\n', 3, 'multiple documents'],
		['a key given twice', 'a: 1\nb: 2\na: 3\n', 3, 'has the key a twice'],
		['a key given twice in another way', 'a: 1\nb: 2\n"\\x61": 3\n', 3, 'has the key a twice'],
		['a key given twice, deep', 'a:\n  - b: {c: 1,\n        c: 2}\n', 3, 'has the key c twice'],
		['an anchor', 'a: 1\nb: &x 2\n', 2, 'uses an anchor (&name)'],
		['an anchor on a mapping', 'a: 1\nb: &x\n  c: 2\n', 3, 'uses an anchor (&name)'],
		['an anchor on the whole record', '&x\na: 1\n', 2, 'uses an anchor (&name)'],
		['an alias', 'a: 1\nb: *x\n', 2, 'uses an alias (*name)'],
		['a merge key', 'a: 1\n<<: {b: 2}\n', 2, 'has the key <<'],
		['__proto__', 'a: 1\n__proto__: {admin: true}\n', 2, 'has the key __proto__'],
		['__proto__ in other letters', 'a: 1\n"\\x5f_proto__": 1\n', 2, 'has the key __proto__'],
		['constructor, deep', 'a:\n  b:\n    constructor: {prototype: 1}\n', 3, 'has the key constructor'],
		['prototype', 'a: {b: 1}\nc: {prototype: 1}\n', 2, 'has the key prototype'],
		['a tag that runs code', 'a: 1\nb: !!js/function "function () {}"\n', 2, 'js/function'],
		['a tag of its own', 'a: 1\nb: !x y\n', 2, 'uses the tag !x'],
		['a tag on a list', 'a: 1\nb: !x [y]\n', 2, 'uses the tag !x'],
		['a set, which is no plain mapping', 'a: 1\nb: !!set {y}\n', 2, 'tag:yaml.org,2002:set'],
		['binary', 'a: 1\nb: !!binary aGVp\n', 2, 'tag:yaml.org,2002:binary'],
		['a tag with a prefix of its own', '%TAG !e! tag:e.no,2000:\n---\nb: !e!x y\n', 3, 'tag:e.no,2000:x'],
		['a directive that changes the words', '%YAML 1.1\n---\na: no\n', 1, 'has a %YAML directive'],
		['a number as key', 'a: x\n1: y\n', 2, 'has a key that is not text'],
		['an empty key', 'a: x\n? \n: y\n', 2, 'has a key that is not text'],
		['a list as key', 'a: x\n? [b]\n: y\n', 2, 'has a key that is not text'],
		['a NUL character', 'a: 1\nb: "x\u0000"\n', 2, 'holds a NUL character'],
		['a letter that does not exist', 'a: 1\nb: "\\UFFFFFFFF"\n', 2, 'is not valid YAML']
	])('%s', (_, content, line, message) => {
		expect(findingsIn(content)).toContainEqual(
			expect.objectContaining({
				path: 'a/x.yaml',
				line,
				level: 'error',
				message: expect.stringContaining(message) as string
			})
		);
	});

	it.each<[string, Uint8Array, string]>([
		['nothing at all', bytes(''), 'is empty'],
		['blank lines only', bytes(' \n\n'), 'is empty'],
		['latin-1', bytes('name: Tromsø\n', 'latin1'), 'is not UTF-8'],
		['UTF-16 with a mark', bytes('\ufeffname: x\n', 'utf16le'), 'is not UTF-8'],
		[
			'UTF-16, big end first',
			Uint8Array.from(Buffer.from('\ufeffname: x\n', 'utf16le').swap16()),
			'is not UTF-8'
		],
		['UTF-16 without a mark', bytes('name: x\n', 'utf16le'), 'holds a NUL character'],
		['half a surrogate pair as bytes', Uint8Array.of(0x61, 0x3a, 0x20, 0xed, 0xa0, 0x80), 'is not UTF-8'],
		['a letter cut in two', bytes('name: Tromsø').subarray(0, -1), 'is not UTF-8']
	])('%s', (_, content, message) => {
		expect(findingsIn(content)).toMatchObject([{ path: 'a/x.yaml', level: 'error', message }]);
	});

	it('says all that is wrong, not only the first', () => {
		const lines = findingsIn('a: &x 1\nb: *x\nc: !y z\n__proto__: 1\n').map(({ line }) => line);
		expect(lines.sort()).toEqual([1, 2, 3, 4]);
	});
});

describe('size', () => {
	it('takes a record of exactly the most bytes and refuses one more', () => {
		const full = `a: ${'x'.repeat(MAX_BYTES - 3)}`;
		expect(valueOf(full)).toHaveProperty('a');
		expect(findingsIn(`${full}x`)).toMatchObject([{ message: `is larger than ${MAX_BYTES} bytes` }]);
	});

	it('counts bytes, not letters', () => {
		expect(findingsIn('ø'.repeat(MAX_BYTES / 2 + 1))).toMatchObject([
			{ message: `is larger than ${MAX_BYTES} bytes` }
		]);
	});

	it('takes the deepest nesting allowed and refuses one level more, at its line', () => {
		const nested = (depth: number) =>
			Array.from({ length: depth }, (_, i) => `${' '.repeat(i)}k:\n`).join('') + ' '.repeat(depth) + 'x\n';
		expect(valueOf(nested(MAX_DEPTH))).toHaveProperty(Array<string>(MAX_DEPTH).fill('k'), 'x');
		expect(findingsIn(nested(MAX_DEPTH + 1))).toMatchObject([
			{ line: MAX_DEPTH + 1, message: `is nested deeper than ${MAX_DEPTH} levels` }
		]);
	});

	it.each<[string, string]>([
		['10,000 brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
		['10,000 open brackets', '['.repeat(10_000)],
		['65,000 open brackets', '['.repeat(65_000)],
		['10,000 braces', '{a: '.repeat(10_000)],
		['brackets and braces', '[{a: '.repeat(10_000)],
		['10,000 lists in lists', `${'- '.repeat(10_000)}x`],
		['30,000 keys of keys', '? '.repeat(30_000)],
		['350 indented keys', Array.from({ length: 350 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')]
	])('refuses %s without a stack to overflow', (_, content) => {
		expect(findingsIn(content)).toMatchObject([{ message: `is nested deeper than ${MAX_DEPTH} levels` }]);
	});

	it('refuses a billion laughs before anybody laughs', () => {
		const laughs = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i},`.repeat(9)}]`);
		const findings = findingsIn(['l0: &l0 lol', ...laughs].join('\n'));
		expect(findings).toContainEqual(expect.objectContaining({ line: 2, message: 'uses an alias (*name)' }));
	});

	it.each<[string, string]>([
		['keys', Array.from({ length: 9000 }, (_, i) => `k${i}:`).join('\n')],
		['doubled keys', 'a: 1\n'.repeat(12_000)],
		['missing keys', ':\n'.repeat(30_000)],
		['open quotes', '"\n'.repeat(30_000)],
		['directives', '%\n'.repeat(30_000)],
		['documents', '---\n'.repeat(16_000)],
		['aliases', '- *x\n'.repeat(12_000)],
		['comments', '#\n'.repeat(32_000)]
	])('answers within seconds on a file full of %s', (_, content) => {
		const start = performance.now();
		parseYaml('a/x.yaml', bytes(content));
		expect(performance.now() - start).toBeLessThan(10_000);
	});
});

describe('lines', () => {
	const parsed = parseYaml('a/x.yaml', bytes('a: 1\nb:\n  - c: 2\n    d: 3\n'));
	if (Array.isArray(parsed)) throw new Error('the sample is valid');

	it.each<[PropertyKey[], number]>([
		[['a'], 1],
		[['b', 0, 'd'], 4],
		[['b', 0, 'missing', 'deeper'], 3],
		[['b', 7], 3],
		[['missing'], 1],
		[[], 1],
		[['a', 'inside', 'text'], 1],
		[['__proto__'], 1]
	])('%j stands on line %i', (field, line) => {
		expect(parsed.lineOf(field)).toBe(line);
	});
});

describe('whatever the bytes', () => {
	const record = readFileSync('catalogue/areas/tromso/services/heracleum-seniorsenter.yaml');

	function holdsItsPromise(content: Uint8Array): void {
		const parsed = parseYaml('a/x.yaml', content);
		if (!Array.isArray(parsed)) {
			const result = serviceSchema.safeParse(parsed.value);
			for (const { path } of result.error?.issues ?? []) expect(parsed.lineOf(path)).toBeGreaterThan(0);
			return;
		}
		expect(parsed.length).toBeGreaterThan(0);
		for (const { path, line, message } of parsed) {
			expect([path, message]).toEqual(['a/x.yaml', expect.stringMatching(/./)]);
			if (line !== undefined) expect(line).toBeGreaterThan(0);
		}
	}

	it('arbitrary bytes give a value or findings', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), holdsItsPromise), { numRuns: 1000 });
	});

	it('arbitrary text of the signs YAML is made of gives a value or findings', () => {
		const sign = fc.constantFrom(
			...'-?:,[]{}#&*!|>\'"%@` \t\n\\ax0~<',
			'\r\n',
			'---',
			'<<',
			'!!',
			'\u2028',
			'ø',
			'💛'
		);
		fc.assert(
			fc.property(fc.array(sign, { maxLength: 80 }), (signs) => holdsItsPromise(bytes(signs.join('')))),
			{ numRuns: 3000 }
		);
	});

	it('a real record cut, changed or spliced anywhere gives a value or findings', () => {
		const change = fc.record({
			at: fc.nat(record.length),
			remove: fc.nat(40),
			insert: fc.oneof(
				fc.uint8Array({ maxLength: 8 }),
				fc
					.constantFrom('&a ', '*a', '!x ', '<<: ', '[', '{', '"', '\n---\n', '\u0000', '\u202e')
					.map((s) => bytes(s))
			)
		});
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
				const changed = changes.reduce<Buffer>(
					(all, { at, remove, insert }) =>
						Buffer.concat([all.subarray(0, at), insert, all.subarray(at + remove)]),
					record
				);
				holdsItsPromise(changed);
			}),
			{ numRuns: 1000 }
		);
	});
});
