import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { CommitWindow } from '../../../server/gateway/log/commit-window';
import { Flushes } from '../../../server/gateway/log/flushes';
import { openSqliteLog } from '../../../server/gateway/log/sqlite/sqlite-log';

test('up to a hundred updates a second a commit waits for nobody, and then longer and longer, but never over 5 ms', () => {
	const windows = [50, 100, 400, 1_000, 20_000].map(windowAt);
	expect(windows.slice(0, 2).every((length) => length < 1)).toBe(true);
	expect(windows[2]).toBeGreaterThan(1);
	expect(windows[2]).toBeLessThan(windows[3]);
	expect(windows[3]).toBeGreaterThan(4);
	expect(windows[4]).toBe(5);
});

test('a second after the load has gone a commit waits for nobody again', () => {
	const window = new CommitWindow();
	for (let now = 0; now < 1_000; now += 1) window.arrived(now);
	expect(window.length(2_000)).toBe(0);
});

test('a thousand updates that come one by one share commits, and each is settled once, in order, when it is on disk', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-window-'));
	const log = await openSqliteLog(join(folder, 'boards.sqlite'));
	onTestFinished(async () => {
		await log.close();
		await rm(folder, { recursive: true, force: true });
	});
	let commits = 0;
	let onDisk = 0;
	const counting = {
		...log,
		async write(batch: Parameters<typeof log.write>[0]) {
			commits += 1;
			await log.write(batch);
			onDisk = batch.rows.at(-1)?.last ?? onDisk;
		}
	};
	const flushes = new Flushes(
		counting,
		() => 0,
		() => undefined
	);
	const ledger = { board: 1, newName: 'note:july-3:all', last: 0, durable: 0, epoch: 1 };
	const settled: number[] = [];
	for (let n = 1; n <= 1_000; n += 1) {
		const entry = {
			kind: 'update',
			person: 'p',
			connection: 'c',
			update: Uint8Array.of(0, 0)
		} as const;
		flushes.append(ledger, entry, (error) => {
			expect([error, onDisk >= n]).toEqual([null, true]);
			settled.push(n);
		});
		await new Promise((resolve) => setImmediate(resolve));
	}
	await flushes.idle();
	expect(settled).toEqual(Array.from({ length: 1_000 }, (_, index) => index + 1));
	expect(commits).toBeLessThan(500);
});

/** After a second in which so many updates came at even distances. */
function windowAt(perSecond: number): number {
	const window = new CommitWindow();
	for (let n = 0; n <= perSecond; n += 1) window.arrived((n * 1_000) / perSecond);
	return window.length(1_000);
}
