import { expect, it } from 'vitest';
import { formalServicesSayHow } from './formal-services-say-how.ts';
import { findingsOf, makeRecords } from './records.fixture.ts';

it('asks a service that needs a decision for its regime', () => {
	const { records, service } = makeRecords();
	service.decision = { needed: 'yes' };
	expect(findingsOf(formalServicesSayHow, records)).toEqual([
		{
			path: 'areas/by/services/apent-hus.yaml',
			field: 'decision',
			level: 'error',
			message: 'needs a decision but has no application',
			fix: 'add application: {regime: …}'
		}
	]);
});

it('refuses a regime that has no way to complain', () => {
	const { records, service } = makeRecords();
	service.decision = { needed: 'yes' };
	service.application = { regime: 'housing' };
	expect(findingsOf(formalServicesSayHow, records)).toMatchObject([
		{ field: 'application.regime', message: 'housing has no entry in legal/references.yaml' }
	]);
});

it('is silent when the regime is there, and when no decision is needed', () => {
	const { records, service } = makeRecords();
	expect(findingsOf(formalServicesSayHow, records)).toEqual([]);
	service.decision = { needed: 'yes' };
	service.application = { regime: 'health-care' };
	expect(findingsOf(formalServicesSayHow, records)).toEqual([]);
});
