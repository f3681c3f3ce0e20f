/** Loopback alone has names of its own for everybody. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where pages of ours are: at ORIGIN and, in the demo, at an address for each of the cast, with cookies of
 * its own: `http://<slug>.localhost:<PORT>`.
 */
export class Addresses {
	readonly #main: string;
	readonly #port: string;
	readonly #cast: ReadonlySet<string>;

	/** @param cast slugs; none outside the demo, and of no effect where ORIGIN is not on this machine */
	constructor(main: string, cast: readonly string[] = []) {
		const { protocol, hostname, port } = new URL(main);
		const isLocal = protocol === 'http:' && LOOPBACK.includes(hostname);
		this.#main = main;
		this.#port = port === '' ? '' : `:${port}`;
		this.#cast = new Set(isLocal ? cast : []);
	}

	/** The one Origin that may send forms and open links to a host. */
	originAt(host: string | undefined): string {
		const slug = this.castAt(host);
		return slug === null ? this.#main : `http://${slug}.localhost${this.#port}`;
	}

	/** Whose address a host is. */
	castAt(host: string | undefined): string | null {
		const slug = /^([a-z0-9-]+)\.localhost(:\d+)?$/.exec(host ?? '')?.[1];
		const isOurs = slug !== undefined && host === `${slug}.localhost${this.#port}`;
		return isOurs && this.#cast.has(slug) ? slug : null;
	}

	/** The address of one of the cast. */
	of(slug: string): string | null {
		return this.#cast.has(slug) ? `http://${slug}.localhost${this.#port}/` : null;
	}
}
