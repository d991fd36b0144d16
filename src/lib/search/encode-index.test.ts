import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realRelease } from '#lib/server/catalogue/real.fixture.ts';
import { buildSegments } from '#lib/server/catalogue/release/files.ts';
import { joinSegments } from './encode-index.ts';
import { createEngine } from './engine.ts';
import { encodeNumbers, leaveOutParts } from './index-format.ts';

const release = realRelease('tromso');
const segments = buildSegments(release);
const joined = joinSegments(segments);
const asked = (word: string) => [{ word, role: 'asked' } as const];
/** What an engine finds: scores by id, but for the last digits that the order of adding leaves. */
const answersOf = (engine: ReturnType<typeof createEngine>) => (word: string) => {
	const { hits, because } = engine.search(asked(word));
	return hits
		.map(({ id, document, score }) => ({ id, score: Number(score.toFixed(9)), because: because(document) }))
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
};
const words = fc.constantFrom(
	'mat',
	'trening',
	'kaf',
	'bibliotek',
	'eldre',
	'demens',
	'trygghetsalarm',
	'tur'
);

describe('an index joined of segments', () => {
	it('finds the same, as well, for the same reasons', () => {
		const [whole, cut] = [answersOf(createEngine(joined)), answersOf(createEngine(segments))];
		fc.assert(
			fc.property(words, (word) => {
				expect(whole(word)).toEqual(cut(word));
			})
		);
		expect(whole('mat').length).toBeGreaterThan(3);
	});

	it('is far smaller than they are', () => {
		expect(JSON.stringify(joined).length).toBeLessThan(JSON.stringify(segments).length * 0.75);
	});

	it('finds every service once where a newer segment stands beside it for one of its own', () => {
		const [first, ...rest] = segments;
		const engine = createEngine([leaveOutParts(joined, [0]), first!]);
		const found = engine.ids.filter((id) => id !== '');
		expect(found.sort()).toEqual(release.services.map(({ id }) => id).sort());
		expect(engine.ids).toHaveLength(joined.ids.length + first!.ids.length);
		expect(rest.length).toBeGreaterThan(2);
	});

	it('is the same when joined of itself', () => {
		expect(joinSegments([joined])).toEqual({ ...joined, parts: encodeNumbers(joined.ids.map(() => 0)) });
	});
});
