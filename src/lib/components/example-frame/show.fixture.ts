import { JSDOM } from 'jsdom';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { ReadyLanguage } from '#lib/i18n/languages.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import ExampleFrame from './ExampleFrame.svelte';

/**
 * The component as the build renders it, in the main part of a page of Tromsø on Tuesday 24 November 2026 at noon.
 *
 * @param options `live`: as it is once the device works out hours. Absent: as it is prerendered.
 */
export async function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	example: Props,
	lang: ReadyLanguage = 'nb',
	{ live = false }: { live?: boolean } = {}
): Promise<HTMLElement> {
	const t = await getTranslator(lang, true);
	const { body } = render(ExampleFrame<Props>, { props: { component, example, lang, t, live } });
	const page = `<!doctype html><html lang="${lang}"><title>Terskel</title><main>${body}</main></html>`;
	return one(new JSDOM(page).window.document, 'main');
}

/** The only element a selector finds. */
export function one(root: ParentNode, selector: string): HTMLElement {
	const found = root.querySelectorAll<HTMLElement>(selector);
	const [first] = found;
	if (!first || found.length > 1) throw new Error(`${found.length} elements are ${selector}`);
	return first;
}

const BLOCKS = 'p, br, li, dt, dd, div, section, h1, h2, h3, h4';

/** What a reader perceives of an element, with the white space a browser would show. */
export function words(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const block of copy.querySelectorAll(BLOCKS)) block.after(' ');
	return copy.textContent.replace(/\s+/g, ' ').trim();
}

/** The words of every element a selector finds, in reading order. */
export function list(root: ParentNode, selector: string): string[] {
	return [...root.querySelectorAll(selector)].map(words);
}

/** Every link by its words: where it leads. */
export function links(root: ParentNode): Record<string, string | null> {
	return Object.fromEntries(
		[...root.querySelectorAll('a')].map((link) => [words(link), link.getAttribute('href')])
	);
}

/** Rows of question and answer: the answer by its question. */
export function answers(root: ParentNode): Record<string, string> {
	return Object.fromEntries(
		[...root.querySelectorAll('dt')].map((question) => [
			words(question),
			question.nextElementSibling ? words(question.nextElementSibling) : ''
		])
	);
}

/** Words that stand in another language than the page, by that language. */
export function foreign(root: ParentNode, lang: string): string[] {
	return list(root, `[lang="${lang}"]`).filter(Boolean);
}
