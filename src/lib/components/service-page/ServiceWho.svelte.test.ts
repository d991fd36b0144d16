import { describe, expect, it } from 'vitest';
import { answers, foreign, links, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import { examples } from './service-who.examples.ts';
import ServiceWho from './ServiceWho.svelte';

describe('whether I can come', () => {
	it.each(['nb', 'en'] as const)('is never answered no by what nobody stated (%s)', async (lang) => {
		const t = await getTranslator(lang, true);
		const said = words(await show(ServiceWho, examples['with nothing stated'], lang));
		const no = [
			...[t('needed.no'), t('needed.yes'), t('free.no'), t('free.yes')],
			...(['anonymous', 'substanceFree'] as const).map((name) => t(`quality.${name}.no`))
		];
		expect(no.filter((answer) => said.includes(answer))).toEqual([]);
	});

	it('says of everything a record can leave open that it is not stated', async () => {
		expect(answers(await show(ServiceWho, examples['with nothing stated']))).toEqual({
			'For hvem': 'Eldre',
			'Slik gjør du': 'Ikke oppgitt',
			Vedtak: 'Ikke oppgitt',
			Pris: 'Ikke oppgitt',
			'Ikke oppgitt': 'Henvisning, Diagnose, Anonymt, Rusfritt, Språk',
			'Hjelper med': 'noe fast i uka (laget for)'
		});
	});

	it('gives a row to what is known and takes it from the unstated', async () => {
		const rows = answers(await show(ServiceWho, examples['of a meeting place']));
		expect(rows['Henvisning']).toBe('Trengs ikke Du kan møte opp selv');
		expect(rows['Ikke oppgitt']).toBe('Diagnose, Anonymt, Rusfritt, Språk');
	});

	it('says everything a record can say', async () => {
		const rows = answers(await show(ServiceWho, examples['with everything known']));
		expect(rows).toMatchObject({
			'For hvem': 'Familier, Barn barn 0–6 år med foreldre, passer best for 0–3 år',
			Alder: '0–6 år',
			Pris: '500 kroner per kalenderår',
			Anonymt: 'Du kan være anonym',
			Rusfritt: 'Du trenger ikke være rusfri (vår lesning av kilden) Kafeen har skjenkebevilling',
			Språk: 'norsk bokmål, engelsk Informasjon på engelsk',
			'Ikke oppgitt': 'Diagnose'
		});
		expect(rows['Slik gjør du']).toMatch(/^Meld deg på Meråpen tid: .* Bare møt opp I betjent tid$/);
	});

	it('says that a decision is needed, and why', async () => {
		const rows = answers(await show(ServiceWho, examples['of a formal service on several steps']));
		expect(rows['Vedtak']).toBe('Trengs Må søkes om; oppført som tjeneste med søknad og vedtak');
		expect(rows['Slik gjør du']).toBe('Søknad');
	});

	it('says when an answer is our reading of the source', async () => {
		const rows = answers(await show(ServiceWho, examples['of a meeting place']));
		expect(rows['Vedtak']).toMatch(/^Trengs ikke \(vår lesning av kilden\)/);
		expect(rows['Henvisning']).not.toContain('vår lesning');
	});

	it('leads from each need to what else meets it', async () => {
		expect(links(await show(ServiceWho, examples['of a meeting place']))).toEqual({
			'noen å være sammen med': '/nb/tromso/behov/company/',
			'mat eller et måltid': '/nb/tromso/behov/food/'
		});
	});

	it('on an English page is in English, and carries the language of the record', async () => {
		const page = await show(ServiceWho, examples['of a helpline on an English page'], 'en');
		expect(answers(page)['Formal decision']).toMatch(/^Not needed/);
		expect(answers(page)['How to get in']).toMatch(/^Just get in touch/);
		expect(foreign(page, 'nb')).toEqual([
			'alle',
			'Du kan også skrive på Sidetmedord.no',
			'Du tar kontakt selv; ingen søknad nevnt',
			'Nummeret er gratis å ringe',
			'tolk'
		]);
	});
});
