import { describe, expect, it } from 'vitest';
import { hostOf, mapAddress, shortAddress, telephone } from './links.ts';

describe('a link', () => {
	it.each([
		['77 61 10 60', 'tel:77611060'],
		['116 123', 'tel:116123'],
		['+47 55 55 33 33', 'tel:+4755553333']
	])('calls %s', (number, href) => {
		expect(telephone(number)).toBe(href);
	});

	it('names a site as a reader knows it', () => {
		expect(hostOf('https://www.tromsobadet.no/fakta')).toBe('tromsobadet.no');
	});

	it.each([
		['https://smiso.no/om-oss/', 'smiso.no › om-oss'],
		['https://www.tv2.no/', 'tv2.no'],
		['https://www.tromso.kommune.no/?cat=252979', 'tromso.kommune.no'],
		['https://no.wikipedia.org/wiki/Troms%C3%B8', 'no.wikipedia.org › Tromsø'],
		['https://eldre.no/100%', 'eldre.no › 100%']
	])('to %s is told apart from others on the site', (address, words) => {
		expect(shortAddress(address)).toBe(words);
	});

	it('looks up the known parts of an address on a map', () => {
		expect(mapAddress(['Vestregata 15', undefined, 'Tromsø'])).toBe(
			'https://www.openstreetmap.org/search?query=Vestregata%2015%2C%20Troms%C3%B8'
		);
	});
});
