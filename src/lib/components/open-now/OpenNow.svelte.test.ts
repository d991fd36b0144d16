import { describe, expect, it } from 'vitest';
import { show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './open-now.examples.ts';
import OpenNow from './OpenNow.svelte';

type Name = keyof typeof examples;
const said = async (name: Name, live: boolean) => words(await show(OpenNow, examples[name], 'nb', { live }));

describe('the state now', () => {
	it.each<[Name, string]>([
		['of an open door', 'Åpent nå til kl. 14'],
		['of old facts', 'Åpent nå til kl. 14 ring før du går'],
		['of a helpline with old facts', 'Telefonen er åpen til kl. 14 opplysningen er gammel'],
		['of a telephone beside a door', 'Telefonen er åpen til kl. 14'],
		['of something that happens', 'Pågår nå til kl. 14'],
		['by appointment', 'Åpent etter avtale til kl. 14'],
		['that is closed', 'Åpner torsdag kl. 11'],
		['that follows the school', 'Åpent nå til kl. 14'],
		['of another area', 'Ukjent: kan følge skolens ferier'],
		['on a day that is cancelled', 'Avlyst i dag'],
		['beside words that may mean more', 'Ukjent om det er åpent nå']
	])('%s is: %s', async (name, text) => {
		expect(await said(name, true)).toBe(text);
	});

	it('is in no prerendered page: the build does not know when it is read', async () => {
		for (const name of Object.keys(examples) as Name[]) {
			expect(await said(name, false)).toMatch(/^(?:|ring før du går|opplysningen er gammel)$/);
		}
	});
});
