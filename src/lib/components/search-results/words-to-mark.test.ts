import { expect, it } from 'vitest';
import { wordsToMark } from './words-to-mark.ts';

const met = (how: 'exact' | 'synonym' | 'part' | 'joined' | 'related', word: string, typed = word) =>
	({ how, word, typed, field: 'name' }) as const;

it('marks the words a text can have, and what was typed for them, but no synonyms', () => {
	expect(
		wordsToMark([
			met('exact', 'trening', 'trene'),
			met('joined', 'trygghetsalarm', 'trygghets alarm'),
			met('synonym', 'matutdeling', 'matkø'),
			met('part', 'alarm', 'innbruddsalarm'),
			met('related', 'turgruppe', '')
		])
	).toEqual(['trening', 'trene', 'trygghetsalarm', 'trygghets alarm']);
});
