import { z } from 'zod';
import {
	areaSchema,
	complaintsSchema,
	locationSchema,
	organizationSchema,
	retiredSchema,
	synonymsSchema,
	termsSchema
} from './area.ts';
import { formalTypesSchema, legalBasisSchema, lifeChangesSchema } from './formal.ts';
import { serviceSchema } from './service.ts';

const SCHEMAS = {
	area: areaSchema,
	complaints: complaintsSchema,
	'formal-types': formalTypesSchema,
	'legal-basis': legalBasisSchema,
	'life-changes': lifeChangesSchema,
	location: locationSchema,
	organization: organizationSchema,
	retired: retiredSchema,
	service: serviceSchema,
	synonyms: synonymsSchema,
	terms: termsSchema
};

/** JSON Schema for editors, by file name. Derived; `catalogue check` holds the files in `schema/` against it. */
export function jsonSchemas(): Record<string, string> {
	return Object.fromEntries(
		Object.entries(SCHEMAS).map(([name, schema]) => [
			`${name}.schema.json`,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`
		])
	);
}
