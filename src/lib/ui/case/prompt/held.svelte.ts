/** Milliseconds before a field that was left folds, so that a button being pressed does not move. */
const PRESS_MS = 350;

/** Whether a field stays open: while I am in it or said that I want to change it. */
export class OpenField {
	#is = $state(false);

	get is(): boolean {
		return this.#is;
	}

	take(): void {
		this.#is = true;
	}

	/** Folds the field once the focus has been elsewhere for the time of a press. */
	leave(field: HTMLElement): void {
		setTimeout(() => {
			if (document.hasFocus() && !field.contains(document.activeElement)) this.#is = false;
		}, PRESS_MS);
	}

	release(): void {
		this.#is = false;
	}
}
