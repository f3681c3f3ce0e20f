import { getContext, setContext } from 'svelte';

const key = Symbol('what counts the error summaries of a page');

type Counting = (change: 1 | -1) => void;

/** Called once, by the root layout: it is told of each summary that comes and goes. */
export function provideShownErrors(count: Counting): void {
	setContext(key, count);
}

/** Undefined outside a whole page. */
export function useShownErrors(): Counting | undefined {
	return getContext<Counting | undefined>(key);
}
