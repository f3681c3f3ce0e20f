import { createSubscriber } from 'svelte/reactivity';
import type * as Y from 'yjs';
import { changeOf } from '../../../board/text/change';
import type { TextChange } from '../../../board/text/change';
import { applyChange } from '../../../board/text/text';

export type Follower = (change: TextChange) => void;

/** A shared text as one person's fields read and write it. */
export class SharedText {
	readonly #text: Y.Text;
	readonly #origin: unknown;
	readonly #subscribe: () => void;
	#writer: Follower | null = null;

	constructor(text: Y.Text, origin: unknown) {
		this.#text = text;
		this.#origin = origin;
		this.#subscribe = createSubscriber((update) => {
			text.observe(update);
			return () => text.unobserve(update);
		});
	}

	get value(): string {
		this.#subscribe();
		return this.#text.toString();
	}

	/** @throws Refusal 'too-long'; nothing is written then. @param writer is not told of it */
	write(change: TextChange, writer: Follower | null = null): void {
		this.#writer = writer;
		try {
			applyChange(this.#text, change, this.#origin);
		} finally {
			this.#writer = null;
		}
	}

	/** Called at once with each change that the follower has not written itself. Returns how to stop. */
	follow(follower: Follower): () => void {
		const changed = ({ delta }: Y.YTextEvent) => {
			if (this.#writer !== follower) follower(changeOf(delta));
		};
		this.#text.observe(changed);
		return () => this.#text.unobserve(changed);
	}
}
