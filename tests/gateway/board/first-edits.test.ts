import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';
import { step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { addPoint } from '../../../src/lib/board/documents/board';
import { caseFive, openRig, raw, until } from '../rig';
import type { Raw } from '../rig';

const SEATS = 60;
const people = ['margaret', 'nasreen', 'gethin', 'catrin'];

test('sixty who add their first point at the same moment are all acknowledged and seen, in few commits', async () => {
	let commits = 0;
	const rig = await openRig({
		rates: null,
		async openLog(file) {
			const log = await openSqliteLog(file);
			return { ...log, write: (batch) => ((commits += 1), log.write(batch)) };
		}
	});
	const seats = Array.from({ length: SEATS }, (_, n) => seat(raw(rig, people[n % 4], caseFive)));
	await until(() => seats.every(({ link }) => link.of(102).length > 0), 10_000);
	await until(() => seats.every(({ isJoined }) => isJoined()), 10_000);
	const before = commits;
	const points = seats.map(({ link, doc }, n) => {
		const vector = Y.encodeStateVector(doc);
		const author = { person: people[n % 4], lang: 'en' as const, origin: 'here' };
		const id = addPoint(doc, author, { kind: 'query', text: `First of seat ${n}` });
		link.send(updateFrame(Y.encodeStateAsUpdate(doc, vector)));
		return id;
	});
	await until(() => seats.every(({ link }) => link.of(100).length > 0), 15_000);
	const all = (doc: Y.Doc) => points.every((id) => doc.getMap('points').has(id));
	await until(() => seats.every(({ doc }) => all(doc)), 15_000);
	expect(await rig.boards.read(caseFive, all)).toBe(true);
	expect(seats.flatMap(({ link }) => link.of(101))).toEqual([]);
	// One for each would take the disk sixty times.
	expect(commits - before).toBeLessThan(SEATS / 2);
});

/** Somebody's page, as far as the wire sees it. */
function seat(link: Raw) {
	const doc = new Y.Doc();
	let isJoined = false;
	link.send(step1Frame(new Y.Doc()));
	link.socket.on('message', (data: Buffer) => {
		if (data[0] !== 0 || (data[1] !== 1 && data[1] !== 2)) return;
		// A sync frame: two numbers, the length, and the update.
		let at = 2;
		while (data[at] >= 128) at += 1;
		Y.applyUpdate(doc, new Uint8Array(data.subarray(at + 1)));
		if (data[1] === 1) isJoined = true;
	});
	onTestFinished(() => doc.destroy());
	return { link, doc, isJoined: () => isJoined };
}
