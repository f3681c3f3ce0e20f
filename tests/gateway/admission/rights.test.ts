import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { awarenessFrame, step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { between } from '../../../src/lib/board/order';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';
import { seedFindings, seedNote } from '../../../src/lib/board/documents/seed';
import { caseFive, openRig, pause, plain, raw, stock, until } from '../rig';

test('revoked in the middle of a word: not one more frame is accepted or sent', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), raw(rig, 'nasreen')];
	nasreen.send(step1Frame(new Y.Doc()));
	await until(() => margaret.provider.synced && nasreen.of(0).length === 2);
	const typing = setInterval(() => margaret.text.insert(0, 'm'), 1);
	const hers = new Y.Doc();
	const words: Uint8Array[] = [];
	hers.on('update', (update) => words.push(updateFrame(update)));
	const writing = setInterval(() => {
		hers.getText('text').insert(0, 'n');
		nasreen.send(...words.splice(0));
	}, 10);
	await pause(100);

	rig.grant('nasreen', 'none');
	let decide: () => void = () => undefined;
	rig.beforeRights.wait = new Promise((resolve) => (decide = resolve));
	const regraded = rig.boards.regrade({ person: 'nasreen' });
	const accepted = () => rig.boards.read(plain, (doc) => written(doc, hers.clientID));
	// Time for what was already on the wire, and for nothing else.
	await pause(20);
	const seen = nasreen.frames.length;
	const before = await accepted();
	await pause(100);
	decide();
	await regraded;
	await until(() => nasreen.closed() === 4403);
	await pause(50);
	clearInterval(typing);
	clearInterval(writing);
	expect(nasreen.frames.length).toBe(seen);
	expect(margaret.text.length).toBeGreaterThan(20);
	expect(before).toBeGreaterThan(0);
	expect(await accepted()).toBe(before);
	expect(written(hers, hers.clientID)).toBeGreaterThan(before);
});

test('nothing is sent between a regrade and its answer', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	let decide: () => void = () => undefined;
	rig.beforeRights.wait = new Promise((resolve) => (decide = resolve));
	const regraded = rig.boards.regrade({ person: 'nasreen' });
	margaret.text.insert(0, 'case papers');
	margaret.provider.awareness.setLocalStateField('on', 'answer:1');
	await pause(150);
	expect(nasreen.text.toString()).toBe('');
	expect(nasreen.provider.awareness.getStates().get(margaret.doc.clientID)?.on).toBe(undefined);
	decide();
	await regraded;
	await until(() => nasreen.text.toString() === 'case papers');
	await until(
		() => nasreen.provider.awareness.getStates().get(margaret.doc.clientID)?.on === 'answer:1'
	);
});

test('a right taken away while somebody is joining counts', async () => {
	const rig = await openRig();
	let decide: () => void = () => undefined;
	rig.beforeRights.wait = new Promise((resolve) => (decide = resolve));
	const nasreen = raw(rig, 'nasreen');
	nasreen.send(step1Frame(new Y.Doc()));
	await pause(80);
	rig.grant('nasreen', 'none');
	const regraded = rig.boards.regrade({ person: 'nasreen' });
	decide();
	await regraded;
	await until(() => nasreen.closed() === 4403);
	expect(nasreen.frames).toEqual([]);
});

test('a right that lapsed by itself is found, and nobody is held while it is looked for', async () => {
	const rig = await openRig();
	const [margaret, gethin] = [raw(rig, 'margaret'), raw(rig, 'gethin')];
	await until(() => [margaret, gethin].every((link) => link.of(102).length === 1));
	rig.grant('gethin', 'none');
	let answer: () => void = () => undefined;
	rig.beforeRights.wait = new Promise((resolve) => (answer = resolve));
	const looking = rig.boards.lookAgain();
	const doc = new Y.Doc();
	doc.getText('text').insert(0, 'meanwhile');
	margaret.send(updateFrame(Y.encodeStateAsUpdate(doc)));
	await until(() => margaret.of(100).length === 1);
	expect(gethin.closed()).toBe(null);
	answer();
	await looking;
	await until(() => gethin.closed() === 4403);
	expect([margaret.closed(), margaret.of(102).length]).toEqual([null, 1]);
});

test('only those who are meant are asked again', async () => {
	const rig = await openRig();
	const here = stock(rig, 'nasreen');
	const there = stock(rig, 'nasreen', caseFive);
	await until(() => here.provider.synced && there.provider.synced);
	rig.grant('nasreen', 'none');
	await rig.boards.regrade({ person: 'nasreen', boards: (name) => name.startsWith('board:') });
	await until(() => !there.provider.shouldConnect);
	expect(here.provider.wsconnected).toBe(true);
});

test('a reader is answered, and what a reader writes is refused and kept from the others', async () => {
	const rig = await openRig();
	rig.grant('gethin', 'read');
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'papers'));
	const [gethin, nasreen] = [raw(rig, 'gethin'), stock(rig, 'nasreen')];
	gethin.send(step1Frame(new Y.Doc()), updateFrame(typed('mine')));
	await until(() => gethin.of(101).length === 1);
	expect(text(gethin.of(101)[0].subarray(3))).toBe('readonly');
	expect(gethin.of(102)[0][1]).toBe(1);
	expect(gethin.of(0).map(([, step]) => step)).toEqual([1]);
	const plainReader = stock(rig, 'gethin');
	await until(() => plainReader.text.toString() === 'papers');
	plainReader.text.insert(0, 'mine too ');
	await pause(100);
	expect(plainReader.provider.wsconnected).toBe(true);
	expect(nasreen.text.toString()).toBe('papers');
});

test('a right that comes back asks an unmodified client for what it wrote meanwhile', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	rig.grant('nasreen', 'read');
	await rig.boards.regrade({ person: 'nasreen' });
	nasreen.text.insert(0, 'written while reading');
	await pause(100);
	expect(margaret.text.toString()).toBe('');
	rig.grant('nasreen', 'write');
	await rig.boards.regrade({ person: 'nasreen' });
	nasreen.text.insert(0, 'and ');
	await until(() => margaret.text.toString() === 'and written while reading');
});

test('signing out closes every link of that session and no other', async () => {
	const rig = await openRig();
	const [one, other] = [raw(rig, 'margaret-laptop'), raw(rig, 'margaret-phone')];
	await until(() => one.frames.length > 0 && other.frames.length > 0);
	rig.ended.add('margaret-laptop');
	rig.boards.signOut('margaret-laptop');
	await until(() => one.closed() === 4401);
	await pause(50);
	expect(other.closed()).toBe(null);
});

test('rights that cannot be read are no rights', async () => {
	const rig = await openRig();
	const margaret = raw(rig, 'margaret');
	await until(() => margaret.frames.length > 0);
	rig.beforeRights.wait = Promise.reject(new Error('SQLITE_BUSY'));
	rig.beforeRights.wait.catch(() => undefined);
	await rig.boards.regrade({});
	await until(() => margaret.closed() === 1013);
});

test.each([0, 1, 2, 3])(
	'a session that ends %i turns after it was read lets nobody in',
	async (turns) => {
		let isOver = false;
		let answer: () => void = () => undefined;
		const rig = await openRig({
			async whoIs() {
				if (isOver) return null;
				await new Promise<void>((resolve) => (answer = resolve));
				return { sessionId: 'margaret', person: { id: 'margaret', name: 'Margaret Pugh' } };
			}
		});
		const margaret = raw(rig, 'margaret');
		await pause(100);
		answer();
		const end = (left: number): void => {
			if (left > 0) return queueMicrotask(() => end(left - 1));
			isOver = true;
			rig.boards.signOut('margaret');
		};
		end(turns);
		await until(() => margaret.closed() === 4401);
		expect(margaret.frames).toEqual([]);
	}
);

test('presence is not shown to somebody who may not read', async () => {
	const rig = await openRig();
	const margaret = stock(rig, 'margaret');
	margaret.provider.awareness.setLocalStateField('on', 'answer:1');
	rig.grant('gethin', 'none');
	const gethin = raw(rig, 'gethin');
	gethin.send(Uint8Array.of(3), awarenessFrame(Uint8Array.of(0)));
	await until(() => gethin.closed() === 4403);
	expect(gethin.frames).toEqual([]);
});

test('a translator’s other words are refused, and nobody sees them', async () => {
	const rig = await openRig();
	const findings = 'findings:case-5';
	const id = 'abcdefghijklmnopqrstu';
	await rig.boards.create(findings, seedFindings);
	await rig.boards.edit(findings, 'elin', (doc) => {
		const fields: [string, unknown][] = [
			['kind', 'positive'],
			['en', new Y.Text('Prompt')],
			['cy', new Y.Text()],
			['order', between(null, null)]
		];
		doc.getMap('findings').set(id, new Y.Map(fields));
	});
	rig.grants.set('catrin *', { access: 'write', scope: 'cy' });
	const [catrin, margaret] = [stock(rig, 'catrin', findings), stock(rig, 'margaret', findings)];
	const field = (doc: Y.Doc, key: string) =>
		(doc.getMap<Y.Map<Y.Text>>('findings').get(id)?.get(key) ?? '') as Y.Text;
	await until(() => catrin.provider.synced && margaret.provider.synced);
	field(catrin.doc, 'cy').insert(0, 'Prydlon');
	await until(() => field(margaret.doc, 'cy').toString() === 'Prydlon');
	field(catrin.doc, 'en').insert(0, 'Very ');
	await until(() => !catrin.provider.shouldConnect);
	await pause(50);
	expect(field(margaret.doc, 'en').toString()).toBe('Prompt');
	const kept = await rig.boards.read(findings, (doc) => field(doc, 'en').toString());
	expect(kept).toBe('Prompt');
});

function typed(words: string): Uint8Array {
	const doc = new Y.Doc();
	doc.getText('text').insert(0, words);
	return Y.encodeStateAsUpdate(doc);
}

function text(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

/** How many of a client's letters a document has. */
function written(doc: Y.Doc, client: number): number {
	return Y.getState(doc.store, client);
}

test('rights that cannot be read while a board is being loaded close that link, and nobody else notices', async () => {
	let asked = 0;
	const rig = await openRig({
		seed: false,
		openLog: async (file) => {
			const log = await openSqliteLog(file);
			const slowly = async () => void (await pause(150));
			return { ...log, rows: (...which) => slowly().then(() => log.rows(...which)) };
		},
		async accessOf() {
			asked += 1;
			if (asked === 2) throw new Error('SQLITE_IOERR: disk I/O error');
			return { access: 'write', scope: null };
		},
		life: { hot: 20, idle: 40, look: 10, leaving: 1 }
	});
	await rig.boards.create(plain, seedNote);
	await until(() => rig.boards.census().boards === 0);
	const nasreen = raw(rig, 'nasreen');
	await until(() => asked === 1);
	await rig.boards.regrade({});
	await until(() => nasreen.closed() === 1013);
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
});

test('looking for lapsed rights goes on past an answer that fails', async () => {
	let isLater = false;
	const rig = await openRig({
		async accessOf(person) {
			if (!isLater) return { access: 'write', scope: null };
			if (person === 'nasreen') throw new Error('SQLITE_IOERR: disk I/O error');
			return { access: 'none', scope: null };
		}
	});
	const [nasreen, gethin] = [stock(rig, 'nasreen'), stock(rig, 'gethin')];
	await until(() => nasreen.provider.synced && gethin.provider.synced);
	isLater = true;
	await rig.boards.lookAgain();
	await until(() => !gethin.provider.shouldConnect);
	expect(nasreen.provider.wsconnected).toBe(true);
	expect(rig.reports.map(({ sentence }) => sentence)).toEqual([
		'rights could not be looked at again',
		'a board was refused'
	]);
});
