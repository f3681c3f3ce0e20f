import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openSessions } from '../../server/sign-in/sessions';
import { secondsLeft } from '../../server/sign-in/session-life';
import { houseOfElin } from '../views/room';

const HOUR = 60 * 60 * 1000;
const began = new Date('2026-03-02T09:00:00Z').getTime();
let house: Awaited<ReturnType<typeof houseOfElin>>;

beforeEach(async () => {
	house = await houseOfElin();
	vi.useFakeTimers({ now: began, toFake: ['Date'] });
});
afterEach(async () => {
	vi.useRealTimers();
	await house.end();
});

test('the last of the fourteen days is in what the server counts, in the cookie and in what it says of it', async () => {
	const sessions = openSessions(house.db, false);
	const { cookie } = await sessions.start(house.elin.id);
	const header = `${cookie.name}=${cookie.value}`;
	const seenAt = async (hours: number) => {
		vi.setSystemTime(began + hours * HOUR);
		const seen = await sessions.whoIs(header);
		return seen && { left: secondsLeft(seen) / 3600, isLast: seen.isLast, renewed: seen.renewed };
	};
	expect(await seenAt(0)).toMatchObject({ left: 12, isLast: false });
	// Somebody is there every six hours: each time it is prolonged by twelve.
	for (let hour = 7; hour < 320; hour += 6) await seenAt(hour);
	expect(await seenAt(320)).toMatchObject({ left: 11, isLast: false });
	const near = await seenAt(330);
	expect(near).toMatchObject({ left: 6, isLast: true });
	expect(near?.renewed?.attributes.maxAge).toBe(6 * 3600);
	expect((await seenAt(335.95))?.left).toBeCloseTo(0.05);
	const looked = await sessions.lookUp(header);
	expect([looked?.isLast, looked?.renewed?.attributes.maxAge]).toEqual([true, 180]);
	expect(await seenAt(336)).toBe(null);
});

test('a session near its last hour is not written anew at every page', async () => {
	const sessions = openSessions(house.db, false);
	const { cookie } = await sessions.start(house.elin.id);
	const header = `${cookie.name}=${cookie.value}`;
	for (let hour = 7; hour < 332; hour += 6) {
		vi.setSystemTime(began + hour * HOUR);
		await sessions.whoIs(header);
	}
	vi.setSystemTime(began + 335 * HOUR);
	await sessions.whoIs(header);
	expect((await sessions.whoIs(header))?.renewed).toBe(null);
});
