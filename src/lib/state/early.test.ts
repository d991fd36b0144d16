// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Early, replayEarly } from './early.ts';

const one = <E extends Element>(selector: string) => document.querySelector<E>(selector)!;
const click = (target: EventTarget | null): Early => ['click', target];

beforeEach(() => {
	document.body.innerHTML = `
		<button type="button"><b>Lagre</b></button>
		<form><button>Søk</button></form>
		<label><input type="checkbox">ro</label>
		<select><option value="">alle</option><option value="vest">vest</option></select>`;
});

describe('what was tapped before the page could hear', () => {
	it('is done once, however often it was tapped', () => {
		const save = vi.fn();
		one('button').addEventListener('click', save);
		replayEarly({ early: [click(one('b')), click(one('button')), click(one('b'))] });
		expect(save).toHaveBeenCalledOnce();
	});

	it('is left to the browser where it sent a form, and left where the button is gone', () => {
		const heard = vi.fn();
		const [, submit] = document.querySelectorAll('button');
		submit!.addEventListener('click', heard);
		const gone = document.createElement('button');
		gone.addEventListener('click', heard);
		replayEarly({ early: [click(submit!), click(gone), click(document.body), click(null)] });
		expect(heard).not.toHaveBeenCalled();
	});

	it('is said by a field that was put back, for each time it was changed', () => {
		const heard: unknown[] = [];
		const box = one<HTMLInputElement>('input');
		const select = one<HTMLSelectElement>('select');
		box.addEventListener('change', () => heard.push(box.checked));
		select.addEventListener('change', () => heard.push(select.value));
		replayEarly({
			early: [
				['change', box, true, 'on'],
				['change', select, undefined, 'vest'],
				['change', box, false, 'on']
			]
		});
		expect(heard).toEqual([true, 'vest', false]);
	});

	it('is done only once: from then on the page hears for itself', () => {
		const around = { early: [click(one('button'))] };
		const save = vi.fn();
		one('button').addEventListener('click', save);
		replayEarly(around);
		replayEarly(around);
		expect(around.early).toBeUndefined();
		expect(save).toHaveBeenCalledOnce();
	});
});
