import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { awarenessFrame, readFrame, step1Frame } from '../../../server/gateway/wire/frames';
import { answerNote } from '../../../src/lib/board/documents/board';
import { caseFive, openRig, pause, plain, raw, slowLog, stock, until } from '../rig';
import type { Raw, Rig } from '../rig';

test('who stops reading costs bounded memory, and afterwards has every word in one update', async () => {
	const rig = await openRig({ rates: null });
	const slow = raw(rig, 'nasreen');
	slow.send(step1Frame(new Y.Doc()));
	await until(() => slow.of(0).length === 2);
	slow.socket.pause();
	await overwrite(rig, 400);
	const written = await contents(rig);
	slow.socket.resume();
	await until(() => textOf(slow) === written, 30_000);
	expect(slow.closed()).toBe(null);
	// What the kernel held, and one update for the rest: never all 400.
	expect(slow.of(0).length).toBeLessThan(390);
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'and on '));
	await until(() => textOf(slow) === `and on ${written}`);
}, 60_000);

test('who catches up while somebody else’s words are on their way to disk misses none of them', async () => {
	const log = slowLog();
	const rig = await openRig({ rates: null, openLog: log.openLog });
	const slow = raw(rig, 'nasreen');
	slow.send(step1Frame(new Y.Doc()));
	await until(() => slow.of(0).length === 2);
	const other = stock(rig, 'gethin');
	await until(() => other.provider.synced);
	slow.socket.pause();
	await overwrite(rig, 400);
	log.hold();
	other.text.insert(0, 'on its way ');
	await until(() => log.waiting() === 1);
	const before = slow.of(0).length;
	slow.socket.resume();
	await until(() => slow.of(0).length > before);
	await pause(300);
	// In a flush of its own comes whatever waits behind that one.
	rig.boards.edit(caseFive, 'elin', (doc) => answerNote(doc, '4').insert(0, 'a')).catch(() => null);
	log.go();
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'and later '));
	const written = await contents(rig);
	expect(written).toContain('on its way');
	await until(() => textOf(slow) === written, 30_000);
}, 60_000);

test('who asks for everything again and again without reading is told to come back later', async () => {
	const rig = await openRig({ rates: null });
	await overwrite(rig, 1);
	const greedy = raw(rig, 'margaret');
	await until(() => greedy.of(102).length === 1);
	greedy.socket.pause();
	for (let index = 0; index < 800; index += 1) greedy.send(step1Frame(new Y.Doc()));
	await pause(500);
	greedy.socket.resume();
	await until(() => greedy.closed() !== null, 15_000);
	expect([1013, 1006]).toContain(greedy.closed());
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
}, 60_000);

test('of a storm of presence the others get the last word, and few frames', async () => {
	const rig = await openRig({ rates: null });
	const nasreen = raw(rig, 'nasreen');
	await until(() => nasreen.of(102).length === 1);
	const storm = raw(rig, 'margaret');
	const started = Date.now();
	for (let clock = 1; clock <= 100; clock += 1) {
		storm.send(presence(9, clock, { x: clock }));
		await pause(2);
	}
	const ticks = (Date.now() - started) / 40;
	await until(() => said(nasreen).includes('"x":100'));
	expect(nasreen.of(1).length).toBeLessThan(ticks + 3);
	expect(storm.of(1)).toEqual([]);
});

test('ten stock clients that repeat what they hear do not make each other speak', async () => {
	const rig = await openRig({ rates: null });
	const people = Array.from({ length: 10 }, () => stock(rig, 'margaret'));
	const quiet = raw(rig, 'nasreen');
	await until(() => people.every(({ provider }) => provider.synced));
	await pause(150);
	const before = quiet.of(1).length;
	for (let move = 1; move <= 20; move += 1) {
		people[0].provider.awareness.setLocalStateField('x', move);
		await pause(50);
	}
	await until(() => said(quiet).includes('"x":20'));
	expect(quiet.of(1).length - before).toBeLessThanOrEqual(22);
});

/** Of two rounds one writes 60 KB and the other takes them away. */
async function overwrite(rig: Rig, rounds: number): Promise<void> {
	for (let round = 0; round < rounds; round += 1) {
		await rig.boards.edit(plain, 'elin', (doc) => {
			const text = doc.getText('text');
			if (round % 2) text.delete(0, 20_000);
			else text.insert(0, '“'.repeat(20_000));
			text.insert(text.length, '.');
		});
	}
}

function contents(rig: Rig): Promise<string> {
	return rig.boards.read(plain, (doc) => doc.getText('text').toString());
}

function textOf({ frames }: Raw): string {
	const doc = new Y.Doc();
	for (const frame of frames) {
		const heard = readFrame(frame);
		if (heard?.kind === 'step2' || heard?.kind === 'update') Y.applyUpdate(doc, heard.update);
	}
	return doc.getText('text').toString();
}

function said({ of }: Raw): string {
	return new TextDecoder().decode(of(1).at(-1));
}

function presence(id: number, clock: number, state: object): Uint8Array {
	const json = new TextEncoder().encode(JSON.stringify(state));
	return awarenessFrame(Uint8Array.of(1, id, clock, json.length, ...json));
}
