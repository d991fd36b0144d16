import { joinReleases, NATIONAL_AREA, type Release } from '#lib/domain/catalogue.ts';
import { makeView } from '#lib/domain/views/view.ts';
import { readUnion } from '../quality/catalogue.ts';
import { growCatalogue } from './generate.ts';
import { line, timeMedian } from './measure.ts';

const AREA = 'tromso';
const SIZES = [300, 3000];

/** What a page costs that is made of the whole catalogue. */
export function benchViews(records?: number): void {
	const { catalogue } = readUnion('catalogue', new Date());
	const ofArea = (id: string) => catalogue.releases.find(({ area }) => area.id === id) as Release;
	const real = joinReleases(ofArea(AREA), ofArea(NATIONAL_AREA));
	const all = catalogue.releases.flatMap(({ services }) => services);
	for (const size of records === undefined ? SIZES : [records]) {
		const grown = growCatalogue(real, all, size);
		const services = grown.releases.flatMap((release) => release.services);
		console.log(`\n${services.length} records`);
		const address = { lang: 'nb', area: AREA, page: 'step', id: 'open-places' } as const;
		console.log(
			line(
				'step page from the catalogue',
				timeMedian(() => makeView(grown, address)),
				'ms',
				{
					peer: timeMedian(() => JSON.parse(JSON.stringify(services))),
					name: 'a JSON round trip of the offers'
				}
			)
		);
	}
}
