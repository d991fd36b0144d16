import { expect, it } from 'vitest';
import { links, show, words } from '#lib/components/example-frame/show.fixture.ts';
import { examples } from './calendar-links.examples.ts';
import CalendarLinks from './CalendarLinks.svelte';

it('the calendar of a need is said what it is, and can be had without JavaScript', async () => {
	const page = await show(CalendarLinks, examples['of a need']);
	expect(words(page)).toContain('Ukjente tider er ikke med.');
	expect(links(page)).toEqual({
		Abonner: '/nb/tromso/behov/company/kalender.ics',
		'Last ned som fil': '/nb/tromso/behov/company/kalender.ics'
	});
});
