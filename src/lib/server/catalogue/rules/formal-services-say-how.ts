import { at, eachService, type Rule } from './rule.ts';

/** The right is never hidden: who needs a decision must see which law it follows and where to complain. */
export const formalServicesSayHow: Rule = {
	name: 'formal-services-say-how',
	description:
		'A service that needs a decision names the regime of that decision, and the regime has its complaint text',
	check(records) {
		const regimes = new Set(records.complaints.record.map(({ regime }) => regime));
		return [...eachService(records)].flatMap(({ entry }) => {
			const { decision, application } = entry.record;
			if (decision.needed === 'yes' && !application) {
				return [
					at(entry, ['decision'], 'needs a decision but has no application', 'add application: {regime: …}')
				];
			}
			if (application && !regimes.has(application.regime)) {
				return [
					at(
						entry,
						['application', 'regime'],
						`${application.regime} has no entry in ${records.complaints.path}`
					)
				];
			}
			return [];
		});
	}
};
