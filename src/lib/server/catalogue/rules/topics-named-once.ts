import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, eachService, type Rule } from './rule.ts';

/** A topic is what a service is for or what it helps with too. Both at once says neither. */
export const topicsNamedOnce: Rule = {
	name: 'topics-named-once',
	description: 'No service names a topic twice, be it as main or also',
	check(records) {
		const findings: Finding[] = [];
		for (const { entry } of eachService(records)) {
			const { main, also } = entry.record.topics;
			const seen = new Set<string>();
			for (const [list, ids] of [['main', main] as const, ['also', also] as const]) {
				ids.forEach((id, i) => {
					if (seen.has(id))
						findings.push(at(entry, ['topics', list, i], `names ${id} twice`, 'keep one of them'));
					seen.add(id);
				});
			}
		}
		return findings;
	}
};
