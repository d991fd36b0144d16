import { json } from '@sveltejs/kit';
import { getDirectory } from '#lib/server/catalogue/load.ts';

export const prerender = true;

/** The areas there are, and what finds them. */
export const GET = () => json(getDirectory());
