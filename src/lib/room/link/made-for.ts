/** The person whose page this is, whoever the browser is signed in as by now; undefined outside a page. */
export function madeFor(): string | undefined {
	return globalThis.document?.documentElement.dataset.for || undefined;
}
