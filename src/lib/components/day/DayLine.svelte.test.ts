import { describe, expect, it } from 'vitest';
import { links, one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './day-line.examples.ts';
import DayLine from './DayLine.svelte';

const when = async (name: keyof typeof examples) => words(one(await show(DayLine, examples[name]), '.when'));

describe('a line of a day', () => {
	it.each([
		['on now, of old facts', '12–16 Åpent nå'],
		['over', '9–12 Over'],
		['later, with no end', '18'],
		['begun, with no end', '11 Har begynt'],
		['of a phone', '11–18 Åpent nå'],
		['by appointment, somewhere else', '11–14'],
		['of the evening before', 'til 2 Over'],
		['on another day', '12–16']
	] as const)('%s says when, and where the day has come to, in words', async (name, said) => {
		expect(await when(name)).toBe(said);
	});

	it('says where, how to get in, and how old its facts are when one must call first', async () => {
		const page = await show(DayLine, examples['on now, of old facts']);
		expect(words(one(page, '.facts'))).toBe('Tromsø domkirke, Sentrum Bare møt opp opplysninger fra 2023');
		const fresh = await show(DayLine, examples.over);
		expect(words(one(fresh, '.facts'))).toBe('Langnes åpen barnehage Bare møt opp Gratis for de minste');
	});

	it('leads to the offer, and calls a phone', async () => {
		expect(links(await show(DayLine, examples['of a phone']))).toEqual({
			RUSinfo: '/nb/tromso/tilbud/rusinfo/',
			'915 08 588': 'tel:91508588'
		});
	});

	it('says another place than the usual one, and that one has to agree on it', async () => {
		const page = await show(DayLine, examples['by appointment, somewhere else']);
		expect(words(one(page, '.facts'))).toMatch(/^Tromsø bibliotek Etter avtale/);
	});
});
