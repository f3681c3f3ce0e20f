/**
 * Id of the person this page was rendered for; the browser may be signed in as another by now. Undefined
 * outside a page.
 */
export function madeFor(): string | undefined {
	return globalThis.document?.documentElement.dataset.for || undefined;
}
