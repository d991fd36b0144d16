import type { Label } from '#lib/domain/label.ts';
import { nameOf, READY_LANGUAGES } from '#lib/i18n/languages.ts';
import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, type Rule } from './rule.ts';

/** R1 of the legal frame: what one has a right to, and where one complains, is never missing in a language of the interface. */
export const rightIsTranslated: Rule = {
	name: 'right-is-translated',
	description: 'Texts about formal services, the law and complaints are there in every ready language',
	check({ complaints, formalTypes, legalBasis, lifeChanges }) {
		const findings: Finding[] = [];
		const look = (entry: Parameters<typeof at>[0], field: PropertyKey[], label: Label) => {
			for (const lang of READY_LANGUAGES) {
				if (label[lang] === undefined)
					findings.push(at(entry, [...field, lang], `is missing in ${nameOf(lang)}`, 'translate it'));
			}
		};
		complaints.record.forEach(({ deadline, body }, i) => {
			look(complaints, [i, 'deadline'], deadline);
			look(complaints, [i, 'body'], body);
		});
		formalTypes.record.forEach(({ name, about, covers }, i) => {
			look(formalTypes, [i, 'name'], name);
			look(formalTypes, [i, 'about'], about);
			covers.forEach((one, j) => look(formalTypes, [i, 'covers', j], one));
		});
		legalBasis.record.forEach(({ about }, i) => look(legalBasis, [i, 'about'], about));
		lifeChanges.record.forEach(({ name, about }, i) => {
			look(lifeChanges, [i, 'name'], name);
			look(lifeChanges, [i, 'about'], about);
		});
		return findings;
	}
};
