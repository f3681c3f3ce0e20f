import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { codeOf, openRig, plain, raw, stock, until } from '../rig';

const asScreen = 'ext=1&screen=1';
const ASK = Uint8Array.of(3);

test('a screen reads what is written at once, is told that it only reads, and is refused what it writes', async () => {
	const rig = await openRig();
	const margaret = stock(rig, 'margaret');
	const screen = raw(rig, 'margaret', plain, asScreen);
	screen.send(step1Frame(new Y.Doc()));
	await until(() => margaret.provider.synced && screen.of(0).length === 1);
	margaret.text.insert(0, 'before the room');
	await until(() => screen.of(0).length === 2);
	expect(screen.of(102)[0][1]).toBe(1);

	const doc = new Y.Doc();
	doc.getText('text').insert(0, 'from the screen');
	screen.send(updateFrame(Y.encodeStateAsUpdate(doc)));
	await until(() => screen.of(101).length === 1);
	expect(codeOf(screen)).toBe('readonly');
	expect(margaret.text.toString()).toBe('before the room');
	// Rights that pass with time are looked at again: for a screen nothing has changed.
	await rig.boards.lookAgain();
	await rig.boards.regrade({});
	expect(screen.of(102)).toHaveLength(1);
});

test('no presence is sent to a screen, on joining, later or when it asks; its own is told to nobody', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	const names = ({ provider }: typeof margaret) =>
		[...provider.awareness.getStates().values()].flatMap(({ person }) => person?.name ?? []);
	nasreen.provider.awareness.setLocalStateField('on', 'point:1');
	await until(() => names(margaret).includes('Nasreen Akhtar'));

	const screen = raw(rig, 'gethin', plain, asScreen);
	const member = raw(rig, 'gethin', plain);
	await until(() => screen.of(102).length === 1 && member.of(1).length > 0);
	const shown = member.of(1)[0];
	screen.send(ASK, shown);
	nasreen.provider.awareness.setLocalStateField('on', 'point:2');
	const before = member.of(1).length;
	await until(() => member.of(1).length > before);
	margaret.text.insert(0, 'm');
	await until(() => screen.of(0).length > 0 || member.of(0).length > 0);
	expect(screen.of(1)).toEqual([]);
	expect(names(margaret)).not.toContain('Gethin Rees');
});

test('whose right is taken away is shut out on the screen as well', async () => {
	const rig = await openRig();
	const screen = raw(rig, 'nasreen', plain, asScreen);
	await until(() => screen.of(102).length === 1);
	rig.grant('nasreen', 'none');
	await rig.boards.regrade({ person: 'nasreen' });
	await until(() => screen.closed() === 4403);
});
