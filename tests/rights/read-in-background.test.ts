import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { PAGE_FOR } from '../../src/lib/live/background';
import { Room } from './room';

let room: Room;
beforeAll(async () => {
	room = await Room.open('approval');
});
afterAll(() => room.end());

/** What Joan's pages read by themselves, and Tomos may read as well. */
const read: Record<string, (room: Room) => string> = {
	'the approval': ({ review }) => `/reviews/${review}/approval/__data.json`,
	'a version': ({ review }) => `/reviews/${review}/versions/1/__data.json`,
	'the room': ({ sitting }) => `/sittings/${sitting}/plenary/__data.json`,
	'the floor': ({ sitting }) => `/sittings/${sitting}/floor.json`,
	'the show of hands': ({ sitting }) => `/sittings/${sitting}/show.json`,
	'who spoke how long': ({ sitting }) => `/sittings/${sitting}/balance.json`
};

test.each(Object.keys(read))(
	'Joan’s page reads %s in the background after the browser became Tomos’s: nothing of it is sent, and nothing recorded',
	async (part) => {
		const path = read[part](room);
		const tomos = await room.cookie('tomos-ellis');
		const before = await room.rows();
		const headers = { [PAGE_FOR]: room.person('joan-whitfield') };
		const { status, body, headers: answered } = await room.ask(tomos, path, { headers });
		expect(status).toBe(409);
		const error = { code: 'other-person', details: { name: 'Tomos Ellis' } };
		expect(JSON.parse(body)).toEqual({
			type: 'error',
			error: { ...error, message: 'other-person' }
		});
		expect(answered.get('cache-control')).toBe('private, no-store');
		expect(await room.rows()).toEqual(before);

		const signedOut = await room.ask(null, path, { headers });
		expect([signedOut.status, JSON.parse(signedOut.body)]).toMatchObject([
			401,
			{ error: { code: 'not-signed-in' } }
		]);
		const joan = await room.ask(await room.cookie('joan-whitfield'), path, { headers });
		expect(joan.status).toBe(200);
		expect(joan.body).not.toContain('"error"');
	}
);

test('Elin’s page reads itself after the browser became the commissioner’s: it is not recorded that the commissioner read the report', async () => {
	const sent = await Room.open('response');
	onTestFinished(() => sent.end());
	const path = `/reviews/${sent.review}/after-approval/__data.json`;
	const angharad = await sent.cookie('commissioner');
	const asOf = (slug: string) =>
		sent.ask(angharad, path, { headers: { [PAGE_FOR]: sent.person(slug) } });
	const before = await sent.rows();
	expect((await asOf('elin-prosser')).status).toBe(409);
	expect(await sent.rows()).toEqual(before);
	expect((await asOf('angharad-voyle')).status).toBe(200);
	expect(await sent.rows()).not.toEqual(before);
});
