import { describe, expect, it } from 'vitest';
import { makeCatalogue, makeService } from '#lib/domain/catalogue.fixture.ts';
import { buildIndex, toSynonymTable } from './build-index.ts';
import { findCandidates, type QueryWord } from './candidates.ts';
import { createEngine } from './engine.ts';
import { encodeSynonyms } from './index-format.ts';
import { IndexReader } from './index-reader.ts';
import { Sayings } from './sayings.ts';
import { understand } from './understand.ts';

const about = (id: string, needs: string) =>
	makeService(id, { name: 'Navn', description: 'Tekst', needs: { main: [needs], also: [] } });
const index = buildIndex(
	makeCatalogue([about('home', 'housing'), about('law', 'rights'), about('talk', 'talk')])
);
const said = encodeSynonyms(
	toSynonymTable(
		[
			{
				needs: {
					housing: ['hybel brann', 'hybel vannskade', 'kaste leilighet'],
					rights: ['hybel klage', 'kaste avtale'],
					talk: ['hører stemmer', 'ikke lenger']
				},
				topics: {},
				words: {}
			}
		],
		[]
	)
);
const engine = createEngine(index, said);
const reader = new IndexReader([index], new Sayings(said));
const ask = (query: string) => engine.search(understand(query, { districts: [] }).words).hits;
const scoreOf = (query: string) => ask(query)[0]?.score ?? 0;

describe('a phrase', () => {
	it('is met by its words in any order and in either language', () => {
		expect(ask('hører stemmer')[0]?.id).toBe('talk');
		expect(ask('stemmer som han hører')[0]?.id).toBe('talk');
		expect(ask('hears voices')[0]?.id).toBe('talk');
	});

	it('means the less the further apart its words stand', () => {
		const near = scoreOf('kaster leilighet gul katt');
		expect(near).toBeGreaterThan(scoreOf('kaster gul leilighet katt'));
		expect(scoreOf('kaster gul leilighet katt')).toBeGreaterThan(scoreOf('kaster gul katt leilighet'));
	});

	it('of small words alone means less than one with a word that was asked for', () => {
		const worthAs = (role: QueryWord['role']) => {
			const words: QueryWord[] = [
				{ word: 'ikke', role: 'silent' },
				{ word: 'lenger', role }
			];
			const { candidates } = findCandidates(reader, undefined, words);
			return Math.max(...candidates.flat().map(({ worth }) => worth));
		};
		expect(worthAs('weak')).toBeLessThan(worthAs('asked'));
	});
});

describe('a rare word of no whole phrase', () => {
	it('leans to what its phrases mean', () => {
		expect(ask('vannskade').map(({ id }) => id)).toEqual(['home']);
		expect(ask('stor vannskade i kjelleren')[0]?.id).toBe('home');
	});

	it('says more when a phrase is whole', () => {
		expect(ask('hybel klage')[0]?.id).toBe('law');
		expect(scoreOf('hybel vannskade')).toBeGreaterThan(scoreOf('vannskade'));
	});
});
