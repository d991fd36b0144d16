import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CONDITION } from '#lib/server/catalogue/rules/no-condition-wording.ts';
import { READY_LANGUAGES } from './languages.ts';

type Texts = Map<string, string>;

function flatten(value: object, prefix = ''): [string, string][] {
	return Object.entries(value).flatMap(([key, text]: [string, unknown]): [string, string][] =>
		typeof text === 'object' && text !== null
			? flatten(text, `${prefix}${key}.`)
			: [[prefix + key, String(text)]]
	);
}

function readTexts(lang: string): Texts {
	const parts = ['app', 'pages', 'times'].map((part) =>
		readFileSync(`src/lib/i18n/locales/${lang}/${part}.json`, 'utf8')
	);
	return new Map(parts.flatMap((part) => flatten(JSON.parse(part) as object)));
}

const texts = new Map(READY_LANGUAGES.map((lang) => [lang, readTexts(lang)]));
const nb = texts.get('nb')!;
const PLURAL = /_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(PLURAL, '');
const basesOf = (of: Texts) => [...new Set([...of.keys()].map(baseOf))].sort();

describe.each(READY_LANGUAGES)('the texts in %s', (lang) => {
	const own = texts.get(lang)!;

	it('are the same as in bokmål', () => {
		expect(basesOf(own)).toEqual(basesOf(nb));
	});

	it('have every plural the language has', () => {
		const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
		const counted = [...own.keys()].filter((key) => PLURAL.test(key)).map(baseOf);
		const missing = [...new Set(counted)].flatMap((base) =>
			pluralCategories.map((category) => `${base}_${category}`).filter((key) => !own.has(key))
		);
		expect(missing).toEqual([]);
	});

	it('put in the same words as in bokmål', () => {
		const wordsOf = (of: Texts, base: string) =>
			[
				...new Set(
					[...of]
						.filter(([key]) => baseOf(key) === base)
						.flatMap(([, text]) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, word]) => word))
				)
			].sort();
		for (const base of basesOf(nb)) expect([base, wordsOf(own, base)]).toEqual([base, wordsOf(nb, base)]);
	});

	it('are never empty, and have no loose ends', () => {
		const bad = [...own].filter(
			([, text]) => text.trim() !== text || text === '' || / {2}|\bTODO\b|(?<!\{)\{(?!\{)/.test(text)
		);
		expect(bad).toEqual([]);
	});

	it('make nothing a condition (R2)', () => {
		expect([...own].filter(([, text]) => CONDITION.test(text.normalize().replace(/\s+/g, ' ')))).toEqual([]);
	});
});

it('are translated, not copied', () => {
	const en = texts.get('en')!;
	const long = [...nb].filter(([key, text]) => text.length > 25 && en.get(key) === text);
	expect(long).toEqual([]);
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter(
		(path) => /\.(svelte|ts)$/.test(path) && !/\.(test|fixture|examples)\.ts$|^lib\/server\//.test(path)
	)
	.map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

const QUOTED = /'((?:[^'\\\n]|\\.)*)'/g;
/** Three of the forms a key has in a template: fixed words, a choice of two, and anything. */
function patternOf(template: string): RegExp {
	const parts = template.split(/(\$\{[^}]*\})/).map((part) => {
		if (!part.startsWith('${')) return part.replace(/[.]/g, '\\.');
		const choices = / \? /.test(part) ? [...part.matchAll(QUOTED)].map(([, word]) => word) : [];
		return choices.length > 0 ? `(?:${choices.join('|')})` : '[^.]+';
	});
	return new RegExp(`^${parts.join('')}$`);
}

/** The first argument of every call of `t`, up to its comma or end. */
function keysAsked(text: string): string[] {
	return [...text.matchAll(/(?<![\w$])t\(/g)].map(({ index, 0: call }) => {
		let depth = 0;
		for (let i = index + call.length; i < text.length; i++) {
			const char = text[i]!;
			if ('([{'.includes(char)) depth++;
			else if (depth === 0 && ',)'.includes(char)) return text.slice(index + call.length, i);
			else if (')]}'.includes(char)) depth--;
		}
		return '';
	});
}

/** Failures no reader is told of: a newer question has taken the place of the one that failed. */
const SILENT = ['errors.superseded'];
const KEY = /^[a-zA-Z]+(\.[\w -]+)+$/;
const quotedIn = (text: string) => [...text.matchAll(QUOTED)].map(([, word]) => word!);
const templatesIn = (text: string) =>
	[...text.matchAll(/`([^`\n]+)`/g)].map(([, template]) => template!).filter((t) => /^[\w$]/.test(t));

describe('between the source and the texts', () => {
	const bases = basesOf(nb);
	const asked = sources.map(({ path, text }) => ({ path, keys: keysAsked(text) }));

	it('the scan sees the source', () => {
		expect(asked.reduce((sum, { keys }) => sum + keys.length, 0)).toBeGreaterThan(150);
	});

	it('every text that is asked for exists', () => {
		const missing = asked.flatMap(({ path, keys }) =>
			keys
				.flatMap(quotedIn)
				.filter((key) => KEY.test(key) && !bases.includes(key))
				.map((key) => `${path}: ${key}`)
		);
		expect(missing).toEqual([]);
	});

	it('every text that is put together from parts exists for some part', () => {
		const missing = asked.flatMap(({ path, keys }) =>
			keys
				.flatMap(templatesIn)
				.filter((template) => !bases.some((key) => patternOf(template).test(key)))
				.map((template) => `${path}: ${template}`)
		);
		expect(missing).toEqual([]);
	});

	it('every text is used somewhere', () => {
		const quoted = new Set(sources.flatMap(({ text }) => quotedIn(text)));
		const patterns = asked.flatMap(({ keys }) => keys.flatMap(templatesIn)).map(patternOf);
		const unused = bases.filter((key) => !quoted.has(key) && !patterns.some((pattern) => pattern.test(key)));
		expect(unused).toEqual([]);
	});

	it('every failure has a text', () => {
		const errors = readFileSync('src/lib/domain/errors.ts', 'utf8');
		const codes = [...errors.matchAll(/readonly code = '(\w+)'/g)].map(([, code]) => `errors.${code}`);
		expect(codes.length).toBeGreaterThan(3);
		expect(codes.filter((key) => !nb.has(key) && !SILENT.includes(key))).toEqual([]);
	});
});
