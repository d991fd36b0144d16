import { listWords } from '#lib/search/text/fold.ts';

/** The texts of a record that are made anew. */
export interface Texts {
	name: string;
	description: string;
	keywords?: string[] | undefined;
}

export interface Mixer {
	/** A record's texts made anew: its own sentences and those of records akin to it, some of their words others. */
	mix(original: Texts, akin: readonly Texts[]): Texts;
	/** Words emitted, and different words among them. */
	size(): { words: number; vocabulary: number };
}

/** Heaps' law: a text of n words has K · n^beta different ones. */
export interface Heaps {
	k: number;
	beta: number;
}

/** Words this common in the originals carry the sentence and stay: *eller*, *trenger*. */
const COMMON = 0.04;
const SHORTEST = 5;
/** How often a word gives way to one that was coined before, so that most coined words are met again. */
const REUSED = 0.12;
/** What the new words of growing Norwegian text are, roughly: compounds, then names. */
const NAMES = 0.3;
const MOST_TRIES = 20;
/** One sentence alone would come back word for word. */
const FEWEST_SENTENCES = 2;
/** How often a record opens with its original's first sentence. */
const OWN_OPENING = 0.5;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** One of a list; undefined when it is empty. */
export const pick = <T>(list: readonly T[], random: () => number): T | undefined =>
	list[Math.floor(random() * list.length)];

/** Least squares in the logarithms, over twenty lengths of the texts in their order. */
export function fitHeaps(texts: readonly string[]): Heaps {
	const points: [number, number][] = [];
	const known = new Set<string>();
	let words = 0;
	const step = Math.max(1, Math.floor(texts.length / 20));
	texts.forEach((text, i) => {
		for (const word of listWords(text)) {
			words++;
			known.add(word);
		}
		if ((i + 1) % step === 0) points.push([Math.log(words), Math.log(known.size)]);
	});
	const mean = (of: 0 | 1) => points.reduce((sum, point) => sum + point[of], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const beta =
		points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
		points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
	return { k: Math.exp(y - beta * x), beta };
}

export const textOf = ({ name, description, keywords = [] }: Texts) =>
	[name, ...keywords, description].join(' · ');

/**
 * Makes texts that grow as real ones do. Sentences of akin records are put together; whenever the vocabulary lags
 * behind Heaps' law of the originals, a word gives way to a coined one: a compound of parts the originals' compounds are
 * made of, or a place name. Coined words come back, the ones met often more often, as words do.
 */
export function createMixer(originals: readonly Texts[], seed: number): Mixer {
	const random = createRandom(seed);
	const { k, beta } = fitHeaps(shuffle(originals, random).map(textOf));
	const common = findCommon(originals);
	const coin = createMint(originals, random);
	const emitted = new Set<string>();
	/** Every use of a coined word: picking one evenly picks the often met ones more often. */
	const uses: Record<'word' | 'name', string[]> = { word: [], name: [] };
	let words = 0;

	const count = (text: string) => {
		for (const word of listWords(text)) {
			words++;
			emitted.add(word);
		}
	};
	const change = (text: string): string =>
		text.replace(/\p{L}+/gu, (word, at: number) => {
			const folded = word.toLowerCase();
			if (word.length < SHORTEST || common.has(folded)) {
				count(word);
				return word;
			}
			const isName = at > 0 && word !== folded;
			const isBehind = emitted.size < k * (words + 1) ** beta;
			let other: string | undefined;
			if (isBehind) other = coin(isName || random() < NAMES ? 'name' : 'word');
			else if (random() < REUSED) other = pick(uses[isName ? 'name' : 'word'], random);
			if (other !== undefined) uses[isName ? 'name' : 'word'].push(other);
			const said = other === undefined ? word : word === folded ? other : capital(other);
			count(said);
			return said;
		});

	return {
		mix(original, akin) {
			const sentences = listSentences(original.description);
			const others = akin.flatMap(({ description }) => listSentences(description));
			const mixed = new Set(random() < OWN_OPENING ? sentences.slice(0, 1) : []);
			const wanted = Math.max(FEWEST_SENTENCES, sentences.length);
			for (let tries = 0; mixed.size < wanted && tries < MOST_TRIES; tries++) {
				mixed.add(pick(others, random) ?? '');
			}
			const place = capital(pick(uses.name, random) ?? coin('name'));
			const name = change((pick(akin, random) ?? original).name);
			count(place);
			return {
				name: `${name} ${place}`,
				description: change([...mixed].join(' ')),
				...(original.keywords && { keywords: original.keywords.map((keyword) => change(keyword)) })
			};
		},
		size: () => ({ words, vocabulary: emitted.size })
	};
}

const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

const listSentences = (text: string) => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence !== '');

function shuffle<T>(list: readonly T[], random: () => number): T[] {
	return list
		.map((one) => ({ one, at: random() }))
		.sort((a, b) => a.at - b.at)
		.map(({ one }) => one);
}

function findCommon(originals: readonly Texts[]): Set<string> {
	const frequencies = new Map<string, number>();
	for (const texts of originals) {
		for (const word of new Set(
			textOf(texts)
				.toLowerCase()
				.match(/\p{L}+/gu)
		)) {
			frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
		}
	}
	const most = originals.length * COMMON;
	return new Set([...frequencies].filter(([, frequency]) => frequency > most).map(([word]) => word));
}

const NAME_HEADS =
	`ask aust berg bjørk blå brei bru dal eid eik elv fager fisk fjell fure gam gran grå gull hall hassel hauk heim
	helle hest hov hval høy is kalv kirke klokker kråke kveld kvern kvit lang lauv lille lyng løken mid mol myr nord
	ny nøtte ol orre ravn rein rogn røy sand sel ski skog smed sol spann stein stor svart sør tjeld torp tor tverr
	ulv ut val varg ved vest vind vår øde ørn øst å ås`.split(/\s+/);
const NAME_TAILS =
	`bakken berg bekk bru bu by bø dal eid elv eng fjell fjord gård haug heim holm holt jord land lia li lund mark
	mo moen myra nes osen rud rød sand set skog stad strand sund sve søra teigen tjern tun vang vann vik voll vågen
	øy øya ås åsen`.split(/\s+/);
const NAME_ENDS =
	` gata veien tunet parken skole senter kirke hallen brygge torg huset kroken stua hagen allé sletta`.split(
		' '
	);

/** Coins words nobody has coined here before. */
function createMint(originals: readonly Texts[], random: () => number): (kind: 'word' | 'name') => string {
	const { heads, tails } = findParts(originals);
	const known = new Set(originals.flatMap((texts) => listWords(textOf(texts))));
	const join = {
		word: (long: boolean) =>
			`${pick(heads, random) ?? ''}${long ? (pick(heads, random) ?? '') : ''}${pick(tails, random) ?? ''}`,
		name: (long: boolean) =>
			`${pick(NAME_HEADS, random) ?? ''}${long ? (pick(NAME_HEADS, random) ?? '') : ''}${pick(NAME_TAILS, random) ?? ''}${pick(NAME_ENDS, random) ?? ''}`
	};
	return (kind) => {
		for (let tries = 0; ; tries++) {
			// Short words run out, and then longer ones are coined, as in a language.
			const word = join[kind](tries > MOST_TRIES) + 'n'.repeat(Math.max(0, tries - 2 * MOST_TRIES));
			const [folded = ''] = listWords(word);
			if (known.has(folded)) continue;
			known.add(folded);
			return word;
		}
	};
}

/** First parts (with the letter that glues them) and last parts of the originals' own compounds, as they are spelled. */
function findParts(originals: readonly Texts[]): { heads: string[]; tails: string[] } {
	const words = new Set(
		originals.flatMap(
			(texts) =>
				textOf(texts)
					.toLowerCase()
					.match(/\p{L}{4,}/gu) ?? []
		)
	);
	const heads = new Set<string>();
	const tails = new Set<string>();
	for (const word of words) {
		for (let at = 4; at <= word.length - 4; at++) {
			const [head, tail] = [word.slice(0, at), word.slice(at)];
			if (!words.has(tail) || !(words.has(head) || words.has(head.replace(/[se]$/, '')))) continue;
			heads.add(head);
			tails.add(tail);
		}
	}
	return { heads: [...heads], tails: [...tails] };
}
