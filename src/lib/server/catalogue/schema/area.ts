import { z } from 'zod';
import { schoolYearSchema } from './schedule.ts';
import { id, label, text, webAddress, phoneNumber, fullDate } from './values.ts';

const covers = z
	.array(id)
	.optional()
	.describe('Steps or tracks of the national staircase whose national services stand here');

export const staircaseSchema = z.strictObject({
	name: label,
	origin: z.enum(['default', 'municipality']),
	source: webAddress.optional(),
	steps: z
		.array(
			z.strictObject({
				id,
				name: label.describe("In the resident's voice, short enough for a drawn step"),
				professionalName: label,
				examples: label,
				yourself: label.describe('What one can do oneself'),
				expects: label.describe('What the municipality expects'),
				offers: label.describe('What it offers'),
				covers
			})
		)
		.min(4, 'a staircase has at least 4 steps')
		.max(12, 'a staircase has at most 12 steps'),
	tracks: z.array(z.strictObject({ id, name: label, about: label, covers })).default([])
});

export type StaircaseRecord = z.output<typeof staircaseSchema>;

/** One area: `catalogue/areas/<area>/area.yaml`. */
export const areaSchema = z.strictObject({
	name: label,
	number: z
		.string()
		.regex(/^\d{4}$/, 'is not a municipality number of four digits, in quotes')
		.optional(),
	county: label.optional(),
	status: z.enum(['demonstration', 'live']),
	districts: z.array(z.strictObject({ id, name: text(60) })).default([]),
	staircase: z
		.union([z.literal('norge'), staircaseSchema])
		.describe('The word norge for the default staircase, or a staircase of its own'),
	emergency: z
		.array(
			z.strictObject({
				number: phoneNumber,
				name: label,
				about: label,
				source: text(300).describe('A law or a web page'),
				strip: z.boolean().optional()
			})
		)
		.default([]),
	applicationOffice: id.optional().describe('The service that takes applications'),
	schoolCalendar: z
		.array(schoolYearSchema)
		.optional()
		.describe('School holidays, a stretch of time each; empty or absent: what follows them is unknown'),
	frontDesk: id.optional().describe('The service that is the front desk or switchboard of the municipality')
});
export type AreaRecord = z.output<typeof areaSchema>;

/** A body that runs offers: `catalogue/areas/<area>/organizations/<id>.yaml`. */
export const organizationSchema = z.strictObject({
	name: text(120),
	type: id.describe('A term of taxonomies/organization-types.yaml'),
	website: webAddress.optional()
});
export type OrganizationRecord = z.output<typeof organizationSchema>;

/** A place people go to: `catalogue/areas/<area>/locations/<id>.yaml`. Position is derived from the postal code. */
export const locationSchema = z
	.strictObject({
		name: text(120).optional(),
		address: text(120).optional(),
		postalCode: z
			.string()
			.regex(/^\d{4}$/, 'is not a postal code of four digits, in quotes')
			.optional(),
		city: text(60).optional(),
		directions: text(200).optional(),
		position: z
			.strictObject({
				latitude: z.number().min(57).max(81),
				longitude: z.number().min(4).max(32),
				source: text(300)
			})
			.optional()
			.describe('Only when a source gives it for this very address')
	})
	.refine(({ name, address }) => name !== undefined || address !== undefined, {
		message: 'give a name or an address'
	});
export type LocationRecord = z.output<typeof locationSchema>;

/** A taxonomy: `catalogue/taxonomies/<name>.yaml`, a list in the order it is shown. */
export const termsSchema = z.array(
	z.strictObject({
		id,
		name: label,
		about: label.optional(),
		featured: z.boolean().optional(),
		los: z
			.string()
			.regex(/^(tema|ord|hendelse)\/[a-z0-9-]+$/, 'is not an id of Los, like ord/sykehjem')
			.optional()
			.describe('The same concept in Los, https://psi.norge.no/los/')
	})
);
export type TermRecords = z.output<typeof termsSchema>;

/** `catalogue/legal/references.yaml`: deadlines and bodies of complaint as data with dates (R6). */
export const complaintsSchema = z.array(
	z.strictObject({
		regime: id,
		deadline: label,
		weeks: z.number().int().min(1).max(52).optional().describe('The deadline as a number'),
		body: label,
		law: text(200),
		url: webAddress,
		validFrom: fullDate,
		checked: fullDate
	})
);
export type ComplaintRecords = z.output<typeof complaintsSchema>;

/** `catalogue/retired.yaml`: id -> the area whose offer it was, successor or reason. */
export const retiredSchema = z.record(
	id,
	z.strictObject({ area: id, successor: id.optional(), reason: label, date: fullDate })
);
export type RetiredRecords = z.output<typeof retiredSchema>;

const said = z.array(text(60)).min(1);

/** `catalogue/synonyms/<language>.yaml`: what people say -> what the catalogue says. */
export const synonymsSchema = z.strictObject({
	needs: z
		.record(id, said)
		.default({})
		.describe('A need -> words people say for it; broad, so they weigh little'),
	topics: z
		.record(id, said)
		.default({})
		.describe('A topic -> words and short sentences people say for it; a sentence without its small words'),
	words: z.record(text(60), said).default({}).describe('A word of the records -> words that mean the same')
});
export type SynonymRecords = z.output<typeof synonymsSchema>;
