import { expect, it } from 'vitest';
import { list, one, show } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './day-filters.examples.ts';
import DayFilters from './DayFilters.svelte';

it('what is chosen stands outside the form, each a link that takes it away and keeps the rest', async () => {
	const page = await show(DayFilters, examples['with all chosen']);
	expect(list(page, '.chip > span:first-child')).toEqual([
		'Sentrum',
		'mat eller et måltid',
		'Uten vedtak',
		'Gratis'
	]);
	const [first] = page.querySelectorAll('.chip');
	expect(first?.getAttribute('href')).toBe('?behov=food&utenvedtak=1&gratis=1&ogsaukjent=1&dag=2026-11-27');
	expect(first?.getAttribute('aria-label')).toBe('Fjern Sentrum');
});

it('the form writes the address itself, with the day it stands on', async () => {
	const page = await show(DayFilters, examples['with all chosen']);
	expect(one(page, 'form').getAttribute('action')).toBe('/nb/tromso/i-dag/');
	expect(one(page, '[name=dag]').getAttribute('value')).toBe('2026-11-27');
});

it('asks for a district only where there are some', async () => {
	expect(
		(await show(DayFilters, examples['where there are no districts'])).querySelector('[name=bydel]')
	).toBeNull();
	const page = await show(DayFilters, examples['with nothing chosen']);
	expect(list(page, '[name=bydel] option')).toEqual(['Alle', 'Sentrum', 'Tromsdalen']);
	expect(page.querySelector('.chips')).toBeNull();
});
