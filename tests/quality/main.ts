import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readUnion } from './catalogue.ts';
import { createOurs, createPeers, type Engine } from './engines.ts';
import { cutLastWord, type JudgedQuery, KINDS, readJudged } from './judged.ts';
import { measure, type Summary, summarise } from './metrics.ts';

const USAGE = `npm run search:quality [-- [--queries FILE]… [--json] [--each]]

  --queries FILE  judged queries; several allowed (default: dev.json, dev-more.json, held-out.json, dev-3.json and dev-4.json beside this file)
  --json          machine-readable output
  --each          with --json: every query's own figures too; never tune on those of a set that is held out`;

/** One engine over one file. */
interface Report {
	engine: string;
	overall: Summary;
	/** The same queries while their last word is being typed; those already half a word are left out. */
	halfTyped: Summary;
	byKind: Record<string, Summary>;
	byLanguage: Record<string, Summary>;
	each?: { q: string; kind: string; lang: string; ndcg: number; recall: number; first: string[] }[];
}

function evaluate(engine: Engine, judged: readonly JudgedQuery[], withEach: boolean): Report {
	const asked = judged.map((query) => {
		const found = engine.search(query.q);
		return { ...query, found, measured: measure(found, query.relevant) };
	});
	const halfTyped = judged.flatMap(({ q, kind, relevant }) => {
		const cut = kind === 'prefix' ? undefined : cutLastWord(q);
		return cut === undefined ? [] : [measure(engine.search(cut), relevant)];
	});
	const groupBy = (key: 'kind' | 'lang', values: readonly string[]) =>
		Object.fromEntries(
			values
				.map((value) => asked.filter((one) => one[key] === value).map(({ measured }) => measured))
				.map((measured, i) => [values[i] ?? '', summarise(measured)] as const)
				.filter(([, { queries }]) => queries > 0)
		);
	const each = asked.map(({ q, kind, lang, found, measured: { ndcg, recall } }) => ({
		...{ q, kind, lang, ndcg, recall },
		first: found.slice(0, 5)
	}));
	return {
		engine: engine.name,
		overall: summarise(asked.map(({ measured }) => measured)),
		halfTyped: summarise(halfTyped),
		byKind: groupBy('kind', KINDS),
		byLanguage: groupBy('lang', ['nb', 'nn', 'en', 'se']),
		...(withEach ? { each } : {})
	};
}

function print(file: string, reports: readonly Report[]): void {
	const [first] = reports;
	if (!first) return;
	const line = (label: string, queries: number, cells: readonly string[]) =>
		console.log(
			`${label.padEnd(20)}${String(queries).padStart(4)}${cells.map((c) => c.padStart(16)).join('')}`
		);
	const row = (
		label: string,
		pick: (report: Report) => Summary | undefined,
		figure: 'ndcg' | 'recall' | 'empty'
	) =>
		line(
			label,
			pick(first)?.queries ?? 0,
			reports.map((report) => {
				const value = pick(report)?.[figure] ?? 0;
				return figure === 'empty' ? `${(value * 100).toFixed(1)} %` : value.toFixed(3);
			})
		);
	console.log(`\n${basename(file)}`);
	line(
		'',
		first.overall.queries,
		reports.map(({ engine }) => engine)
	);
	row('nDCG@10', ({ overall }) => overall, 'ndcg');
	row('recall@10', ({ overall }) => overall, 'recall');
	row('empty', ({ overall }) => overall, 'empty');
	row('half-typed nDCG@10', ({ halfTyped }) => halfTyped, 'ndcg');
	row('half-typed empty', ({ halfTyped }) => halfTyped, 'empty');
	for (const kind of Object.keys(first.byKind)) row(`  ${kind}`, ({ byKind }) => byKind[kind], 'ndcg');
	for (const lang of Object.keys(first.byLanguage))
		row(`  ${lang}`, ({ byLanguage }) => byLanguage[lang], 'ndcg');
}

const { values } = parseArgs({
	options: {
		queries: { type: 'string', multiple: true },
		json: { type: 'boolean', default: false },
		each: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});

if (values.help) {
	console.log(USAGE);
} else {
	const files =
		values.queries ??
		['dev.json', 'dev-more.json', 'held-out.json', 'dev-3.json', 'dev-4.json'].map(
			(name) => `${import.meta.dirname}/${name}`
		);
	const { catalogue, said } = readUnion('catalogue', new Date());
	const { peers, missing } = await createPeers(catalogue);
	for (const message of missing) console.error(message);
	const engines = [createOurs(catalogue, said), ...peers];
	const known = new Set(catalogue.releases.flatMap(({ services }) => services.map(({ id }) => id)));
	const results = files.map((file) => {
		const judged = readJudged(file);
		for (const id of new Set(judged.flatMap(({ relevant }) => Object.keys(relevant)))) {
			if (!known.has(id)) console.error(`${file} judges ${id}, which the catalogue does not have`);
		}
		return { file, reports: engines.map((engine) => evaluate(engine, judged, values.each)) };
	});
	if (values.json) {
		console.log(JSON.stringify({ services: known.size, missing, results }, undefined, '\t'));
	} else {
		console.log(`${known.size} services; by kind and language: nDCG@10`);
		for (const { file, reports } of results) print(file, reports);
	}
}
