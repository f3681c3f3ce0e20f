import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { awarenessFrame, step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { codeOf, openRig, plain, raw, socketOf, stock, until } from '../rig';
import type { Rig } from '../rig';

test('nobody writes under another person’s client id, and the victim’s words all stand', async () => {
	const rig = await openRig();
	const [nasreen, gethin] = [stock(rig, 'nasreen'), stock(rig, 'gethin')];
	await until(() => nasreen.provider.synced && gethin.provider.synced);
	nasreen.text.insert(0, 'prompt ');
	await until(() => gethin.text.toString() === 'prompt ');
	const [plainly, openly] = [raw(rig, 'margaret', plain, ''), raw(rig, 'margaret')];
	const forged = updateFrame(after(nasreen, 'stolen '));
	plainly.send(forged);
	openly.send(forged);
	await until(() => plainly.closed() === 4409 && openly.of(101).length === 1);
	expect(codeOf(openly)).toBe('client-id');
	nasreen.text.insert(7, 'call back');
	await until(() => gethin.text.toString() === 'prompt call back');
	expect(await contents(rig)).toBe('prompt call back');
});

test('an id is its person’s from the moment it is named, before a word is written', async () => {
	const rig = await openRig();
	const hers = new Y.Doc();
	const nasreen = raw(rig, 'nasreen', plain, `ext=1&clientID=${hers.clientID}`);
	await until(() => nasreen.of(102).length === 1);
	const [margaret, named] = [
		raw(rig, 'margaret'),
		raw(rig, 'margaret', plain, `ext=1&clientID=${hers.clientID}`)
	];
	const stocked = raw(rig, 'margaret', plain, `clientID=${hers.clientID}`);
	hers.getText('text').insert(0, 'mine');
	margaret.send(updateFrame(Y.encodeStateAsUpdate(hers)));
	await until(() => margaret.of(101).length === 1 && named.of(101).length === 1);
	await until(() => stocked.closed() === 4409);
	expect([codeOf(margaret), codeOf(named)]).toEqual(['client-id', 'client-id']);
	expect(named.of(101)[0][1]).toBe(0);
	expect([...named.of(0), ...named.of(102), ...stocked.frames]).toEqual([]);
	nasreen.send(updateFrame(Y.encodeStateAsUpdate(hers)));
	await until(async () => (await contents(rig)) === 'mine');
});

test('an id shown in presence is its person’s, and nobody else speaks or writes with it', async () => {
	const rig = await openRig();
	const [nasreen, gethin] = [stock(rig, 'nasreen'), stock(rig, 'gethin')];
	nasreen.provider.awareness.setLocalStateField('on', 'answer:1');
	const id = nasreen.doc.clientID;
	const seen = () => gethin.provider.awareness.getStates().get(id);
	await until(() => seen()?.on === 'answer:1');
	const margaret = raw(rig, 'margaret');
	margaret.send(awarenessFrame(presence(id, 900, { on: 'answer:13' })));
	margaret.send(updateFrame(after(nasreen, 'stolen')));
	await until(() => margaret.of(101).length === 1);
	expect(codeOf(margaret)).toBe('client-id');
	expect(seen()?.on).toBe('answer:1');
	nasreen.text.insert(0, 'first word');
	await until(() => gethin.text.toString() === 'first word');
});

test('the server’s own hand is nobody else’s', async () => {
	const rig = await openRig();
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'by the chair'));
	const margaret = raw(rig, 'margaret');
	margaret.send(step1Frame(new Y.Doc()));
	await until(() => margaret.of(0).length === 2);
	const hand = await rig.boards.read(plain, (doc) => [...doc.store.clients]);
	for (const [client, structs] of hand) {
		const forger = raw(rig, 'margaret');
		const doc = new Y.Doc();
		const known = await rig.boards.read(plain, (board) => Y.encodeStateAsUpdate(board));
		Y.applyUpdate(doc, known);
		doc.clientID = client;
		doc.getText('text').insert(0, 'as if by the chair ');
		forger.send(updateFrame(Y.encodeStateAsUpdate(doc)));
		await until(() => forger.of(101).length === 1);
		expect([structs.length > 0, codeOf(forger)]).toEqual([true, 'client-id']);
	}
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'Again '));
	expect(await contents(rig)).toBe('Again by the chair');
});

test('a person may have as many ids as devices and visits, and a restart forgets none of them', async () => {
	const rig = await openRig();
	const visits = Array.from({ length: 40 }, () => new Y.Doc());
	const nasreen = raw(rig, 'nasreen');
	for (const doc of visits) {
		doc.getText('text').insert(0, 'n');
		nasreen.send(updateFrame(Y.encodeStateAsUpdate(doc)));
	}
	await until(() => nasreen.of(100).at(-1)?.[1] === 40);
	const named = raw(rig, 'nasreen', plain, 'ext=1&clientID=77');
	await until(() => named.of(102).length === 1);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	for (const id of [visits[0].clientID, visits[39].clientID, 77]) {
		const margaret = raw(again, 'margaret', plain, `ext=1&clientID=${id}`);
		await until(() => margaret.of(101).length === 1);
		expect(codeOf(margaret)).toBe('client-id');
		const hers = raw(again, 'nasreen', plain, `ext=1&clientID=${id}`);
		await until(() => hers.of(102).length === 1);
	}
	expect(await contents(again)).toHaveLength(40);
});

test('an honest copy of the whole board, others’ words included, is taken for what is new in it', async () => {
	const rig = await openRig();
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
	nasreen.text.insert(0, 'hers. ');
	await until(async () => (await contents(rig)) === 'hers. ');
	const doc = new Y.Doc();
	Y.applyUpdate(doc, Y.encodeStateAsUpdate(nasreen.doc));
	doc.getText('text').insert(6, 'mine.');
	const margaret = raw(rig, 'margaret');
	margaret.send(updateFrame(Y.encodeStateAsUpdate(doc)));
	await until(() => nasreen.text.toString() === 'hers. mine.');
});

test('what somebody wrote and deleted while offline is taken in, collected or not', async () => {
	const rig = await openRig();
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	margaret.provider.disconnect();
	for (let round = 0; round < 20; round += 1) {
		margaret.text.insert(0, 'a false start ');
		margaret.text.delete(0, 14);
	}
	margaret.text.insert(0, 'and the right words');
	margaret.provider.connect();
	await until(async () => (await contents(rig)) === 'and the right words');
	expect(margaret.provider.wsconnected).toBe(true);
});

test('our client whose id is another’s takes a new one and gives the words back', async () => {
	const rig = await openRig();
	rig.ended.add('margaret');
	const link = new BoardLink({ url: rig.url, board: plain, Socket: socketOf('margaret') });
	onTestFinished(() => link.close());
	await until(() => link.state.is === 'closed');
	const id = link.doc.clientID;
	const nasreen = raw(rig, 'nasreen', plain, `ext=1&clientID=${id}`);
	await until(() => nasreen.of(102).length === 1);
	rig.ended.delete('margaret');
	link.reconnect();
	link.doc.getText('text').insert(0, 'call back');
	await until(() => link.returned !== null);
	expect(link.returned).toEqual({ code: 'client-id', text: 'call back' });
	await until(() => link.state.is === 'saved');
	expect(link.doc.clientID).not.toBe(id);
	expect(await contents(rig)).toBe('');
});

/** What would be written next under the id of somebody's document. */
function after({ doc }: { doc: Y.Doc }, words: string): Uint8Array {
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	copy.clientID = doc.clientID;
	const before = Y.encodeStateVector(copy);
	copy.getText('text').insert(0, words);
	return Y.encodeStateAsUpdate(copy, before);
}

function contents(rig: Rig): Promise<string> {
	return rig.boards.read(plain, (doc) => doc.getText('text').toString());
}

function presence(id: number, clock: number, state: object): Uint8Array {
	const json = new TextEncoder().encode(JSON.stringify(state));
	return Uint8Array.of(1, ...varUint(id), ...varUint(clock), json.length, ...json);
}

function varUint(value: number): number[] {
	return value < 128 ? [value] : [(value % 128) + 128, ...varUint(Math.floor(value / 128))];
}
