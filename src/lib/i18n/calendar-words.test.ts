import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeService } from '#lib/domain/catalogue.fixture.ts';
import { makeCalendar } from '#lib/domain/schedule/calendar.ts';
import type { Service } from '#lib/domain/service.ts';
import { calendarSource, needCalendar } from './calendar-words.ts';
import { getTranslator } from './translator.ts';

const t = await getTranslator('nb', true);
const en = await getTranslator('en', true);
const frame = {
	calendar: makeCalendar(),
	now: new Date('2026-11-21T12:00+01:00'),
	pageOf: (id: string) => `https://terskel.example/nb/by/tilbud/${id}/`
};
const tuesdays = { schedules: [{ days: ['tu' as const], opens: '11:00', closes: '14:00' }] };
const checked = { assured: { date: '2026-05-16', precision: 'day' as const, method: 'phone' as const } };
const sourceOf = (service: Partial<Service>, translate = t, lang = 'nb') =>
	calendarSource(
		translate,
		lang,
		makeService('kafe', { ...tuesdays, ...service }),
		{
			hus: { name: 'Huset', address: 'Torget 1', postalCode: '9008', city: 'Tromsø' },
			bibliotek: { name: 'Biblioteket' }
		},
		frame
	);

describe('an offer in a calendar', () => {
	it('says when its hours were checked, and that they may have changed', () => {
		expect(sourceOf({ ...checked, phones: [{ number: '77 00 00 00' }] })).toMatchObject({
			id: 'by-kafe',
			name: 'kafe',
			url: 'https://terskel.example/nb/by/tilbud/kafe/',
			tentative: false,
			description: 'Tidene kan være endret.\nKontrollert på telefon 16. mai 2026\nTelefon: 77 00 00 00'
		});
	});

	it('says in its name too that one should call first, when they are old or of unknown age', () => {
		const assured = {
			date: '2019',
			precision: 'year' as const,
			method: 'web-page' as const,
			estimated: true
		};
		expect(sourceOf({ assured, access: [{ way: 'sign-up' }] })).toMatchObject({
			name: 'kafe (ring før du går)',
			tentative: true,
			description:
				'Opplysningene er gamle: ring før du går.\nTidene kan være endret.\nOpplysninger fra 2019 (anslått)\nMeld deg på'
		});
		expect(sourceOf({}, en, 'en').name).toBe('kafe (call before you go)');
	});

	it('has its address, and the one it is moved to', () => {
		const source = sourceOf({ locations: [{ location: 'hus' }] });
		expect(source.place?.(undefined)).toBe('Huset, Torget 1, 9008 Tromsø');
		expect(source.place?.('bibliotek')).toBe('Biblioteket');
		expect(sourceOf({}).place?.(undefined)).toBeUndefined();
	});
});

describe('the calendar of a need', () => {
	const feed = (services: Service[], need = 'company') =>
		needCalendar(t, 'nb', makeCatalogue(services), need, {
			...frame,
			released: new Date('2026-11-20T08:00Z')
		});
	const names = (file = '') => [...file.matchAll(/SUMMARY:(.*)\r\n/g)].map(([, name]) => name);

	it('has the offers made for it that one can go to', () => {
		const file = feed([
			makeService('kafe', { ...tuesdays, ...checked }),
			makeService('annet', { ...tuesdays, ...checked, needs: { main: ['food'], also: ['company'] } }),
			makeService('stengt', { ...tuesdays, ...checked, status: 'temporarily closed' }),
			makeFormal('vedtak', { ...tuesdays, ...checked }),
			makeService('ord', { ...checked, schedules: [{ text: 'av og til' }] })
		]);
		expect(names(file)).toEqual(['kafe']);
		expect(file).toMatch(/X-WR-CALNAME:By: .+\r\n/);
	});

	it('is empty when nobody meets it, and does not exist for a need that is none', () => {
		expect(names(feed([]))).toEqual([]);
		expect(feed([])).toContain('END:VCALENDAR');
		expect(feed([], 'ingenting')).toBeUndefined();
	});
});
