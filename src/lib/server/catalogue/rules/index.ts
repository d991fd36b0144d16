import { alternativesHold } from './alternatives-hold.ts';
import { complaintsHold } from './complaints-hold.ts';
import { datesArePast } from './dates-are-past.ts';
import { formalServicesNameType } from './formal-services-name-type.ts';
import { formalServicesSayHow } from './formal-services-say-how.ts';
import { formalTypesComplete } from './formal-types-complete.ts';
import { hoursAreRules } from './hours-are-rules.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { lawIsChecked } from './law-is-checked.ts';
import { lifeChangesExist } from './life-changes-exist.ts';
import { listsNameOnce } from './lists-name-once.ts';
import { noConditionWording } from './no-condition-wording.ts';
import { nothingIsUnused } from './nothing-is-unused.ts';
import { postalCodesExist } from './postal-codes-exist.ts';
import { referencesExist } from './references-exist.ts';
import { rightIsReachable } from './right-is-reachable.ts';
import { rightIsTranslated } from './right-is-translated.ts';
import type { Rule } from './rule.ts';
import { rulesMatchWords } from './rules-match-words.ts';
import { sourcesGiven } from './sources-given.ts';
import { staircaseCoversNation } from './staircase-covers-nation.ts';
import { termsExist } from './terms-exist.ts';
import { topicsNamedOnce } from './topics-named-once.ts';

export const RULES: readonly Rule[] = [
	alternativesHold,
	complaintsHold,
	datesArePast,
	formalServicesNameType,
	formalServicesSayHow,
	formalTypesComplete,
	hoursAreRules,
	idsAreUnique,
	lawIsChecked,
	lifeChangesExist,
	listsNameOnce,
	noConditionWording,
	nothingIsUnused,
	postalCodesExist,
	referencesExist,
	rightIsReachable,
	rightIsTranslated,
	rulesMatchWords,
	sourcesGiven,
	staircaseCoversNation,
	termsExist,
	topicsNamedOnce
];
