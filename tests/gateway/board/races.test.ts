import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { codeOf, openRig, pause, plain, raw, until } from '../rig';
import type { Rig } from '../rig';

const seeds = 15;

test('whenever a freeze comes among the updates, all before it are in the copy and none after it is anywhere', async () => {
	const rig = await openRig({ rates: null });
	for (let seed = 1; seed <= seeds; seed += 1) {
		const chance = prng.create(seed);
		const writers = ['margaret', 'nasreen', 'gethin'].map((who) => writer(rig, who));
		await until(() => writers.every(({ link }) => link.of(102).length > 0));
		const writing = Promise.all(writers.map(({ write }) => write(chance, 30)));
		await pause(prng.int32(chance, 0, 15));
		const [frozen] = await rig.boards.freeze([plain]);
		await writing;
		await until(() => writers.every(({ isAnswered }) => isAnswered()));
		const copy = new Y.Doc();
		Y.applyUpdate(copy, frozen.state);
		const after = await rig.boards.read(plain, (doc) => Y.encodeStateAsUpdate(doc));
		expect(after, `seed ${seed}`).toEqual(frozen.state);
		for (const { doc, link, acknowledged } of writers) {
			const kept = Y.getState(copy.store, doc.clientID);
			// The refusal may come first: it waits for no disk.
			await until(() => acknowledged() === kept);
			if (link.of(101).length > 0) expect(codeOf(link)).toBe('frozen');
			link.socket.terminate();
		}
		await rig.boards.thaw([plain]);
	}
}, 60_000);

test('whenever a right is taken away among the updates, what follows is not accepted', async () => {
	const rig = await openRig({ rates: null });
	for (let seed = 1; seed <= seeds; seed += 1) {
		const chance = prng.create(seed);
		rig.grant('nasreen', 'write');
		const [nasreen, margaret] = [writer(rig, 'nasreen'), writer(rig, 'margaret')];
		nasreen.link.send(step1Frame(new Y.Doc()));
		await until(() => nasreen.link.of(0).length === 2 && margaret.link.of(102).length > 0);
		const writing = Promise.all([nasreen.write(chance, 60), margaret.write(chance, 60)]);
		await pause(prng.int32(chance, 0, 15));
		rig.grant('nasreen', 'none');
		let decide: () => void = () => undefined;
		rig.beforeRights.wait = new Promise((resolve) => (decide = resolve));
		const regraded = rig.boards.regrade({ person: 'nasreen' });
		// Everything is on its way now that was taken in before, and nothing else ever will be.
		const taken = rig.boards.read(plain, (doc) => Y.getState(doc.store, nasreen.doc.clientID));
		await pause(prng.int32(chance, 0, 10));
		decide();
		await regraded;
		const accepted = await taken;
		await writing;
		await until(() => nasreen.link.closed() === 4403 && margaret.isAnswered());
		const state = await rig.boards.read(plain, (doc) => Y.encodeStateVector(doc));
		const kept = Y.decodeStateVector(state).get(nasreen.doc.clientID) ?? 0;
		expect(kept, `seed ${seed}`).toBe(accepted);
		expect(nasreen.acknowledged(), `seed ${seed}`).toBeLessThanOrEqual(accepted);
		expect(Y.decodeStateVector(state).get(margaret.doc.clientID)).toBe(margaret.acknowledged());
		rig.beforeRights.wait = null;
		margaret.link.socket.terminate();
	}
}, 60_000);

test('whoever joins while a board is read, left and written down gets all of it', async () => {
	const rig = await openRig({
		rates: null,
		life: { hot: 1, idle: 2, look: 1, leaving: 1 },
		apart: { large: 0 }
	});
	const chance = prng.create(1);
	let letters = 0;
	for (let round = 0; round < 60; round += 1) {
		const visit = writer(rig, 'margaret');
		visit.link.send(step1Frame(new Y.Doc()));
		await visit.write(chance, 3);
		await until(() => visit.isAnswered());
		letters += visit.acknowledged();
		visit.link.socket.terminate();
		await pause(prng.int32(chance, 0, 8));
		const joins = ['nasreen', 'gethin'].map((who) => raw(rig, who));
		for (const join of joins) join.send(step1Frame(new Y.Doc()));
		await until(() => joins.every(({ of }) => of(0).some(([, step]) => step === 1)));
		for (const join of joins) {
			expect(lettersIn(join.of(0)), `round ${round}`).toBe(letters);
			join.socket.terminate();
		}
	}
	expect(rig.reports.filter(({ sentence }) => sentence !== 'board compacted')).toEqual([]);
}, 60_000);

/** Says a letter at a time, each in a frame of its own, at moments of its own. */
function writer(rig: Rig, who: string) {
	const doc = new Y.Doc();
	const link = raw(rig, who, plain, `ext=1&clientID=${doc.clientID}`);
	doc.on('update', (update) => link.send(updateFrame(update)));
	const acknowledged = () => link.of(100).at(-1)?.[1] ?? 0;
	return {
		doc,
		link,
		acknowledged,
		isAnswered: () => {
			const isRefused = link.closed() !== null || link.of(101).length > 0;
			return isRefused || acknowledged() === Y.getState(doc.store, doc.clientID);
		},
		async write(chance: prng.PRNG, words: number): Promise<void> {
			for (let word = 0; word < words; word += 1) {
				doc.getText('text').insert(0, 'x');
				if (prng.bool(chance)) await pause(prng.int32(chance, 0, 1));
			}
		}
	};
}

function lettersIn(frames: readonly Uint8Array[]): number {
	const doc = new Y.Doc();
	for (const frame of frames) {
		const heard = readFrame(frame);
		if (heard?.kind === 'step2' || heard?.kind === 'update') Y.applyUpdate(doc, heard.update);
	}
	return doc.getText('text').length;
}
