import { json } from '@sveltejs/kit';
import { listAreas } from '#lib/server/catalogue/load.ts';

export const prerender = true;

/** The areas there are. */
export const GET = () => json(listAreas());
