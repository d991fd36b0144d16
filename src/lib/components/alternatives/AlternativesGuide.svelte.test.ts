import { describe, expect, it } from 'vitest';
import { list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './alternatives-guide.examples.ts';
import AlternativesGuide from './AlternativesGuide.svelte';

describe('alternatives beside a formal service', () => {
	it('ask what matters first, and say that nothing is sent or stored', async () => {
		const page = await show(AlternativesGuide, examples['as it is before anything is ticked']);
		expect(words(page)).toMatch(/^Hva er viktig for deg\? Kryss av sammen\. Ingenting sendes eller lagres\./);
		expect(list(page, 'h2')).toEqual([
			'Hva er viktig for deg?',
			'Ved siden av: tilbud uten vedtak',
			'Hva dekkes sammen?',
			'Forslag til kombinasjon'
		]);
	});

	it('say of each offer which of the ticked needs it meets and which not', async () => {
		const page = await show(AlternativesGuide, examples['with needs ticked and an offer chosen']);
		const [first] = list(page, 'article .beside');
		expect(first).toMatch(/^Dekker: noen å være sammen med Dekker ikke: hjelp til husarbeid/);
	});

	it('say who puts an offer there: an editor with a source, or the needs', async () => {
		const said = list(
			await show(AlternativesGuide, examples['with needs ticked and an offer chosen']),
			'.beside'
		);
		expect(said.join(' ')).toContain('Kan brukes ved siden av: Kommunen nevner dem sammen (kilde)');
		expect(said.join(' ')).toContain('Funnet ut fra behovene');
	});

	it('show what nobody covers, and that applying is the way', async () => {
		const page = await show(AlternativesGuide, examples['with needs ticked and an offer chosen']);
		expect(words(one(page, '#coverage'))).toContain(
			'De valgte tilbudene dekker ikke: hjelp til husarbeid. Da er søknad veien.'
		);
		expect(one(page, 'tr.gap th').textContent).toContain('husarbeid');
	});

	it('suggest a combination, always with what remains', async () => {
		const page = await show(AlternativesGuide, examples['with needs ticked and an offer chosen']);
		expect(words(page)).toContain('Ingen tilbud uten vedtak i katalogen dekker: hjelp til husarbeid.');
	});

	it('where none meets what is ticked say so, and lead to a sheet with how to apply', async () => {
		const page = await show(AlternativesGuide, examples['where no offer meets what is ticked']);
		expect(words(page)).toContain('Katalogen har ingen tilbud uten vedtak for dette. Du kan søke.');
		expect(list(page, 'h2')).not.toContain('Hva dekkes sammen?');
		expect(words(one(page, '.bar'))).toBe('Ta med hvordan du søker Lag ark');
	});

	it('suggest nothing in the stead of a long-term place (R4)', async () => {
		const page = await show(
			AlternativesGuide,
			examples['beside a long-term place, with more offers than it shows']
		);
		expect(list(page, 'h2')).not.toContain('Forslag til kombinasjon');
		expect(words(page)).toContain('En langtidsplass kan ikke erstattes av tilbudene her.');
	});

	it('started from needs wait for the first tick', async () => {
		const page = await show(AlternativesGuide, examples['started from needs, with nothing ticked']);
		expect(list(page, 'h2')).toEqual(['Hva er viktig for deg?']);
		expect(words(page)).toContain('Kryss av minst ett behov');
	});

	it('say how far away each is that one goes to, and how that was measured', async () => {
		const page = await show(AlternativesGuide, examples['with the postal code of the person']);
		const away = [...page.querySelectorAll('article')].map((card) => [
			words(one(card, '.name')),
			list(card, '.facts .screen-only').join()
		]);
		expect(away).toEqual([
			['Heracleum seniorsenter', 'Ca. 3 km (målt til midten av postnummeret)'],
			['Tirsdagskafeen', 'Ca. 4 km i luftlinje'],
			['Koret', 'Avstand ukjent'],
			['Mental Helse Hjelpetelefonen 116 123', '']
		]);
		expect(words(one(page, '#postal-code-note'))).toBe(
			'Avstandene er i luftlinje fra midten av 9020. De endrer ikke rekkefølgen.'
		);
	});

	it('say nothing of distance while no postal code is told', async () => {
		const page = await show(AlternativesGuide, examples['with needs ticked and an offer chosen']);
		expect(list(page, '.facts .screen-only')).toEqual([]);
		expect(words(one(page, '#postal-code-note'))).toBe('');
	});

	it('let the browser keep nothing of what is ticked or written', async () => {
		const page = await show(AlternativesGuide, examples['as it is before anything is ticked']);
		const fields = [...page.querySelectorAll('input, select, textarea')];
		expect(fields.length).toBeGreaterThan(5);
		expect(fields.filter((field) => field.getAttribute('autocomplete') !== 'off')).toEqual([]);
		expect(fields.filter((field) => field.hasAttribute('name'))).toEqual([]);
	});
});
