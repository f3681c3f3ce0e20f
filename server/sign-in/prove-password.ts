import { Refusal } from '../../src/lib/meeting/refusal';
import type { Db } from '../store/engine/database';
import { passwordOf } from '../store/people/credentials';
import type { Passwords } from './passwords';
import type { Tries } from './tries';

/**
 * A person who changes how they sign in proves that they know the password, where there is one. After wrong tries
 * they wait, as when signing in.
 * @throws Refusal 'password-wrong', 'too-many-tries' with {minutes}
 */
export async function provePassword(
	{ db, passwords, tries }: { db: Db; passwords: Passwords; tries: Tries },
	person: { id: string },
	{ password, address }: { password: string; address: string }
): Promise<void> {
	const stored = await passwordOf(db, person.id);
	if (stored === null) return;
	const attempt = { email: `own ${person.id}`, address };
	const minutes = tries.wait(attempt);
	if (minutes > 0) throw new Refusal('too-many-tries', { minutes });
	tries.tried(attempt);
	if (!(await passwords.verify(stored, password))) throw new Refusal('password-wrong');
	tries.succeeded(attempt);
}
