import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { isFormal } from '#lib/domain/service.ts';
import type { Finding } from '#lib/server/catalogue/findings.ts';
import type { ServiceRecord } from '#lib/server/catalogue/schema/service.ts';
import { at, type Rule } from './rule.ts';

/** R1 of the legal frame: one can apply now, so every area with formal services says where. */
export const rightIsReachable: Rule = {
	name: 'right-is-reachable',
	description: 'An area with formal services names the office that takes applications, and one can reach it',
	check(records) {
		const findings: Finding[] = [];
		for (const [id, { area, services }] of records.areas) {
			const formal = [...services.values()].map(({ record }) => record).filter(isFormal);
			if (id === NATIONAL_AREA || formal.length === 0) continue;
			const { applicationOffice } = area.record;
			if (applicationOffice === undefined) {
				const silent = formal.filter(
					({ application, ...record }) => !application?.how && !hasContact(record)
				);
				if (silent.length > 0) {
					findings.push(
						at(
							area,
							['applicationOffice'],
							`is missing, and ${silent.length} services that need a decision do not say how to apply`,
							'name the service that takes applications'
						)
					);
				}
				continue;
			}
			// A name that is nowhere is the matter of references-exist.
			const office = services.get(applicationOffice);
			if (!office) continue;
			if (office.record.status !== 'active') {
				const message = `names ${applicationOffice}, which is ${office.record.status}`;
				findings.push(at(area, ['applicationOffice'], message));
			}
			if (!hasContact(office.record)) {
				const message = 'takes applications, and has no phone number, e-mail, page or address';
				findings.push(at(office, [], message, 'ask the municipality', 'warning'));
			}
		}
		return findings;
	}
};

function hasContact({
	phones = [],
	emails = [],
	website,
	locations
}: Pick<ServiceRecord, 'phones' | 'emails' | 'website' | 'locations'>): boolean {
	return phones.length + emails.length + locations.length > 0 || website !== undefined;
}
