import * as encoding from 'lib0/encoding';
import * as prng from 'lib0/prng';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { Content } from '../../../server/gateway/board/content';
import { look, roomIn, applyGuarded } from '../../../server/gateway/guard/guard';
import { addPoint, answerNote, editPoint, pointText } from '../../../src/lib/board/documents/board';
import { laidOut } from '../../../src/lib/board/documents/laid-out';
import { seedBoard } from '../../../src/lib/board/documents/seed';
import { MAX_TEXT } from '../../../src/lib/board/text/text';
import { contentOf, editAnything, pick } from '../edits';
import { caseFive, openRig, query, stock, until } from '../rig';

const cast = ['margaret', 'nasreen', 'gethin'];
const clients = [4_000_000_001, 4_000_000_002, 4_000_000_003];

/** A board that all three have written on, with text that was deleted again. */
function written(): Y.Doc {
	const doc = new Y.Doc();
	seedBoard(doc, ['1', '4', '12']);
	const chance = prng.create(5);
	clients.forEach((client, n) => {
		doc.clientID = client;
		const point = addPoint(
			doc,
			{ person: cast[n], lang: 'en', origin: 'own' },
			{ kind: 'positive', text: 'The caller was told who would ring back, and when.' }
		);
		answerNote(doc, '4').insert(0, 'Considered at the outset. ');
		pointText(doc, point).delete(4, 7);
		for (let edits = 0; edits < 10; edits += 1) editAnything(doc, cast[n], chance);
	});
	return laidOut(Y.encodeStateAsUpdate(doc));
}

function by(n: number, connection = `of ${cast[n]}`) {
	return { person: cast[n], scope: null, connection };
}

function isOwn(n: number) {
	return (client: number) => client === clients[n];
}

test('letters anywhere beside anything: what is taken the short way would have been taken the long way, and stands at the same place', () => {
	const base = Y.encodeStateAsUpdate(written());
	const chance = prng.create(17);
	let taken = 0;
	for (let round = 0; round < 60; round += 1) {
		const doc = laidOut(base);
		const content = Content.from('board', doc);
		const long = laidOut(base);
		for (let n = 0; n < 40; n += 1) {
			const who = prng.int32(chance, 0, 2);
			const scope = prng.int32(chance, 0, 9) === 0 ? ('cy' as const) : null;
			const update = somewhere(long, clients[who], chance);
			const run = content.type(update, { ...by(who), scope }, isOwn(who));
			if (!run) continue;
			taken += 1;
			const writer = { person: cast[who], scope };
			expect(look(long, update, isOwn(who))).toBeNull();
			expect(applyGuarded(long, 'board', update, writer).verdict).toBe('changed');
		}
		expect(contentOf(content.doc)).toEqual(contentOf(long));
		expect(content.vector).toEqual(Y.encodeStateVector(long));
	}
	// Most places are none for letters.
	expect(taken).toBeGreaterThan(200);
});

test('three people type at once, and their letters are everywhere as if each had been taken by itself', () => {
	for (let seed = 1; seed <= 20; seed += 1) {
		const chance = prng.create(seed);
		const base = Y.encodeStateAsUpdate(written());
		const content = Content.from('board', laidOut(base));
		const long = laidOut(base);
		const screens = clients.map((client) => {
			const doc = laidOut(base);
			doc.clientID = client;
			const waiting: Uint8Array[] = [];
			doc.on('update', (update: Uint8Array, origin: unknown) => {
				if (origin !== 'server') waiting.push(update);
			});
			return { doc, waiting };
		});
		for (let n = 0; n < 120; n += 1) {
			const who = prng.int32(chance, 0, 2);
			const { doc, waiting } = screens[who];
			write(doc, chance);
			if (prng.bool(chance)) continue;
			const shown: Uint8Array[] = [];
			for (const update of waiting.splice(0)) {
				const run = content.type(update, by(who), isOwn(who));
				if (run) shown.push(update);
				else Y.applyUpdate(content.doc, update);
				if (!run) content.changed();
				Y.applyUpdate(long, update);
			}
			for (const { doc: other } of screens) {
				const missing = Y.encodeStateAsUpdate(long, Y.encodeStateVector(other));
				if (prng.int32(chance, 0, 3) === 0) Y.applyUpdate(other, missing, 'server');
			}
		}
		expect(contentOf(content.doc)).toEqual(contentOf(long));
		expect(Y.equalSnapshots(Y.snapshot(content.doc), Y.snapshot(long))).toBe(true);
	}
});

test('letters that go on in one place are one run, until it is asked for or somebody else’s link goes on', () => {
	const screen = written();
	const content = Content.from('board', laidOut(Y.encodeStateAsUpdate(screen)));
	screen.clientID = clients[0];
	const text = answerNote(screen, '4');
	const letter = (at: number) => {
		let update = new Uint8Array();
		screen.once('update', (each: Uint8Array) => (update = Uint8Array.from(each)));
		text.insert(at, 'a');
		return content.type(update, by(0), isOwn(0));
	};
	const [one, two] = [letter(3), letter(4)];
	expect(two).toBe(one);
	void one?.update;
	const three = letter(5);
	expect(three).not.toBe(one);
	// Elsewhere in the text.
	expect(letter(1)).not.toBe(three);
	expect(contentOf(content.doc)).toEqual(contentOf(screen));
});

test('a text takes no more letters than it may hold, however few at a time', () => {
	const screen = written();
	screen.clientID = clients[0];
	const text = answerNote(screen, '4');
	text.insert(text.length, 'x'.repeat(MAX_TEXT - text.length - 5));
	const content = Content.from('board', laidOut(Y.encodeStateAsUpdate(screen)));
	const taken = Array.from({ length: 8 }, () => {
		let update = new Uint8Array();
		screen.once('update', (each: Uint8Array) => (update = Uint8Array.from(each)));
		text.insert(text.length, 'y');
		return content.type(update, by(0), isOwn(0)) !== null;
	});
	expect(taken).toEqual([true, true, true, true, true, false, false, false]);
});

test('a board of as many parts as it may have takes no more of them, however few at a time', () => {
	const doc = written();
	doc.clientID = 4_000_000_009;
	// Each before the last, so that no two are one.
	doc.transact(() => {
		for (let more = roomIn(doc) - 10; more > 0; more -= 1) answerNote(doc, '12').insert(0, '.');
	});
	const screen = laidOut(Y.encodeStateAsUpdate(doc));
	const content = Content.from('board', doc);
	screen.clientID = clients[0];
	const letter = () => {
		let update = new Uint8Array();
		screen.once('update', (each: Uint8Array) => (update = Uint8Array.from(each)));
		answerNote(screen, '4').insert(0, 'x');
		return update;
	};
	const taken = Array.from({ length: 12 }, () => {
		const isTaken = content.type(letter(), by(0), isOwn(0)) !== null;
		// In the document, so that the next may stand beside it.
		return isTaken && content.doc !== null;
	});
	expect([taken[0], taken.at(-1)]).toEqual([true, false]);
	expect(look(screen, letter(), isOwn(0))).toBe('size');
});

test('who has used up their share of a board is refused, however they write, and the others write on', () => {
	const doc = written();
	const theirs = (client: number) => client === 4_000_000_009;
	doc.clientID = 4_000_000_009;
	doc.transact(() => {
		for (let more = roomIn(doc, theirs); more > 0; more -= 1) answerNote(doc, '12').insert(0, '.');
	});
	expect(roomIn(doc)).toBeGreaterThan(190_000);
	const screen = laidOut(Y.encodeStateAsUpdate(doc));
	const content = Content.from('board', doc);
	const letterOf = (client: number) => {
		let update = new Uint8Array();
		screen.clientID = client;
		screen.once('update', (each: Uint8Array) => (update = Uint8Array.from(each)));
		answerNote(screen, '4').insert(0, 'x');
		return update;
	};
	const theirNext = letterOf(4_000_000_009);
	const hostile = { person: 'hostile', scope: null, connection: 'of hostile' };
	expect(content.type(theirNext, hostile, theirs)).toBeNull();
	expect(look(doc, theirNext, theirs, theirs)).toBe('size');
	const apart = laidOut(Y.encodeStateAsUpdate(doc));
	apart.clientID = clients[1];
	let update = new Uint8Array();
	apart.once('update', (each: Uint8Array) => (update = Uint8Array.from(each)));
	answerNote(apart, '4').insert(0, 'y');
	expect(look(doc, update, isOwn(1), isOwn(1))).toBeNull();
	expect(content.type(update, by(1), isOwn(1))).not.toBeNull();
});

test('millions of letters that one person wrote and deleted again are counted as well', () => {
	const doc = new Y.Doc();
	seedBoard(doc, ['4']);
	const theirs = (client: number) => client === doc.clientID;
	for (let n = 0; n < 81; n += 1) {
		answerNote(doc, '4').insert(0, 'x'.repeat(50_000));
		answerNote(doc, '4').delete(0, 50_000);
	}
	expect([roomIn(doc, theirs), roomIn(doc, () => false)]).toEqual([0, 100_000]);
});

test('where many wrote at one place at the same time, letters that look past them all go the long way', () => {
	const base = new Y.Doc();
	seedBoard(base, ['4']);
	answerNote(base, '4').insert(0, 'ab');
	const state = Y.encodeStateAsUpdate(base);
	const heap = laidOut(state);
	for (let n = 0; n < 20; n += 1) {
		const one = laidOut(state);
		answerNote(one, '4').insert(1, '-');
		Y.applyUpdate(heap, Y.encodeStateAsUpdate(one));
	}
	const content = Content.from('board', heap);
	const late = laidOut(state);
	const early = laidOut(Y.encodeStateAsUpdate(heap));
	const letter = (screen: Y.Doc) => {
		screen.clientID = clients[0];
		let update = new Uint8Array();
		screen.once('update', (each: Uint8Array) => (update = Uint8Array.from(each)));
		answerNote(screen, '4').insert(1, '+');
		return content.type(update, by(0), isOwn(0));
	};
	expect(letter(late)).toBeNull();
	expect(letter(early)).not.toBeNull();
});

test('a run is one entry of the log under its writer’s name, and everybody sees every letter of it', async () => {
	const rig = await openRig();
	const [margaret, nasreen] = [stock(rig, 'margaret', caseFive), stock(rig, 'nasreen', caseFive)];
	await until(() => margaret.provider.synced && nasreen.provider.synced);
	const note = answerNote(margaret.doc, '4');
	note.insert(0, 'The ');
	await until(() => answerNote(nasreen.doc, '4').toString() === 'The ');
	for (const letter of 'log says why') note.insert(note.length, letter);
	const text = 'The log says why';
	await until(() => answerNote(nasreen.doc, '4').toString() === text);
	expect(await rig.boards.read(caseFive, (doc) => answerNote(doc, '4').toString())).toBe(text);
	const [{ last }] = await query<{ last: number }>(
		rig.folder,
		"select max(last) as last from board_log join boards using (board) where name like 'board:%'"
	);
	// The seed, the first word, and the rest in a few runs at most.
	expect(last).toBeLessThan(10);
	const history = await rig.boards.history(caseFive);
	const pieces = history.whoWrote(answerNote(history.stateAt(Date.now()), '4'));
	expect(pieces.map(({ person, text: piece }) => [person, piece])).toEqual([['margaret', text]]);
});

/** Letters beside anything there is, mostly with the right clock, as somebody could send them. */
function somewhere(doc: Y.Doc, client: number, chance: prng.PRNG): Uint8Array {
	const id = () => {
		const owner = pick(chance, [...doc.store.clients.keys()]);
		const clock = prng.int32(chance, 0, Y.getState(doc.store, owner));
		return { owner, clock };
	};
	const left = prng.int32(chance, 0, 4) > 0 ? id() : null;
	const beside = left && { ...left, clock: left.clock + 1 };
	const right = pick(chance, [null, beside, id()]);
	const encoder = encoding.createEncoder();
	const next = Y.getState(doc.store, client) + (prng.int32(chance, 0, 9) === 0 ? 1 : 0);
	for (const n of [1, 1, client, next]) encoding.writeVarUint(encoder, n);
	encoding.writeUint8(encoder, 4 | (left ? 128 : 0) | (right ? 64 : 0));
	for (const side of [left, right]) {
		if (!side) continue;
		encoding.writeVarUint(encoder, side.owner);
		encoding.writeVarUint(encoder, side.clock);
	}
	if (!left && !right) {
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarString(encoder, 'points');
	}
	encoding.writeVarString(encoder, pick(chance, ['a', 'yn ', 'ŵ', '’']));
	encoding.writeVarUint(encoder, 0);
	return encoding.toUint8Array(encoder);
}

/** A word somewhere in a text that everybody has, letter by letter; or some of it deleted. */
function write(doc: Y.Doc, chance: prng.PRNG): void {
	const points = [...doc.getMap('points').keys()];
	const texts = [answerNote(doc, '4'), ...points.map((id) => pointText(doc, id))];
	const text = pick(chance, texts);
	const at = prng.int32(chance, 0, text.length);
	if (prng.int32(chance, 0, 4) === 0 && at < text.length) return text.delete(at, 1);
	const word = pick(chance, ['courteous ', 'yn brydlon ', 'tŷ’r heddlu ', '⚖️']);
	[...word].forEach((letter, n) => {
		if (at + n <= text.length) text.insert(at + n, letter);
	});
	if (prng.int32(chance, 0, 9) === 0 && points.length > 0) {
		editPoint(doc, { person: 'margaret', lang: 'en', origin: 'own' }, pick(chance, points), 'cy');
	}
}
