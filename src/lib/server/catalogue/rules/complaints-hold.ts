import { say } from '#lib/domain/label.ts';
import type { Finding } from '#lib/server/catalogue/findings.ts';
import { at, type Rule } from './rule.ts';

/**
 * Weeks to complain, as the laws of 30 April 2026 say: four under pasient- og brukerrettighetsloven § 7-5, three under
 * forvaltningsloven § 29. A new act changes paragraphs as data; that it changes a deadline is worth a change here.
 */
const WEEKS: Readonly<Record<string, number>> = {
	'health-care': 4,
	'social-services': 3,
	housing: 3,
	other: 3
};
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
	nb: ['én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte'],
	nn: ['éi', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte'],
	en: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
};

/** R1 of the legal frame: where and by when one can complain is never missing and never wrong. */
export const complaintsHold: Rule = {
	name: 'complaints-hold',
	description: 'Every law a decision follows has one complaint text, and its deadline is the one of the law',
	check({ areas, complaints, formalTypes }) {
		const findings: Finding[] = [];
		if (areas.size === 0) return findings;
		const regimes = complaints.record.map(({ regime }) => regime);
		for (const regime of new Set(formalTypes.record.flatMap((type) => type.regime ?? []))) {
			if (!regimes.includes(regime))
				findings.push(
					at(complaints, [], `has no text for ${regime}`, 'put it back; types of formal service use it')
				);
		}
		complaints.record.forEach(({ regime, weeks, deadline }, i) => {
			if (regimes.indexOf(regime) < i)
				findings.push(at(complaints, [i, 'regime'], `${regime} stands twice`, 'keep one of them'));
			const lawful = WEEKS[regime];
			if (weeks !== lawful) {
				const right = lawful === undefined ? 'no number of weeks' : `${lawful} weeks`;
				findings.push(
					at(complaints, [i, 'weeks'], `${regime} has ${right} in the law`, 'read the law again')
				);
			}
			for (const [lang, words] of Object.entries(NUMBERS)) {
				const said = say(deadline, lang);
				if (said.lang !== undefined) continue;
				const numbers = said.text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
				const found = numbers.flatMap((word) => {
					const value = /^\d+$/.test(word) ? Number(word) : words.indexOf(word) + 1;
					return value > 0 ? [value] : [];
				});
				if (found.join() !== (lawful === undefined ? '' : String(lawful)))
					findings.push(
						at(
							complaints,
							[i, 'deadline', lang],
							`«${said.text}» is not the deadline of ${regime}`,
							'read the law again'
						)
					);
			}
		});
		return findings;
	}
};
