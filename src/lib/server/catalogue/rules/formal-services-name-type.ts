import { isFormal } from '#lib/domain/service.ts';
import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, eachService, type Rule } from './rule.ts';

/** A formal service is compared with other offers by its type; a wrong type or law gives a wrong page and a wrong deadline. */
export const formalServicesNameType: Rule = {
	name: 'formal-services-name-type',
	description: 'A formal service names its types, follows the law of one and meets a need of each',
	check(records) {
		const types = new Map(records.formalTypes.record.map((type) => [type.code, type]));
		const findings: Finding[] = [];
		for (const { entry } of eachService(records)) {
			const { application, decision, needs } = entry.record;
			if (!application) continue;
			if (!isFormal(entry.record)) {
				findings.push(
					at(
						entry,
						['decision'],
						`has an application, and decision says ${decision.needed}`,
						"write needed: 'yes', or delete application"
					)
				);
			}
			if (application.regime === 'health-care' && application.kpr === undefined) {
				findings.push(
					at(
						entry,
						['application'],
						'does not say which type it is',
						`add kpr with codes of ${records.formalTypes.path}, or kpr: [] when none is clear`
					)
				);
			}
			const own = new Set([...needs.main, ...needs.also]);
			const laws: (string | undefined)[] = [];
			application.kpr?.forEach((code, i) => {
				const type = types.get(code);
				if (!type) {
					findings.push(
						at(entry, ['application', 'kpr', i], `names ${code}, which is not in ${records.formalTypes.path}`)
					);
					return;
				}
				laws.push(type.regime);
				const covered = [...type.needs.main, ...type.needs.also];
				if (covered.length > 0 && !covered.some((need) => own.has(need))) {
					const fix = `name at least one of: ${covered.join(', ')}`;
					findings.push(at(entry, ['needs'], `meets no need that ${type.id} covers`, fix));
				}
			});
			if (laws.length > 0 && !laws.includes(application.regime)) {
				const wanted = [...new Set(laws)].join(' or ');
				findings.push(
					at(entry, ['application', 'regime'], `is ${application.regime}; its type follows ${wanted}`)
				);
			}
		}
		return findings;
	}
};
