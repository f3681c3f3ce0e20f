import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLines } from '../../src/lib/meeting/sample/draw/drawn-list';
import { publicReceipt, readReceipt } from '../../src/lib/meeting/sample/draw/receipt';
import type { StaffReceipt } from '../../src/lib/meeting/sample/draw/receipt';
import { refusing } from '../acts/refusing';
import { verifyReceipt } from '../../src/lib/meeting/sample/draw/verify';
import { drawHashing } from '../../server/reading/sample/draw-hashing';
import { chance } from '../meeting/chance';
import { webHashing } from '../../src/routes/verify/web-hashing';
import { madeUpList, madeUpPlan, receiptFor } from './made-up-lists';
import { secondVerifier } from './second-verifier';

async function madeUp(seed: number) {
	const by = chance(seed);
	const columns = seed % 3;
	const list = madeUpList(by, by.below(40), columns);
	return { list, receipt: await receiptFor(by, list, madeUpPlan(by, columns)), by };
}
const verdict = (receipt: unknown, list: string) =>
	verifyReceipt(drawHashing, readReceipt(receipt), readLines(list));

test('a verifier written from docs/draw.md alone agrees with ours over 300 draws, staff and public', async () => {
	let replaced = 0;
	let missed = 0;
	for (let seed = 0; seed < 300; seed++) {
		const { list, receipt } = await madeUp(seed);
		replaced += receipt.replacements;
		missed += receipt.shortfalls.length;
		for (const each of [receipt, publicReceipt(receipt)]) {
			const json = JSON.parse(JSON.stringify(each));
			expect([seed, await verdict(json, list), secondVerifier(json, list)]).toEqual([
				...[seed, 'agrees', true]
			]);
		}
	}
	// The lists made up were not all easy ones.
	expect(Math.min(replaced, missed)).toBeGreaterThan(50);
});

test('a file that is no receipt is refused, with the place that is wrong', async () => {
	const { receipt } = await madeUp(1);
	const { k: _k, ...without } = receipt;
	for (const wrong of [null, [], {}, { ...receipt, drawn: 'many' }, without])
		await refusing(
			Promise.resolve().then(() => readReceipt(wrong)),
			'receipt-invalid'
		);
	const details = await refusing(
		Promise.resolve().then(() => readReceipt({ ...receipt, drawn: 'many' })),
		'receipt-invalid'
	);
	expect(JSON.stringify(details)).toContain('drawn');
});

test('whatever is changed of a receipt or its list, both verifiers say no', async () => {
	for (let seed = 1; seed < 120; seed++) {
		const { list, receipt, by } = await madeUp(seed);
		const changes: ((receipt: StaffReceipt) => void)[] = [
			(each) => (each.k = each.k.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))),
			(each) => (each.commitment = '0'.repeat(64)),
			(each) => (each.accepted += 1),
			(each) => (each.drawn += 1),
			(each) => (each.replacements += 1),
			(each) => each.sample.push('GT-not-on-the-list'),
			(each) => each.reserved.push('GT-not-on-the-list'),
			(each) => each.shortfalls.push({ column: 'Type', value: 'T1', least: 9, got: 0 })
		];
		const wrong: StaffReceipt = JSON.parse(JSON.stringify(receipt));
		by.pick(changes)(wrong);
		expect([seed, await verdict(wrong, list)]).not.toEqual([seed, 'agrees']);
		expect([seed, secondVerifier(wrong, list)]).toEqual([seed, false]);

		const longer = `${list}\nGT-added${'\tT1\tA1'.slice(0, 3 * (seed % 3))}`;
		expect(await verdict(receipt, longer)).toBe('other-list');
		expect(secondVerifier(receipt, longer)).toBe(false);
	}
});

test('the order of two cases is not theirs to change, and a reserve does not jump its turn', async () => {
	const by = chance(5);
	const list = madeUpList(by, 30, 0);
	const plan = { size: 8, reserves: 3, reserveEach: false, columns: [] };
	const receipt = { ...(await receiptFor(by, list, plan)), replaced: [], replacements: 0 };
	const [first, second, ...others] = receipt.sample;
	const swapped = { ...receipt, sample: [second, first, ...others] };
	expect(await verdict(swapped, list)).toBe('other-cases');
	const jumped = {
		...receipt,
		replaced: [
			...[{ case: 1, out: first, in: receipt.reserved[1], reason: 'x', at: 'x', by: 'x' }]
		],
		replacements: 1
	};
	expect(await verdict(jumped, list)).toBe('other-replacements');
	jumped.replaced[0].in = receipt.reserved[0];
	expect(await verdict(jumped, list)).toBe('agrees');
});

test('the public receipt says nothing of any case', async () => {
	const { list, receipt } = await madeUp(4);
	const text = JSON.stringify(publicReceipt(receipt));
	const told = [...receipt.sample, ...receipt.reserved, receipt.drawnBy, receipt.wordBy];
	for (const secret of told) expect(text).not.toContain(secret);
	for (const { reference } of readLines(list)) expect(text).not.toContain(reference);
});

test('Web Crypto and the server hash alike', async () => {
	const key = new Uint8Array(32).fill(7);
	const texts = ['', 'GT-2023-00548', 'ŵ😀', ...Array.from({ length: 3000 }, (_, n) => `${n}`)];
	expect(await webHashing.hmacs(key, texts)).toEqual(await drawHashing.hmacs(key, texts));
	expect(await webHashing.sha256(key)).toEqual(await drawHashing.sha256(key));
});

test('verify-draw says in one sentence whether a receipt and a list agree, and exits 0 or 1', async () => {
	const { list, receipt } = await madeUp(7);
	const folder = mkdtempSync(join(tmpdir(), 'plenary-draw-'));
	const file = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};
	const run = (...files: string[]) => {
		const args = ['--import', 'tsx', 'server/cli/verify-draw.ts', ...files];
		const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
		return { status, said: `${stdout}${stderr}`.trim() };
	};
	const [receiptFile, listFile] = [
		file('receipt.json', JSON.stringify(receipt)),
		file('list.txt', list)
	];
	const yes = run(receiptFile, listFile);
	expect(yes).toEqual({ status: 0, said: expect.stringMatching(/^List and receipt give .*\.$/) });
	const other = run(receiptFile, file('other.txt', `${list}\nGT-added`));
	expect(other).toEqual({ status: 1, said: expect.stringMatching(/^This is not the list/) });
	for (const files of [
		[],
		[receiptFile, join(folder, 'none')],
		[file('empty.json', '{}'), listFile]
	]) {
		const { status, said } = run(...files);
		expect([files, status]).toEqual([files, 1]);
		expect(said).not.toMatch(/\n|undefined/);
		expect(said).toMatch(/\w/);
	}
}, 120_000);
