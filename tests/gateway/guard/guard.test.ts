import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addPoint, readBoard, setAnswer } from '../../../src/lib/board/documents/board';
import { newId } from '../../../src/lib/board/ids';
import { awarenessFrame, step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { caseFive, codeOf, openRig, pause, plain, raw, slowLog, stock, until } from '../rig';

test('an update outside the schema ends its client, is shown to nobody and hurts nobody', async () => {
	const rig = await openRig();
	const [margaret, nasreen, gethin] = ['margaret', 'nasreen', 'gethin'].map((who) =>
		stock(rig, who)
	);
	await until(() => [margaret, nasreen, gethin].every(({ provider }) => provider.synced));
	nasreen.text.insert(0, 'kept ');
	await until(() => gethin.text.toString() === 'kept ');
	margaret.doc.getMap('elsewhere').set('x', 1);
	nasreen.text.insert(5, 'and more');
	await until(() => !margaret.provider.shouldConnect);
	await until(() => gethin.text.toString() === 'kept and more');
	expect(gethin.doc.share.has('elsewhere')).toBe(false);
	const roots = await rig.boards.read(plain, (doc) => [...doc.share.keys()].sort());
	expect(roots).toEqual(['meta', 'text']);
});

test('good updates on their way survive a bad one after them', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const [nasreen, gethin] = [stock(rig, 'nasreen'), stock(rig, 'gethin')];
	const bad = raw(rig, 'margaret');
	await until(() => nasreen.provider.synced && gethin.provider.synced && bad.of(102).length === 1);
	slow.hold();
	nasreen.text.insert(0, 'on its way ');
	await until(() => slow.waiting() === 1);
	bad.send(updateFrame(outside()));
	await until(() => bad.of(101).length === 1);
	nasreen.text.insert(11, 'and after');
	await pause(50);
	slow.go();
	await until(() => gethin.text.toString() === 'on its way and after');
	expect(codeOf(bad)).toBe('schema');
});

test('our client’s refused frame refuses all that follows on that socket', async () => {
	const rig = await openRig();
	const [bad, nasreen] = [raw(rig, 'margaret'), stock(rig, 'nasreen')];
	await until(() => bad.of(102).length === 1 && nasreen.provider.synced);
	bad.send(updateFrame(typed('one')), updateFrame(outside()), updateFrame(typed('three')));
	await until(() => bad.of(101).length === 1);
	await pause(80);
	expect(bad.of(101)).toHaveLength(1);
	expect(bad.of(101)[0][1]).toBe(2);
	expect(bad.of(100).at(-1)?.[1]).toBe(1);
	expect(nasreen.text.toString()).toBe('one');
});

test('a point under another person’s name is refused', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret', caseFive), stock(rig, 'nasreen', caseFive)];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	addPoint(margaret.doc, { person: 'margaret', lang: 'en', origin: 'own' }, { kind: 'positive' });
	await until(() => nasreen.doc.getMap('points').size === 1);
	addPoint(margaret.doc, { person: 'nasreen', lang: 'en', origin: 'own' }, { kind: 'negative' });
	await until(() => !margaret.provider.shouldConnect);
	await pause(50);
	expect(nasreen.doc.getMap('points').size).toBe(1);
});

test('a prompt with its own list takes its answers, and an answer that it does not have is refused', async () => {
	const rig = await openRig();
	const [scalePrompt, fixedPrompt] = ['4', '12'];
	const ownAnswers = (prompt: string) => (prompt === scalePrompt ? ['a1', 'a2'] : undefined);
	for (const who of ['margaret', 'nasreen', 'gethin'])
		rig.grants.set(`${who} ${caseFive}`, { access: 'write', scope: null, ownAnswers });
	const [margaret, nasreen, gethin] = ['margaret', 'nasreen', 'gethin'].map((who) =>
		stock(rig, who, caseFive)
	);
	await until(() => [margaret, nasreen, gethin].every(({ provider }) => provider.synced));
	const told = (prompt: string) => readBoard(gethin.doc).answers[prompt]?.value;
	const author = { person: 'margaret', lang: 'en', origin: 'own' } as const;
	setAnswer(margaret.doc, author, scalePrompt, 'a2');
	await until(() => told(scalePrompt) === 'a2');
	setAnswer(margaret.doc, author, scalePrompt, null);
	await until(() => told(scalePrompt) === null);
	setAnswer(margaret.doc, author, scalePrompt, 'yes');
	await until(() => !margaret.provider.shouldConnect);
	// Nor does a prompt without a list take an answer of another prompt's list.
	setAnswer(nasreen.doc, { ...author, person: 'nasreen' }, fixedPrompt, 'a2');
	await until(() => !nasreen.provider.shouldConnect);
	await pause(50);
	expect([told(scalePrompt), told(fixedPrompt)]).toEqual([null, null]);
});

test('an edit that builds on nothing the server knows is refused', async () => {
	const rig = await openRig();
	const bad = raw(rig, 'margaret');
	await until(() => bad.of(0).length === 1);
	bad.send(step2(Uint8Array.of(0, 0)));
	await until(() => bad.of(100).length === 1);
	const doc = new Y.Doc();
	doc.getText('text').insert(0, 'never sent');
	const vector = Y.encodeStateVector(doc);
	doc.getText('text').insert(10, ' but this is');
	bad.send(updateFrame(Y.encodeStateAsUpdate(doc, vector)));
	await until(() => bad.of(101).length === 1);
	expect(codeOf(bad)).toBe('schema');
});

test('a frame that is too large is refused by size, and a long time offline is not', async () => {
	const rig = await openRig();
	const large = stock(rig, 'margaret', caseFive);
	const bad = raw(rig, 'margaret', caseFive);
	await until(() => large.provider.synced && bad.of(0).length === 1);
	large.provider.disconnect();
	for (let index = 0; index < 60; index += 1) {
		addPoint(large.doc, { person: 'margaret', lang: 'en', origin: 'own' }, { kind: 'positive' });
	}
	const texts = [...large.doc.getMap<Y.Map<Y.Text>>('points').values()];
	for (const point of texts) point.get('text')?.insert(0, 'w'.repeat(20_000));
	large.provider.connect();
	const nasreen = stock(rig, 'nasreen', caseFive);
	await until(() => nasreen.doc.getMap('points').size === 60, 10_000);
	expect(large.provider.wsconnected).toBe(true);

	bad.send(step2(Uint8Array.of(0, 0)));
	await until(() => bad.of(100).length === 1);
	bad.send(updateFrame(new Uint8Array(1024 * 1024)));
	await until(() => bad.of(101).length === 1);
	expect(codeOf(bad)).toBe('size');
});

test('what is no frame at all ends its client and no other', async () => {
	const rig = await openRig();
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
	const frames = [
		Uint8Array.of(),
		Uint8Array.of(0),
		Uint8Array.of(0, 9, 0),
		Uint8Array.of(0, 0, 200, 1),
		Uint8Array.of(0x80, 0x00, 2, 2, 0, 0),
		awarenessFrame(Uint8Array.of(255, 255, 3)),
		step1Frame(new Y.Doc()).with(2, 9)
	];
	for (const frame of frames) {
		const bad = raw(rig, 'margaret');
		bad.send(frame);
		await until(() => bad.closed() === 4409);
	}
	const talker = raw(rig, 'margaret');
	talker.socket.on('open', () => talker.socket.send('hello'));
	await until(() => talker.closed() === 4409);
	// Counted frames are refused by name, so that our client knows which.
	const counted = raw(rig, 'margaret');
	counted.send(Uint8Array.of(0, 2, 200, 1));
	await until(() => counted.of(101).length === 1);
	const stocked = raw(rig, 'margaret', plain, '');
	stocked.send(Uint8Array.of(0, 2, 200, 1));
	await until(() => stocked.closed() === 4409);
	expect(nasreen.provider.wsconnected).toBe(true);
	nasreen.text.insert(0, 'still here');
	await until(async () => (await rig.boards.read(plain, read)) === 'still here');
});

test('an unmodified client is told nothing of our extension', async () => {
	const rig = await openRig();
	const margaret = raw(rig, 'margaret', plain, '');
	margaret.send(step1Frame(new Y.Doc()), updateFrame(typed('one')));
	await until(async () => (await rig.boards.read(plain, read)) === 'one');
	await rig.boards.freeze([plain]);
	margaret.send(updateFrame(typed('two')));
	await pause(50);
	expect([100, 101, 102].flatMap((kind) => margaret.of(kind))).toEqual([]);
	expect(margaret.closed()).toBe(null);
});

test('an edit that changes nothing is acknowledged and not written down', async () => {
	const rig = await openRig();
	const margaret = raw(rig, 'margaret');
	const update = typed('once');
	margaret.send(updateFrame(update), updateFrame(update));
	await until(() => margaret.of(100).at(-1)?.[1] === 2);
	expect(margaret.of(100).at(-1)?.[2]).toBe(2);
});

test('a deletion is acknowledged only with the board behind it', async () => {
	const rig = await openRig();
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	margaret.text.insert(0, 'redacted');
	margaret.text.delete(0, 8);
	await until(async () => (await rig.boards.read(plain, deletions)) === 8);
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	expect(await again.boards.read(plain, deletions)).toBe(8);
});

test('the server’s own edit is whole or nothing', async () => {
	const rig = await openRig();
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.provider.synced);
	const halfway = rig.boards.edit(plain, 'elin', (doc) => {
		doc.getText('text').insert(0, 'half');
		throw new Error(`and then ${newId().length}`);
	});
	await expect(halfway).rejects.toThrow('and then 21');
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'whole'));
	await until(() => nasreen.text.toString() === 'whole');
});

function typed(words: string): Uint8Array {
	const doc = new Y.Doc();
	doc.getText('text').insert(0, words);
	return Y.encodeStateAsUpdate(doc);
}

function outside(): Uint8Array {
	const doc = new Y.Doc();
	doc.getMap('elsewhere').set('x', 1);
	return Y.encodeStateAsUpdate(doc);
}

function step2(update: Uint8Array): Uint8Array {
	return Uint8Array.of(0, 1, update.length, ...update);
}

function read(doc: Y.Doc): string {
	return doc.getText('text').toString();
}

function deletions(doc: Y.Doc): number {
	const deleted = Y.createDeleteSetFromStructStore(doc.store).clients;
	return [...deleted.values()].flat().reduce((sum, { len }) => sum + len, 0);
}
