import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BoardLink } from '../../src/lib/room/link/board-link';
import { openRig, plain, socketOf, until } from './rig';
import type { Rig } from './rig';

test('a server started from an older copy under open pages: saved words are put back or offered back, never dropped under Saved', async () => {
	const rig = await openRig();
	const port = Number(new URL(rig.url).port);
	const [margaret, nasreen] = [open(rig, 'margaret'), open(rig, 'nasreen')];
	await until(() => [margaret, nasreen].every(({ state }) => state.is === 'saved'));
	textOf(margaret).insert(0, 'Before the copy. ');
	await until(() => textOf(nasreen).length > 0 && margaret.state.is === 'saved');

	await rig.boards.read(plain, () => undefined);
	const older = await mkdtemp(join(tmpdir(), 'plenary-older-'));
	onTestFinished(() => rm(older, { recursive: true, force: true }));
	await cp(rig.folder, older, { recursive: true });

	textOf(margaret).insert(17, 'Margaret wrote this. ');
	await until(() => textOf(nasreen).toString().includes('Margaret wrote'));
	textOf(nasreen).insert(textOf(nasreen).length, 'And Nasreen this.');
	await until(() => textOf(margaret).toString().includes('Nasreen'));
	await until(() => [margaret, nasreen].every(({ state }) => state.is === 'saved'));

	await rig.stop();
	const again = await openRig({ folder: older, port, seed: false });
	await until(() => [margaret, nasreen].every(({ state }) => state.is === 'saved'), 20_000);
	const there = await again.boards.read(plain, (doc) => doc.getText('text').toString());
	expect(there).toContain('Before the copy.');
	expect(there + margaret.returned?.text).toContain('Margaret wrote this.');
	expect(there + nasreen.returned?.text).toContain('And Nasreen this.');
	for (const link of [margaret, nasreen]) expect(textOf(link).toString()).toBe(there);
}, 60_000);

function open({ url }: Rig, who: string): BoardLink {
	const link = new BoardLink({ url, board: plain, Socket: socketOf(who) });
	onTestFinished(() => link.close());
	return link;
}

function textOf({ doc }: BoardLink) {
	return doc.getText('text');
}
