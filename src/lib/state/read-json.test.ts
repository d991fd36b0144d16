import { expect, it } from 'vitest';
import { readJson } from './read-json.ts';

it('is the JSON of an answer', async () => {
	expect(await readJson(Response.json({ total: 3 }))).toEqual({ total: 3 });
});

it.each([
	['a page that a host or a portal puts in its place', new Response('<!doctype html><title>Log in</title>')],
	['an answer that is cut short', new Response('{"total":')],
	['an answer with nothing in it', new Response('')],
	['JSON of a file that is not there', Response.json({ message: 'Not Found' }, { status: 404 })],
	['JSON of a server that is down', Response.json({}, { status: 503 })]
])('is nothing for %s', async (_, response) => {
	expect(await readJson(response)).toBeUndefined();
});
