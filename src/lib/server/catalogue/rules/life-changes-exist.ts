import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, type Rule } from './rule.ts';

/** A life change is an entry point; a name that leads nowhere would be a gap on its page. */
export const lifeChangesExist: Rule = {
	name: 'life-changes-exist',
	description: 'Every need, type of formal service and audience a life change names exists, once',
	check({ lifeChanges, formalTypes, taxonomies }) {
		const findings: Finding[] = [];
		const known = (terms: { record: readonly { id: string }[] }) => new Set(terms.record.map(({ id }) => id));
		lifeChanges.record.forEach((change, i) => {
			const lists = [
				['needs', change.needs, taxonomies.needs],
				['formalTypes', change.formalTypes, formalTypes],
				['audience', change.audience ?? [], taxonomies.audiences]
			] as const;
			for (const [field, ids, terms] of lists) {
				const all = known(terms);
				ids.forEach((id, j) => {
					if (!all.has(id))
						findings.push(at(lifeChanges, [i, field, j], `names ${id}, which is not in ${terms.path}`));
					if (ids.indexOf(id) < j) findings.push(at(lifeChanges, [i, field, j], `names ${id} twice`));
				});
			}
			change.formalTypes.forEach((id, j) => {
				if (formalTypes.record.find((type) => type.id === id)?.form === 'out')
					findings.push(
						at(lifeChanges, [i, 'formalTypes', j], `names ${id}, which never has offers beside it`)
					);
			});
		});
		return findings;
	}
};
