import { createHmac, timingSafeEqual } from 'node:crypto';
import { foldedEmail } from '../../src/lib/meeting/people/names';

/** The cookie of a browser that has signed in before. */
const NAME = 'plenary_device';
/** Over https. Its path is not `/`, so it cannot be a `__Host-` cookie. */
const SECURE_NAME = `__Secure-${NAME}`;
/** Lifetime of the cookie in seconds: half a year. */
const AGE = 180 * 24 * 60 * 60;

/**
 * Knows which browsers have signed in to an account before, without a list: a cookie holds an HMAC of the account's
 * address under this installation's key. The cookie gives no access; it spares the browser the waits that others' guesses cause.
 */
export class Devices {
	readonly #key: Buffer;

	constructor(key: Buffer) {
		this.#key = key;
	}

	/** What a browser that has signed in before brings; undefined for any other. */
	broughtBy(cookies: { get(name: string): string | undefined }): string | undefined {
		return cookies.get(SECURE_NAME) ?? cookies.get(NAME);
	}

	knows(email: string, device: string | undefined): boolean {
		const right = Buffer.from(this.#sign(email));
		const given = Buffer.from(device ?? '');
		return given.length === right.length && timingSafeEqual(given, right);
	}

	cookie(email: string, secure: boolean) {
		return {
			name: secure ? SECURE_NAME : NAME,
			value: this.#sign(email),
			attributes: { path: '/enter', httpOnly: true, secure, sameSite: 'lax', maxAge: AGE } as const
		};
	}

	#sign(email: string): string {
		return createHmac('sha256', this.#key).update(foldedEmail(email)).digest('base64url');
	}
}
