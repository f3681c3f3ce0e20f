import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Room } from './room';
import { rows } from './matrix/rows';

/** Acts that are left: their own account, the undertaking, the session and the browser's language. */
const LEFT_ACTS = /^POST \/(account|undertaking|stay|sign-out|language)\b/;

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
	await suspend(room, PRIYA);

	const nobody = await read(null, pages);
	const after = await read(priya, pages);
	expect(before.size).toBeGreaterThan(after.size + 5);
	expect([...after].filter((door) => !nobody.has(door)).sort()).toEqual(LEFT);
	const { body } = await room.ask(priya, '/');
	expect(body).not.toContain(`/reviews/${room.review}`);
	expect(body).not.toContain(`/sittings/${room.sitting}`);
});

describe.each(['draft', 'approval'] as const)('at the stage %s', (stage) => {
	let late: Room;
	beforeAll(async () => {
		late = await Room.open(stage);
	});
	afterAll(() => late.end());

	test.each([PRIYA, 'margaret-pugh'])(
		'%s, suspended, does no act, and none changes a row',
		async (slug) => {
			const cookie = await late.cookie(slug);
			await suspend(late, slug);
			const before = await late.rows();
			const answers: string[] = [];
			const wrong: string[] = [];
			for (const row of rows) {
				if (!row.form || row.namesNobody || LEFT_ACTS.test(row.door)) continue;
				const form = row.form(late);
				const { code, status } = await late.act(cookie, row.at(late), form);
				answers.push(row.door);
				if (status === 403 && (code === 'not-active' || code === 'forbidden')) continue;
				// What is not there is unknown to everybody.
				const named = [...Object.values(form), ...row.at(late).split('/')];
				if (code === 'unknown' && named.some((each) => each.startsWith('no-such-'))) continue;
				wrong.push(`${row.door}: ${status} ${code}`);
			}
			expect(wrong).toEqual([]);
			expect(answers.length).toBeGreaterThan(60);
			expect(await late.rows()).toEqual(before);
		}
	);

	test('nor is a file taken from them', async () => {
		const cookie = await late.cookie(PRIYA);
		const before = await late.rows();
		const doors = rows.filter(({ door }) => door.endsWith('/file') && door.startsWith('POST'));
		expect(doors).toHaveLength(2);
		for (const row of doors) {
			const { status } = await late.ask(cookie, row.at(late), { form: row.form?.(late) });
			expect([row.door, status]).toEqual([row.door, 403]);
		}
		expect(await late.rows()).toEqual(before);
	});
});

/** As the coordinator does on the page of people. */
async function suspend(at: Room, slug: string): Promise<void> {
	const form = {
		person: at.person(slug),
		standing: 'suspended',
		'term-start': '2023-04-01',
		'term-end': '2026-03-31'
	};
	const marked = await at.act(await at.cookie('coordinator'), '/staff/people?/standing', form);
	expect(marked).toMatchObject({ type: 'success' });
}

/** The doors whose page or file this person is given. */
async function read(cookie: string | null, pages: typeof rows): Promise<Set<string>> {
	const given = new Set<string>();
	for (const row of pages) {
		const { status } = await room.ask(cookie, row.at(room));
		if (status === 200) given.add(row.door);
	}
	return given;
}
