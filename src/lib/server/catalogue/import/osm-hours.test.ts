import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { schedulesSchema } from '#lib/server/catalogue/schema/schedule.ts';
import { fromOsm } from './osm-hours.ts';

const workdays = ['mo', 'tu', 'we', 'th', 'fr'];
const all = [...workdays, 'sa', 'su'];
const monday = { days: ['mo'], opens: '10:00', closes: '12:00' };

describe('OSM hours that rules can say', () => {
	it.each<[string, object[]]>([
		['Mo-Fr 10:00-14:00', [{ days: workdays, opens: '10:00', closes: '14:00' }]],
		['Mo,We,Fr 9:00-12:30', [{ days: ['mo', 'we', 'fr'], opens: '09:00', closes: '12:30' }]],
		['Sa-Mo 10:00-12:00', [{ ...monday, days: ['mo', 'sa', 'su'] }]],
		['10:00-12:00', [{ ...monday, days: all }]],
		['24/7', [{ days: all, opens: '00:00', closes: '24:00' }]],
		['00:00-00:00', [{ days: all, opens: '00:00', closes: '24:00' }]],
		['Mo 10:00-12:00,13:00-15:00', [monday, { days: ['mo'], opens: '13:00', closes: '15:00' }]],
		['Mo 10:00-12:00, We 10:00-12:00', [{ ...monday, days: ['mo', 'we'] }]],
		['Mo-Tu 10:00-12:00; Tu 11:00-13:00', [monday, { days: ['tu'], opens: '11:00', closes: '13:00' }]],
		['Mo 18:00+', [{ days: ['mo'], opens: '18:00' }]],
		['Fr 22:00-02:00', [{ days: ['fr'], opens: '22:00', closes: '02:00' }]],
		['Fr 22:00-26:00', [{ days: ['fr'], opens: '22:00', closes: '02:00' }]],
		['Fr 20:00-00:00', [{ days: ['fr'], opens: '20:00', closes: '24:00' }]],
		['Mo 10:00-12:00; Sa,Su off', [monday]],
		['Mo 10:00-12:00; PH off', [{ ...monday, except: ['public-holidays'] }]],
		['Mo 10:00-12:00; PH,SH off', [{ ...monday, except: ['public-holidays', 'school-holidays'] }]],
		['SH Mo 10:00-12:00', [{ ...monday, only: ['school-holidays'] }]],
		[
			'Su,PH 10:00-12:00',
			[
				{ ...monday, days: ['su'] },
				{ ...monday, days: [...workdays, 'sa'], only: ['public-holidays'] }
			]
		],
		['week 1-53/2 Mo 10:00-12:00', [{ ...monday, weeks: 'odd' }]],
		['week 2-52/2 Mo 10:00-12:00', [{ ...monday, weeks: 'even' }]],
		// A year of 53 weeks has one odd week more.
		['week 1-51/2 Mo 10:00-12:00', [{ ...monday, weeks: 'odd', except: ['week 53'] }]],
		['week 29-31 Mo 10:00-12:00', [{ ...monday, only: ['weeks 29-31'] }]],
		['Mo 10:00-12:00; week 29-31 off', [{ ...monday, except: ['weeks 29-31'] }]],
		['Mo[1] 10:00-12:00', [{ nth: { first: 'mo' }, opens: '10:00', closes: '12:00' }]],
		['Mo[1,3] 18:00+', [{ nth: { first: 'mo', third: 'mo' }, opens: '18:00' }]],
		['Mo[-1] 18:00+', [{ nth: { last: 'mo' }, opens: '18:00' }]],
		[
			'Mo 18:00+; Mo[1] off',
			[{ nth: { second: 'mo', third: 'mo', fourth: 'mo', last: 'mo' }, opens: '18:00' }]
		],
		['Sep-May: Mo 10:00-12:00', [{ ...monday, season: { from: '09-01', to: '05-31' } }]],
		['Aug 15-Jun 20 Mo 10:00-12:00', [{ ...monday, season: { from: '08-15', to: '06-20' } }]],
		['Mo 10:00-12:00; Jul off', [{ ...monday, season: { from: '08-01', to: '06-30' } }]],
		['Mo 10:00-12:00; Dec 24-26,Dec 31 off', [{ ...monday, except: ['12-24', '12-25', '12-26', '12-31'] }]],
		['Mo 10:00-12:00; Dec 24-Jan 02 off', [{ ...monday, season: { from: '01-03', to: '12-23' } }]],
		[
			'Mo 10:00-12:00; Jul Mo 09:00-11:00',
			[
				{ ...monday, season: { from: '08-01', to: '06-30' } },
				{ days: ['mo'], opens: '09:00', closes: '11:00', season: { from: '07-01', to: '07-31' } }
			]
		],
		['Mo 10:00-12:00;', [monday]]
	])('%s', (text, rules) => {
		expect(fromOsm(text)).toEqual({ rules });
		expect(schedulesSchema.parse(rules)).toEqual(rules);
	});
});

describe('OSM hours that are refused, where and why', () => {
	it.each<[string, number, RegExp]>([
		['', 0, /cannot be read/],
		['hver dag', 0, /cannot be read/],
		['Mo 10:00-12:00 || "ring"', 15, /fallback/],
		['Mo 10:00-12:00 "ring først"', 15, /comment/],
		['Mo sunrise-12:00', 3, /sun/],
		['Mo 10:00-12:00 unknown', 15, /unknown/],
		['Mo-Fr open', 6, /open/],
		['easter off', 0, /Easter/],
		['2026 Mo 10:00-12:00', 0, /year/],
		['PH +1 day 10:00-12:00', 3, /counted/],
		['Mo 10:00-16:00/01:30', 10, /repeated/],
		['Mo 10:00–12:00', 8, /dash/],
		['mo 10:00-12:00', 0, /capital/],
		['Mo 10-12', 3, /like 10:00-14:00/],
		['Mo 10:00', 3, /point in time/],
		['Mo 10:00-12:00+', 3, /perhaps/],
		['Mo 10:00-10:00', 3, /same time/],
		['Mo 10:00-34:00', 3, /same time/],
		['Mo 25:00-26:00', 3, /begin/],
		['Mo 10:00-36:00', 3, /end within/],
		['Mo 10:00-12:60', 3, /end within/],
		['Mo', 0, /no hours/],
		['Jul', 0, /no hours/],
		['off', 0, /never open/],
		['Mo 10:00-12:00; Mo off', 0, /never open/],
		['PH off; Mo 10:00-12:00', 0, /closed last/],
		['Mo 10:00-14:00; 12:00-16:00', 16, /names no days/],
		['Mo 10:00-14:00; 24/7', 16, /names no days/],
		['Mo 10:00-14:00; 12:00-13:00 off', 16, /for some hours/],
		['Mo 10:00-14:00, We off', 16, /after a comma/],
		['Mo 10:00-14:00,', 14, /comma/],
		['Mo[5] 10:00-12:00', 0, /first to fourth/],
		['Mo[-2] 10:00-12:00', 0, /first to fourth/],
		['Mo[] 10:00-12:00', 0, /first to fourth/],
		['Mo 10:00-12:00; Mo[-1] off', 16, /same day/],
		['Fr 22:00-02:00; Sa 10:00-12:00', 16, /midnight/],
		['Mo-Su 18:00-02:00; Mo off', 19, /midnight/],
		['week 51-2 Mo 10:00-12:00', 5, /New Year/],
		['week 54 Mo 10:00-12:00', 5, /1 to 53/],
		['week 1-53/0 Mo 10:00-12:00', 5, /never/],
		['Feb 29 10:00-12:00', 0, /29 February/],
		['Jun 31 10:00-12:00', 0, /no day 31/],
		['Jun-Aug 15 10:00-12:00', 0, /both sides/],
		['Dec 24,26 10:00-12:00', 7, /month of every date/],
		['Mo PH 10:00-12:00', 0, /holidays come before/],
		['PH-SH 10:00-12:00', 2, /cannot be read/],
		[`Mo 10:00-12:00${' '.repeat(300)}`, 255, /longer/]
	])('%s', (text, at, reason) => {
		const read = fromOsm(text);
		expect(read).toEqual({ refused: expect.stringMatching(reason) as string, at });
	});

	it('never throws, whatever the text', () => {
		const part = fc.constantFrom(
			...[
				'Mo',
				'Tu-Fr',
				'PH',
				'SH',
				'Mo[1]',
				'week',
				'1-53/2',
				'Jan',
				'Dec 24',
				'10:00',
				'-',
				'14:00',
				';',
				','
			],
			...['off', ' ', '+', ':', '[', ']', '99', '24/7', '/', '-1', 'open', '||', '"']
		);
		const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(' '));
		fc.assert(
			fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), (hours) => {
				const read = fromOsm(hours);
				if ('refused' in read) expect(read.at).toBeLessThanOrEqual(hours.length);
				else if (read.rules.length <= 60) expect(schedulesSchema.parse(read.rules)).toEqual(read.rules);
			})
		);
	});

	it('answers long lists at once', () => {
		const months = ['Jan', 'Mar', 'May', 'Jul', 'Sep', 'Nov'];
		const text = months.map(
			(month, i) => `${month} 0${i + 1}-20 week ${i + 1}-5${i % 4}/2 Mo[1],PH 1${i}:00-2${i % 4}:00`
		);
		const before = performance.now();
		fromOsm(text.join('; '));
		expect(performance.now() - before).toBeLessThan(500);
	});
});
