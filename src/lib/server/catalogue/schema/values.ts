import { z } from 'zod';
import { LANGUAGE_CODES } from '#lib/i18n/languages.ts';
import { PRECISIONS, STATED_BY, TRI_STATES } from '#lib/domain/service.ts';

// Markup has no place in a record: pages show texts as they are, and exports hand them on to systems that may not.
const MARKUP = /<\s*[a-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i;
// Control characters but tab and line breaks, direction overrides, and half surrogate pairs, which no encoding can carry.
const CONTROL = /[^\P{Cc}\t\n\r]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

// Nor an address that runs code or opens a file, should anyone ever make links of the texts.
const UNSAFE_ADDRESS = /\b(?:javascript|vbscript):|\bdata:[a-z]+\/|\bfile:\/\//i;

/** Plain text: no HTML, no control or direction-override characters, no blank ends. */
export const text = (max = 1500) =>
	z
		.string()
		.min(1, 'is empty; leave the field out when nothing is known')
		.max(max, `is longer than ${max} characters; a record this long is probably two offers`)
		.refine((value) => !MARKUP.test(value), 'holds HTML; write plain text')
		.refine((value) => !UNSAFE_ADDRESS.test(value), 'holds an address that is not on the web; delete it')
		.refine((value) => !CONTROL.test(value), 'holds control characters; delete them')
		.refine((value) => value === value.trim(), 'starts or ends with a space; delete it');

/** Kebab-case identity; also the file name and the address. */
export const id = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a name in small letters, digits and hyphens (like apent-hus)')
	.max(90);

/** An address on the web; nothing but http and https, so that no link can run code. */
export const webAddress = z
	.string()
	.max(600)
	.refine((value) => {
		try {
			const url = new URL(value);
			return /^https?:\/\//i.test(value) && !url.username && !url.password;
		} catch {
			return false;
		}
	}, 'is not an address that starts with https:// or http://')
	.refine((value) => !/[\s<>"']/.test(value), 'holds spaces, quotes or angle brackets')
	.refine((value) => !CONTROL.test(value), 'holds control characters; delete them');

export const phoneNumber = z
	.string()
	.regex(/^\+?[\d ]{3,20}$/, 'is not a phone number; write digits and spaces only (like 77 79 00 00)')
	.refine((value) => value.replace(/\D/g, '').length >= 3, 'has fewer than three digits');

export const emailAddress = z.email('is not an e-mail address').max(120);

/** 2023, 2023-05 or 2023-05-16. */
export const partialDate = z
	.string()
	.regex(
		/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
		'is not a date like 2023, 2023-05 or 2023-05-16'
	)
	.refine((value) => value.length < 10 || fullDate.safeParse(value).success, 'is a day that does not exist');

export const fullDate = z.iso.date('is not a date like 2026-11-21');

export const triState = z.enum(TRI_STATES);
export const precision = z.enum(PRECISIONS);

const claim = { statedBy: z.enum(STATED_BY).optional(), why: text(300).optional() };
export const requirement = z.strictObject({ needed: triState, ...claim });
export const quality = z.strictObject({ is: triState, ...claim });
export const price = z.strictObject({ free: triState, text: text(300).optional(), ...claim });

const otherLanguages = Object.fromEntries(
	LANGUAGE_CODES.filter((code) => code !== 'nb').map((code) => [code, text(600).optional()])
);

/** The same text in bokmål and, where it exists, in other languages of the interface. */
export const label = z.strictObject({ nb: text(600), ...otherLanguages });
