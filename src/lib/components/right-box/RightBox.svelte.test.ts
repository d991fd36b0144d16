import { describe, expect, it } from 'vitest';
import { answers, foreign, links, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './right-box.examples.ts';
import RightBox from './RightBox.svelte';

const all = Object.entries(examples);

describe('the right to apply and complain', () => {
	it.each(all)('%s: cannot be folded away, by reader or page (R1)', async (_, example) => {
		const page = await show(RightBox, example);
		expect(page.querySelector('details, summary, button, dialog, [aria-expanded], [popover]')).toBeNull();
		expect(page.querySelector('[hidden], [aria-hidden], .visually-hidden, .screen-only')).toBeNull();
	});

	it.each(all)('%s: says the deadline and who the complaint goes to', async (_, { right }) => {
		const how = answers(await show(RightBox, { right }))['Slik klager du'];
		expect(how).toContain(`Frist: ${right.complaint.deadline.text}.`);
		expect(how).toContain(`Klagen går til ${right.complaint.body.text}.`);
	});

	it.each(all)('%s: names the law, links to it, and says when it was read', async (_, { right }) => {
		const page = await show(RightBox, { right });
		expect(links(page)[right.complaint.law]).toBe(right.complaint.url);
		expect(answers(page)['Slik klager du']).toContain(`${right.complaint.law}, lest 30. april 2026`);
	});

	it.each(all)('%s: says first that one can apply now', async (_, example) => {
		const page = await show(RightBox, example);
		expect(words(page)).toMatch(/^Du kan søke nå Retten din er den samme uansett hvilke andre tilbud/);
		expect(Object.keys(answers(page)).at(0)).toBe('Slik søker du');
	});

	it.each([
		['of help at home', 'h2'],
		['of a service without a phone of its own', 'h3']
	] as const)('%s is a part of the page whose name is its heading, %s', async (name, heading) => {
		const page = await show(RightBox, examples[name]);
		expect(one(page, 'section').getAttribute('aria-labelledby')).toBe(one(page, heading).id);
	});
});

describe('how to apply', () => {
	it('leads to the office that takes applications and calls the service', async () => {
		const page = await show(RightBox, examples['of help at home']);
		expect(links(page)).toMatchObject({
			'Koordinerende helse- og omsorgskontor': '/nb/tromso/tilbud/koordinerende-helse-og-omsorgskontor/',
			'938 93 649': 'tel:93893649'
		});
		expect(words(page)).not.toContain('77 79 05 78');
	});

	it('calls the office when the service has no phone', async () => {
		const page = await show(RightBox, examples['of a service without a phone of its own']);
		expect(links(page)['77 79 05 78']).toBe('tel:77790578');
	});

	it('and the time to answer are said to be unstated, never left out', async () => {
		const { 'Slik søker du': how, Svartid: time } = answers(
			await show(RightBox, examples['of a home with nothing said about how to apply'])
		);
		expect(how).toBe('Hvordan du søker er ikke oppgitt. Spør kommunen.');
		expect(time).toBe('Svartiden er ikke oppgitt.');
	});

	it('is not called unknown above an address to write to', async () => {
		const page = await show(RightBox, examples['with nothing but an e-mail address']);
		expect(answers(page)['Slik søker du']).toBe('postmottak@tromso.kommune.no');
	});

	it('ends in one full stop, whether the source wrote it or not', async () => {
		const whole = await show(RightBox, examples['of a nursing home whose source writes whole sentences']);
		expect(answers(whole)['Slik søker du']).toMatch(
			/^Du søker plass hos helse- og velferdskontoret\. Søknaden/
		);
		expect(answers(whole)['Svartid']).toBe('Du får svar innen fire uker');
		const half = await show(RightBox, examples['of social assistance on an English page'], 'en');
		expect(answers(half)['How to apply']).toMatch(/^Alle kan levere søknad og få saken vurdert\. 55/);
	});
});

it('on a sheet is without the paragraphs the service rests on, and keeps the deadline and its law', async () => {
	const example = examples['on a sheet, which leaves the paragraphs to the page'];
	const brief = answers(await show(RightBox, example));
	expect(Object.keys(brief)).toEqual(['Slik søker du', 'Hvem kan få det', 'Svartid', 'Slik klager du']);
	expect(Object.keys(answers(await show(RightBox, { ...example, brief: false })))).toContain(
		'Retten bygger på'
	);
});

describe('help with the complaint', () => {
	it('comes from the ombud in health care, and only there', async () => {
		const ombud = 'Pasient- og brukerombudet kan hjelpe deg gratis med klagen.';
		expect(links(await show(RightBox, examples['of help at home']))[ombud]).toBe(
			'/nb/tromso/tilbud/pasient-og-brukerombudet/'
		);
		const other = await show(RightBox, examples['of a home with nothing said about how to apply']);
		expect(words(other)).not.toContain(ombud);
	});
});

describe('on an English page', () => {
	it('the box is in English, and Norwegian wording carries its language', async () => {
		const page = await show(RightBox, examples['of social assistance on an English page'], 'en');
		expect(answers(page)['How to complain']).toContain(
			'Deadline: three weeks. The complaint goes to the county governor (statsforvalteren), through the Nav office that made the decision.'
		);
		expect(foreign(page, 'nb')).toEqual([
			'Alle kan levere søknad og få saken vurdert',
			'(Krisetelefon, hverdager kl. 09–15)',
			'Personer som oppholder seg i Tromsø og ikke har nok til livsopphold',
			'sosialtjenesteloven § 47 og forvaltningsloven §§ 28 og 29'
		]);
	});
});
