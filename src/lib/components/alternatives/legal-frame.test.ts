import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ExampleFrame from '#lib/components/example-frame/ExampleFrame.svelte';
import { type Catalogue, listServices, termsOf } from '#lib/domain/catalogue.ts';
import { isFormal } from '#lib/domain/service.ts';
import { formalIds, formalServiceView } from '#lib/domain/views/formal.ts';
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
		'/src/routes/[[]lang[]]/[[]area[]]/vedtak/ark/+page.svelte',
		'/src/routes/[[]lang[]]/[[]area[]]/tilbud/[[]service[]]/+page.svelte'
	],
	{ eager: true, import: 'default' }
);
const pageAt = (part: string) => {
	const found = Object.entries(pages).find(([path]) => path.endsWith(`/${part}/+page.svelte`));
	if (!found) throw new Error(`no page at ${part}`);
	return found[1];
};
const SHOWN: {
	page: PageName & ('formal-service' | 'conversation' | 'sheet' | 'service');
	part: (id: string) => string;
	ids?: (catalogue: Catalogue) => string[];
}[] = [
	{ page: 'formal-service', part: () => 'vedtak/[service]' },
	{ page: 'conversation', part: (id) => (id === '' ? 'vedtak/behov' : 'vedtak/livshendelse/[change]') },
	// Shared and printed: the sheet of each formal service with what stands beside it, and of offers alone.
	{ page: 'sheet', part: () => 'vedtak/ark', ids: sheetIds },
	{
		page: 'service',
		part: () => 'tilbud/[service]',
		ids: (catalogue) =>
			listServices(catalogue)
				.filter(isFormal)
				.map(({ id }) => id)
	}
];

function sheetIds(catalogue: Catalogue): string[] {
	const chosen = (id: string) =>
		(formalServiceView(catalogue, 'nb', id)?.alternatives.offers ?? []).slice(0, 3).map((offer) => offer.id);
	const formal = formalIds(catalogue).map((id) => [id, ...chosen(id)].join(','));
	const alone = listServices(catalogue).find((service) => !isFormal(service))?.id ?? '';
	return ['', alone, ...formal];
}

const catalogues = new Map(REAL_AREAS.map((area) => [area, realCatalogue(area)]));

interface Rendered {
	page: PageName;
	id: string;
	html: string;
}

async function renderAll(area: string, lang: ReadyLanguage): Promise<Rendered[]> {
	const catalogue = catalogues.get(area)!;
	const t = await getTranslator(lang, true);
	return SHOWN.flatMap(({ page, part, ids = (made) => pageIds(made, page) }) =>
		ids(catalogue).map((id) => {
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
const CONFIRM = {
	nb: /Kommunen må bekrefte vedtaksform\. Du kan søke uansett/,
	en: /The municipality must confirm how it decides\. You can apply in any case/
};
const OUT = { nb: 'Her viser vi ikke andre tilbud', en: 'No other offers are shown here' };
const cases = REAL_AREAS.flatMap((area) => READY_LANGUAGES.map((lang) => [area, lang] as const));

describe.each(cases)('in %s in %s', async (area, lang) => {
	const catalogue = catalogues.get(area)!;
	const all = await renderAll(area, lang);
	const outTypes = (termsOf(catalogue).formalTypes ?? []).filter(({ form }) => form === 'out');
	const isOut = ({ page, id }: Rendered) =>
		page === 'formal-service' && outTypes.some((type) => type.id === id);
	const formal = all.filter(({ page }) => page === 'formal-service');
	const names = (list: Rendered[]) => list.map(({ page, id }) => `${page}/${id}`);

	it('R1: every page with alternatives says the right before the first of them', () => {
		const shown = all.filter((one) => !isOut(one));
		expect(shown.length).toBeGreaterThan(25);
		const late = shown.filter(({ html }) => {
			const right = html.indexOf('id="right"');
			const first = html.search(/class="card|type="checkbox"|class="offer|class="steps/);
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

	it('R3: every offer of a page stands on it, under its step, lowest step first', () => {
		for (const { id, html } of formal) {
			const { alternatives } = formalServiceView(catalogue, lang, id)!;
			const shown = [...html.matchAll(/<article[\s\S]*?tilbud\/([a-z0-9-]+)\//g)].map(([, offer]) => offer);
			expect([id, [...shown].sort()]).toEqual([id, alternatives.offers.map((offer) => offer.id).sort()]);
			const steps = [...html.matchAll(/id="step-(\d+)"/g)].map(([, step]) => Number(step));
			expect(steps).toEqual([...steps].sort((a, b) => a - b));
		}
	});

	it('R4: a service whose form the municipality must confirm says so, and that one may apply', () => {
		const checked = (termsOf(catalogue).formalTypes ?? []).filter(({ form }) => form === 'check');
		expect(checked.length).toBeGreaterThan(5);
		for (const { id } of checked)
			expect(rightOf(formal.find((one) => one.id === id)!.html)).toMatch(CONFIRM[lang]);
	});

	it('R5: a sheet asks whether one is informed and wants to apply; one that was shared tells nothing of it', () => {
		const sheets = all.filter(({ page }) => page === 'sheet');
		expect(sheets.length).toBeGreaterThan(20);
		for (const { html } of sheets) expect(html.match(/type="radio"/g)).toHaveLength(5);
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
