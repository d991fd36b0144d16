import { impactOf } from './index-format.ts';
import type { IndexReader } from './index-reader.ts';
import { inverseFrequency, pickBest, type Scratch, type Tally } from './rank.ts';

/** Found by random search as `WORTH` is. */
export const RELATED = {
	/** How many of the best hits say what the query is about. */
	telling: 2,
	/** How many topics a query can be about. */
	topics: 16,
	/** What it adds to a hit to be about the same as the best, beside the best hit. */
	hit: 0.25,
	/** What it is worth to be about the same as the best hits and nothing else. */
	other: 0.87
};

/**
 * The topics the best hits share say what a query is about: hits on them come up, and others on them come after. Who
 * seeks a walking group by one group's own word is helped by the others too.
 *
 * @returns The topics, what the query is most about first.
 */
export function addRelated(reader: IndexReader, scratch: Scratch, tally: Tally): number[] {
	const { scores, covered, documents, found, asked } = tally;
	// The work space stands empty between words: `best` holds what hits are worth, then what share of the topics is met.
	const { best, met } = scratch;
	const all = documents.subarray(0, found);
	for (const document of all) {
		const score = scores[document] ?? 0;
		best[document] = asked === 0 ? score : (score * (covered[document] ?? 0)) / asked;
	}
	const telling = pickBest(all, best, RELATED.telling, reader.order);
	const worth = telling.map((document) => best[document] ?? 0);
	for (const document of all) best[document] = 0;
	const [highest = 0] = worth;
	if (highest === 0) return [];

	const about = new Map<number, number>();
	telling.forEach((document, i) => {
		const share = ((worth[i] ?? 0) / highest) ** 2;
		reader.eachTopic(document, (topic, impact) => {
			about.set(topic, (about.get(topic) ?? 0) + share * impact);
		});
	});
	const topics = [...about]
		.map(([topic, weight]) => ({
			topic,
			weight: weight * inverseFrequency(reader.ids.length, reader.frequencyOf(topic))
		}))
		.sort((a, b) => b.weight - a.weight)
		.slice(0, RELATED.topics);
	const total = topics.reduce((sum, { weight }) => sum + weight, 0);
	const { starts, documents: postings, impacts } = reader.postings;
	let count = 0;
	for (const { topic, weight } of topics) {
		const end = starts[topic + 1] ?? 0;
		for (let i = starts[topic] ?? 0; i < end; i++) {
			const document = postings[i] ?? 0;
			const before = best[document] ?? 0;
			if (before === 0) met[count++] = document;
			best[document] = before + (weight / total) * impactOf(impacts[i] ?? 0);
		}
	}
	for (let at = 0; at < count; at++) {
		const document = met[at] ?? 0;
		const share = best[document] ?? 0;
		const before = scores[document] ?? 0;
		best[document] = 0;
		if (before > 0) scores[document] = before + highest * RELATED.hit * share;
		else {
			documents[tally.found++] = document;
			scores[document] = highest * RELATED.other * share;
			covered[document] = asked;
		}
	}
	return topics.map(({ topic }) => topic);
}
