import * as prng from 'lib0/prng';
import { afterEach, expect, test } from 'vitest';
import { draftName } from '../../src/lib/board/names';
import { openDatabase } from '../../server/store/engine/database';
import { found, Room } from './room';
import { reached } from './wire';

/** `KILL_SEED=7` kills at the moments of that run again. */
const seed = Number(process.env.KILL_SEED ?? Date.now() % 100_000);
const chance = prng.create(seed);
const kills = 4;

let room: Room;
afterEach(() => room.end());

test('a server killed while the draft is sealed has sealed all of it or nothing, and the same press seals it once', async () => {
	console.log(`KILL_SEED=${seed}`);
	for (let kill = 0; kill < kills; kill += 1) {
		room = await Room.open('draft');
		const before = room.known.versions.length;
		const press = async () =>
			room.act(await room.cookie('coordinator'), `/reviews/${room.review}/draft?/seal`, {
				...{ number: String(before + 1), anyway: 'yes' }
			});
		const said = await killedDuring(press);
		const { versions } = await room.state();
		const isSealed = versions.length === before + 1;
		// Whoever was told that it is sealed finds it so; whoever was told nothing sees an error, and presses again.
		if (said === 'success') expect(isSealed).toBe(true);
		expect([said, versions.length - before]).toEqual([said, isSealed ? 1 : 0]);
		expect(await countOf('seal-draft')).toBe(versions.length);
		const cookie = found((await room.cookie('coordinator')) ?? undefined);
		const draft = { name: draftName(room.review), kind: 'draft' as const };
		const coordinator = room.person('elin-prosser');
		expect(await reached(room.origin, cookie, draft, coordinator)).toBe(
			isSealed ? 'read' : 'write'
		);

		expect((await press()).type).toBe('success');
		expect((await room.state()).versions).toHaveLength(before + 1);
		expect(await countOf('seal-draft')).toBe(before + 1);
		const file = `/reports/${room.review}/${before + 1}.en.json`;
		const sealed = await room.ask(cookie, file);
		expect(sealed.status).toBe(200);
		expect(Object.keys(JSON.parse(sealed.body) as object).length).toBeGreaterThan(1);
		if (kill < kills - 1) await room.end();
	}
}, 120_000);

test('a server killed while words are sent to the force has sent them, recorded it and written the letter, or none of it', async () => {
	console.log(`KILL_SEED=${seed}`);
	room = await Room.open('draft');
	const coordinator = await room.cookie('coordinator');
	const path = `/reviews/${room.review}/early-feedback?/send`;
	const before = await sent();
	for (let kill = 1; kill <= kills; kill += 1) {
		const form = { en: `Call-backs were late, in ${kill} of the cases.`, cy: '', anyway: 'yes' };
		const press = () => room.act(coordinator, path, form);
		const said = await killedDuring(press);
		const now = await sent();
		expect([before.told + kill - 1, before.told + kill]).toContain(now.told);
		if (said === 'success') expect(now.told).toBe(before.told + kill);
		expect(now.recorded - before.recorded).toBe(now.told - before.told);
		expect(now.letters - before.letters).toBe(now.told - before.told);
		// The same words again count once.
		expect(await press()).toMatchObject({ type: 'success' });
		expect(await sent()).toEqual({
			...{ told: before.told + kill, recorded: before.recorded + kill },
			letters: before.letters + kill
		});
	}
}, 120_000);

/** Presses, and ends the server as a power cut would at a moment of the act. What the person was told, if anything. */
async function killedDuring(press: () => Promise<{ type: string }>): Promise<string | null> {
	const told = press().then(
		({ type }) => type,
		() => null
	);
	await new Promise((resolve) => setTimeout(resolve, prng.int32(chance, 0, 250)));
	await room.stop('SIGKILL');
	const said = await told;
	await room.start();
	return said;
}

async function countOf(act: string): Promise<number> {
	const rows = await read((db) => db.selectFrom('history').select('act').execute());
	return rows.filter((row) => row.act === act).length;
}

/** Words to the force, lines of the history that say so, and letters about them. */
async function sent() {
	const told = await read((db) => db.selectFrom('early_feedback').select('id').execute());
	const letters = await read((db) => db.selectFrom('outbox').selectAll().execute());
	return {
		told: told.length,
		recorded: await countOf('send-early-feedback'),
		letters: letters.filter(({ kind }) => kind === 'early-feedback').length
	};
}

async function read<T>(
	ask: (db: Awaited<ReturnType<typeof openDatabase>>) => Promise<T>
): Promise<T> {
	const db = await openDatabase(`${room.folder}/plenary.sqlite`);
	try {
		return await ask(db);
	} finally {
		await db.destroy();
	}
}
