import { describe, expect, it } from 'vitest';
import { foreign, links, list, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './service-card.examples.ts';
import ServiceCard from './ServiceCard.svelte';

const facts = (page: HTMLElement) => list(page, '.facts li');

describe('a card', () => {
	it('has one link, its name, to the page of the service', async () => {
		expect(links(await show(ServiceCard, examples['of an open place']))).toEqual({
			'Heracleum seniorsenter': '/nb/tromso/tilbud/heracleum-seniorsenter/'
		});
	});

	it.each([
		['of an open place', 'h3'],
		['with everything known', 'h2'],
		['of a formal service on several steps', 'h4']
	] as const)('%s takes its heading level, %s, from the page', async (name, heading) => {
		const page = await show(ServiceCard, examples[name]);
		expect(one(page, 'h1, h2, h3, h4').localName).toBe(heading);
	});

	it('says name, what it is, hours, way in, price, age, where, step and age of the facts, in that order', async () => {
		const page = await show(ServiceCard, examples['with everything known']);
		expect(list(page, 'h2, p, li').slice(0, 7)).toEqual([
			'Langnes åpen barnehage (Familiens hus)',
			'Møtested der foreldre leker sammen med egne barn og treffer andre.',
			expect.stringMatching(/^2019: mandag og torsdag/),
			'Bare møt opp',
			'Gratis',
			'0–6 år',
			'Langnes'
		]);
		expect(words(one(page, '.foot'))).toMatch(/^Trinn 2 Opplysninger fra 2023/);
	});

	it('leaves out what nobody stated instead of saying no', async () => {
		const page = await show(ServiceCard, examples['with almost nothing known']);
		expect(facts(page)).toEqual(['Vedtak']);
		expect(words(one(page, '.foot'))).toBe('Alder på opplysningene er ukjent – ring før du går');
	});

	it('says a decision is needed only once: an application says it already', async () => {
		expect(facts(await show(ServiceCard, examples['of a formal service on several steps']))).toEqual([
			'Søknad'
		]);
		expect(facts(await show(ServiceCard, examples['of a formal service one is referred to']))).toEqual([
			'Henvisning',
			'Vedtak'
		]);
	});

	it('names every step it stands on, lowest first, and the track of one outside', async () => {
		const several = await show(ServiceCard, examples['of a formal service on several steps']);
		expect(words(one(several, '.foot'))).toContain('Trinn 5, 6, 7');
		const outside = await show(ServiceCard, examples['on a side track']);
		expect(words(one(outside, '.foot'))).toContain('Akutt hjelp og beskyttelse');
		expect(words(outside)).not.toContain('Trinn');
	});

	it('never invites to a place when there is none to go to', async () => {
		const page = await show(ServiceCard, examples['of a national helpline on an English page'], 'en');
		expect(facts(page)).toEqual(['Just get in touch', 'Free', 'All of Norway']);
		expect(words(one(page, '.foot'))).toMatch(/ask before you rely on it$/);
	});

	it('carries the language of what is in Norwegian only', async () => {
		const page = await show(ServiceCard, examples['of a national helpline on an English page'], 'en');
		expect(foreign(page, 'nb')).toEqual([
			'Mental Helse Hjelpetelefonen 116 123',
			'Noen å snakke med om det som er vanskelig, uansett alder og tema.',
			'Hele døgnet'
		]);
	});

	it('names three districts, so that a card stays a card', async () => {
		const page = await show(ServiceCard, examples['in many districts']);
		expect(facts(page)).toEqual(['Bare møt opp', 'Brensholmen', 'Sjursnes', 'Lakselvbukt']);
	});

	it('says that an offer is closed for a time', async () => {
		expect(words(await show(ServiceCard, examples['closed for a time']))).toContain('Midlertidig stengt');
		expect(words(await show(ServiceCard, examples['of an open place']))).not.toMatch(/stengt|drift|Nedlagt/);
	});
});

describe('when, on a card', () => {
	const when = (page: HTMLElement) => list(page, '.when p');
	const live = { live: true };

	it('is a sentence until the device works it out: the build does not know when it is read', async () => {
		const page = await show(ServiceCard, examples['with hours in rules']);
		expect(when(page)).toEqual(['', 'Tirsdager kl. 11–14']);
		expect(words(page)).not.toMatch(/nå|Åpner|Stengt/);
	});

	it('is the state of now and the hours it comes from', async () => {
		const page = await show(ServiceCard, examples['with hours in rules'], 'nb', live);
		expect(when(page)).toEqual(['Åpent nå til kl. 14', 'Tirsdager kl. 11–14']);
		const english = await show(ServiceCard, examples['with hours in rules'], 'en', live);
		expect(when(english)[0]).toBe('Open now until 14:00');
	});

	it('never says open without the word to call when the facts are old, and says that word once', async () => {
		const page = await show(ServiceCard, examples['with hours in rules and old facts'], 'nb', live);
		expect(when(page)[0]).toBe('Åpent nå til kl. 14 ring før du går');
		expect(words(one(page, '.foot'))).not.toContain('ring før du går');
	});

	it('follows the school holidays of the area, and of another area does not guess', async () => {
		const own = await show(ServiceCard, examples['whose hours may follow the school'], 'nb', live);
		expect(when(own)[0]).toBe('Åpent nå til kl. 14');
		const other = await show(ServiceCard, examples['of another area'], 'nb', live);
		expect(when(other)[0]).toBe('Ukjent: kan følge skolens ferier');
	});

	it('calls a telephone a telephone, and what happens no door', async () => {
		const phone = await show(ServiceCard, examples['with only a telephone'], 'nb', live);
		expect(when(phone)).toEqual(['Telefonen er åpen til kl. 15', 'Telefon: Hverdager kl. 9–15']);
		const event = await show(ServiceCard, examples['of something that happens'], 'nb', live);
		expect(when(event)[0]).toBe('Pågår nå til kl. 14');
	});

	it('is two lines at most, and then says that there are more', async () => {
		expect(when(await show(ServiceCard, examples['with many hours']))).toEqual([
			'',
			'Tirsdager kl. 11–14',
			'Onsdager kl. 10–12',
			'Flere tider på siden om tilbudet'
		]);
	});

	it('is unknown where nobody recorded it, not closed; a formal service is not a place one finds open', async () => {
		const place = await show(ServiceCard, examples['of an open place'], 'nb', live);
		expect(list(place, '.quiet')).toEqual(['Ukjent åpningstid']);
		const formal = await show(ServiceCard, examples['with almost nothing known'], 'nb', live);
		expect(words(formal)).not.toContain('åpningstid');
	});

	it('is in the words of the source and nothing more, where they cannot be counted with', async () => {
		const page = await show(ServiceCard, examples['with everything known'], 'nb', live);
		expect(when(page)).toEqual([expect.stringMatching(/^2019: mandag og torsdag/)]);
	});
});
