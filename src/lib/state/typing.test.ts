import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTyping, type Typing } from './typing.svelte.ts';

/** The history of a browser: a step for each push. */
let history: string[];
let typing: Typing;
const refuse = vi.fn(() => false);

beforeEach(() => {
	vi.useFakeTimers();
	history = ['mat'];
	refuse.mockReturnValue(false);
	typing = createTyping('mat', (query, replace) => {
		if (refuse()) return Promise.reject(new Error('too often'));
		if (replace) history.pop();
		history.push(query);
		typing.arrive(query);
		return Promise.resolve();
	});
});
afterEach(() => vi.useRealTimers());

async function write(...words: string[]) {
	for (const word of words) {
		typing.edit(word);
		await vi.advanceTimersByTimeAsync(500);
	}
}

it('says at once what is typed, and writes the address when the fingers rest', async () => {
	typing.edit('k');
	typing.edit('kl');
	expect([typing.query, history]).toEqual(['kl', ['mat']]);
	await vi.advanceTimersByTimeAsync(500);
	expect(history).toEqual(['mat', 'kl']);
});

it('takes one step in the history however many letters are typed', async () => {
	await write('k', 'kl', 'klær');
	expect(history).toEqual(['mat', 'klær']);
});

it('takes another step for the next query, once the reader was done with this one', async () => {
	await write('klær');
	typing.settle();
	await write('sko', 'skor');
	expect(history).toEqual(['mat', 'klær', 'skor']);
});

it('is done at once: what was not yet written is', async () => {
	typing.edit('klær ');
	typing.settle();
	await vi.advanceTimersByTimeAsync(0);
	expect([history, typing.query, typing.settled]).toEqual([['mat', 'klær'], undefined, 'klær']);
});

it('keeps its title until the reader is done', async () => {
	await write('klær');
	expect(typing.settled).toBe('mat');
	typing.settle();
	expect(typing.settled).toBe('klær');
});

it('writes nothing when nothing has changed', async () => {
	typing.settle();
	await write('mate', 'mat');
	typing.settle();
	expect(history).toEqual(['mat', 'mat']);
	typing.settle();
	expect(history).toEqual(['mat', 'mat']);
});

it('lets go when a link or the back key brings another query', async () => {
	await write('klær');
	typing.edit('klærne');
	typing.arrive('mat');
	expect([typing.query, typing.settled]).toEqual([undefined, 'mat']);
	await vi.advanceTimersByTimeAsync(500);
	expect(history).toEqual(['mat', 'klær']);
	await write('sko');
	expect(history).toEqual(['mat', 'klær', 'sko']);
});

it('goes on where a browser refuses to change the address', async () => {
	refuse.mockReturnValue(true);
	await write('klær');
	expect([typing.query, history]).toEqual(['klær', ['mat']]);
	refuse.mockReturnValue(false);
	await write('klærne');
	expect(typing.query).toBe('klærne');
	expect(history.at(-1)).toBe('klærne');
});
