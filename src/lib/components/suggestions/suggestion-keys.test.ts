import { expect, it } from 'vitest';
import { moveBy, NONE } from './suggestion-keys.ts';

it.each([
	['down enters the list', 'ArrowDown', NONE, 0],
	['down goes on', 'ArrowDown', 0, 1],
	['down from the last leads back to the text', 'ArrowDown', 2, NONE],
	['up from the text leads to the last', 'ArrowUp', NONE, 2],
	['up from the first leads back to the text', 'ArrowUp', 0, NONE],
	['Home moves in the text and leaves the list', 'Home', 1, NONE],
	['End too', 'End', 1, NONE],
	['an arrow to the side too', 'ArrowLeft', 1, NONE],
	['a letter says nothing about the list', 'a', 1, undefined],
	['nor does Enter', 'Enter', 1, undefined]
])('%s', (_, key, active, expected) => {
	expect(moveBy(key, active, 3)).toBe(expected);
});

it('has nowhere to go in an empty list', () => {
	expect([moveBy('ArrowDown', NONE, 0), moveBy('ArrowUp', NONE, 0)]).toEqual([NONE, NONE]);
});
