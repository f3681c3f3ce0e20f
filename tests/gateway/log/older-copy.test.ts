import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { openRig, plain, socketOf, until } from '../rig';
import type { Rig } from '../rig';

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

test('readers of a board, and writers of a frozen one, see what the older copy holds and are told so', async () => {
	const rig = await openRig();
	const port = Number(new URL(rig.url).port);
	rig.grant('gethin', 'read');
	const [margaret, gethin] = [open(rig, 'margaret'), open(rig, 'gethin')];
	await until(() => margaret.state.is === 'saved' && gethin.state.is === 'read-only');
	textOf(margaret).insert(0, 'Before the copy. ');
	await until(() => textOf(gethin).length > 0 && margaret.state.is === 'saved');
	await rig.boards.freeze([plain]);
	const older = await mkdtemp(join(tmpdir(), 'plenary-older-'));
	onTestFinished(() => rm(older, { recursive: true, force: true }));
	await cp(rig.folder, older, { recursive: true });
	await rig.boards.thaw([plain]);
	await until(() => margaret.state.is === 'saved');
	textOf(margaret).insert(0, 'After it. ');
	await until(() => textOf(gethin).toString().startsWith('After') && margaret.state.is === 'saved');

	await rig.stop();
	const again = await openRig({ folder: older, port, seed: false });
	again.grant('gethin', 'read');
	await until(() => gethin.returned?.code === 'older-copy', 20_000);
	await until(() => margaret.returned?.code === 'older-copy', 20_000);
	const there = 'Before the copy. ';
	await until(() => [margaret, gethin].every((link) => textOf(link).toString() === there), 20_000);
	expect(gethin.returned?.text).toBe('');
	expect(margaret.returned?.text).toContain('After it.');
}, 60_000);

test('a server that starts again with all its data tells nobody of an older copy', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-again-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const rig = await openRig({ folder });
	const port = Number(new URL(rig.url).port);
	rig.grant('gethin', 'read');
	const [margaret, gethin] = [open(rig, 'margaret'), open(rig, 'gethin')];
	await until(() => margaret.state.is === 'saved' && gethin.state.is === 'read-only');
	for (const letter of 'one two three') {
		textOf(margaret).insert(textOf(margaret).length, letter);
		await until(() => margaret.state.is === 'saved');
	}
	await until(() => textOf(gethin).length === 13);
	await rig.stop();
	await until(() => margaret.state.is === 'offline' && gethin.state.is === 'offline');
	const again = await openRig({ folder, port, seed: false });
	again.grant('gethin', 'read');
	await until(() => margaret.state.is === 'saved' && gethin.state.is === 'read-only', 20_000);
	expect([margaret.returned, gethin.returned]).toEqual([null, null]);
}, 60_000);

function open({ url }: Rig, who: string): BoardLink {
	const link = new BoardLink({ url, board: plain, Socket: socketOf(who) });
	onTestFinished(() => link.close());
	return link;
}

function textOf({ doc }: BoardLink) {
	return doc.getText('text');
}
