import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeFormal, makeService } from '#lib/domain/catalogue.fixture.ts';
import { care, makeTown, social } from './formal.fixture.ts';
import { rightOf } from './right.ts';

describe('the right to apply and complain', () => {
	it('says how, where, who gets it, how long it takes, and how to complain', () => {
		expect(rightOf(makeTown(), care, 'nb')).toEqual({
			regime: 'health-care',
			how: { text: 'Søk på nett.' },
			criteria: { text: 'Behov.' },
			processing: { text: 'To uker.' },
			website: 'https://by.no/sok',
			phones: [{ number: '1', label: 'Vakt' }, { number: '2' }],
			emails: ['post@by.no'],
			office: {
				id: 'kontoret',
				name: { text: 'Tildelingskontoret' },
				phones: [{ number: '77 79 00 00' }]
			},
			complaint: {
				deadline: { text: 'fire uker' },
				body: { text: 'statsforvalteren' },
				law: 'en lov § 1',
				url: 'https://lovdata.no/1',
				validFrom: '2001-01-01',
				checked: '2026-04-30'
			}
		});
	});

	it('follows the law of the service: another deadline, and not the office for health and care', () => {
		const right = rightOf(makeTown(), social, 'en');
		expect(right?.complaint.deadline).toEqual({ text: 'three weeks' });
		expect(right).not.toHaveProperty('office');
	});

	it('is there when nothing but the law is known', () => {
		const catalogue = makeCatalogue([makeFormal('plass')]);
		const right = rightOf(catalogue, catalogue.releases[0]!.services[0]!, 'nb');
		expect(right).toMatchObject({ phones: [], emails: [], complaint: { deadline: { text: 'fire uker' } } });
		expect(right).not.toHaveProperty('how');
	});

	it('is never shown without a deadline: the build stops instead', () => {
		const strange = makeFormal('trygd', { application: { regime: 'national-insurance' } });
		expect(() => rightOf(makeCatalogue([strange]), strange, 'nb')).toThrow(
			'no complaint text for the regime national-insurance'
		);
	});

	it.each(['no', 'unknown'] as const)('is not claimed where a decision is needed: %s', (needed) => {
		const service = makeService('klubben', { decision: { needed }, application: { regime: 'health-care' } });
		expect(rightOf(makeCatalogue([service]), service, 'nb')).toBeUndefined();
	});
});
