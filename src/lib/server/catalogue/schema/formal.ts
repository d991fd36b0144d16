import { z } from 'zod';
import { DECISION_FORMS } from '#lib/domain/catalogue.ts';
import { REGIMES } from '#lib/domain/service.ts';
import { LANGUAGE_CODES } from '#lib/i18n/languages.ts';
import { fullDate, id, label, text, webAddress } from './values.ts';

const age = z.number().int().min(0).max(120);

const everydayNames = z.strictObject(
	Object.fromEntries(LANGUAGE_CODES.map((code) => [code, z.array(text(60)).optional()]))
);

/** `catalogue/taxonomies/formal-types.yaml`: the types of formal service, in the order of the register. */
export const formalTypesSchema = z.array(
	z
		.strictObject({
			id,
			code: z
				.string()
				.regex(/^\d{1,2}$/, 'is not a KPR service type code')
				.describe('Service type code, OID 2.16.578.1.12.4.1.1.9151'),
			name: label.describe('The name the register has'),
			everydayNames: everydayNames.optional().describe('What people call it'),
			about: label.describe('What it is, in plain words'),
			covers: z.array(label).max(8).describe('What a decision usually covers'),
			needs: z
				.strictObject({ main: z.array(id).max(6), also: z.array(id).max(8).default([]) })
				.describe('Terms of taxonomies/needs.yaml'),
			legalBasis: z.array(id).min(1, 'is empty; name what it rests on in legal/basis.yaml'),
			form: z.enum(DECISION_FORMS).describe('How it is decided'),
			regime: z.enum(REGIMES).optional().describe('Which complaint text of legal/references.yaml applies'),
			longTermPlace: z.literal(true).optional().describe('Nothing is shown as a replacement for it'),
			trainingFirst: z.literal(true).optional().describe('Training comes before care'),
			right: z.literal(true).optional().describe('The person can demand a decision on it')
		})
		.superRefine(({ form, regime, covers, needs }, context) => {
			// Coercion and acute beds never have alternatives, so there is nothing to tick and nothing to compare.
			const missing = {
				regime: regime === undefined,
				covers: covers.length === 0,
				needs: needs.main.length === 0
			};
			for (const [field, empty] of Object.entries(missing)) {
				if (form !== 'out' && empty) {
					const message = 'is empty; only a type of the form out does without';
					context.addIssue({ code: 'custom', path: [field], message });
				} else if (form === 'out' && !empty) {
					const message = 'stands on a type of the form out, which never has alternatives';
					context.addIssue({ code: 'custom', path: [field], message });
				}
			}
		})
);
export type FormalTypeRecords = z.output<typeof formalTypesSchema>;

/** `catalogue/taxonomies/life-changes.yaml`: transitions where people fall between chairs. */
export const lifeChangesSchema = z.array(
	z
		.strictObject({
			id,
			name: label,
			about: label.describe('One sentence'),
			needs: z.array(id).min(1).max(12).describe('Terms of taxonomies/needs.yaml, most pressing first'),
			formalTypes: z.array(id).max(12).describe('Ids of taxonomies/formal-types.yaml'),
			audience: z.array(id).min(1).optional().describe('Terms of taxonomies/audiences.yaml; absent: anyone'),
			minAge: age.optional(),
			maxAge: age.optional()
		})
		.refine(({ minAge = 0, maxAge = 120 }) => minAge <= maxAge, {
			path: ['minAge'],
			message: 'is above maxAge'
		})
);
export type LifeChangeRecords = z.output<typeof lifeChangesSchema>;

/** `catalogue/legal/basis.yaml`: the paragraphs formal services rest on, as data with dates (R6). */
export const legalBasisSchema = z.array(
	z.strictObject({
		id,
		law: text(200).describe('The act and the paragraph'),
		about: label.describe('What it gives, in plain words'),
		url: webAddress,
		validFrom: fullDate.describe('In force in this place since; the wording may be newer'),
		checked: fullDate
	})
);
export type LegalBasisRecords = z.output<typeof legalBasisSchema>;
