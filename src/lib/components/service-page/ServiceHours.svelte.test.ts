import { describe, expect, it } from 'vitest';
import { answers, foreign, list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './service-hours.examples.ts';
import ServiceHours from './ServiceHours.svelte';

const live = { live: true };

describe('the hours of a service', () => {
	it('begin with the next three times, days that differ counted in', async () => {
		const page = await show(ServiceHours, examples['in rules'], 'nb', live);
		expect(list(page, 'ol li')).toEqual([
			'Tirsdag 1. desember kl. 11–14 Biblioteket Julemarked',
			'Tirsdag 8. desember kl. 11–14',
			'Tirsdag 22. desember kl. 11–14'
		]);
		expect(Object.keys(answers(page))).toEqual(['Neste gang', 'Åpningstider', 'Telefontid']);
	});

	it('are sentences with notes, days that differ, and what the source wrote', async () => {
		const { Åpningstider } = answers(await show(ServiceHours, examples['in rules']));
		expect(Åpningstider).toBe(
			'Tirsdager kl. 11–14, ikke helligdager Middag kl. 12 Enkeltdager som er annerledes: ' +
				'Tirsdag 1. desember: flyttet til Biblioteket Julemarked ' +
				'Tirsdag 15. desember: avlyst Kurs for frivillige ' +
				'Kilden skriver «Tirsdager 11-14, ikke helligdager»'
		);
	});

	it('of the telephone have a state of their own, with the word to ask first when the facts are old', async () => {
		const fresh = await show(ServiceHours, examples['in rules'], 'nb', live);
		expect(answers(fresh)['Telefontid']).toBe('Telefonen er åpen til kl. 15 Hverdager kl. 9–15');
		const old = await show(ServiceHours, examples['in rules, of old facts'], 'nb', live);
		expect(answers(old)['Telefontid']).toMatch(/^Telefonen er åpen til kl\. 15 opplysningen er gammel/);
	});

	it('claim nothing in a page the build made', async () => {
		const page = await show(ServiceHours, examples['in rules']);
		expect(list(page, 'ol li')).toEqual([]);
		expect(words(page)).not.toMatch(/nå|Åpner/);
	});

	it('beside words are unknown outside the rules, and the page says why', async () => {
		const page = await show(ServiceHours, examples['in rules beside words'], 'nb', live);
		expect(answers(page)['Åpningstider']).toContain('og ellers når noen er der');
		expect(answers(page)['Åpningstider']).toContain('(slik kilden skriver det)');
	});

	it('that do not come in a year are said not to', async () => {
		const page = await show(ServiceHours, examples['that never come'], 'nb', live);
		expect(answers(page)['Neste gang']).toMatch(/^Ingen faste tider det neste året/);
	});

	it('may follow the school: a later time says so', async () => {
		const page = await show(ServiceHours, examples['that may follow the school'], 'nb', live);
		expect(list(page, 'ol li')[0]).toBe('Tirsdag 17. august kl. 11–14, kan følge skolens ferier');
	});

	it('in words stay the words of the source, and nothing is worked out', async () => {
		const page = await show(ServiceHours, examples['in words'], 'nb', live);
		expect(answers(page)).toEqual({
			Åpningstider: expect.stringMatching(/^Åpent 11:30–14:00 \(slik kilden skriver det\) Tidene står bare/),
			Telefontid: expect.stringMatching(/^Hverdager 09:00–15:00 \(slik kilden skriver det\)/)
		});
	});

	it('nobody has stated are said to be so', async () => {
		expect(answers(await show(ServiceHours, examples['nobody has stated'], 'nb', live))).toEqual({
			Tider: 'Ingen har oppgitt når det er åpent.'
		});
	});

	it('carry the language of words, notes and sources, and say rules in that of the page', async () => {
		const page = await show(ServiceHours, examples['in rules an English page cannot compare'], 'en', live);
		expect(foreign(page, 'nb')).toEqual(
			expect.arrayContaining(['Middag kl. 12', '«Tirsdager 11-14, ikke helligdager»', 'Biblioteket'])
		);
		expect(words(page)).toContain('Tuesdays 11:00–14:00');
	});
});
