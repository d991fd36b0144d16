import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ExampleFrame from '#lib/components/example-frame/ExampleFrame.svelte';
import { listServices, termsOf } from '#lib/domain/catalogue.ts';
import { isFormal } from '#lib/domain/service.ts';
import { areaView } from '#lib/domain/views/area.ts';
import { makeView, type PageName } from '#lib/domain/views/view.ts';
import { READY_LANGUAGES, type ReadyLanguage } from '#lib/i18n/languages.ts';
import { getTranslator } from '#lib/i18n/translator.ts';
import { pageIds } from '#lib/server/catalogue/pages.ts';
import { REAL_AREAS, realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { CONDITION } from '#lib/server/catalogue/rules/no-condition-wording.ts';

/** Every page that shows alternatives, as the build renders it: without JavaScript, offline and on paper it is the same. */
const pages = import.meta.glob<Component<Record<string, unknown>>>(
	[
		'/src/routes/[[]lang[]]/[[]area[]]/vedtak/[[]service[]]/+page.svelte',
		'/src/routes/[[]lang[]]/[[]area[]]/vedtak/behov/+page.svelte',
		'/src/routes/[[]lang[]]/[[]area[]]/vedtak/livshendelse/[[]change[]]/+page.svelte',
		'/src/routes/[[]lang[]]/[[]area[]]/vedtak/ark/+page.svelte'
	],
	{ eager: true, import: 'default' }
);
const pageAt = (part: string) => {
	const found = Object.entries(pages).find(([path]) => path.endsWith(`/vedtak/${part}/+page.svelte`));
	if (!found) throw new Error(`no page at ${part}`);
	return found[1];
};
const SHOWN: {
	page: PageName & ('formal-service' | 'conversation' | 'sheet');
	part: (id: string) => string;
}[] = [
	{ page: 'formal-service', part: () => '[service]' },
	{ page: 'conversation', part: (id) => (id === '' ? 'behov' : 'livshendelse/[change]') },
	{ page: 'sheet', part: () => 'ark' }
];

const catalogues = new Map(REAL_AREAS.map((area) => [area, realCatalogue(area)]));

interface Rendered {
	page: PageName;
	id: string;
	html: string;
}

async function renderAll(area: string, lang: ReadyLanguage): Promise<Rendered[]> {
	const catalogue = catalogues.get(area)!;
	const t = await getTranslator(lang, true);
	return SHOWN.flatMap(({ page, part }) =>
		pageIds(catalogue, page).map((id) => {
			const view = makeView(catalogue, { lang, area, page, id });
			const data = { view, area: areaView(catalogue, lang), lang };
			const props = { component: pageAt(part(id)), example: { data }, lang, t, live: false };
			return { page, id, html: render(ExampleFrame<Record<string, unknown>>, { props }).body };
		})
	);
}

const WEEKS = {
	nb: /(fire|tre) uker|fristen som står i vedtaket/,
	en: /(four|three) weeks|the deadline given in the decision/
};
const APPLY = { nb: 'Du kan søke nå', en: 'You can apply now' };
const OUT = { nb: 'Her viser vi ikke andre tilbud', en: 'No other offers are shown here' };
const cases = REAL_AREAS.flatMap((area) => READY_LANGUAGES.map((lang) => [area, lang] as const));

describe.each(cases)('in %s in %s', async (area, lang) => {
	const catalogue = catalogues.get(area)!;
	const all = await renderAll(area, lang);
	const outTypes = (termsOf(catalogue).formalTypes ?? []).filter(({ form }) => form === 'out');
	const isOut = ({ page, id }: Rendered) =>
		page === 'formal-service' && outTypes.some((type) => type.id === id);
	const names = (list: Rendered[]) => list.map(({ page, id }) => `${page}/${id}`);

	it('R1: every page with alternatives says the right before the first of them', () => {
		const shown = all.filter((one) => !isOut(one));
		expect(shown.length).toBeGreaterThan(25);
		const late = shown.filter(({ html }) => {
			const right = html.indexOf('id="right"');
			const first = html.search(/class="card|type="checkbox"|class="offer/);
			return right < 0 || (first >= 0 && first < right);
		});
		expect(names(late)).toEqual([]);
		const silent = shown.filter(({ html }) => {
			const before = rightOf(html);
			return !before.includes(APPLY[lang]) || !WEEKS[lang].test(before);
		});
		expect(names(silent)).toEqual([]);
	});

	it('R1: the right can be neither folded away nor hidden', () => {
		const folded = all
			.filter((one) => !isOut(one))
			.filter(({ html }) => {
				const before = html.slice(0, html.indexOf('id="right"'));
				const inside = before.split('<details').length !== before.split('</details>').length;
				return inside || /<details|<summary|<button|hidden|visually-hidden/.test(rightOf(html));
			});
		expect(names(folded)).toEqual([]);
	});

	it('R1: the deadline is the one of the law the service follows', () => {
		for (const service of listServices(catalogue).filter(isFormal)) {
			const regime = service.application?.regime;
			if (regime === undefined || regime === 'national-insurance') continue;
			const html = all.find(({ page, id }) => page === 'formal-service' && id === service.id)!.html;
			const four = /Frist: fire uker|Deadline: four weeks/.test(html);
			expect([service.id, four]).toEqual([service.id, regime === 'health-care']);
		}
	});

	it('R2: no words of a page make an alternative a condition', () => {
		const bad = all.filter(({ html }) => CONDITION.test(textOf(html)));
		expect(names(bad)).toEqual([]);
	});

	it('R4: coercion and acute beds have no alternatives, but numbers to call', () => {
		expect(all.filter(isOut)).toHaveLength(outTypes.length);
		for (const { html } of all.filter(isOut)) {
			expect(html).toContain(OUT[lang]);
			expect(html).toMatch(/href="tel:113"/);
			expect(html).toMatch(/href="tel:116117"/);
			expect(html).not.toMatch(/class="card|type="checkbox"/);
		}
	});

	it('R6: every paragraph says since when it holds and when it was read', () => {
		const laws = all
			.filter(({ page }) => page === 'formal-service')
			.flatMap(({ id, html }) =>
				[...html.matchAll(/lovdata\.no[^<]*<\/a>([^<]*)/g)].map(([, after = '']) => ({ id, after }))
			);
		expect(laws.length).toBeGreaterThan(25);
		expect(laws.filter(({ after }) => !/(lest|read).*(gjelder fra|in force from)/s.test(after))).toEqual([]);
	});

	it('R7: nothing is scored, and no verdict is passed on a person', () => {
		const verdict = /\b(\d+ ?%|poeng|score|kvalifiser\w*|har (ikke )?rett på|eligible|you qualify)\b/i;
		const judged = all.filter(({ html }) => verdict.test(guideOf(html)));
		expect(names(judged)).toEqual([]);
	});
});

/** The box itself. A page has one heading with this id; the sheet has one a formal service. */
function rightOf(html: string): string {
	const from = html.indexOf('id="right"');
	return html.slice(from, html.indexOf('</section>', from));
}

const textOf = (html: string) =>
	html
		.replace(/<!--.*?-->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\s+/g, ' ');

/** What the app itself says of needs and offers: without cards and the right, whose texts are the records' own. */
const guideOf = (html: string) =>
	textOf(
		html.replace(rightOf(html), '').replace(/<article[\s\S]*?<\/article>|<p class="lead[\s\S]*?<\/p>/g, '')
	);
