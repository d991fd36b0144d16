import { describe, expect, it } from 'vitest';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import { openState } from '#lib/domain/schedule/open-state.ts';
import { parseYaml } from '#lib/server/catalogue/parse-yaml.ts';
import { makeService } from '#lib/server/catalogue/rules/records.fixture.ts';
import { exceptionSchema, scheduleSchema, schoolYearSchema } from './schedule.ts';
import { serviceSchema } from './service.ts';

/** What a line of YAML is, as the catalogue reads it. */
function read(yaml: string): unknown {
	const parsed = parseYaml('test.yaml', new TextEncoder().encode(yaml));
	if (Array.isArray(parsed)) throw new Error(parsed[0]?.message);
	return parsed.value;
}

function problems(
	schema: typeof scheduleSchema | typeof exceptionSchema | typeof schoolYearSchema,
	yaml: string
) {
	const { error } = schema.safeParse(read(yaml));
	return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`.trim());
}

it('reads every line of the data model as it stands there, quotes or not', () => {
	const { schedules, exceptions } = serviceSchema.parse({
		...makeService(),
		...(read(`
schedules:
  - days: [tu, th]
    opens: '11:00'
    closes: 14:00
    weeks: even
    season: {from: 09-01, to: 05-31}
    except: [public-holidays, eves, school-holidays, romjul, 'weeks 29-31']
    note: middag kl. 12, påmelding samme dag
  - {nth: {first: we}, opens: 18:00}
  - text: omtrent to ganger i måneden
exceptions:
  - {date: 2026-12-08, movedTo: tromso-bibliotek}
  - {date: 2026-12-15, cancelled: true, note: kurs for frivillige}
  - {date: 2026-12-16, extra: true, opens: 11:00, closes: '14:00'}
`) as object)
	});
	expect(schedules[0]).toEqual({
		days: ['tu', 'th'],
		opens: '11:00',
		closes: '14:00',
		weeks: 'even',
		season: { from: '09-01', to: '05-31' },
		except: ['public-holidays', 'eves', 'school-holidays', 'romjul', 'weeks 29-31'],
		note: 'middag kl. 12, påmelding samme dag'
	});
	expect(schedules).toHaveLength(3);
	expect(exceptions).toEqual([
		{ date: '2026-12-08', movedTo: 'tromso-bibliotek' },
		{ date: '2026-12-15', cancelled: true, note: 'kurs for frivillige' },
		{ date: '2026-12-16', extra: true, opens: '11:00', closes: '14:00' }
	]);
	const state = openState({ schedules, exceptions }, makeCalendar(), new Date('2026-12-15T12:00+01:00'));
	expect(state.state).toBe('closed');
});

describe('a rule', () => {
	it.each([
		'{days: [tu], opens: 11:00}',
		'{days: [tu]}',
		"{days: [mo, tu, we, th, fr, sa, su], opens: '00:00', closes: '24:00'}",
		'{days: [fr], opens: 20:00, closes: 02:00}',
		'{only: [public-holidays], opens: 16:00, closes: 22:00}',
		"{only: ['weeks 51-1', week 53, 12-24], opens: 16:00}",
		'{byAppointment: true}',
		'{days: [mo], opens: 09:00, approximate: true, text: mandag ved nitida}',
		'{for: phone, text: på dagtid}'
	])('may be %s', (yaml) => expect(problems(scheduleSchema, yaml)).toEqual([]));

	it.each([
		['{opens: 11:00}', /^days is missing; give days or nth/],
		['{}', /^days is missing/],
		['{days: tu, opens: 11:00}', /^days is not a list; write \[tu\]/],
		['{days: [ti], opens: 11:00}', /^days.0 is not a weekday; write mo, tu/],
		['{days: [tu, tu], opens: 11:00}', /^days names a day twice/],
		['{days: [tu], nth: {first: we}, opens: 11:00}', /^nth stands beside days/],
		['{nth: {}, opens: 11:00}', /^nth is empty; write \{first: we\}/],
		['{days: [tu], opens: 11}', /^opens is not a time like "11:00".*in quotes/],
		['{days: [tu], opens: 9:00}', /^opens is not a time/],
		['{days: [tu], opens: 11.00}', /^opens is not a time/],
		['{days: [tu], opens: 24:00}', /^opens is not a time/],
		['{days: [tu], opens: 11:00, closes: 24:30}', /^closes is not a time.*the end of a day is "24:00"/],
		['{days: [tu], opens: 11:00, closes: 11:00}', /^closes is the same as opens; around the clock/],
		['{days: [tu], closes: 11:00}', /^closes needs opens/],
		['{days: [tu], opens: 11:00, weeks: partall}', /^weeks Invalid option/],
		['{days: [tu], opens: 11:00, season: {from: 901, to: 05-31}}', /^season.from is not a month and day/],
		['{days: [tu], opens: 11:00, season: {from: 09-01, to: 02-30}}', /^season.to is a day no year has/],
		['{days: [tu], opens: 11:00, season: {from: 09-01}}', /^season.to /],
		['{days: [tu], opens: 11:00, except: public-holidays}', /^except is not a list/],
		['{days: [tu], opens: 11:00, except: []}', /^except is empty/],
		['{days: [tu], opens: 11:00, except: [helligdager]}', /^except.0 is not a period; write public-holidays/],
		['{days: [tu], opens: 11:00, except: [weeks 29-54]}', /^except.0 is not a period/],
		['{days: [tu], opens: 11:00, except: [13-01]}', /^except.0 is a day no year has/],
		['{days: [tu], opens: 11:00, except: [eves], only: [eves]}', /^only names a period that except/],
		['{days: [tu], approximate: true}', /^approximate needs opens/],
		['{days: [tu], opens: 11:00, byAppointment: false}', /^byAppointment /],
		['{text: av og til, note: ring først}', /^note says something about a rule/],
		['{text: av og til, approximate: true}', /^approximate says something about a rule/],
		['{days: [tu], opens: 11:00, stenger: 14:00}', /Unrecognized key.*stenger/]
	])('is refused as %s', (yaml, message) => {
		expect(problems(scheduleSchema, yaml)[0]).toMatch(message);
	});
});

describe('an exception', () => {
	it.each([
		'{date: 2026-12-08, cancelled: true, through: 2026-12-10}',
		'{date: 2026-12-08, movedTo: biblioteket, newDate: 2026-12-09, opens: 11:00, closes: 12:00}',
		'{date: 2026-12-08, opens: 11:00}',
		'{date: 2026-12-08, extra: true, opens: 11:00, location: biblioteket, for: event}'
	])('may be %s', (yaml) => expect(problems(exceptionSchema, yaml)).toEqual([]));

	it.each([
		['{date: 2026-12-08}', /^says nothing about the day/],
		['{date: 2026-12-08, note: ring først}', /^says nothing about the day/],
		['{date: 2026-12-08, closes: 12:00}', /^says nothing about the day/],
		['{date: 08.12.2026, cancelled: true}', /^date is not a date like/],
		['{date: 2026-02-30, cancelled: true}', /^date is not a date like/],
		['{date: 2026-12-08, cancelled: true, extra: true}', /^extra stands beside cancelled/],
		['{date: 2026-12-08, cancelled: true, opens: 11:00}', /^opens does not fit a line that is cancelled/],
		[
			'{date: 2026-12-08, movedTo: biblioteket, through: 2026-12-09}',
			/^through does not fit a line that is moved/
		],
		[
			'{date: 2026-12-08, extra: true, opens: 11:00, movedTo: biblioteket}',
			/^movedTo does not fit a line that is extra/
		],
		['{date: 2026-12-08, extra: true}', /^opens is missing/],
		['{date: 2026-12-08, movedTo: biblioteket, closes: 12:00}', /^closes needs opens/],
		['{date: 2026-12-08, opens: 12:00, closes: 12:00}', /^closes is the same as opens/],
		['{date: 2026-12-08, cancelled: true, through: 2026-12-01}', /^through is before date/],
		['{date: 2026-12-08, cancelled: true, avlyst: true}', /Unrecognized key.*avlyst/]
	])('is refused as %s', (yaml, message) => {
		expect(problems(exceptionSchema, yaml)[0]).toMatch(message);
	});

	it('is refused when it would silently miss: about the door of an offer that has only a phone', () => {
		const service = {
			...makeService(),
			schedules: [{ for: 'phone', days: ['tu'], opens: '11:00' }],
			exceptions: [{ date: '2026-12-08', cancelled: true }]
		};
		expect(serviceSchema.safeParse(service).error?.issues).toMatchObject([
			{ path: ['exceptions', 0, 'for'], message: 'is about the door, and no schedule is; write for: phone' }
		]);
	});
});

describe('a school year', () => {
	const year = (rest: string) =>
		`{validFrom: 2026-08-01, validTo: 2027-07-31, source: 'https://www.example.no/skolerute', holidays: [${rest}]}`;

	it('may have holidays or none', () => {
		expect(problems(schoolYearSchema, year(''))).toEqual([]);
		expect(
			problems(schoolYearSchema, year('{from: 2026-10-05, to: 2026-10-09, name: {nb: Høstferie}}'))
		).toEqual([]);
	});

	it.each([
		['{from: 2026-10-09, to: 2026-10-05, name: {nb: Høstferie}}', /^holidays.0.to is before from/],
		['{from: 2026-07-05, to: 2026-10-09, name: {nb: Ferie}}', /^holidays.0.from is before validFrom/],
		['{from: 2027-06-18, to: 2027-08-15, name: {nb: Ferie}}', /^holidays.0.to is after validTo/],
		['{from: 2027-06-18, to: 2027-07-15}', /^holidays.0.name /]
	])('is refused with %s', (holiday, message) => {
		expect(problems(schoolYearSchema, year(holiday))[0]).toMatch(message);
	});
});
