import { sql } from 'kysely';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { isStillSignedIn } from '../../server/sign-in/still-signed-in';
import { dropMade, openDemo } from './open-house';

afterAll(dropMade);
afterEach(() => void vi.useRealTimers());

/** Priya reads a paper, and the disk is full: nothing that is written empties the cache. */
async function reading() {
	const rig = await openDemo('breakouts');
	const { house } = rig;
	const { id, header } = await rig.enter('priya-nair');
	for (const what of ['insert', 'update', 'delete'])
		await sql
			.raw(
				`create trigger full_${what} before ${what} on sessions begin
		select raise(abort, 'SQLITE_FULL: database or disk is full'); end`
			)
			.execute(house.db);
	return { house, id, header, reads: () => isStillSignedIn(house, id, header) };
}

test('on a full disk a paper is read no further once its reader has signed out', async () => {
	const { house, id, reads } = await reading();
	expect(await reads()).toBe(true);
	await house.signOut(id);
	expect(await reads()).toBe(false);
});

test('and no further once the session has expired', async () => {
	const { house, header, reads } = await reading();
	expect(await reads()).toBe(true);
	const ends = (await house.sessions.lookUp(header))?.expiresAt.getTime() ?? 0;
	vi.useFakeTimers({ toFake: ['Date'], now: ends + 1 });
	expect(await reads()).toBe(false);
});
