import { describe, expect, it } from 'vitest';
import { Conversation } from './conversation.svelte.ts';
import { IdleClear } from './idle-clear.svelte.ts';

const MINUTE = 60_000;

function sit() {
	const talk = new Conversation();
	talk.toggleNeed('company', 'stottekontakt');
	talk.notes = 'hemmelig';
	const idle = new IdleClear(talk);
	idle.touch(0);
	return { talk, idle };
}

describe('a conversation nobody is at', () => {
	it('is kept until the time is up, warned of a minute before, then cleared', () => {
		const { talk, idle } = sit();
		idle.look(13 * MINUTE);
		expect([talk.isEmpty, idle.isNear]).toEqual([false, false]);
		idle.look(14 * MINUTE);
		expect([talk.isEmpty, idle.isNear]).toEqual([false, true]);
		idle.look(15 * MINUTE);
		expect([talk.isEmpty, idle.isNear, idle.clearedCount]).toEqual([true, false, 1]);
		expect(talk.notes).toBe('');
	});

	it('starts again with a touch', () => {
		const { talk, idle } = sit();
		idle.look(14.5 * MINUTE);
		idle.touch(14.5 * MINUTE);
		expect(idle.isNear).toBe(false);
		idle.look(29 * MINUTE);
		expect(talk.isEmpty).toBe(false);
	});

	it('follows the time that was set', () => {
		const { talk, idle } = sit();
		idle.minutes = 5;
		idle.look(5 * MINUTE);
		expect(talk.isEmpty).toBe(true);
	});

	it('that is empty is neither warned of nor counted', () => {
		const idle = new IdleClear(new Conversation());
		idle.touch(0);
		idle.look(60 * MINUTE);
		expect([idle.isNear, idle.clearedCount]).toEqual([false, 0]);
	});

	it('is cleared when the device wakes, before the touch that woke it counts', () => {
		const { talk, idle } = sit();
		const around = new EventTarget();
		const stop = idle.watch(around);
		idle.touch(Date.now() - 16 * MINUTE);
		around.dispatchEvent(new Event('keydown'));
		stop();
		expect(talk.isEmpty).toBe(true);
	});

	it('is watched once, and no more when stopped', () => {
		const { talk, idle } = sit();
		const around = new EventTarget();
		const stop = idle.watch(around);
		expect(idle.watch(around)).toBe(stop);
		stop();
		idle.touch(Date.now() - 16 * MINUTE);
		around.dispatchEvent(new Event('pageshow'));
		expect(talk.isEmpty).toBe(false);
	});
});
