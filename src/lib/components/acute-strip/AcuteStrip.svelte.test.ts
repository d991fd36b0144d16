import { describe, expect, it } from 'vitest';
import { foreign, links, list, one, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './acute-strip.examples.ts';
import AcuteStrip from './AcuteStrip.svelte';

describe('the crisis strip', () => {
	it('calls with one tap: the number and whose it is are one link', async () => {
		expect(links(await show(AcuteStrip, examples['of the country']))).toEqual({
			'113 Ambulanse': 'tel:113',
			'116 117 Legevakt': 'tel:116117',
			'116 123 Noen å snakke med': 'tel:116123',
			'Flere numre': '/nb/tromso/akutt/'
		});
	});

	it('is a part of the page with a heading for its name', async () => {
		const page = await show(AcuteStrip, examples['of the country']);
		expect(one(page, 'section').getAttribute('aria-labelledby')).toBe(one(page, 'h2').id);
		expect(list(page, 'h2')).toEqual(['Haster det?']);
	});

	it('carries the language of a name in Norwegian only', async () => {
		const page = await show(AcuteStrip, examples['in Norwegian only'], 'en');
		expect(foreign(page, 'nb')).toEqual(['Legevakt']);
	});

	it('leads to help even when no number is named', async () => {
		expect(links(await show(AcuteStrip, examples['without numbers'], 'en'))).toEqual({
			'More numbers': '/en/tromso/akutt/'
		});
	});
});
