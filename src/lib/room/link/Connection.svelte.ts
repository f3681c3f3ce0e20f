import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';
import type * as Y from 'yjs';
import type { Access } from '../../meeting/rights/abilities';
import { Link } from './link';
import type { LinkState, Returned } from './link';

/**
 * A board's link as Svelte state, for the browser only. Leaving the page is warned of while
 * something typed is not yet kept: nothing of a case is stored on the device.
 */
export class Connection {
	readonly #link: Link;
	readonly #subscribe: () => void;

	/** @param access what the page was told one may do, so that nobody waits to write */
	constructor(board: string, access: Access = 'write') {
		const { protocol, host } = window.location;
		const scheme = protocol === 'https:' ? 'wss:' : 'ws:';
		this.#link = new Link({ url: `${scheme}//${host}/boards`, board, access });
		this.#subscribe = createSubscriber((update) => this.#link.watch(update));
		window.addEventListener('beforeunload', this.#warn);
	}

	/** Another document after a refusal: read it where it is used. */
	get doc(): Y.Doc {
		this.#subscribe();
		return this.#link.doc;
	}

	get awareness(): Awareness {
		this.#subscribe();
		return this.#link.awareness;
	}

	get access(): Access {
		this.#subscribe();
		return this.#link.access;
	}

	get state(): LinkState {
		this.#subscribe();
		return this.#link.state;
	}

	get unsaved(): number {
		this.#subscribe();
		return this.#link.unsaved;
	}

	/** What was not accepted, for copying, until it is dismissed. */
	get returned(): Returned | null {
		this.#subscribe();
		return this.#link.returned;
	}

	dismiss(): void {
		this.#link.dismiss();
	}

	reconnect(): void {
		this.#link.reconnect();
	}

	close(): void {
		window.removeEventListener('beforeunload', this.#warn);
		this.#link.close();
	}

	readonly #warn = (event: BeforeUnloadEvent) => {
		if (this.#link.unsaved > 0) event.preventDefault();
	};
}
