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
 * address under this installation's key, and an HMAC of that, by which it is known as ours before the address is read.
 * The cookie gives no access; it spares the browser the waits that others' guesses cause.
 */
export class Devices {
	readonly #key: Buffer;

	constructor(key: Buffer) {
		this.#key = key;
	}

	/** What a browser that has signed in before brings; undefined for any other, and for a cookie that is not ours. */
	broughtBy(cookies: { get(name: string): string | undefined }): string | undefined {
		const device = cookies.get(SECURE_NAME) ?? cookies.get(NAME);
		const [account] = device?.split('.', 1) ?? [];
		return isSame(device, account && this.#sealed(account)) ? device : undefined;
	}

	/** Whether a browser with this cookie has signed in to the account before. */
	knows(email: string, device: string | undefined): boolean {
		return isSame(device, this.#valueFor(email));
	}

	cookie(email: string, secure: boolean) {
		return {
			name: secure ? SECURE_NAME : NAME,
			value: this.#valueFor(email),
			attributes: { path: '/enter', httpOnly: true, secure, sameSite: 'lax', maxAge: AGE } as const
		};
	}

	#valueFor(email: string): string {
		return this.#sealed(this.#sign(foldedEmail(email)));
	}

	#sealed(account: string): string {
		return `${account}.${this.#sign(`device ${account}`)}`;
	}

	#sign(text: string): string {
		return createHmac('sha256', this.#key).update(text).digest('base64url');
	}
}

function isSame(given = '', right = ''): boolean {
	const [one, other] = [Buffer.from(given), Buffer.from(right)];
	return one.length > 0 && one.length === other.length && timingSafeEqual(one, other);
}
