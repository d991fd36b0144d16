import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromOsm } from '#lib/server/catalogue/import/osm-hours.ts';
import { osmToYaml } from './osm.ts';

const HOURS = 'Mo-Fr 10:00-14:00; Sep-May Sa 11:00-13:00; PH,SH off; Dec 24 off';

it('writes one rule a line, times and dates quoted, as records have them', () => {
	expect(osmToYaml(HOURS)).toEqual({
		yaml: [
			'schedules:',
			"  - {days: [mo, tu, we, th, fr], opens: '10:00', closes: '14:00', except: [public-holidays, school-holidays, '12-24']}",
			"  - {days: [sa], opens: '11:00', closes: '13:00', season: {from: '09-01', to: '05-31'}, except: [public-holidays, school-holidays, '12-24']}",
			''
		].join('\n')
	});
});

it.each(['1.1', '1.2'] as const)('means the same to readers of YAML %s', (version) => {
	const written = osmToYaml(HOURS);
	const read = fromOsm(HOURS);
	expect('yaml' in written && parse(written.yaml, { version })).toEqual({
		schedules: 'rules' in read && read.rules
	});
});

it('marks where it cannot read on, and says why', () => {
	expect(osmToYaml('Mo-Fr sunrise-14:00')).toEqual({
		problem: 'Mo-Fr sunrise-14:00\n      ^ the sun is not known here; write times'
	});
});
