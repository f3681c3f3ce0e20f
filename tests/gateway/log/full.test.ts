import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { httpStatusOf } from '../../../server/http/statuses';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { refusing } from '../../acts/refusing';
import { caseFive, openRig, pause, plain, raw, slowLog, socketOf, stock, until } from '../rig';
import type { Rig } from '../rig';

test('while nothing can be kept everybody is told so, and what they type waits on their page', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const [link, other] = [open(rig, 'margaret'), open(rig, 'nasreen', caseFive)];
	await until(() => link.state.is === 'saved' && other.state.is === 'saved');
	const seen = new Set<string>();
	link.watch(() => seen.add(link.state.is));
	slow.breakDown();
	text(link).insert(0, 'typed on a full disk');
	await until(() => other.state.is === 'paused');
	await until(() => link.state.is === 'paused', 10_000);
	// Nobody is stopped in the middle of a sentence.
	expect([link.access, other.access]).toEqual(['write', 'write']);
	text(link).insert(text(link).length, ', and typed on');
	expect(link.state).toEqual({ is: 'paused', unsaved: 2 });
	const late = raw(rig, 'gethin', plain, 'ext=1&clientID=77');
	await until(() => late.of(102).length === 1);
	// May write, not frozen, first epoch, paused.
	expect([...late.of(102)[0].subarray(0, 5)]).toEqual([102, 2, 0, 1, 1]);
	expect(late.of(0)).toEqual([]);
	await refusing(rig.boards.freeze([plain]), 'cannot-save');
	await refusing(
		rig.boards.edit(plain, 'margaret', () => undefined),
		'cannot-save'
	);
	await pause(600);
	expect(seen).not.toContain('saved');
	expect([link.unsaved, link.returned]).toEqual([2, null]);
	expect(rig.reports.filter(({ sentence }) => sentence === 'boards are read-only')).toHaveLength(1);
	slow.mend();
	await until(() => link.state.is === 'saved' && other.state.is === 'saved', 10_000);
	expect(await contents(rig)).toBe('typed on a full disk, and typed on');
	expect(rig.reports.at(-1)?.sentence).toBe('boards can be written again');
	// Whose an id is, said while nothing could be written, is known from now on.
	await rig.stop();
	const again = await openRig({ folder: rig.folder, seed: false });
	const thief = raw(again, 'catrin', plain, 'ext=1&clientID=77');
	await until(() => thief.of(101).length === 1);
});

test('an act that was on its way when the disk filled up ends in words, and can be done again', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	slow.breakDown();
	const write = () =>
		rig.boards.edit(plain, 'margaret', (doc) => void doc.getText('text').insert(0, 'once'));
	await refusing(write(), 'cannot-save');
	expect(httpStatusOf('cannot-save')).toBe(503);
	slow.mend();
	await until(() => rig.reports.at(-1)?.sentence === 'boards can be written again', 10_000);
	await write();
	expect(await contents(rig)).toBe('once');
});

test('what an unmodified client types meanwhile arrives when space returns', async () => {
	const slow = slowLog();
	const rig = await openRig({ openLog: slow.openLog });
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	slow.breakDown();
	for (const letter of 'waits') {
		margaret.text.insert(margaret.text.length, letter);
		await pause(100);
	}
	expect(nasreen.text.toString()).toBe('');
	slow.mend();
	await until(() => nasreen.text.toString() === 'waits', 15_000);
});

const disk = mkdtempSync(join(tmpdir(), 'plenary-full-'));
/** Only where the system lets us have a small disk of our own. */
const mayMount = mount(disk);
afterAll(async () => {
	if (mayMount) execFileSync('umount', ['-l', disk]);
	await rm(disk, { recursive: true, force: true });
});

test.skipIf(!mayMount)(
	'a real disk of two megabytes fills up, loses nothing that was acknowledged, and heals',
	async () => {
		await writeFile(join(disk, 'filler'), new Uint8Array(1_200_000));
		const rig = await openRig({ folder: disk });
		const link = open(rig, 'margaret');
		await until(() => link.state.is === 'saved');
		let acknowledged = '';
		for (let round = 0; round < 200 && link.state.is === 'saved'; round += 1) {
			text(link).insert(0, String(round % 10).repeat(20_000));
			text(link).delete(20_000, text(link).length - 20_000);
			await until(() => link.state.is === 'saved' || link.state.is === 'paused', 10_000);
			if (link.state.is === 'saved') acknowledged = text(link).toString();
		}
		expect(link.state).toEqual({ is: 'paused', unsaved: 2 });
		expect(await contents(rig)).toBe(acknowledged);
		await rm(join(disk, 'filler'));
		await until(() => link.state.is === 'saved', 15_000);
		expect(await contents(rig)).toBe(text(link).toString());
		await rig.stop();
	},
	60_000
);

function mount(folder: string): boolean {
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', folder], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

function open(rig: Rig, who: string, board = plain): BoardLink {
	const link = new BoardLink({ url: rig.url, board, Socket: socketOf(who) });
	onTestFinished(() => link.close());
	return link;
}

function text(link: BoardLink) {
	return link.doc.getText('text');
}

function contents(rig: Rig): Promise<string> {
	return rig.boards.read(plain, (doc) => doc.getText('text').toString());
}
