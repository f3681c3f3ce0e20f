import type { SubmitFunction } from '@sveltejs/kit';
import { answering } from './answering';
import { typedWords } from './typed-words';
import type { TypedWords } from './typed-words';

/** A form that somebody fills in. With words in it, it stays on its page when somebody else's act takes its purpose away. */
export class HeldForm {
	#hasWords = $state(false);
	#isSending = $state(false);
	readonly #may: () => boolean;

	/** @param may whether it can be sent now */
	constructor(may: () => boolean) {
		this.#may = may;
	}

	get isShown(): boolean {
		return this.#may() || this.#hasWords;
	}

	/** It can no longer be sent. Its own press may have done that, so its answer is waited for. */
	get isOver(): boolean {
		return !this.#may() && this.#hasWords && !this.#isSending;
	}

	/** Call it at each letter typed. */
	look(around: Element): void {
		this.#hasWords = typedAround(around).length > 0;
	}

	putAway(): void {
		this.#hasWords = false;
	}

	/** As `answering`, for this form. */
	answering(options: Parameters<typeof answering>[0] = {}): SubmitFunction {
		const submit = answering({
			...options,
			then: async (result) => {
				if (result.type === 'success' || result.type === 'redirect') this.#hasWords = false;
				this.#isSending = false;
				await options.then?.(result);
			}
		});
		return (press) => {
			this.#isSending = true;
			return submit(press);
		};
	}
}

export function typedAround(around: Element): TypedWords[] {
	return typedWords(around.querySelectorAll('textarea, input'));
}
