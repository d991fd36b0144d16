import { parseArgs } from 'node:util';
import { line, timeMedian } from './measure.ts';

/** What `npm run bench -- NAME` can measure. Each prints its own figures. */
const BENCHES: Record<
	string,
	{ about: string; run: (records?: number) => Promise<void> | void; asked?: true }
> = {
	search: {
		about: 'the search engine beside MiniSearch: time, index, code; --records 200000 on demand',
		run: async (records) => (await import('./search.ts')).benchSearch(records)
	},
	schedule: {
		about: 'reading, telling and repeating opening hours beside their peers',
		run: async () =>
			(await import('./schedule.ts')).benchSchedule({ measure: (work) => timeMedian(work), row })
	},
	views: {
		about: 'pages made of the whole catalogue',
		run: async (records) => (await import('./views.ts')).benchViews(records)
	},
	sync: {
		about: 'bytes a phone fetches: once, and for one, ten and a hundred changed offers',
		run: async (records) => (await import('./sync.ts')).benchSync(records)
	},
	country: {
		about: 'a generated country of 200,000 offers released: time, memory, files',
		run: async (records) => (await import('./country.ts')).benchCountry(records),
		// Takes some minutes.
		asked: true
	},
	site: {
		about: 'the whole site of such a country built: time, memory, files',
		run: async (records) => (await import('./grown-site.ts')).benchSite(records),
		// Takes most of an hour.
		asked: true
	},
	cover: {
		about: 'the smallest combination of offers that meets the ticked needs',
		run: async () => (await import('./cover.ts')).benchCover()
	},
	keystroke: {
		about: 'from keystroke to painted results in a throttled browser, over a build with 3,000 offers',
		run: async (records) => (await import('./keystroke.ts')).benchKeystroke(records),
		// Builds the site first.
		asked: true
	},
	start: {
		about: 'a cold start offline in a throttled browser: list and first search, over 3,000 offers',
		run: async (records) => (await import('./start.ts')).benchStart(records),
		asked: true
	}
};

const row = (label: string, ours: number, peer: number, name: string, unit: string) =>
	console.log(line(label, ours, unit, { peer, name }));

const USAGE = `npm run bench [-- [NAME]… [--records NUMBER]]

${Object.entries(BENCHES)
	.map(([name, { about, asked }]) => `  ${name.padEnd(12)}${about}${asked ? ' (only when named)' : ''}`)
	.join('\n')}`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { records: { type: 'string' }, help: { type: 'boolean', default: false } }
});
const records = values.records === undefined ? undefined : Number(values.records);
const unknown = positionals.filter((name) => !(name in BENCHES));
if (values.help || unknown.length > 0 || (records !== undefined && !(records > 0))) {
	console.log(USAGE);
	if (!values.help) process.exitCode = 1;
} else {
	for (const [name, { run, asked }] of Object.entries(BENCHES)) {
		const isNamed = positionals.includes(name);
		if (!isNamed && (positionals.length > 0 || asked)) continue;
		console.log(`\n── ${name}`);
		await run(records);
	}
}
