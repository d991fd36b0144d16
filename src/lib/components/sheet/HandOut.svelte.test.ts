import { describe, expect, it } from 'vitest';
import { list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './hand-out.examples.ts';
import HandOut from './HandOut.svelte';

const all = Object.entries(examples);

describe('the sheet', () => {
	it.each(all)('%s: says the right before anything that was chosen (R1)', async (_, example) => {
		const said = words(await show(HandOut, example));
		expect(said).toMatch(/Du kan søke nå.*Frist:? fire uker/);
		const offer = said.indexOf('Det vi har sett på');
		if (offer >= 0) expect(said.indexOf('Frist')).toBeLessThan(offer);
	});

	it('says first that one wants to apply, and how (R5)', async () => {
		expect(words(await show(HandOut, examples['of a conversation']))).toMatch(
			/^Kari, 24\. november 2026 Du vil søke\. Slik gjør du: Du kan søke nå: Støttekontakt/
		);
	});

	it('asks on paper too: informed of the right, wants to apply (R5)', async () => {
		const page = await show(HandOut, examples['with nothing chosen']);
		expect(list(page, 'legend')).toEqual(['Informert om retten til å søke', 'Vil søke']);
		expect(list(page, 'fieldset label').join(' ')).toBe('☐ Ja ☐ Nei ☐ Ja ☐ Nei ☐ Ikke bestemt');
	});

	it('says what the chosen offers do not cover', async () => {
		const said = words(await show(HandOut, examples['of a conversation']));
		expect(said).toContain('De valgte tilbudene dekker ikke: hjelp til husarbeid. Da er søknad veien.');
	});

	it('from a shared address has nothing that was said: no name, need, note or answer', async () => {
		const said = words(await show(HandOut, examples['from a shared address']));
		expect(said).not.toMatch(/Kari|Ring mandag|musikk|husarbeid|Vil søke|Du vil søke/);
		expect(said).toContain('Tirsdagskafeen');
	});

	it('has the right of each service it is about, each heading once', async () => {
		const page = await show(HandOut, examples['in large print, of two services']);
		expect([...page.querySelectorAll('section.right h2')].map(({ id }) => id)).toEqual([
			'right',
			'right-sosialhjelp'
		]);
	});

	it('gives concrete dates, the way in, the place and the phone of each offer', async () => {
		const page = await show(HandOut, examples['of a conversation'], 'nb', { live: true });
		const [first] = list(page, 'article');
		expect(first).toMatch(
			/Bare møt opp.*Tirsdag 1\. desember kl\. 11–14.*Heracleum, Vestregata 15, 9008 Tromsø Inngang fra gården.*77 79 07 00/
		);
	});

	it('tells of what is gone', async () => {
		expect(words(await show(HandOut, examples['of a conversation']))).toContain('Slått sammen');
	});
});
