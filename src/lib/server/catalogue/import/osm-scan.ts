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
	at(): number;
	ended(): boolean;
}

export function makeScanner(text: string): Scanner {
	let position = 0;
	const skip = () => {
		while (text[position] === ' ') position++;
	};
	return {
		take(pattern) {
			skip();
			const sticky = new RegExp(pattern.source, 'y');
			sticky.lastIndex = position;
			const match = sticky.exec(text) ?? undefined;
			if (match) position = sticky.lastIndex;
			return match;
		},
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
