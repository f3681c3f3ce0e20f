import type { ActionResult } from '@sveltejs/kit';
import { readAgain } from '../reading/read-again';
import { refusedIn } from './refused';

type Typed = Partial<Record<string, string>>;

/**
 * What a form is filled in from. It follows its page until somebody types: from then on, what others save changes neither
 * the fields nor the code that saving is compared with, so that saving answers 'changed-meanwhile'. The words stay, and can
 * be saved over what the page then shows.
 */
export class FilledFrom<T> {
	readonly #now: () => T;
	/** What the fields were filled in from; null while they follow the page. */
	#held = $state.raw<T | null>(null);
	/** What saving is compared with. */
	#against = $state.raw<T | null>(null);
	#typed = $state.raw<Typed>({});

	/**
	 * @param now what the page was told last
	 * @param typed what was typed when the last try was refused, on a page without scripts
	 */
	constructor(now: () => T, typed: Typed) {
		this.#now = now;
		this.#typed = typed;
		if (Object.keys(typed).length > 0) this.begin();
	}

	get typed(): Typed {
		return this.#typed;
	}

	get values(): T {
		return this.#held ?? this.#now();
	}

	get against(): T {
		return this.#against ?? this.#now();
	}

	/** For the form's `oninput`. */
	begin = (): void => {
		if (this.#held === null) this.#held = this.#against = this.#now();
	};

	/** For what `answering` does then. */
	answered = async (result: ActionResult): Promise<void> => {
		if (result.type === 'success') {
			this.#held = this.#against = null;
			this.#typed = {};
		}
		if (refusedIn(result)?.code !== 'changed-meanwhile') return;
		await readAgain();
		this.#held ??= this.#now();
		this.#against = this.#now();
	};
}
