import { expect, onTestFinished, test, vi } from 'vitest';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';
import type * as Y from 'yjs';
import { addPoint, readBoard } from '../../../src/lib/board/documents/board';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import type { LinkOptions, LinkState } from '../../../src/lib/room/link/board-link';
import { caseFive, openRig, pause, plain, slowLog, socketOf, stock, until } from '../rig';

test('“saved” is said only of what is on disk', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const { link, states } = open(rig, 'margaret');
	await until(() => link.state.is === 'saved');
	expect(states).not.toContain('saving');
	slow.hold();
	text(link).insert(0, 'prompt call back');
	expect(link.state).toEqual({ is: 'saving', unsaved: 1 });
	await until(() => slow.waiting() === 1);
	text(link).delete(0, 7);
	await pause(100);
	expect(link.state).toEqual({ is: 'saving', unsaved: 2 });
	expect(link.unsaved).toBe(2);
	slow.go();
	await until(() => link.state.is === 'saved');
	expect(link.unsaved).toBe(0);
});

test('after three seconds without an answer it says “not saved yet”, until the answer comes', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const { link, states } = open(rig, 'margaret');
	await until(() => link.state.is === 'saved');
	slow.hold();
	states.length = 0;
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
	try {
		text(link).insert(0, 'call back');
		vi.advanceTimersByTime(2_999);
		expect(link.state).toEqual({ is: 'saving', unsaved: 1 });
		expect(states).not.toContain('late');
		vi.advanceTimersByTime(1);
		expect(link.state).toEqual({ is: 'late', unsaved: 1 });
		expect(states.at(-1)).toBe('late');
	} finally {
		vi.useRealTimers();
	}
	slow.go();
	await until(() => link.state.is === 'saved');
});

test('it is offline as soon as the browser says so, and sends at once when the browser is back', async () => {
	const rig = await openRig();
	const network = new EventTarget();
	const { link } = open(rig, 'margaret', plain, { network });
	await until(() => link.state.is === 'saved');
	network.dispatchEvent(new Event('offline'));
	expect(link.state).toEqual({ is: 'offline', unsaved: 0 });
	text(link).insert(0, 'on the train');
	expect(link.state).toEqual({ is: 'offline', unsaved: 1 });
	expect(await rig.boards.read(plain, read)).toBe('');
	network.dispatchEvent(new Event('online'));
	await until(() => link.state.is === 'saved');
	expect(await rig.boards.read(plain, read)).toBe('on the train');
});

test('a browser that is wrongly offline reaches the server all the same', async () => {
	const rig = await openRig();
	const network = new EventTarget();
	const { link } = open(rig, 'margaret', plain, { network });
	await until(() => link.state.is === 'saved');
	network.dispatchEvent(new Event('offline'));
	text(link).insert(0, 'no line but this machine');
	await until(() => link.state.is === 'saved', 10_000);
	expect(await rig.boards.read(plain, read)).toBe('no line but this machine');
});

test('the browser coming back opens no link that was closed for good', async () => {
	const rig = await openRig();
	const network = new EventTarget();
	const { link, states } = open(rig, 'margaret', plain, { network });
	await until(() => link.state.is === 'saved');
	rig.grant('margaret', 'none');
	await rig.boards.regrade({ person: 'margaret' });
	await until(() => link.state.is === 'closed');
	states.length = 0;
	rig.grant('margaret', 'write');
	network.dispatchEvent(new Event('offline'));
	network.dispatchEvent(new Event('online'));
	await pause(100);
	expect([link.state.is, ...states]).toEqual(['closed']);
});

test('typing through a restart loses nothing, and says so all the while', async () => {
	const rig = await openRig();
	const port = Number(new URL(rig.url).port);
	const { link, states } = open(rig, 'margaret');
	await until(() => link.state.is === 'saved');
	text(link).insert(0, 'before ');
	await until(() => link.state.is === 'saved');
	await rig.stop();
	await until(() => link.state.is === 'offline');
	text(link).insert(7, 'during');
	expect(link.state).toEqual({ is: 'offline', unsaved: 1 });
	states.length = 0;
	const again = await openRig({ folder: rig.folder, port, seed: false });
	await until(() => link.state.is === 'saved', 10_000);
	expect(states).toContain('saving');
	expect(await again.boards.read(plain, read)).toBe('before during');
});

test('whoever loses write keeps reading, and gets back the words that were not accepted', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const { link } = open(rig, 'margaret');
	const nasreen = stock(rig, 'nasreen');
	await until(() => link.state.is === 'saved' && nasreen.provider.synced);
	text(link).insert(0, 'kept. ');
	await until(() => link.state.is === 'saved');
	const first = link.doc;
	const freezing = rig.boards.freeze([plain]);
	text(link).insert(6, 'too ');
	text(link).insert(10, 'late');
	await freezing;
	await until(() => link.returned !== null);
	expect(link.returned).toEqual({ code: 'frozen', text: 'too late' });
	await until(() => link.state.is === 'read-only');
	expect(link.state).toEqual({ is: 'read-only', frozen: true });
	expect(link.access).toBe('read');
	expect(link.doc).not.toBe(first);
	expect(text(link).toString()).toBe('kept. ');
	expect(nasreen.text.toString()).toBe('kept. ');
	link.dismiss();
	expect(link.returned).toBe(null);

	await rig.boards.thaw([plain]);
	await until(() => link.state.is === 'saved');
	text(link).insert(6, 'on time');
	await until(() => nasreen.text.toString() === 'kept. on time');
});

test('losing write with nothing unsaved only changes the line on the page', async () => {
	const rig = await openRig();
	const { link } = open(rig, 'margaret');
	await until(() => link.state.is === 'saved');
	const { doc } = link;
	rig.grant('margaret', 'read');
	await rig.boards.regrade({ person: 'margaret' });
	await until(() => link.state.is === 'read-only');
	expect(link.state).toEqual({ is: 'read-only', frozen: false });
	expect(link.returned).toBe(null);
	expect(link.doc).toBe(doc);
	rig.grant('margaret', 'write');
	await rig.boards.regrade({ person: 'margaret' });
	await until(() => link.state.is === 'saved' && link.access === 'write');
});

test('what was typed offline is given back when the case has been opened meanwhile', async () => {
	const rig = await openRig();
	const port = Number(new URL(rig.url).port);
	const { link } = open(rig, 'margaret', caseFive);
	await until(() => link.state.is === 'saved');
	await rig.stop();
	await until(() => link.state.is === 'offline');
	addPoint(link.doc, author, { kind: 'positive', text: 'Call back within the hour' });
	const again = await openRig({ folder: rig.folder, port, seed: false });
	await again.boards.freeze([caseFive]);
	await until(() => link.returned !== null, 10_000);
	expect(link.returned).toEqual({ code: 'frozen', text: 'Call back within the hour' });
	await until(() => link.state.is === 'read-only');
	expect(readBoard(link.doc).points).toEqual([]);
});

test('a page that lets a reader type gives the words back and loses nothing else', async () => {
	const rig = await openRig();
	rig.grant('gethin', 'read');
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'papers'));
	const { link } = open(rig, 'gethin');
	await until(() => link.state.is === 'read-only');
	text(link).insert(0, 'mine ');
	await until(() => link.returned !== null);
	expect(link.returned).toEqual({ code: 'readonly', text: 'mine ' });
	await until(() => link.state.is === 'read-only');
	expect(text(link).toString()).toBe('papers');
});

test('an edit outside the schema comes back as text, with the presence kept', async () => {
	const rig = await openRig();
	const { link } = open(rig, 'margaret');
	const nasreen = stock(rig, 'nasreen');
	await until(() => link.state.is === 'saved' && nasreen.provider.synced);
	link.awareness.setLocalStateField('on', 'answer:4');
	link.doc.getText('elsewhere').insert(0, 'Nobody reads this');
	await until(() => link.returned !== null);
	expect(link.returned).toEqual({ code: 'schema', text: 'Nobody reads this' });
	await until(() => link.state.is === 'saved');
	const here = () => [...nasreen.provider.awareness.getStates().values()];
	await until(() => here().some((state) => state.on === 'answer:4'));
	text(link).insert(0, 'and on');
	await until(() => nasreen.text.toString() === 'and on');
});

test('who stands down loses the board on the screen at once, but not their own unsaved words', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'case papers'));
	const { link } = open(rig, 'nasreen');
	await until(() => link.state.is === 'saved');
	slow.hold();
	text(link).insert(11, ' I knew him');
	rig.grant('nasreen', 'none');
	await rig.boards.regrade({ person: 'nasreen' });
	await until(() => link.state.is === 'closed');
	expect(link.state).toEqual({
		is: 'closed',
		code: 4403,
		sentence: 'forbidden',
		text: ' I knew him'
	});
	expect(text(link).toString()).toBe('');
	expect(link.access).toBe('none');
	slow.go();
});

test('after an expired session what was typed waits, and goes out after signing in again', async () => {
	const rig = await openRig();
	const { link } = open(rig, 'margaret');
	await until(() => link.state.is === 'saved');
	rig.ended.add('margaret');
	rig.boards.signOut('margaret');
	await until(() => link.state.is === 'closed');
	text(link).insert(0, 'still here');
	expect(link.state).toMatchObject({ code: 4401, text: 'still here' });
	rig.ended.delete('margaret');
	link.reconnect();
	await until(() => link.state.is === 'saved');
	expect(await rig.boards.read(plain, read)).toBe('still here');
});

test('what the page laid out beforehand is not taken for an edit of its reader', async () => {
	const rig = await openRig();
	rig.grant('gethin', 'read');
	await rig.boards.edit(plain, 'elin', (doc) => doc.getText('text').insert(0, 'papers'));
	const state = await rig.boards.read(plain, (doc) => encodeStateAsUpdate(doc));
	const { link } = open(rig, 'gethin', plain, { access: 'read' });
	applyUpdate(link.doc, state);
	expect(text(link).toString()).toBe('papers');
	await until(() => link.state.is === 'read-only');
	applyUpdate(link.doc, state);
	await pause(50);
	expect(link.state.is).toBe('read-only');
	expect(link.returned).toBe(null);
});

const author = { person: 'margaret', lang: 'en', origin: 'own' } as const;

function open(
	rig: { url: string },
	who: string,
	board = plain,
	options: Partial<LinkOptions> = {}
): { link: BoardLink; states: LinkState['is'][] } {
	const link = new BoardLink({ url: rig.url, board, Socket: socketOf(who), ...options });
	const states: LinkState['is'][] = [];
	link.watch(() => states.push(link.state.is));
	onTestFinished(() => link.close());
	return { link, states };
}

function text(link: BoardLink): Y.Text {
	return link.doc.getText('text');
}

function read(doc: Y.Doc): string {
	return doc.getText('text').toString();
}
