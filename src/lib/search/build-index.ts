import { type Catalogue, releaseOf, type Term as TaxonomyTerm, termsOf } from '#lib/domain/catalogue.ts';
import type { Service } from '#lib/domain/service.ts';
import { COMMON_STEMS } from './common-words.ts';
import { encodeIndex, type EncodedTerm } from './encode-index.ts';
import {
	type Field,
	FIELDS,
	MAX_IMPACT,
	packPosting,
	type SearchIndex,
	type SynonymTable
} from './index-format.ts';
import { leaveOutLonger, readSaid } from './said.ts';
import { alike } from './text/alike.ts';
import { splitCompound } from './text/compound.ts';
import { listSpelled, listWords, type Spelled } from './text/fold.ts';
import { PARTS } from './text/parts.ts';
import { stem } from './text/stem.ts';

/** How much a word counts in each field. */
export const WEIGHTS: Record<Field, number> = {
	name: 4.84,
	word: 2.75,
	kind: 3.04,
	audience: 1.33,
	place: 1,
	organization: 0.77,
	text: 0.97,
	part: 0
};
/**
 * `part`: a word inside another counts this much of the whole. BM25: `k1`, how soon repetition stops counting, and
 * `b`, how much a long field is held back.
 */
export const SHAPE = { part: 1.02, k1: 2.21, b: 0.45 };
/**
 * How many words a field has, about: measured on the first three areas and kept, as an average of the day would change
 * every document when one is edited.
 */
const AVERAGES: Record<Field, number> = {
	name: 3.7,
	word: 18,
	kind: 4.7,
	audience: 12.7,
	place: 1.8,
	organization: 2.5,
	text: 19.4,
	part: 1
};
/** Needs and topics are terms of their own, so that what people say for one reaches every offer that meets it. */
export const CURATED = { need: { main: 0.9, also: 0.14 }, topic: { main: 0.61, also: 0.45 } };

/** Words of the field that may be part of a compound, also where no service of the segment has them alone. */
const KNOWN: readonly string[] = [
	...PARTS.map(stem),
	...COMMON_STEMS.filter((word) => word.length > 3 && !word.includes(':'))
];

/** Words people say, as the catalogue's synonym files hold them. */
export interface Synonyms {
	/** Need → words. */
	needs: Record<string, string[]>;
	/** Topic → words. */
	topics: Record<string, string[]>;
	/** A word of the catalogue → words that mean it. */
	words: Record<string, string[]>;
}

/**
 * A segment of the index: some services of a catalogue, read by themselves. What is in a segment depends on them, and
 * on the names of what they refer to, and on no other service.
 *
 * @param services All of the catalogue unless given.
 */
export function buildIndex(
	catalogue: Catalogue,
	services: readonly Service[] = catalogue.releases.flatMap((release) => release.services)
): SearchIndex {
	const read = createWordReader();
	const documents = services.map((service) => {
		const fields = fieldsOf(catalogue, service);
		return FIELDS.map((field) => read(fields[field]));
	});
	const known = new Set(KNOWN);
	for (const lists of documents)
		for (const list of lists) for (const { folded, whole } of list) if (folded.length > 3) known.add(whole);

	const terms = new Map<string, Term>();
	const termOf = (name: string) => {
		const found = terms.get(name) ?? {
			postings: [],
			spellings: new Map(),
			document: -1,
			score: 0,
			best: 0,
			field: 0
		};
		terms.set(name, found);
		return found;
	};
	const isWord = (part: string) => known.has(part);
	documents.forEach((lists, document) => {
		const met: [string, Term][] = [];
		const add = (name: string, term: Term, amount: number, field: number) => {
			if (term.document !== document) {
				Object.assign(term, { document, score: 0, best: 0, field });
				met.push([name, term]);
			}
			term.score += amount;
			if (amount > term.best) {
				term.best = amount;
				term.field = field;
			}
		};
		lists.forEach((list, field) => {
			const long = 1 - SHAPE.b + (SHAPE.b * list.length) / AVERAGES[FIELDS[field] ?? 'text'];
			const amount = WEIGHTS[FIELDS[field] ?? 'text'] / long;
			for (const word of list) {
				const term = termOf(word.whole);
				add(word.whole, term, amount, field);
				term.spellings.set(word.spelled, (term.spellings.get(word.spelled) ?? 0) + 1);
				word.parts ??= splitCompound(word.folded, isWord).filter((part) => part !== word.whole);
				for (const part of word.parts) add(part, termOf(part), amount * SHAPE.part, PART);
			}
		});
		const { needs, topics } = services[document] as Service;
		for (const [prefix, { main, also }] of [
			['need', needs],
			['topic', topics]
		] as const) {
			for (const id of main) add(`${prefix}:${id}`, termOf(`${prefix}:${id}`), CURATED[prefix].main, WORD);
			for (const id of also) add(`${prefix}:${id}`, termOf(`${prefix}:${id}`), CURATED[prefix].also, WORD);
		}
		for (const [name, { score, field, postings }] of met) {
			const share = name.includes(':') ? score : score / (SHAPE.k1 + score);
			postings.push(packPosting(document, Math.max(1, Math.round(share * MAX_IMPACT)), field));
		}
	});

	const encoded = [...terms].map(([name, { spellings, postings }]): [string, EncodedTerm] => [
		name,
		{ word: mostUsed(spellings), postings }
	]);
	return encodeIndex(
		services.map(({ id }) => id),
		new Map(encoded)
	);
}

function fieldsOf(catalogue: Catalogue, service: Service): Record<Field, string> {
	const names = (terms: readonly TaxonomyTerm[], ids: readonly string[]) =>
		ids.flatMap((id) => Object.values(terms.find((term) => term.id === id)?.name ?? {})).join(' · ');
	const release = releaseOf(catalogue, service);
	const { needs, kinds, audiences } = termsOf(catalogue);
	const bodies = [service.organization, service.onBehalfOf, ...(service.partners ?? [])];
	return {
		name: [service.name, ...(service.alternateNames ?? []), ...(service.formerNames ?? [])].join(' · '),
		word: [...(service.keywords ?? []), names(needs, service.needs.main)].join(' · '),
		kind: names(kinds, [service.kind]),
		audience: [names(audiences, service.audience.groups), service.audience.text ?? ''].join(' · '),
		place: [
			...service.districts.map((id) => release.area.districts.find((d) => d.id === id)?.name ?? ''),
			...service.locations.map(({ location }) => {
				const place = release.locations[location];
				return `${place?.name ?? ''} ${place?.address ?? ''}`;
			})
		].join(' · '),
		organization: bodies
			.map((body) => (body === undefined ? '' : (release.organizations[body]?.name ?? '')))
			.join(' · '),
		text: [service.description, service.contribute ?? ''].join(' · '),
		part: ''
	};
}

const PART = FIELDS.indexOf('part');
const WORD = FIELDS.indexOf('word');

/** A word of the catalogue, worked out once however often it stands. */
interface Word extends Spelled {
	whole: string;
	/** Its parts; filled when every word is known. */
	parts?: string[];
}

/** A term while the index is made: what has been written of it, and what the document at hand adds. */
interface Term {
	postings: number[];
	/** How often each spelling stands for it. */
	spellings: Map<string, number>;
	document: number;
	score: number;
	best: number;
	field: number;
}

/** Reads texts into words; the same text or word is read once. */
function createWordReader(): (text: string) => Word[] {
	const texts = new Map<string, Word[]>();
	const words = new Map<string, Word>();
	return (text) => {
		const before = texts.get(text);
		if (before) return before;
		const list = listSpelled(text).map(({ spelled, folded }) => {
			const word = words.get(spelled) ?? { spelled, folded, whole: stem(folded) };
			words.set(spelled, word);
			return word;
		});
		texts.set(text, list);
		return list;
	};
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
	return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}

/** Words people say, and the topics' own names, as the index looks them up. */
export function toSynonymTable(synonyms: readonly Synonyms[], topics: readonly TaxonomyTerm[]): SynonymTable {
	const table = new Map<string, Set<string>>();
	const add = (said: string, meant: string) => {
		const stems = readSaid(said).map(stem);
		const key = (stems.length > 1 ? stems.map(alike) : stems).join(' ');
		if (key !== '' && key !== meant) table.set(key, (table.get(key) ?? new Set()).add(meant));
	};
	for (const { id, name } of topics)
		for (const said of Object.values(name)) if (said) add(said, `topic:${id}`);
	for (const { needs, topics: subjects, words } of synonyms) {
		for (const [need, said] of Object.entries(needs)) for (const word of said) add(word, `need:${need}`);
		for (const [topic, said] of Object.entries(subjects))
			for (const word of said) add(word, `topic:${topic}`);
		for (const [word, said] of Object.entries(words)) {
			for (const other of said) for (const part of listWords(word)) add(other, stem(part));
		}
	}
	const shorter = leaveOutLonger(orderWords(table));
	return new Map([...shorter].sort().map(([said, meant]) => [said, [...meant].sort()]));
}

/**
 * The words of each phrase in one order, for a query has them in any: the rarest first, so that few phrases share it and
 * few are looked at.
 */
function orderWords(table: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
	const uses = new Map<string, number>();
	for (const said of table.keys())
		for (const word of said.split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1);
	const usesOf = (word: string) => uses.get(word) ?? 0;
	const ordered = new Map<string, Set<string>>();
	for (const [said, meant] of table) {
		const words = [...new Set(said.split(' '))].sort((a, b) => usesOf(a) - usesOf(b) || (a < b ? -1 : 1));
		const key = words.join(' ');
		ordered.set(key, new Set([...(ordered.get(key) ?? []), ...meant]));
	}
	return ordered;
}
