/** Why a text is no rules, and where it stops being. */
export class Refusal extends Error {
	readonly at: number;

	constructor(reason: string, at: number) {
		super(reason);
		this.at = at;
	}
}

/** Reads a text from left to right. */
export interface Scanner {
	/** Moves past what matches here, spaces before it left out. */
	take(pattern: RegExp): RegExpExecArray | undefined;
	/** Whether it matches here. */
	sees(pattern: RegExp): boolean;
	at(): number;
	ended(): boolean;
}

export function makeScanner(text: string): Scanner {
	let position = 0;
	const skip = () => {
		while (text[position] === ' ') position++;
	};
	const match = (pattern: RegExp) => {
		skip();
		const sticky = new RegExp(pattern.source, 'y');
		sticky.lastIndex = position;
		return sticky.exec(text) ?? undefined;
	};
	return {
		take(pattern) {
			const found = match(pattern);
			position += found?.[0].length ?? 0;
			return found;
		},
		sees: (pattern) => match(pattern) !== undefined,
		at() {
			skip();
			return position;
		},
		ended() {
			skip();
			return position >= text.length;
		}
	};
}
