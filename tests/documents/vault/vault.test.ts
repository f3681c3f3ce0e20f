import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { cp, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { CHUNK } from '../../../server/documents/vault/chunks';
import { PaperDamaged, Vault } from '../../../server/documents/vault/vault';
import type { Sealed } from '../../../server/documents/vault/vault';
import { newId } from '../../../src/lib/board/ids';
import { refusing } from '../../acts/refusing';
import { SmallDisk } from '../../backup/small-disk';
import { all, arriving, bytesOf, emptied } from './filling';

const MOST = 100 * 1024 * 1024;
const disk = new SmallDisk(4);
afterAll(() => disk.end());

async function kept(vault: Vault, bytes: Buffer): Promise<Sealed> {
	const paper = await vault.take(newId(), arriving(bytes), MOST);
	await vault.settle(paper.id, true);
	return paper;
}

test.each([1, 100, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK, 3 * CHUNK + 17])(
	'a paper of %i bytes is read as it was sent, whole and from any place to any other',
	async (length) => {
		const vault = await Vault.open(emptied());
		const bytes = bytesOf(length);
		const paper = await kept(vault, bytes);
		expect(paper.bytes).toBe(length);
		expect((await all(vault.read(paper))).equals(bytes)).toBe(true);
		const places = [0, 1, length - 1, CHUNK - 1, CHUNK, 2 * CHUNK - 1, Math.floor(length / 2)];
		const within = places.filter((at) => at >= 0 && at < length);
		for (const from of within) {
			for (const to of within.filter((each) => each >= from)) {
				const read = await all(vault.read(paper, from, to));
				expect(read.equals(bytes.subarray(from, to + 1)), `${from}-${to}`).toBe(true);
			}
		}
	}
);

test('on disk nothing of it can be read, and file and key are for their owner alone', async () => {
	const folder = emptied();
	const vault = await Vault.open(folder);
	const words = 'The caller lives alone. '.repeat(10_000);
	const { id, wrappedKey } = await kept(vault, Buffer.from(words));
	const file = join(folder, 'papers', id);
	const key = join(folder, 'keys', 'papers.key');
	expect(readFileSync(file).includes('caller')).toBe(false);
	expect([statSync(file).mode & 0o777, statSync(key).mode & 0o777]).toEqual([0o600, 0o600]);
	expect(wrappedKey).not.toContain(readFileSync(key, 'utf8').trim());
	expect(readdirSync(join(folder, 'papers'))).toEqual([id]);
});

test('a file that was cut, changed, put in another’s place or is missing is never half read as whole', async () => {
	const folder = emptied();
	const vault = await Vault.open(folder);
	const bytes = bytesOf(3 * CHUNK + 5);
	const file = ({ id }: Sealed) => join(folder, 'papers', id);
	const harm: ((paper: Sealed, other: Sealed) => Promise<unknown>)[] = [
		(paper) => truncate(file(paper), 3 * (CHUNK + 16)),
		(paper) => truncate(file(paper), 10),
		(paper) => truncate(file(paper), 0),
		(paper) => rm(file(paper)),
		(paper, other) => cp(file(other), file(paper)),
		async (paper) => {
			const sealed = readFileSync(file(paper));
			sealed[2 * CHUNK] ^= 1;
			await writeFile(file(paper), sealed);
		},
		async (paper) => {
			// Two of its chunks change places.
			const sealed = readFileSync(file(paper));
			const [one, two] = [0, 1].map((n) =>
				sealed.subarray(n * (CHUNK + 16), (n + 1) * (CHUNK + 16))
			);
			await writeFile(file(paper), Buffer.concat([two, one, sealed.subarray(2 * (CHUNK + 16))]));
		}
	];
	for (const [index, harmed] of harm.entries()) {
		const [paper, other] = [await kept(vault, bytes), await kept(vault, bytes)];
		await harmed(paper, other);
		await expect(all(vault.read(paper)), `harm ${index}`).rejects.toThrow(PaperDamaged);
	}
	// A row that says another length than the file has.
	const paper = await kept(vault, bytes);
	await expect(all(vault.read({ ...paper, bytes: 3 * CHUNK }))).rejects.toThrow(PaperDamaged);
});

test('without its key, or with another, nothing is read and nothing more is stored under a new one', async () => {
	const folder = emptied();
	const paper = await kept(await Vault.open(folder), bytesOf(1000));
	const key = join(folder, 'keys', 'papers.key');
	const right = readFileSync(key, 'utf8');

	await rm(key);
	const without = await Vault.open(folder, undefined, paper.wrappedKey);
	expect(without.trouble(paper.wrappedKey)).toContain('is missing');
	await refusing(all(without.read(paper)), 'papers-locked');
	await refusing(without.take(newId(), arriving(bytesOf(10)), MOST), 'papers-locked');

	const elsewhere = join(folder, 'another.key');
	writeFileSync(elsewhere, `${'ab'.repeat(32)}\n`, { mode: 0o600 });
	const wrong = await Vault.open(folder, elsewhere, paper.wrappedKey);
	expect(wrong.trouble(paper.wrappedKey)).toContain('is another than the one');
	await refusing(all(wrong.read(paper)), 'papers-locked');
	// What is stored under it could not be read once the right key is back.
	await refusing(wrong.sealText(newId(), 'Nobody rang back.'), 'papers-locked');
	await refusing(wrong.take(newId(), arriving(bytesOf(10)), MOST), 'papers-locked');

	writeFileSync(elsewhere, right, { mode: 0o600 });
	const again = await Vault.open(folder, elsewhere, paper.wrappedKey);
	expect(again.trouble(paper.wrappedKey)).toBeNull();
	expect((await all(again.read(paper))).equals(bytesOf(1000))).toBe(true);
});

test('a key file that others may read, that is no key, or that is not there is refused in a sentence', async () => {
	const folder = emptied();
	const file = join(folder, 'mounted.key');
	await expect(Vault.open(folder, file)).rejects.toThrow(`There is no file ${file}`);
	writeFileSync(file, `${'0f'.repeat(32)}\n`, { mode: 0o600 });
	await Vault.open(folder, file);
	for (const mode of [0o640, 0o604, 0o644]) {
		chmodSync(file, mode);
		await expect(Vault.open(folder, file)).rejects.toThrow('can be read by others: run chmod 600');
	}
	chmodSync(file, 0o600);
	for (const text of ['', '0f', 'zz'.repeat(32), '0f'.repeat(33)]) {
		writeFileSync(file, text);
		await expect(Vault.open(folder, file)).rejects.toThrow('is no key');
	}
});

test('what arrives empty, too large or not whole leaves nothing', async () => {
	const folder = emptied();
	const vault = await Vault.open(folder);
	const take = (body: AsyncIterable<Uint8Array>, most = MOST) => vault.take(newId(), body, most);
	await refusing(take(arriving(Buffer.alloc(0))), 'paper-empty');
	const { megabytes } = await refusing(
		take(arriving(bytesOf(2 * 1024 * 1024 + 1)), 2 * 1024 * 1024),
		'paper-too-large'
	);
	expect(megabytes).toBe(2);
	async function* cut(): AsyncGenerator<Uint8Array> {
		yield* arriving(bytesOf(200_000));
		throw new Error('the connection was lost');
	}
	await refusing(take(cut()), 'form-unreadable');
	expect(readdirSync(join(folder, 'papers'))).toEqual([]);
});

test.runIf(disk.isThere)(
	'where the disk is full it is refused, and the room is there again',
	async () => {
		const folder = disk.folder;
		const vault = await Vault.open(folder);
		await refusing(vault.take(newId(), arriving(bytesOf(6 * 1024 * 1024)), MOST), 'cannot-save');
		expect(readdirSync(join(folder, 'papers'))).toEqual([]);
		const paper = await kept(vault, bytesOf(100_000));
		expect((await all(vault.read(paper))).length).toBe(100_000);
	}
);

test('a server killed in the midst of an upload leaves a file without a row, and the next start deletes it', async () => {
	const folder = emptied();
	const vault = await Vault.open(folder);
	const whole = await kept(vault, bytesOf(1000));
	const id = newId();
	const script = join(import.meta.dirname, 'killed-upload.ts');
	const child = spawn(process.execPath, ['--import', 'tsx', script, folder, id], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(child.stdout, 'data');
	child.kill('SIGKILL');
	await once(child, 'exit');
	expect(readdirSync(join(folder, 'papers')).sort()).toEqual([whole.id, `${id}.coming`].sort());

	// Killed after the file was whole and before its row was written.
	const rowless = await vault.take(newId(), arriving(bytesOf(10)), MOST);
	const next = await Vault.open(folder, undefined, whole.wrappedKey);
	await next.sweep(() => Promise.resolve(new Set([whole.id])));
	expect(readdirSync(join(folder, 'papers'))).toEqual([whole.id]);
	expect(rowless.bytes).toBe(10);
	expect((await all(next.read(whole))).length).toBe(1000);
});

test('a sweep spares what is arriving, even where its row is written while it looks', async () => {
	const folder = emptied();
	const vault = await Vault.open(folder);
	const paper = await vault.take(newId(), arriving(bytesOf(10)), MOST);
	const rows = new Set<string>();
	await vault.sweep(async () => {
		const before = new Set(rows);
		rows.add(paper.id);
		await vault.settle(paper.id, true);
		return before;
	});
	expect((await all(vault.read(paper))).length).toBe(10);
	rows.delete(paper.id);
	await vault.sweep(() => Promise.resolve(rows));
	await expect(all(vault.read(paper))).rejects.toThrow('is missing');
});
