import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFragment, toFragment } from './sheet-address.ts';

describe('the address of a shared sheet', () => {
	it('is read as it was written', () => {
		const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/), { maxLength: 40 });
		fc.assert(
			fc.property(ids, (list) => {
				expect(parseFragment(toFragment(list))).toEqual(list);
			})
		);
	});

	it('holds ids and nothing else, whatever is put there', () => {
		fc.assert(
			fc.property(fc.string(), (fragment) => {
				for (const id of parseFragment(fragment)) expect(id).toMatch(/^[a-z0-9-]+$/);
			})
		);
	});

	it.each([
		['', []],
		['#', []],
		['#kafe,kafe', ['kafe']],
		['#kafe,<script>,Kari Nordmann,kor', ['kafe', 'kor']]
	])('of %j is %j', (fragment, ids) => expect(parseFragment(fragment)).toEqual(ids));
});
