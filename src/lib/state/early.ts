/** What the script in `app.html` notes of one tap or choice: which event, where, and what a field then said. */
export type Early = readonly [
	type: string,
	target: EventTarget | null,
	checked?: boolean | undefined,
	value?: string
];

declare global {
	interface Window {
		/** What was tapped and chosen before the page could hear; undefined since it can. */
		early?: Early[] | undefined;
	}
}

/**
 * Does what the reader asked for before the page could hear it, once it can.
 *
 * - A button tapped many times while nothing happened was meant once. One in a form is left: the browser sent the form.
 * - A field gets back what was chosen in it and says so, because taking over the page may have put it back.
 * - What is written stays of itself.
 */
export function replayEarly(around: Pick<Window, 'early'> = window): void {
	const heard = around.early ?? [];
	around.early = undefined;
	const buttons = new Set<HTMLButtonElement>();
	for (const [type, target, checked, value] of heard) {
		if (!(target instanceof Element) || !target.isConnected) continue;
		if (type === 'click') {
			const button = target.closest('button');
			if (!button || button.form || buttons.has(button)) continue;
			buttons.add(button);
			button.click();
			continue;
		}
		if (target instanceof HTMLSelectElement) target.value = value ?? '';
		else if (target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type))
			target.checked = checked ?? false;
		else continue;
		target.dispatchEvent(new Event('change', { bubbles: true }));
	}
}
