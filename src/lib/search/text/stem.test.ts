import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { halfStems, stem } from './stem.ts';

const stemOf = (word: string) => stem(fold(word));

describe('a stem', () => {
	it.each([
		'trene trening treningen trener trente',
		'ungdom ungdommer ungdommene ungdomar',
		'bibliotek biblioteket biblioteka biblioteker bibliotekene',
		'kafé kafeen kafeer kafeene',
		'aktivitet aktiviteter aktivitetene',
		'gruppe gruppa gruppen grupper',
		'ensom ensomt ensomme einsam',
		'ensomhet ensomheten einsemd',
		'sykehjem sjukeheim sykehjemmet',
		'sjølvhjelp selvhjelp',
		'kirke kyrkje kirka kirken',
		'vente venter venta',
		'flyktninger flyktningar flyktningane',
		'brukere brukarar brukarane',
		'regning rekning rekningar',
		'frivillig friviljug',
		'avlastning avlasting',
		'krykker krykkjer',
		'fritidstilbud fritidstilbod fritidstilboda',
		'opphold opphald opphaldet',
		'svømming symjing',
		'vanskelig vanskeleg',
		'leilighet leilegheit',
		'begravelse gravferd',
		'lærer lærar læraren',
		'unger ungene ungane ungen'
	])('is the same for %s', (forms) => {
		expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
	});

	it.each([
		['rus', 'russ'],
		['mat', 'matte'],
		['rom', 'rømme'],
		['sammen', 'samer'],
		['app', 'AAP'],
		['lege', 'legge'],
		['venner', 'vente'],
		['dans', 'dan'],
		['lån', 'låne'],
		['sønn', 'sone'],
		['rap', 'rape'],
		['data', 'datter'],
		['lære', 'læreren']
	])('of «%s» is not that of «%s»', (one, other) => {
		expect(stemOf(one)).not.toBe(stemOf(other));
	});

	it('of a stem is mostly itself, and never empty', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => {
				expect(stem(word).length).toBeGreaterThan(0);
			})
		);
	});

	it('of a half-typed word is guessed from the ending it has begun', () => {
		expect(halfStems('trenin')).toContain(stemOf('trening'));
		expect(halfStems('treenin')).not.toContain(stemOf('tre'));
		expect(halfStems('matte')).toEqual([]);
		expect(halfStems('bibliotekene'.slice(0, -1))).toContain(stemOf('bibliotek'));
	});
});
