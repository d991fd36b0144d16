import type { AreaView } from '#lib/domain/views/area.ts';
import type { Retired } from '#lib/domain/views/retired.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Key of the text under `errors` shown to the reader. */
			code?: string;
			retired?: Retired;
		}
		interface PageData {
			area?: AreaView;
		}
	}
}
export {};
