import { describe, expect, it } from 'vitest';
import {
	type Catalogue,
	findService,
	joinReleases,
	listServices,
	NATIONAL_AREA
} from '#lib/domain/catalogue.ts';
import { makeCatalogue, makeRelease, makeService } from '#lib/domain/catalogue.fixture.ts';
import { isFormal } from '#lib/domain/service.ts';
import { isAcute, stepsOf } from '#lib/domain/staircase.ts';
import { READY_LANGUAGES } from '#lib/i18n/languages.ts';
import { pageIds } from '#lib/server/catalogue/pages.ts';
import { REAL_AREAS, realCatalogue } from '#lib/server/catalogue/real.fixture.ts';
import { type CardList, LIST_LIMIT } from './list.ts';
import { VIEW_PAGES } from './path.ts';
import { findRetired } from './retired.ts';
import { makeView, type PageName, type Views } from './view.ts';

const catalogues = new Map(REAL_AREAS.map((area) => [area, realCatalogue(area)]));

type Made = { [P in PageName]: { page: P; id: string; view: Views[P] } }[PageName];

function makeAll(catalogue: Catalogue, lang: string): Made[] {
	return VIEW_PAGES.flatMap((page) =>
		pageIds(catalogue, page).map((id) => {
			const view = makeView(catalogue, { lang, area: catalogue.area.id, page, id });
			return { page, id, view } as Made;
		})
	);
}

/** Every object in a view that has these fields, with where it is. */
function* walk(value: unknown, path = ''): Generator<{ path: string; object: Record<string, unknown> }> {
	if (typeof value !== 'object' || value === null) return;
	if (!Array.isArray(value)) yield { path, object: value as Record<string, unknown> };
	for (const [key, part] of Object.entries(value)) yield* walk(part, `${path}/${key}`);
}

const cases = REAL_AREAS.flatMap((area) => READY_LANGUAGES.map((lang) => [area, lang] as const));

describe.each(cases)('every page of %s in %s', (area, lang) => {
	const catalogue = catalogues.get(area)!;
	const made = makeAll(catalogue, lang);

	it('exists: every address that is prerendered has something to show', () => {
		expect(made.filter(({ view }) => view === undefined).map(({ page, id }) => `${page}/${id}`)).toEqual([]);
		const pages = new Set<string>(made.map(({ page }) => page));
		expect(VIEW_PAGES.filter((page) => !pages.has(page))).toEqual([]);
	});

	it('is the same after its way as JSON, so that the build and the device show the same', () => {
		for (const { view } of made) expect(JSON.parse(JSON.stringify(view))).toEqual(view);
	});

	it('has words in every text, and names another language than its own', () => {
		const bad = made.flatMap(({ page, id, view }) =>
			[...walk(view)]
				.filter(({ object }) => 'text' in object && !('way' in object))
				.filter(({ path, object: { text, lang: named } }) => {
					if (text === undefined && path.endsWith('/audience')) return false;
					return typeof text !== 'string' || text.trim() === '' || text === 'undefined' || named === lang;
				})
				.map(({ path }) => `${page}/${id}${path}`)
		);
		expect(bad).toEqual([]);
	});

	it('marks the texts of its Norwegian records, and only on pages in another language', () => {
		for (const made_ of made) {
			if (made_.page !== 'service') continue;
			const own = findService(catalogue, made_.id)?.language ?? 'nb';
			const { name, description, card, textLang } = made_.view;
			const named = own === lang ? undefined : own;
			expect([name.lang, description.lang, card.name.lang, card.summary.lang, textLang]).toEqual(
				Array.from({ length: 5 }, () => named)
			);
		}
	});

	it('that needs a decision carries the right, its deadline and its body (R1)', () => {
		const weeks = { nb: ['fire uker', 'tre uker'], en: ['four weeks', 'three weeks'] }[lang];
		const formal = listServices(catalogue).filter(isFormal);
		expect(formal.length > 0).toBe(area !== NATIONAL_AREA);
		for (const service of formal) {
			const address = { lang, area, id: service.id };
			const views = [
				makeView(catalogue, { ...address, page: 'service' })?.right,
				makeView(catalogue, { ...address, page: 'formal-service' })?.right
			];
			for (const right of views) {
				const complaint = right?.complaint;
				expect(complaint?.body.text).toMatch(/\S/);
				expect(complaint?.deadline.lang).toBeUndefined();
				expect(complaint?.body.lang).toBeUndefined();
				expect(complaint?.url).toMatch(/^https:\/\/lovdata\.no\//);
				const { regime } = service.application!;
				if (regime === 'national-insurance') continue;
				expect([service.id, complaint?.deadline.text]).toEqual([
					service.id,
					weeks[regime === 'health-care' ? 0 : 1]
				]);
			}
		}
	});

	it('that lists formal services lists them all, once', () => {
		const { groups } = makeView(catalogue, { lang, area, page: 'formal' })!;
		const listed = groups.flatMap(({ cards }) => cards.map(({ id }) => id)).sort();
		expect(listed).toEqual(
			listServices(catalogue)
				.filter(isFormal)
				.map(({ id }) => id)
				.sort()
		);
	});

	it('that ranks keeps acute help out', () => {
		const acute = new Set(
			listServices(catalogue)
				.filter((service) => isAcute(catalogue, service))
				.map(({ id }) => id)
		);
		expect(acute.size).toBeGreaterThan(0);
		for (const entry of made) {
			const lists: CardList[] =
				entry.page === 'step'
					? [entry.view.services]
					: entry.page === 'need'
						? [entry.view.main, entry.view.also]
						: [];
			const ranked = lists.flatMap(({ cards }) => cards.map(({ id }) => id));
			expect(ranked.filter((id) => acute.has(id))).toEqual([]);
		}
	});

	it('counts what it shows, and shows no more than a page holds', () => {
		for (const { view } of made) {
			for (const { path, object } of walk(view)) {
				if (!Array.isArray(object.cards) || object.total === undefined) continue;
				const { cards, total } = object as unknown as CardList;
				expect([path, cards.length]).toEqual([path, Math.min(total, LIST_LIMIT)]);
				expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
			}
		}
	});
});

describe.each(REAL_AREAS)('in %s', (area) => {
	const catalogue = catalogues.get(area)!;

	it('every national service has its page, and stands somewhere', () => {
		const [national] = realCatalogue(NATIONAL_AREA).releases;
		for (const { id } of national!.services) {
			const view = makeView(catalogue, { lang: 'nb', area, page: 'service', id });
			expect([id, view?.card.national]).toEqual([id, area !== NATIONAL_AREA]);
			expect([id, view!.standsOn.length > 0 || view!.track !== undefined]).toEqual([id, true]);
		}
	});

	it('every service is on the page of each of its steps and needs, or counted there', () => {
		for (const service of listServices(catalogue)) {
			for (const step of stepsOf(catalogue.area, service)) {
				const { services } = makeView(catalogue, { lang: 'nb', area, page: 'step', id: step.id })!;
				if (services.total <= LIST_LIMIT) expect(services.cards.map(({ id }) => id)).toContain(service.id);
			}
		}
	});

	it('coverage adds up to the steps the own offers stand on', () => {
		const { rows, total, assured, unknown } = makeView(catalogue, { lang: 'nb', area, page: 'coverage' })!;
		const own = listServices(catalogue).filter((service) => service.area === area);
		const sum = rows.flatMap(({ counts }) => counts).reduce((a, b) => a + b, 0);
		const expected = own.map(
			(service) => stepsOf(catalogue.area, service).length * Math.max(1, service.districts.length)
		);
		expect(sum).toBe(expected.reduce((a, b) => a + b, 0));
		expect([total, assured.length]).toEqual([own.length, own.length]);
		for (const count of Object.values(unknown)) expect(count).toBeLessThanOrEqual(total);
	});

	it.each(['step', 'need', 'service', 'formal-service'] as const)(
		'there is no %s of an unknown id',
		(page) => {
			for (const id of ['finnes-ikke', '', 'constructor', '__proto__', '../norge'])
				expect(makeView(catalogue, { lang: 'nb', area, page, id })).toBeUndefined();
			expect(makeView(catalogue, { lang: 'nb', area, page })).toBeUndefined();
		}
	);
});

describe('what is gone', () => {
	const retired = {
		gamle: { successor: 'klubben', reason: { nb: 'Slått sammen' }, date: '2026-01-01' },
		tapte: { successor: 'borte', reason: { nb: 'Lagt ned', en: 'Closed' }, date: '2025' }
	};
	const catalogue = joinReleases(
		makeRelease('by', [makeService('klubben', { name: 'Klubben' })], { retired: { gamle: retired.gamle } }),
		makeRelease('norge', [], { retired })
	);

	it('says why, when, and what came instead', () => {
		expect(findRetired(catalogue, 'en', 'gamle')).toEqual({
			reason: { text: 'Slått sammen', lang: 'nb' },
			date: '2026-01-01',
			successor: { id: 'klubben', name: 'Klubben' }
		});
	});

	it('points to nothing when what came instead is gone too', () => {
		expect(findRetired(catalogue, 'en', 'tapte')).toEqual({ reason: { text: 'Closed' }, date: '2025' });
	});

	it.each(['klubben', 'aldri', '', 'constructor', '__proto__'])('is not %j', (id) => {
		expect(findRetired(makeCatalogue([]), 'nb', id)).toBeUndefined();
		expect(findRetired(catalogue, 'nb', id)).toBeUndefined();
	});
});
