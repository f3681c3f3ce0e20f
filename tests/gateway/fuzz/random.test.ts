import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
// @ts-expect-error yjs ships its test helper without types
import * as yjsTests from 'yjs/testHelper';
import { contentOf, editAnything, pick } from '../edits';
import { caseFive, openRig, pause, plain, stock, until } from '../rig';
import type { Stock } from '../rig';

/**
 * The helper's `applyRandomTests` makes its own users over a connector in memory: its odds are used
 * here, over unmodified providers, and its `compare` as it is.
 */
const compare = yjsTests.compare as (users: unknown[]) => void;
const people = ['margaret', 'nasreen', 'gethin', 'catrin', 'margaret'];

test.each([
	[plain, 1],
	[plain, 2],
	[plain, 3],
	[caseFive, 4],
	[caseFive, 5],
	[caseFive, 6]
])(
	'yjs’s random tests over real providers: %s, seed %i',
	async (board, seed) => {
		const rig = await openRig({
			rates: null,
			life: { hot: 20, idle: 60, look: 5, leaving: 1 },
			apart: { large: 0 }
		});
		const chance = prng.create(seed);
		const users = people.map((who) => user(stock(rig, who, board)));
		await until(() => users.every(({ provider }) => provider.synced));
		for (let edits = 0; edits < 300; edits += 1) {
			const { provider } = pick(chance, users);
			if (prng.int32(chance, 0, 100) <= 4) {
				if (provider.shouldConnect) provider.disconnect();
				else provider.connect();
			} else if (prng.int32(chance, 0, 100) <= 20) {
				await pause(prng.int32(chance, 0, 3));
			}
			const index = prng.int32(chance, 0, people.length - 1);
			editAnything(users[index].doc, people[index], chance);
		}
		for (const { provider } of users) provider.connect();
		const server = () => rig.boards.read(board, (doc) => Y.encodeStateAsUpdate(doc));
		await until(async () => {
			const there = await server();
			return users.every(({ provider, doc }) => provider.synced && isSame(doc, there));
		}, 15_000);
		const said = users.map(({ doc }) => contentOf(doc));
		for (const one of said) expect(one).toEqual(said[0]);
		expect(users.every(({ provider }) => provider.shouldConnect)).toBe(true);
		const reports = rig.reports.filter(({ sentence }) => sentence !== 'board compacted');
		expect(reports).toEqual([]);
		// Last: it destroys them.
		compare(users.map(({ tested }) => tested));
	},
	60_000
);

/** What `compare` asks of a user besides being a document: nothing is on its way any more. */
function user({ doc, provider }: Stock) {
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	const tc = { flushAllMessages: () => false };
	const tested = Object.assign(doc, { tc, updates, connect: () => undefined });
	return { doc, provider, tested };
}

function isSame(doc: Y.Doc, state: Uint8Array): boolean {
	const other = new Y.Doc();
	Y.applyUpdate(other, state);
	return Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(other));
}
