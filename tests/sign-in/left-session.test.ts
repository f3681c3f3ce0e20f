import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSessions } from '../../server/sign-in/sessions';
import { houseOfElin } from '../views/room';

let house: Awaited<ReturnType<typeof houseOfElin>>;

beforeEach(async () => void (house = await houseOfElin()));
afterEach(() => house.end());

test('a session that a browser has left for another goes on, and its cookie is sent no more', async () => {
	const sessions = openSessions(house.db, false);
	const { id, cookie } = await sessions.start(house.elin.id);
	const header = `${cookie.name}=${cookie.value}`;
	expect((await sessions.lookUp(header))?.renewed?.value).toBe(cookie.value);
	sessions.letGo(id);
	expect(await sessions.lookUp(header)).toMatchObject({ sessionId: id, renewed: null });
	expect(await sessions.whoIs(header)).toMatchObject({ sessionId: id, renewed: null });
});
