import { z } from 'zod';
import {
	ACCESS_WAYS,
	CHANNELS,
	METHODS,
	PRECISIONS,
	REGIMES,
	RELATIONS,
	STATUSES,
	type Service
} from '#lib/domain/service.ts';
import { exceptionsSchema, schedulesSchema } from './schedule.ts';
import {
	emailAddress,
	fullDate,
	id,
	partialDate,
	phoneNumber,
	precision,
	price,
	quality,
	requirement,
	text,
	webAddress
} from './values.ts';

const unknown = { needed: 'unknown' } as const;
const age = z.number().int().min(0).max(120);

const precisionOf = (date: string) => PRECISIONS[3 - date.split('-').length];

/** One offer: `catalogue/areas/<area>/services/<id>.yaml`. The file name is the id and the address; both are for ever. */
export const serviceSchema = z
	.strictObject({
		name: text(120).describe('The name residents know it by'),
		language: z
			.enum(['nb', 'nn', 'se', 'en'])
			.optional()
			.describe('Language of the texts; absent means bokmål'),
		alternateNames: z.array(text(120)).optional().describe('Abbreviations and other names in use'),
		formerNames: z.array(text(120)).optional().describe('Names it had before; people search for them'),
		organization: id.describe('Who runs it: a file in organizations/'),
		partners: z.array(id).optional().describe('Other bodies that run it together'),
		onBehalfOf: id.optional().describe('The body that has asked for it'),
		organizedBy: text(200)
			.optional()
			.describe("The source's own wording, when it says more than the names above"),
		status: z.enum(STATUSES).default('active'),
		statusNote: text(400).optional().describe('What may have changed'),
		trialUntil: fullDate.optional(),
		successor: id.optional(),
		kind: id.describe('A term of taxonomies/kinds.yaml'),
		channels: z.array(z.enum(CHANNELS)).optional(),
		steps: z.array(id).default([]).describe("Steps of the area's staircase, or a track instead"),
		track: id.optional().describe('A side track outside the staircase'),
		needs: z
			.strictObject({ main: z.array(id).min(1).max(4), also: z.array(id).max(8).default([]) })
			.describe('Terms of taxonomies/needs.yaml: what it is for, and what it also helps with'),
		topics: z
			.strictObject({ main: z.array(id).max(8).default([]), also: z.array(id).max(30).default([]) })
			.default({ main: [], also: [] })
			.describe('Terms of taxonomies/topics.yaml, finer than needs: the subjects a search finds it by'),
		description: text(1500).describe('What happens there, in plain words'),
		audience: z.strictObject({
			groups: z.array(id).min(1).describe('Terms of taxonomies/audiences.yaml'),
			text: text(400).optional(),
			minAge: age.optional(),
			maxAge: age.optional()
		}),
		access: z
			.array(
				z.strictObject({
					way: z.enum(ACCESS_WAYS),
					for: text(120).optional(),
					deadline: text(120).optional(),
					text: text(300).optional()
				})
			)
			.default([])
			.describe('How one gets in; several are possible'),
		decision: requirement.default(unknown).describe('Is a formal decision (vedtak) needed?'),
		referral: requirement.default(unknown).describe('Is a referral needed?'),
		diagnosis: requirement.default(unknown).describe('Is a diagnosis needed?'),
		price: price.optional(),
		anonymous: quality.optional(),
		substanceFree: quality.optional(),
		stepFree: quality.optional(),
		accessibleToilet: quality.optional(),
		hearingLoop: quality.optional(),
		languages: z.array(z.string().regex(/^[a-z]{2,3}$/, 'is not a language code like nb or en')).optional(),
		languageText: text(120).optional(),
		locations: z.array(z.strictObject({ location: id, note: text(200).optional() })).default([]),
		districts: z.array(id).default([]).describe("Districts of the area's area.yaml"),
		serviceArea: text(120).optional().describe('Where it is offered, as the source words it'),
		schedules: schedulesSchema
			.default([])
			.describe('When it is open: rules, and words for what no rule can say'),
		exceptions: exceptionsSchema.optional().describe('Single days that differ from the schedules'),
		phones: z.array(z.strictObject({ number: phoneNumber, label: text(80).optional() })).optional(),
		emails: z.array(emailAddress).optional(),
		website: webAddress.optional().describe('Its own page'),
		application: z
			.strictObject({
				regime: z.enum(REGIMES),
				how: text(400).optional(),
				criteria: text(500).optional(),
				processing: text(200).optional(),
				kpr: z.array(z.string().regex(/^\d{1,2}$/, 'is not a KPR service type code')).optional()
			})
			.optional()
			.describe('Formal services: the law the decision follows, how to apply, who gets it'),
		alternatives: z
			.array(
				z.strictObject({
					service: id,
					relation: z.enum(RELATIONS),
					why: text(300).optional(),
					source: webAddress.optional(),
					by: text(120).optional(),
					date: fullDate.optional()
				})
			)
			.optional()
			.describe('Formal services: offers that may stand beside it, each with a source, or by whom and when'),
		contribute: text(300).optional().describe('How one can help there'),
		keywords: z
			.array(text(60))
			.optional()
			.describe('Words people search by which stand nowhere else in the record'),
		sources: z
			.array(z.strictObject({ url: webAddress, updated: partialDate.optional() }))
			.default([])
			.describe('Where the facts come from'),
		assured: z
			.strictObject({
				date: partialDate,
				precision,
				method: z.enum(METHODS),
				by: text(120).optional(),
				estimated: z.boolean().optional()
			})
			.optional()
			.describe('When the facts were true, and how that is known'),
		assuredNote: text(600).optional(),
		confidence: z.enum(['high', 'medium', 'low']).optional()
	})
	.refine(({ steps, track }) => (track === undefined) === steps.length > 0, {
		path: ['steps'],
		message: 'give at least one step, or a track and no steps'
	})
	.refine(({ audience: { minAge = 0, maxAge = 120 } }) => minAge <= maxAge, {
		path: ['audience', 'minAge'],
		message: 'is above maxAge'
	})
	.superRefine(({ schedules, exceptions = [] }, context) => {
		const known = new Set(schedules.map((schedule) => schedule.for ?? 'door'));
		exceptions.forEach((exception, i) => {
			const hoursFor = exception.for ?? 'door';
			if ('extra' in exception || known.has(hoursFor)) return;
			const message = `is about the ${hoursFor}, and no schedule is; write for: ${[...known].join(' or ') || 'door'}`;
			context.addIssue({ code: 'custom', path: ['exceptions', i, 'for'], message });
		});
	})
	.refine(({ assured }) => !assured || precisionOf(assured.date) === assured.precision, {
		path: ['assured', 'precision'],
		message: 'is not the precision of the date; 2023 is year, 2023-05 month, 2023-05-16 day'
	});

export type ServiceRecord = z.output<typeof serviceSchema>;

/** Gives a record its identity. The types hold the schema and the domain's `Service` together. */
export function toService(area: string, serviceId: string, record: ServiceRecord): Service {
	return { id: serviceId, area, ...record };
}
