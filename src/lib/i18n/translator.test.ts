import { describe, expect, it, vi } from 'vitest';
import { getTranslator } from './translator.ts';

describe('the texts of a language', () => {
	it.each([
		['nb', 'Lagret'],
		['en', 'Saved']
	] as const)('are in %s', async (lang, expected) => {
		const t = await getTranslator(lang, true);
		expect(t('nav.saved')).toBe(expected);
	});

	it('come in two parts, and the first page does with the first', async () => {
		vi.resetModules();
		const fresh = await import('./translator.ts');
		const t = await fresh.getTranslator('nb', false);
		expect(t('nav.saved')).toBe('Lagret');
		expect(t('about.title')).toBe('about.title');
		await fresh.getTranslator('nb', true);
		expect(t('about.title')).toBe('Om Terskel');
	});

	it('are made once, also when asked for twice at the same time', async () => {
		const [first, second] = await Promise.all([getTranslator('nb', true), getTranslator('nb', true)]);
		expect(first).toBe(second);
		expect(await getTranslator('nb', true)).toBe(first);
		expect(await getTranslator('en', true)).not.toBe(first);
	});

	it.each([
		['nb', 1, '1 tilbud'],
		['nb', 2, '2 tilbud'],
		['en', 1, '1 offer'],
		['en', 0, '0 offers'],
		['en', 2, '2 offers']
	] as const)('count in %s: %d is «%s»', async (lang, count, expected) => {
		const t = await getTranslator(lang, true);
		expect(t('list.count', { count })).toBe(expected);
	});

	it('leave what is put into them as it is: the page escapes it, once', async () => {
		const t = await getTranslator('nb', true);
		expect(t('search.titleFor', { query: '<b> & «så»' })).toContain('<b> & «så»');
	});

	it('do not run what a reader writes as a text of ours', async () => {
		const t = await getTranslator('nb', true);
		expect(t('search.titleFor', { query: '$t(nav.saved) {{area}}' })).toContain('$t(nav.saved)');
	});
});

it('are asked for again after the network was away for a moment', async () => {
	vi.resetModules();
	let away = true;
	vi.doMock('./locales/en/app.json', () => {
		if (away) throw new TypeError('Failed to fetch');
		return { default: { nav: { saved: 'Saved' } } };
	});
	const fresh = await import('./translator.ts');
	await expect(fresh.getTranslator('en', true)).rejects.toThrow();
	away = false;
	expect((await fresh.getTranslator('en', true))('nav.saved')).toBe('Saved');
	vi.doUnmock('./locales/en/app.json');
});
