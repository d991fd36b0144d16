import type { IndexReader } from './index-reader.ts';
import { inverseFrequency, type Scores } from './rank.ts';

/** Found by random search as `WORTH` is. */
const RELATED = {
	/** How many of the best hits say what the query is about. */
	telling: 12,
	/** How many topics a query can be about. */
	topics: 8,
	/** What it adds to a hit to be about the same as the best, beside the best hit. */
	hit: 0.06,
	/** What it is worth to be about the same as the best hits and nothing else. */
	other: 0.5
};

/**
 * The topics the best hits share say what a query is about: hits on them come up, and others on them come after. Who
 * seeks a walking group by one group's own word is helped by the others too.
 *
 * @param asked The weight of the words asked for; 0 when there are none that must be met.
 */
export function addRelated(reader: IndexReader, scores: Scores, asked: number): void {
	const best = [...scores]
		.map(([document, { score, met }]) => ({ document, score: asked === 0 ? score : (score * met) / asked }))
		.sort((a, b) => b.score - a.score)
		.slice(0, RELATED.telling);
	const highest = best[0]?.score ?? 0;
	if (highest === 0) return;
	const about = new Map<number, number>();
	for (const { document, score } of best) {
		for (const [topic, impact] of reader.topicsOf(document)) {
			about.set(topic, (about.get(topic) ?? 0) + (score / highest) ** 2 * impact);
		}
	}
	const topics = [...about]
		.map(([topic, weight]) => ({
			topic,
			weight: weight * inverseFrequency(reader.ids.length, reader.frequencyOf(topic))
		}))
		.sort((a, b) => b.weight - a.weight)
		.slice(0, RELATED.topics);
	const total = topics.reduce((sum, { weight }) => sum + weight, 0);
	const shares = new Map<number, { share: number; topic: number }>();
	for (const { topic, weight } of topics) {
		reader.eachDocument(topic, (document, impact) => {
			const entry = shares.get(document);
			const share = (weight / total) * impact;
			// The first topic that meets it is the one the query is most about.
			if (entry) entry.share += share;
			else shares.set(document, { share, topic });
		});
	}
	for (const [document, { share, topic }] of shares) {
		const hit = scores.get(document);
		if (hit) {
			hit.score += highest * RELATED.hit * share;
		} else {
			scores.set(document, {
				score: highest * RELATED.other * share,
				met: asked,
				because: [{ typed: '', word: reader.wordOf(topic), field: 'word', how: 'related' }]
			});
		}
	}
}
