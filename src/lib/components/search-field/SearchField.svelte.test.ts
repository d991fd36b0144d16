import { describe, expect, it } from 'vitest';
import { one, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './search-field.examples.ts';
import SearchField from './SearchField.svelte';

const input = (page: HTMLElement) => one(page, 'input') as HTMLInputElement;

describe('the search field', () => {
	it('works without JavaScript: a form that sends the words to the search page', async () => {
		const page = await show(SearchField, examples['on the front page'], 'en');
		const form = one(page, 'form[role="search"]');
		expect([form.getAttribute('action'), form.getAttribute('method') ?? 'get']).toEqual([
			'/en/tromso/sok',
			'get'
		]);
		expect(input(page).name).toBe('q');
		expect(words(one(page, 'button:not([type]), button[type="submit"]'))).toBe('Search');
	});

	it('has a visible label that belongs to it, never only an example in grey', async () => {
		const page = await show(SearchField, examples['on the front page']);
		expect([...(input(page).labels ?? [])].map(words)).toEqual(['Hva trenger du?']);
		expect(one(page, 'label').className).not.toContain('visually-hidden');
	});

	it.each(['with what one searched for', 'with words that mean something in HTML'] as const)(
		'stands %s',
		async (name) => {
			const page = await show(SearchField, examples[name]);
			expect(input(page).value).toBe(examples[name].value);
			expect(page.querySelector('b')).toBeNull();
		}
	);

	it('begins empty', async () => {
		expect(input(await show(SearchField, examples['on the front page'])).value).toBe('');
	});
});
