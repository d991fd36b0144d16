import { beforeAll, describe, expect, it } from 'vitest';
import { getTranslator, type Translate } from '#lib/i18n/translator.ts';
import { cardHours } from './card-hours.ts';

let t: Translate;
beforeAll(async () => {
	t = await getTranslator('nb', true);
});

const texts = (hours: ReturnType<typeof cardHours>) => hours?.lines.map(({ text }) => text);

describe('the hours on a card', () => {
	it('are none where none are recorded', () => {
		expect(cardHours(t, 'nb', {})).toBeUndefined();
		expect(cardHours(t, 'nb', { schedules: [] })).toBeUndefined();
	});

	it('are those of the door beside those of the telephone', () => {
		const hours = cardHours(t, 'nb', {
			schedules: [
				{ for: 'phone', text: 'hele døgnet' },
				{ days: ['mo'], opens: '10:00' }
			]
		});
		expect(hours).toMatchObject({ hoursFor: 'door', countable: true, hasMore: false });
		expect(texts(hours)).toEqual(['Mandager fra kl. 10']);
	});

	it('cannot be counted with when they are words', () => {
		expect(cardHours(t, 'nb', { schedules: [{ text: 'av og til' }] })).toMatchObject({
			countable: false,
			lines: [{ kind: 'words', text: 'av og til' }]
		});
	});

	it('can be counted with when words have a dated day beside them', () => {
		const exceptions = [{ date: '2026-12-15', cancelled: true as const }];
		expect(cardHours(t, 'nb', { schedules: [{ text: 'av og til' }], exceptions })?.countable).toBe(true);
	});
});
