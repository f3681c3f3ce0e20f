import { expect, onTestFinished, test } from 'vitest';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { Bucket, Meter, RATES } from '../../../server/gateway/guard/rates';
import { updateFrame } from '../../../server/gateway/wire/frames';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { codeOf, openRig, plain, raw, socketOf, stock, until } from '../rig';
import type { Rig } from '../rig';

/** Slow enough to be met in a test. */
const slow = { perSecond: 100, burst: 30 };
const rates = { links: RATES.links, connection: slow, person: RATES.person, board: RATES.board };

test('a bucket gives its burst at once, then its rate, and may be overdrawn', () => {
	const bucket = new Bucket({ perSecond: 10, burst: 5 }, 0);
	expect(bucket.take(5, 0)).toBe(0);
	expect(bucket.take(1, 0)).toBe(100);
	expect(bucket.take(1, 100)).toBe(100);
	expect(bucket.take(0, 200)).toBe(0);
	expect(bucket.isFull(650)).toBe(false);
	expect(bucket.isFull(701)).toBe(true);
});

test('a person’s connections share what the person may write, and another’s do not', () => {
	let now = 0;
	const few = { perSecond: 10, burst: 10 };
	const meter = new Meter({ ...RATES, person: few }, () => now);
	const [one, two, other] = [
		meter.of('margaret', 'a', () => true),
		meter.of('margaret', 'b', () => true),
		meter.of('nasreen', 'a', () => true)
	];
	expect([one(6), two(6), other(6)]).toEqual([0, 200, 0]);
	now = 10_000;
	meter.sweep();
	expect(two(10)).toBe(0);
});

test('an unmodified client that writes too fast is slowed, and every word of it arrives', async () => {
	const rig = await openRig({ rates });
	const [margaret, nasreen] = [stock(rig, 'margaret'), stock(rig, 'nasreen')];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	const started = Date.now();
	for (let index = 0; index < 120; index += 1) margaret.text.insert(0, 'm');
	await until(() => nasreen.text.length === 120, 10_000);
	expect(Date.now() - started).toBeGreaterThan(500);
	expect(margaret.provider.wsconnected).toBe(true);
	nasreen.text.insert(0, 'n');
	await until(() => margaret.text.length === 121);
});

test('our client is told `rate`, waits, and sends all of it: no word is lost or given back', async () => {
	const rig = await openRig({ rates });
	const link = new BoardLink({ url: rig.url, board: plain, Socket: socketOf('margaret') });
	onTestFinished(() => link.close());
	await until(() => link.state.is === 'saved');
	const { doc } = link;
	const seen: string[] = [];
	link.watch(() => seen.push(link.state.is));
	for (let index = 0; index < 600; index += 1) doc.getText('text').insert(0, 'm');
	expect(link.unsaved).toBe(600);
	await until(() => link.state.is === 'saved', 15_000);
	expect(seen).toContain('offline');
	expect([link.returned, link.doc === doc]).toEqual([null, true]);
	expect(await length(rig)).toBe(600);
});

test('a flood of ours is refused by name at the frame where it was too much', async () => {
	const rig = await openRig({ rates });
	const flood = raw(rig, 'margaret');
	await until(() => flood.of(102).length === 1);
	const doc = new Y.Doc();
	doc.on('update', (update) => flood.send(updateFrame(update)));
	for (let index = 0; index < 600; index += 1) doc.getText('text').insert(0, 'm');
	await until(() => flood.of(101).length === 1);
	expect(codeOf(flood)).toBe('rate');
	const acked = ackedBy(flood.of(100).at(-1));
	expect(await length(rig)).toBeGreaterThanOrEqual(acked);
	expect(await length(rig)).toBeLessThan(600);
});

/** How many frames an ACK covers. */
function ackedBy(frame: Uint8Array | undefined): number {
	const decoder = decoding.createDecoder(frame ?? Uint8Array.of(100, 0));
	decoding.readVarUint(decoder);
	return decoding.readVarUint(decoder);
}

function length(rig: Rig): Promise<number> {
	return rig.boards.read(plain, (doc) => doc.getText('text').length);
}
