import { beforeAll, describe, expect, it } from 'vitest';
import { makeCatalogue, makeService } from '#lib/domain/catalogue.fixture.ts';
import type { Service } from '#lib/domain/service.ts';
import { serviceView } from '#lib/domain/views/service.ts';
import { getTranslator, type Translate } from '#lib/i18n/translator.ts';
import { calendarFile } from './calendar-file.ts';

let t: Translate;
beforeAll(async () => {
	t = await getTranslator('nb', true);
});

const hours: Partial<Service> = {
	name: 'Klubben',
	schedules: [{ days: ['tu'], opens: '11:00', closes: '14:00' }],
	locations: [{ location: 'radhuset' }]
};

function fileOf(rest: Partial<Service>) {
	const view = serviceView(makeCatalogue([makeService('klubben', rest)]), 'nb', 'klubben')!;
	return calendarFile(view, {
		t,
		lang: 'nb',
		now: new Date('2026-11-24T12:00+01:00'),
		schoolYears: [],
		address: 'https://terskel.example/nb/by/tilbud/klubben/'
	});
}

describe('the calendar file of an offer', () => {
	it('has its hours, its place and its address', () => {
		const file = fileOf({ ...hours, assured: { date: '2026-05', precision: 'month', method: 'phone' } });
		expect(file).toContain('SUMMARY:Klubben\r\n');
		expect(file).toContain('UID:by-klubben-door-');
		expect(file).toContain('LOCATION:Rådhuset\\, Torget 1\r\n');
		expect(file).toContain('URL:https://terskel.example/nb/by/tilbud/klubben/');
		expect(file).toMatch(/RRULE:FREQ=WEEKLY/);
	});

	it('says in the name that one should call when the facts are old', () => {
		expect(fileOf(hours)).toContain('SUMMARY:Klubben (ring før du går)');
	});

	it('names the place a day is moved to', () => {
		const exceptions = [{ date: '2026-12-01', movedTo: 'radhuset' }];
		expect(fileOf({ ...hours, locations: [], exceptions })).toContain('LOCATION:Rådhuset');
	});

	it('is none where nothing is certain, and of what is closed for a time', () => {
		expect(fileOf({ schedules: [{ text: 'av og til' }] })).toBeUndefined();
		expect(fileOf({})).toBeUndefined();
		expect(fileOf({ ...hours, status: 'temporarily closed' })).toBeUndefined();
	});
});
