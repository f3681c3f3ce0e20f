import { getContext, setContext } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { aPress } from '../../live/press';

const key = Symbol('the person this page was made for');

/** Called once, by the root layout, with the id of who was signed in when the document was made. */
export function provideMadeFor(person: string | null): void {
	setContext(key, person);
}

/** Null if no one was signed in. */
export function useMadeFor(): string | null {
	return getContext<string | undefined>(key) ?? null;
}

const presses = Symbol('what names the presses of this page');

/** Called once, by the root layout: each form of the page is given a name for its press. */
export function providePresses(): void {
	const page = aPress();
	let forms = 0;
	setContext(presses, () => `${page}-${(forms += 1)}`);
}

/** The name of a form's press, for a page without scripts. Undefined outside a whole page. */
export function usePress(): string | undefined {
	return getContext<(() => string) | undefined>(presses)?.();
}

const keeping = Symbol('what keeps words typed into forms');

/** Called once, by the root layout: with it, what is typed in a form is not lost when the form goes. */
export function provideKeeping(keep: Attachment<HTMLInputElement>): void {
	setContext(keeping, keep);
}

/** Undefined outside a whole page. */
export function useKeeping(): Attachment<HTMLInputElement> | undefined {
	return getContext<Attachment<HTMLInputElement> | undefined>(keeping);
}
