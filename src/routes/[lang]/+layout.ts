import { error } from '@sveltejs/kit';
import { findReadyLanguage } from '#lib/i18n/languages.ts';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = ({ params }) => {
	if (!findReadyLanguage(params.lang)) error(404, { message: 'No such language', code: 'noSuchLanguage' });
};
