import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { words } from '../../src/lib/words/words';
import { Room } from './room';
import { rows } from './matrix/rows';

let room: Room;
beforeAll(async () => {
	room = await Room.open('breakouts');
});
afterAll(() => room.end());

const uploads = rows.filter(({ door }) => /^POST .*\/file$/.test(door));

test.each(uploads.map(({ door }) => door))(
	'%s takes no file from a page that was made for somebody else',
	async (door) => {
		const row = uploads.find((each) => each.door === door);
		const path = `${row?.at(room)}&for=${room.person('margaret-pugh')}`;
		const elin = await room.cookie('coordinator');
		const [before, stored] = [await room.rows(), files()];
		const { status, body } = await room.ask(elin, path, { form: row?.form?.(room) });
		const said = words.en.refusals.sentences['other-person'] as (of: object) => string;
		expect([status, body.trim()]).toEqual([409, said({ name: 'Elin Prosser' })]);
		expect(await room.rows()).toEqual(before);
		expect(files()).toEqual(stored);

		const own = `${row?.at(room)}&for=${room.person('elin-prosser')}`;
		expect((await room.ask(elin, own, { form: row?.form?.(room) })).status).toBe(204);
	}
);

/** Every file that was sent or is being read, in the vault and beside it. */
function files(): string[] {
	const all = readdirSync(room.folder, { recursive: true, withFileTypes: true });
	return all
		.filter((each) => each.isFile() && !/\.sqlite(-wal|-shm)?$/.test(each.name))
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
}
