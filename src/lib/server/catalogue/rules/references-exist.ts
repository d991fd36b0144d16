import { NATIONAL_AREA } from '#lib/domain/catalogue.ts';
import { placeOf } from '#lib/domain/schedule/rules.ts';
import { at, eachService, type Rule } from './rule.ts';

/** A record points only at files that are there: a dangling reference would be a blank on somebody's page. */
export const referencesExist: Rule = {
	name: 'references-exist',
	description: 'Every organization, location, district and service a record names exists',
	check(records) {
		const findings = [];
		const national = records.areas.get(NATIONAL_AREA);
		for (const { areaId, area, entry } of eachService(records)) {
			const { record } = entry;
			const bodies: [PropertyKey[], string | undefined][] = [
				[['organization'], record.organization],
				[['onBehalfOf'], record.onBehalfOf],
				...(record.partners ?? []).map((id, i): [PropertyKey[], string] => [['partners', i], id])
			];
			for (const [field, id] of bodies) {
				if (id !== undefined && !area.organizations.has(id)) {
					findings.push(
						at(
							entry,
							field,
							`names ${id}, which is not in areas/${areaId}/organizations/`,
							'add that file or correct the name'
						)
					);
				}
			}
			const places: [PropertyKey[], string | undefined][] = [
				...record.locations.map(({ location }, i): [PropertyKey[], string] => [['locations', i], location]),
				...(record.exceptions ?? []).map((exception, i): [PropertyKey[], string | undefined] => [
					['exceptions', i],
					placeOf(exception)
				])
			];
			for (const [field, location] of places) {
				if (location !== undefined && !area.locations.has(location)) {
					findings.push(
						at(
							entry,
							field,
							`names ${location}, which is not in areas/${areaId}/locations/`,
							'add that file or correct the name'
						)
					);
				}
			}
			record.districts.forEach((district, i) => {
				if (!area.area.record.districts.some(({ id }) => id === district)) {
					findings.push(
						at(entry, ['districts', i], `names the district ${district}, which area.yaml does not have`)
					);
				}
			});
			const services: [PropertyKey[], string | undefined][] = [
				[['successor'], record.successor],
				...(record.alternatives ?? []).map(({ service }, i): [PropertyKey[], string] => [
					['alternatives', i],
					service
				])
			];
			for (const [field, id] of services) {
				if (id !== undefined && !area.services.has(id) && !national?.services.has(id)) {
					findings.push(at(entry, field, `names the service ${id}, which does not exist here or nationally`));
				}
			}
		}
		for (const { area, services } of records.areas.values()) {
			for (const field of ['applicationOffice', 'frontDesk'] as const) {
				const office = area.record[field];
				if (office === undefined || services.has(office)) continue;
				findings.push(at(area, [field], `names the service ${office}, which does not exist here`));
			}
		}
		const serviceIds = new Set([...records.areas.values()].flatMap(({ services }) => [...services.keys()]));
		for (const [id, { area, successor }] of Object.entries(records.retired.record)) {
			if (!records.areas.has(area)) {
				findings.push(at(records.retired, [id, 'area'], `names the area ${area}, which does not exist`));
			}
			if (successor !== undefined && !serviceIds.has(successor)) {
				findings.push(
					at(
						records.retired,
						[id, 'successor'],
						`names the service ${successor}, which does not exist`,
						'name one that is in use, or none'
					)
				);
			}
		}
		return findings;
	}
};
