import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { emailAddress, fullDate, id, label, partialDate, phoneNumber, text, webAddress } from './values.ts';

const problemsOf = (schema: z.ZodType, value: unknown) =>
	schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('text', () => {
	it.each([
		['a tag', 'hei <b>du</b>', 'HTML'],
		['a script', '<script>alert(1)</script>', 'HTML'],
		['a tag with space in it', '< img src=x onerror=alert(1)>', 'HTML'],
		['a comment', '<!-- skjult -->', 'HTML'],
		['an end tag', 'hei</p>', 'HTML'],
		['a named sign', 'kaffe &amp; vafler', 'HTML'],
		['a numbered sign', '&#60;b', 'HTML'],
		['a hexadecimal sign', '&#x3c;b', 'HTML'],
		['javascript:', 'se javascript:alert(1)', 'not on the web'],
		['JavaScript: in capitals', 'JAVASCRIPT:alert(1)', 'not on the web'],
		['data:', 'data:text/html,hei', 'not on the web'],
		['file:', 'file:///etc/passwd', 'not on the web'],
		['a direction override', 'hei\u202egnihtyna', 'control characters'],
		['a direction isolate', 'hei\u2066', 'control characters'],
		['a NUL', 'hei\u0000', 'control characters'],
		['an escape', 'hei\u001b[31m', 'control characters'],
		['a C1 control', 'hei\u0085du', 'control characters'],
		['half a surrogate pair', 'hei\ud800du', 'control characters'],
		['the other half', 'hei\udc00du', 'control characters'],
		['nothing', '', 'empty'],
		['a space first', ' hei', 'space'],
		['a hard space last', 'hei\u00a0', 'space']
	])('refuses %s and says why', (_, value, why) => {
		expect(problemsOf(text(), value).join()).toContain(why);
	});

	it.each([12, true, null, ['hei'], { nb: 'hei' }])('refuses %j, which is not text', (value) => {
		expect(problemsOf(text(), value)).toHaveLength(1);
	});

	it('refuses one letter too many and takes the last that fits', () => {
		expect(problemsOf(text(5), 'heisa')).toEqual([]);
		expect(problemsOf(text(5), 'heisan').join()).toContain('longer than 5');
	});

	it.each([
		'Åpent 11–14 & kaffe',
		'under 3 < 4 år',
		'a > b',
		'Les og data: kurs',
		'💛 hjerterom',
		'linje\nlinje',
		'Mánáid- ja bearašguovddáš',
		'مرحبا',
		'AT&T'
	])('takes «%s»', (value) => {
		expect(problemsOf(text(), value)).toEqual([]);
	});

	it('lets through nothing that reads as a tag or cannot be encoded, whatever comes', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
				if (!text().safeParse(value).success) return;
				expect(value).not.toMatch(/<[a-z/!?]/i);
				expect(Buffer.from(value, 'utf8').toString('utf8')).toBe(value);
			}),
			{ numRuns: 1000 }
		);
	});
});

describe('web address', () => {
	it.each([
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		' javascript:alert(1)',
		'java\nscript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'file:///etc/passwd',
		'vbscript:msgbox',
		'blob:https://x.no/1',
		'ftp://x.no',
		'//x.no',
		'/sti',
		'x.no',
		'https:x.no',
		'https:\\\\x.no',
		'https://',
		'https://bruker:hemmelig@x.no',
		'https://tromso.kommune.no@x.no',
		'https://x.no/a b',
		'https://x.no/"onclick="',
		'https://x.no/<b>',
		'https://x.no/\u202efdp.exe',
		'https://x.no/\u0000',
		'https://x.no/\ud800',
		`https://x.no/${'a'.repeat(600)}`
	])('refuses %j', (value) => {
		expect(problemsOf(webAddress, value)).not.toEqual([]);
	});

	it.each([
		'https://tromso.kommune.no/helse?a=1&b=2#c',
		'http://www.tromso.kommune.no/sykehjem.121197.no.html',
		'https://www.parorendesenteret.no/tips-r%C3%A5d/',
		'https://blåkors.no/'
	])('takes %s', (value) => {
		expect(problemsOf(webAddress, value)).toEqual([]);
	});

	it('never passes an address whose protocol a browser reads as something else', () => {
		fc.assert(
			fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: 'binary' }), fc.string()), (value) => {
				if (webAddress.safeParse(value).success) expect(new URL(value).protocol).toMatch(/^https?:$/);
			})
		);
	});
});

describe('identity', () => {
	it.each(['Apent-hus', 'åpent-hus', 'apent_hus', 'apent--hus', '-apent', 'apent-', '', '..', 'a/b', 'a\n'])(
		'refuses %j',
		(value) => {
			expect(problemsOf(id, value)).not.toEqual([]);
		}
	);

	it.each(['apent-hus', '116-117', 'a', 'bpa'])('takes %s', (value) => {
		expect(problemsOf(id, value)).toEqual([]);
	});
});

describe('phone number', () => {
	it.each([
		'ring oss',
		'77 79 00 00 (sentralbord)',
		'12',
		'   ',
		'+  1',
		'77-79-00-00',
		'1'.repeat(22),
		'113\n'
	])('refuses %j', (value) => {
		expect(problemsOf(phoneNumber, value)).not.toEqual([]);
	});

	it.each(['113', '116 117', '77 79 00 00', '+47 77 79 00 00'])('takes %s', (value) => {
		expect(problemsOf(phoneNumber, value)).toEqual([]);
	});
});

describe('e-mail address', () => {
	it.each([
		'post',
		'post@',
		'post@kommune',
		'a b@x.no',
		'post@x.no?bcc=a@y.no',
		'mailto:post@x.no',
		'<post@x.no>'
	])('refuses %j', (value) => {
		expect(problemsOf(emailAddress, value)).not.toEqual([]);
	});

	it('takes post@tromso.kommune.no', () => {
		expect(problemsOf(emailAddress, 'post@tromso.kommune.no')).toEqual([]);
	});
});

describe('dates', () => {
	it.each([
		'2026-13',
		'2026-00',
		'2026-02-30',
		'2025-02-29',
		'2026-11-31',
		'26',
		'24.11.2026',
		'2026-1-1',
		'3026'
	])('refuses %s, which is no date', (value) => {
		expect(problemsOf(partialDate, value)).not.toEqual([]);
	});

	it.each(['2023', '2023-05', '2023-05-16', '2024-02-29'])('takes %s', (value) => {
		expect(problemsOf(partialDate, value)).toEqual([]);
	});

	it.each(['2023', '2023-05', '2026-02-30'])('refuses %s where the whole day is asked for', (value) => {
		expect(problemsOf(fullDate, value)).not.toEqual([]);
	});

	it('refuses a year that YAML read as a number', () => {
		expect(problemsOf(partialDate, 2023)).toHaveLength(1);
	});
});

describe('label', () => {
	it('asks for bokmål and takes only languages of the interface', () => {
		expect(problemsOf(label, { nb: 'Hei', en: 'Hi', ti: 'ሰላም' })).toEqual([]);
		expect(problemsOf(label, { en: 'Hi' })).toHaveLength(1);
		expect(problemsOf(label, { nb: 'Hei', de: 'Hallo' })).toHaveLength(1);
	});
});
