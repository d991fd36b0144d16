import { expect, it } from 'vitest';
import type { Service } from '#lib/domain/service.ts';
import { realRelease, toRealFiles } from '#lib/server/catalogue/real.fixture.ts';

it('sends every field of the services but their topics, which only the search index needs', () => {
	const release = realRelease('tromso');
	const { manifest, contents } = toRealFiles(release);
	const { path } = manifest.files.find(({ role }) => role === 'services') ?? { path: '' };
	const sent = JSON.parse(contents.get(path) ?? '[]') as Service[];
	expect(release.services.every(({ topics }) => topics.main.length > 0)).toBe(true);
	expect(sent).toEqual(release.services.map((service) => ({ ...service, topics: { main: [], also: [] } })));
});
