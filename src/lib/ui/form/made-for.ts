import { getContext, setContext } from 'svelte';

const key = Symbol('the person this page was made for');

/** Called once, by the root layout, with the id of who was signed in when the document was made. */
export function provideMadeFor(person: string | null): void {
	setContext(key, person);
}

/** Null if no one was signed in. */
export function useMadeFor(): string | null {
	return getContext<string | undefined>(key) ?? null;
}
