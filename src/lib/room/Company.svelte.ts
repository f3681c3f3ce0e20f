import { createSubscriber } from 'svelte/reactivity';
import type { Awareness } from 'y-protocols/awareness';
import { readPresence } from '../board/presence';
import type { PresenceState } from '../board/presence';

/** Nobody is said to be writing longer than this after their last letter. */
const WRITING_MS = 8_000;

/** The others on a board and the entry each is in. The reader's own name is left out. */
export class Company {
	readonly #awareness: Awareness;
	readonly #me: { id: string; name: string };
	readonly #subscribe: () => void;
	#rests: ReturnType<typeof setTimeout> | undefined;

	constructor(awareness: Awareness, me: { id: string; name: string }) {
		this.#awareness = awareness;
		this.#me = me;
		this.#subscribe = createSubscriber((update) => {
			awareness.on('change', update);
			return () => awareness.off('change', update);
		});
		this.#say({ on: null, typing: false });
	}

	/** One line a person, however many pages they have open. */
	get here(): { id: string; name: string }[] {
		const people = new Map(this.#others().map(({ person }) => [person.id, person]));
		return [...people.values()].sort((a, b) => a.name.localeCompare(b.name));
	}

	writing(on: string): string[] {
		return this.#namesOf((other) => other.on === on && other.typing);
	}

	/** Everybody who is writing anywhere on it. */
	get writers(): string[] {
		return this.#namesOf(({ typing }) => typing);
	}

	/** On it, but not writing. */
	at(on: string): string[] {
		const writing = this.writing(on);
		return this.#namesOf((other) => other.on === on).filter((name) => !writing.includes(name));
	}

	on(on: string): { id: string; name: string } | null {
		return this.#others().find((other) => other.on === on)?.person ?? null;
	}

	come(on: string): void {
		this.#say({ on, typing: false });
	}

	write(on: string): void {
		clearTimeout(this.#rests);
		this.#rests = setTimeout(() => this.#say({ on, typing: false }), WRITING_MS);
		this.#say({ on, typing: true });
	}

	leave(on: string): void {
		if (this.#mine()?.on === on) this.#say({ on: null, typing: false });
	}

	#say(now: Pick<PresenceState, 'on' | 'typing'>): void {
		const mine = this.#mine();
		if (!now.typing) clearTimeout(this.#rests);
		if (mine && mine.on === now.on && mine.typing === now.typing) return;
		this.#awareness.setLocalState({ person: this.#me, ...now });
	}

	#mine(): PresenceState | null {
		return readPresence(this.#awareness.getLocalState());
	}

	#others(): PresenceState[] {
		this.#subscribe();
		return [...this.#awareness.getStates()]
			.filter(([client]) => client !== this.#awareness.clientID)
			.flatMap(([, state]) => readPresence(state) ?? [])
			.filter(({ person }) => person.id !== this.#me.id);
	}

	#namesOf(which: (other: PresenceState) => boolean): string[] {
		return [
			...new Set(
				this.#others()
					.filter(which)
					.map(({ person }) => person.name)
			)
		].sort();
	}
}
