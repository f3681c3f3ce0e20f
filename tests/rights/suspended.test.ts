import { afterAll, beforeAll, expect, test } from 'vitest';
import { Room } from './room';
import { rows } from './matrix/rows';

/** What is left to a member who is suspended: home, the undertaking and their own account. (model.md) */
const LEFT = ['GET /', 'GET /account', 'GET /undertaking'];
const PRIYA = 'priya-nair';

let room: Room;
beforeAll(async () => {
	room = await Room.open('breakouts');
});
afterAll(() => room.end());

test('a member who is suspended finds every page closed but home, the undertaking and their account', async () => {
	const priya = await room.cookie(PRIYA);
	const pages = rows.filter(({ form, door }) => !form && door.startsWith('GET '));
	const before = await read(priya, pages);
	const form = {
		person: room.person(PRIYA),
		standing: 'suspended',
		'term-start': '2023-04-01',
		'term-end': '2026-03-31'
	};
	const marked = await room.act(await room.cookie('coordinator'), '/staff/people?/standing', form);
	expect(marked).toMatchObject({ type: 'success' });

	const nobody = await read(null, pages);
	const after = await read(priya, pages);
	expect(before.size).toBeGreaterThan(after.size + 5);
	expect([...after].filter((door) => !nobody.has(door)).sort()).toEqual(LEFT);
	const { body } = await room.ask(priya, '/');
	expect(body).not.toContain(`/reviews/${room.review}`);
	expect(body).not.toContain(`/sittings/${room.sitting}`);
});

/** The doors whose page or file this person is given. */
async function read(cookie: string | null, pages: typeof rows): Promise<Set<string>> {
	const given = new Set<string>();
	for (const row of pages) {
		const { status } = await room.ask(cookie, row.at(room));
		if (status === 200) given.add(row.door);
	}
	return given;
}
