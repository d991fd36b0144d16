import { describe, expect, it } from 'vitest';
import { answers, foreign, links, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './service-contact.examples.ts';
import ServiceContact from './ServiceContact.svelte';

describe('contact', () => {
	it('calls, writes and leads to the site', async () => {
		expect(links(await show(ServiceContact, examples['with everything known']))).toEqual({
			'55 55 33 33': 'tel:55553333',
			'48 02 40 57': 'tel:48024057',
			'postmottak@tromso.kommune.no': 'mailto:postmottak@tromso.kommune.no',
			'tromsobadet.no': 'https://www.tromsobadet.no'
		});
	});

	it('says what each number is for, as far as it is known', async () => {
		const { Telefon } = answers(await show(ServiceContact, examples['with everything known']));
		expect(Telefon).toBe('55 55 33 33 48 02 40 57 Krisetelefon, hverdager kl. 09–15');
	});

	it('says that no phone is stated, and who stands behind even then', async () => {
		expect(answers(await show(ServiceContact, examples['with nothing stated']))).toEqual({
			Telefon: 'Ikke oppgitt',
			'Hvem står bak': 'Trondheim kommune',
			Type: 'Dagtilbud'
		});
	});

	it('names everyone who stands behind, and how one can help there', async () => {
		const rows = answers(await show(ServiceContact, examples['with everything known']));
		expect(rows['Hvem står bak']).toBe(
			'Tromsø kommune Sammen med Kirkens Bymisjon og Redd Barna På oppdrag fra Barne-, ungdoms- og familiedirektoratet Kilden skriver: Familiens hus i Tromsø'
		);
		expect(rows['Kan jeg bidra?']).toBe('Du kan være frivillig på kafeen');
	});

	it('on an English page carries the language of the record', async () => {
		const page = await show(ServiceContact, examples['of a helpline on an English page'], 'en');
		expect(foreign(page, 'nb')).toEqual([
			'Hjelpetelefonen',
			'Mental Helse',
			'Mental Helse (Hjelpetelefonen)',
			'Du kan bli frivillig på telefonen'
		]);
	});
});
