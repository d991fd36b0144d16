import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Conversation } from './conversation.svelte.ts';

function talked(): Conversation {
	const talk = new Conversation();
	talk.enter('tromso');
	talk.toggleNeed('company', 'stottekontakt');
	talk.toggleOffer('kafe', 'stottekontakt');
	talk.age = 24;
	talk.district = 'sentrum';
	talk.postalCode = '9008';
	talk.language = 'so';
	talk.wishes = 'noe med musikk';
	talk.words = 'ensom';
	talk.informed = 'yes';
	talk.wants = 'undecided';
	talk.name = 'Kari';
	talk.notes = 'ring mor';
	return talk;
}
const FIELDS = [
	...(['needs', 'chosen', 'formal', 'age', 'district', 'postalCode', 'language'] as const),
	...(['wishes', 'words', 'informed', 'wants', 'name', 'notes'] as const)
];
const told = (talk: Conversation) => JSON.stringify(FIELDS.map((field) => talk[field]));

describe('a conversation', () => {
	it('is empty before it begins, and after it is cleared', () => {
		const talk = talked();
		expect(talk.isEmpty).toBe(false);
		talk.clear();
		expect(talk.isEmpty).toBe(true);
		expect(told(talk)).toBe(told(new Conversation()));
	});

	it.each(['wishes', 'words', 'name', 'notes', 'district', 'postalCode', 'language'] as const)(
		'with only %s is not empty',
		(field) => {
			const talk = new Conversation();
			talk[field] = 'noe';
			expect(talk.isEmpty).toBe(false);
		}
	);

	it('ticks and unticks, chooses each offer once, and remembers which services it is about', () => {
		const talk = talked();
		talk.toggleNeed('company', 'stottekontakt');
		talk.choose(['kafe', 'kor'], 'praktisk-bistand');
		expect(talk.needs).toEqual([]);
		expect(talk.chosen).toEqual(['kafe', 'kor']);
		expect(talk.formal).toEqual(['stottekontakt', 'praktisk-bistand']);
	});

	it('is another one in another area', () => {
		const talk = talked();
		talk.enter('tromso');
		expect(talk.isEmpty).toBe(false);
		talk.enter('trondheim');
		expect(talk.isEmpty).toBe(true);
	});

	it('has no way to be kept: its code knows no storage, no address and no network (R5)', () => {
		const source = ['conversation.svelte.ts', 'idle-clear.svelte.ts']
			.map((file) => readFileSync(`src/lib/state/${file}`, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
			.join('');
		expect(source).not.toMatch(/torage|indexedDB|fetch|history|cookie|location|postMessage|ask\(/);
	});
});
