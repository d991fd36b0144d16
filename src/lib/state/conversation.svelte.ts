/** What was answered on the sheet about the right to apply (R5). */
export type Informed = 'yes' | 'no';
export type Wants = 'yes' | 'no' | 'undecided';

/** What is chosen from a list or written: empty until then, and again when all is forgotten. */
const TEXTS = ['district', 'postalCode', 'language', 'wishes', 'words', 'name', 'notes'] as const;

/**
 * What is ticked, chosen and written while two people sit together.
 *
 * Lives in the memory of this page and nowhere else: no storage, no address, no request carries it. It survives going
 * from page to page, and is gone with the tab, with "new conversation", and when the device is left alone (`idleClear`).
 */
export class Conversation {
	/** Ids of ticked needs, in the order they were ticked. */
	needs = $state<readonly string[]>([]);
	age = $state<number>();
	/** Id of a district; empty for none. */
	district = $state('');
	/** Where the person lives, as typed. */
	postalCode = $state('');
	/** Language code; empty for none. */
	language = $state('');
	wishes = $state('');
	/** What it is about, in the person's own words. */
	words = $state('');
	/** Ids of chosen offers, in the order they were chosen. */
	chosen = $state<readonly string[]>([]);
	/** Ids of the formal services whose pages something was ticked or chosen on. */
	formal = $state<readonly string[]>([]);
	informed = $state<Informed>();
	wants = $state<Wants>();
	name = $state('');
	notes = $state('');

	/** Offers and districts belong to one area: elsewhere they mean nothing. */
	#area = '';

	get isEmpty(): boolean {
		return (
			this.needs.length + this.chosen.length + this.formal.length === 0 &&
			(this.age ?? undefined) === undefined &&
			this.informed === undefined &&
			this.wants === undefined &&
			TEXTS.every((text) => this[text] === '')
		);
	}

	/** Where the conversation is held. In another area what was chosen is cleared. */
	enter(area: string): void {
		if (this.#area !== '' && this.#area !== area) this.clear();
		this.#area = area;
	}

	toggleNeed(need: string, formal?: string): void {
		this.needs = toggled(this.needs, need);
		this.#about(formal);
	}

	toggleOffer(offer: string, formal?: string): void {
		this.chosen = toggled(this.chosen, offer);
		this.#about(formal);
	}

	/** Chooses these and keeps what was chosen. */
	choose(offers: readonly string[], formal?: string): void {
		this.chosen = [...this.chosen, ...offers.filter((id) => !this.chosen.includes(id))];
		this.#about(formal);
	}

	/** Everything is forgotten: the next person finds nothing. */
	clear(): void {
		this.needs = [];
		this.chosen = [];
		this.formal = [];
		this.age = undefined;
		this.informed = undefined;
		this.wants = undefined;
		for (const text of TEXTS) this[text] = '';
	}

	#about(formal: string | undefined): void {
		if (formal !== undefined && !this.formal.includes(formal)) this.formal = [...this.formal, formal];
	}
}

const toggled = (list: readonly string[], id: string) =>
	list.includes(id) ? list.filter((one) => one !== id) : [...list, id];

/** The one conversation of this tab. */
export const conversation = new Conversation();
