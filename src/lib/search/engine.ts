import Fuse from 'fuse.js';
import type { SearchDocument } from './document.ts';

export interface Hit {
	id: string;
	/** 0 is a perfect match. */
	score: number;
}

export interface SearchEngine {
	/** Best first. An empty query gives nothing: what to show then is the page's choice. */
	search(query: string): Hit[];
}

/** A word that says nothing about what is sought; *uten* is not one ("uten henvisning"). */
const STOP_WORDS = new Set(
	(
		'jeg vil ha har er en et ei å i på til for med og om av at som det den de noe noen meg min mitt mine ' +
		'du hva hvor kan får få trenger hjelp ' +
		'the a an to i need want have get can some for of on me my is with'
	).split(' ')
);

const MAX_QUERY = 200;
/** Hits whose score is this much worse than the best are noise. */
const WORST_SCORE = 0.75;

/** A Fuse.js token search over the documents of a release. */
export function createEngine(documents: readonly SearchDocument[]): SearchEngine {
	const fuse = new Fuse(documents, {
		keys: [
			{ name: 'names', weight: 4 },
			{ name: 'words', weight: 3 },
			{ name: 'places', weight: 1 },
			{ name: 'text', weight: 1 }
		],
		useTokenSearch: true,
		ignoreDiacritics: true,
		ignoreLocation: true,
		includeScore: true,
		minMatchCharLength: 2,
		threshold: 0.25
	});
	return {
		search(query) {
			const terms = meaningfulTerms(query);
			if (terms === '') return [];
			return fuse
				.search(terms)
				.map(({ item, score = 1 }) => ({ id: item.id, score }))
				.filter(({ score }) => score <= WORST_SCORE);
		}
	};
}

/** The query without stop words; the whole of it when it has nothing else. */
function meaningfulTerms(query: string): string {
	const words = query
		.slice(0, MAX_QUERY)
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
	const left = words.filter((word) => !STOP_WORDS.has(word));
	return (left.length > 0 ? left : words).join(' ');
}
