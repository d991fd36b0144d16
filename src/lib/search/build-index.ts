import { type Catalogue, releaseOf, type Term, termsOf } from '#lib/domain/catalogue.ts';
import type { Service } from '#lib/domain/service.ts';
import {
	encodePostings,
	type Field,
	FIELDS,
	frontCode,
	MAX_IMPACT,
	type Posting,
	type SearchIndex,
	type SynonymTable
} from './index-format.ts';
import { splitCompound } from './text/compound.ts';
import { listSpelled, listWords } from './text/fold.ts';
import { PARTS } from './text/parts.ts';
import { stem } from './text/stem.ts';
import { meaningful } from './text/stop-words.ts';

/** How much a word counts in each field. */
export const WEIGHTS: Record<Field, number> = {
	name: 5.5,
	word: 2.5,
	kind: 1.2,
	audience: 1.5,
	place: 2,
	organization: 1,
	text: 1,
	part: 0
};
/**
 * `part`: a word inside another counts this much of the whole. BM25: `k1`, how soon repetition stops counting, and
 * `b`, how much a long field is held back.
 */
export const SHAPE = { part: 0.8, k1: 1.75, b: 0.45 };
/** Needs and topics are terms of their own, so that what people say for one reaches every offer that meets it. */
export const CURATED = { need: { main: 0.7, also: 0.15 }, topic: { main: 0.85, also: 0.45 } };

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
 * The index of an area: its own services and the national ones, which are searched together and so ranked together.
 */
export function buildIndex(catalogue: Catalogue): SearchIndex {
	const services = catalogue.releases.flatMap((release) => release.services);
	const documents = services.map((service) => fieldsOf(catalogue, service));
	const known = new Set(PARTS.map(stem));
	for (const fields of documents) {
		for (const text of Object.values(fields))
			for (const word of listWords(text)) if (word.length > 3) known.add(stem(word));
	}
	const split = new Map<string, string[]>();
	const partsOf = (word: string) => {
		const found = split.get(word) ?? splitCompound(word, (s) => known.has(s));
		split.set(word, found);
		return found;
	};

	const words = new Map<string, Map<string, number>>();
	const frequencies = new Map<string, Map<number, { score: number; field: Field; best: number }>>();
	const lengths = averageLengths(documents);
	documents.forEach((fields, document) => {
		const add = (term: string, amount: number, field: Field) => {
			const found = frequencies.get(term) ?? new Map();
			frequencies.set(term, found);
			const entry = found.get(document) ?? { score: 0, field, best: 0 };
			entry.score += amount;
			if (amount > entry.best) [entry.best, entry.field] = [amount, field];
			found.set(document, entry);
		};
		for (const field of FIELDS) {
			const list = listSpelled(fields[field]);
			const long = 1 - SHAPE.b + (SHAPE.b * list.length) / (lengths[field] || 1);
			for (const { spelled, folded: word } of list) {
				const amount = WEIGHTS[field] / long;
				const whole = stem(word);
				add(whole, amount, field);
				count(words, whole, spelled);
				for (const part of partsOf(word)) if (part !== whole) add(part, amount * SHAPE.part, 'part');
			}
		}
		const { needs, topics } = services[document] as Service;
		for (const [prefix, { main, also }] of [
			['need', needs],
			['topic', topics]
		] as const) {
			for (const id of main) add(`${prefix}:${id}`, CURATED[prefix].main, 'word');
			for (const id of also) add(`${prefix}:${id}`, CURATED[prefix].also, 'word');
		}
	});

	const terms = [...frequencies.keys()].sort();
	const lists = terms.map((term): Posting[] =>
		[...(frequencies.get(term) ?? [])].map(([document, { score, field }]) => ({
			document,
			field,
			impact: Math.max(1, Math.round((term.includes(':') ? score : score / (SHAPE.k1 + score)) * MAX_IMPACT))
		}))
	);
	return {
		ids: services.map(({ id }) => id),
		stems: frontCode(terms),
		words: terms.map((term) => ending(term, mostUsed(words.get(term)))).join('\n'),
		postings: toBase64(encodePostings(lists))
	};
}

function fieldsOf(catalogue: Catalogue, service: Service): Record<Field, string> {
	const names = (terms: readonly Term[], ids: readonly string[]) =>
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

function averageLengths(documents: readonly Record<Field, string>[]): Record<Field, number> {
	const average = (field: Field) =>
		documents.reduce((sum, fields) => sum + listWords(fields[field]).length, 0) /
		Math.max(1, documents.length);
	return Object.fromEntries(FIELDS.map((field) => [field, average(field)])) as Record<Field, number>;
}

function count(words: Map<string, Map<string, number>>, term: string, word: string): void {
	const found = words.get(term) ?? new Map<string, number>();
	found.set(word, (found.get(word) ?? 0) + 1);
	words.set(term, found);
}

function mostUsed(counts: Map<string, number> | undefined): string {
	return [...(counts ?? [])].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}

/** The word as what it does not share with its stem: shared letters in base 36, then the rest. */
function ending(term: string, word: string): string {
	let shared = 0;
	while (shared < 35 && shared < word.length && word[shared] === term[shared]) shared++;
	return shared.toString(36) + word.slice(shared);
}

/** Words people say, and the topics' own names, as the index looks them up. */
export function toSynonymTable(synonyms: readonly Synonyms[], topics: readonly Term[]): SynonymTable {
	const table = new Map<string, Set<string>>();
	const add = (said: string, meant: string) => {
		const key = meaningful(listWords(said)).map(stem).join(' ');
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
	return new Map([...table].sort().map(([said, meant]) => [said, [...meant].sort()]));
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (const byte of bytes) text += String.fromCharCode(byte);
	return btoa(text);
}
