import { describe, expect, it } from 'vitest';
import { foreign, links, list, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './service-sources.examples.ts';
import ServiceSources from './ServiceSources.svelte';

describe('how sure it is', () => {
	it('begins with the age of the facts, then how far to trust them', async () => {
		const page = await show(ServiceSources, examples['of a meeting place']);
		expect(list(page, 'h2 ~ p').slice(0, 3)).toEqual([
			'Opplysninger fra 2023 (anslått) – ring før du går',
			'Vi tror dette stemmer, men det er ikke bekreftet.',
			'Årstall anslått: siden er udatert (nytt kommunenettsted, ca. 2022–2024).'
		]);
	});

	it('claims nothing of a record nobody assured', async () => {
		const page = await show(ServiceSources, examples['with nothing stated']);
		expect(list(page, 'h2 ~ p').at(0)).toBe('Alder på opplysningene er ukjent – ring før du går');
		expect(words(page)).not.toMatch(/stemmer|Usikre/);
	});

	it('links to every source, told apart, and says when one was updated', async () => {
		const page = await show(ServiceSources, examples['with everything known']);
		expect(links(page)).toEqual({
			'tromsobadet.no › fakta': 'https://www.tromsobadet.no/fakta',
			'tromsobadet.no › rules-for-general-conduct-and-safety':
				'https://www.tromsobadet.no/en/news/rules-for-general-conduct-and-safety'
		});
		expect(list(page, 'li').at(1)).toContain('(oppdatert 1. november 2022)');
	});

	it('nests its parts below its heading', async () => {
		const page = await show(ServiceSources, examples['of a meeting place']);
		expect(list(page, 'h2, h3')).toEqual(['Hvor sikkert er dette?', 'Kilder', 'Er noe feil?']);
	});

	it('asks one to ask, not to call, before relying on a helpline, and carries the language of notes', async () => {
		const page = await show(ServiceSources, examples['of a helpline on an English page'], 'en');
		expect(list(page, 'h2 ~ p').at(0)).toMatch(/ask before you rely on it$/);
		expect(foreign(page, 'nb')).toEqual(['Tilbudet: udatert ny side (ca. 2022–2024).']);
	});
});
