import { expect, test } from 'vitest';
import { readResponse, rowText } from '../../../src/lib/board/documents/response';
import { seedResponse } from '../../../src/lib/board/documents/seed';
import { responseName } from '../../../src/lib/board/names';
import { openRig, stock, until } from '../rig';

test('two unmodified y-websocket clients write in one text and every character survives', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	for (const letter of 'prompt call back') margaret.text.insert(margaret.text.length, letter);
	for (const letter of 'late letter') nasreen.text.insert(0, letter);
	await until(() => margaret.text.length === 27 && nasreen.text.length === 27);
	expect(margaret.text.toString()).toBe(nasreen.text.toString());
	const kept = await rig.boards.read('note:july-3:all', (doc) => doc.getText('text').toString());
	expect(kept).toBe(margaret.text.toString());
});

test('what was typed offline, and what is typed before the server has asked for it, both arrive', async () => {
	const rig = await openRig();
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	margaret.provider.disconnect();
	margaret.text.insert(0, 'offline ');
	margaret.provider.on('status', ({ status }) => {
		if (status === 'connected') margaret.text.insert(margaret.text.length, 'and back');
	});
	margaret.provider.connect();
	const nasreen = stock(rig, 'nasreen');
	await until(() => nasreen.text.toString() === 'offline and back');
});

test('a restart loses nothing and the client goes on by itself', async () => {
	const rig = await openRig();
	const port = Number(new URL(rig.url).port);
	const margaret = stock(rig, 'margaret');
	await until(() => margaret.provider.synced);
	margaret.text.insert(0, 'before ');
	const reads = () => rig.boards.read('note:july-3:all', (doc) => doc.getText('text').toString());
	await until(async () => (await reads()) === 'before ');
	await rig.stop();
	margaret.text.insert(7, 'during ');
	const again = await openRig({ folder: rig.folder, port, seed: false });
	margaret.text.insert(14, 'after');
	const nasreen = stock(again, 'nasreen');
	await until(() => nasreen.text.toString() === 'before during after', 10_000);
});

test('presence carries the name the server knows, whatever the client says', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	nasreen.provider.awareness.setLocalState({
		person: { id: 'margaret', name: 'Margaret Pugh' },
		user: { name: 'Margaret Pugh', color: 'red' },
		on: 'answer:4'
	});
	const seen = () => margaret.provider.awareness.getStates().get(nasreen.doc.clientID);
	await until(() => seen()?.on === 'answer:4');
	expect(seen()).toEqual({
		person: { id: 'nasreen', name: 'Nasreen Akhtar' },
		user: { id: 'nasreen', name: 'Nasreen Akhtar', color: 'red' },
		on: 'answer:4'
	});
	nasreen.provider.destroy();
	await until(() => seen() === undefined);
});

test('nobody can speak of another person’s presence', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	margaret.provider.awareness.setLocalStateField('on', 'answer:1');
	const gethin = stock(rig, 'gethin');
	const seen = () => gethin.provider.awareness.getStates().get(margaret.doc.clientID);
	await until(() => seen()?.on === 'answer:1' && nasreen.provider.synced);
	nasreen.provider.awareness.meta.set(margaret.doc.clientID, { clock: 900, lastUpdated: 0 });
	nasreen.provider.awareness.states.set(margaret.doc.clientID, { on: 'answer:13' });
	nasreen.provider.awareness.emit('update', [
		{ added: [], updated: [margaret.doc.clientID], removed: [] },
		'local'
	]);
	nasreen.provider.awareness.setLocalStateField('on', 'answer:2');
	await until(
		() => gethin.provider.awareness.getStates().get(nasreen.doc.clientID)?.on === 'answer:2'
	);
	expect(seen()?.on).toBe('answer:1');
});

test('a person who comes back is seen again at once', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	nasreen.provider.awareness.setLocalStateField('on', 'answer:1');
	const seen = () => margaret.provider.awareness.getStates().get(nasreen.doc.clientID);
	await until(() => seen()?.on === 'answer:1');
	nasreen.provider.ws?.close();
	await until(() => seen() === undefined);
	await until(() => seen()?.on === 'answer:1', 2_000);
});

test('two people of the force write their response at once with unmodified clients, and both texts stay', async () => {
	const rig = await openRig();
	const name = responseName('july');
	await rig.boards.create(name, (doc) => seedResponse(doc, ['row-1', 'row-2']));
	const [sam, rhodri] = [stock(rig, 'margaret', name), stock(rig, 'nasreen', name)];
	await until(() => sam.provider.synced && rhodri.provider.synced);
	const [first, second] = [rowText(sam.doc, 'row-1'), rowText(rhodri.doc, 'row-1')];
	for (const letter of 'Officers will be told. ') first.insert(first.length, letter);
	for (const letter of 'So will staff.') second.insert(second.length, letter);
	await until(() => first.length === 37 && second.length === 37);
	expect(first.toString()).toBe(second.toString());
	const kept = await rig.boards.read(name, (doc) => readResponse(doc).rows['row-1'].text);
	expect(kept).toBe(first.toString());
});
