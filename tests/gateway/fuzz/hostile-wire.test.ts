// Over 200 lines because each kind of hostile frame is a deed of the same story.
import * as encoding from 'lib0/encoding';
import * as prng from 'lib0/prng';
import { expect, onTestFinished, test } from 'vitest';
import * as Y from 'yjs';
import { awarenessFrame, step1Frame, updateFrame } from '../../../server/gateway/wire/frames';
import { CLOSE } from '../../../src/lib/live/codes';
import { BoardLink } from '../../../src/lib/room/link/board-link';
import { pick } from '../edits';
import type { Chance } from '../edits';
import { codeOf, openRig, pause, plain, raw, socketOf, until } from '../rig';
import type { Raw, Rig } from '../rig';

/** `HOSTILE_SEEDS=300 HOSTILE_FROM=1000` tries so many others. */
const many = Number(process.env.HOSTILE_SEEDS ?? 0);
const from = Number(process.env.HOSTILE_FROM ?? 100);
const seeds = many > 0 ? Array.from({ length: many }, (_, index) => from + index) : null;
const steps = 60;
/** Milliseconds in which what the others type is on disk, on a machine that does other things as well. */
const SAVED_WITHIN = 5_000;

/** Ends of a link that the protocol knows; 1009 is the socket's own, for a frame that is too long. */
const ENDS = [CLOSE.badData, CLOSE.tryLater, 1009];
const REFUSALS = ['schema', 'size', 'client-id', 'rate'];

test.each(seeds ?? [1, 2, 3, 4, 5, 6])(
	'whatever one sends, the others write on and lose nothing: seed %i',
	async (seed) => {
		const chance = prng.create(seed);
		// Without rates every frame is looked at; with them most are not.
		const rig = await openRig(seed % 3 === 0 ? {} : { rates: null });
		const others = [person(rig, 'nasreen', 'n'), person(rig, 'gethin', 'g')];
		await until(() => others.every(({ link }) => link.state.is === 'saved'));
		const hostile = new Hostile(rig, chance, others[0].link.doc.clientID);
		for (let step = 0; step < steps; step += 1) {
			pick(chance, deeds)(hostile);
			const other = pick(chance, others);
			other.type();
			if (step % 5 === 0)
				await until(() => others.every(({ link }) => link.state.is === 'saved'), SAVED_WITHIN);
			await pause(prng.int32(chance, 0, 3));
			hostile.look();
		}
		await until(() => others.every(({ link }) => link.state.is === 'saved'), SAVED_WITHIN);
		const onServer = await rig.boards.read(plain, (doc) => doc.getText('text').toString());
		for (const { letter, typed } of others)
			expect([letter, [...onServer].filter((each) => each === letter).length]).toEqual([
				letter,
				typed()
			]);
		await until(() => others.every(({ text }) => text.toString() === onServer), SAVED_WITHIN);
		hostile.look();
		expect(rig.reports.filter(({ sentence }) => sentence !== 'board compacted')).toEqual([]);
		expect(hostile.ends).toBeGreaterThan(0);
	},
	60_000
);

/** Somebody at our own page of the board. */
function person(rig: Rig, who: string, letter: string) {
	const link = new BoardLink({ url: rig.url, board: plain, Socket: socketOf(who) });
	onTestFinished(() => link.close());
	let typed = 0;
	const text = link.doc.getText('text');
	return {
		link,
		text,
		letter,
		typed: () => typed,
		type() {
			text.insert(text.length, letter);
			typed += 1;
		}
	};
}

/** Margaret's program. She may write, and sends what no client of ours would. */
class Hostile {
	/** Links that the server ended, and frames that it refused. */
	ends = 0;
	#link: Raw;
	readonly #links: Raw[] = [];

	constructor(
		readonly rig: Rig,
		readonly chance: Chance,
		/** Nasreen's client id. */
		readonly victim: number
	) {
		this.#link = this.#open();
	}

	send(...frames: (Uint8Array | string)[]): void {
		if (this.#link.closed() !== null || prng.int32(this.chance, 0, 9) === 0)
			this.#link = this.#open();
		this.#link.send(...(frames as Uint8Array[]));
	}

	/** Every end and every refusal so far is one that the protocol names. */
	look(): void {
		this.ends = 0;
		for (const link of this.#links) {
			const code = link.closed();
			if (code !== null) expect(ENDS).toContain(code);
			const isRefused = link.of(101).length > 0;
			if (isRefused) expect(REFUSALS).toContain(codeOf(link));
			if (code !== null || isRefused) this.ends += 1;
		}
	}

	/** A document of hers, with some letters in it. */
	letters(count = prng.int32(this.chance, 1, 20)): Y.Doc {
		const doc = new Y.Doc();
		// One struct for each letter, because each stands before the one written before it.
		for (let n = 0; n < count; n += 1) doc.getText('text').insert(0, 'x');
		return doc;
	}

	#open(): Raw {
		const link = raw(this.rig, 'margaret', plain, prng.bool(this.chance) ? 'ext=1' : '');
		this.#links.push(link);
		// Whatever she does is done after a proper beginning, or before it.
		if (prng.bool(this.chance)) link.send(step1Frame(new Y.Doc()));
		return link;
	}
}

type Deed = (hostile: Hostile) => void;

const honest = (hostile: Hostile) => updateFrame(Y.encodeStateAsUpdate(hostile.letters()));

const truncated: Deed = (hostile) => {
	const frame = honest(hostile);
	hostile.send(frame.subarray(0, prng.int32(hostile.chance, 0, frame.length - 1)));
};

const altered: Deed = (hostile) => {
	const frame = honest(hostile);
	for (let n = prng.int32(hostile.chance, 1, 4); n > 0; n -= 1)
		frame[prng.int32(hostile.chance, 0, frame.length - 1)] = prng.int32(hostile.chance, 0, 255);
	hostile.send(frame);
};

const anything: Deed = (hostile) => {
	const length = prng.int32(hostile.chance, 0, 200);
	const bytes = Uint8Array.from({ length }, () => prng.int32(hostile.chance, 0, 255));
	bytes[0] = pick(hostile.chance, [0, 0, 0, 1, 3, 100, 101, 102]);
	hostile.send(bytes);
};

/** A number that is far too large stands where a short one belongs. */
const giantNumber: Deed = (hostile) => {
	const frame = honest(hostile);
	const at = prng.int32(hostile.chance, 1, frame.length - 1);
	const giant = pick(hostile.chance, [
		[0xff, 0xff, 0xff, 0xff, 0x0f],
		[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f],
		Array<number>(12).fill(0xff)
	]);
	hostile.send(Uint8Array.of(...frame.subarray(0, at), ...giant, ...frame.subarray(at + 1)));
};

const wrongOrder: Deed = (hostile) => {
	const updates: Uint8Array[] = [];
	const doc = new Y.Doc();
	doc.on('update', (update: Uint8Array) => updates.push(updateFrame(update)));
	for (let n = 0; n < 6; n += 1) doc.getText('text').insert(0, 'x');
	hostile.send(...updates.reverse());
};

/** Step 2 and acknowledgements that nobody asked for. */
const unasked: Deed = (hostile) => {
	const step2 = honest(hostile).with(1, 1);
	hostile.send(step2, step2, Uint8Array.of(100, 9, 9), Uint8Array.of(102, 2, 0, 0));
};

const underAnothersId: Deed = (hostile) => {
	const doc = new Y.Doc();
	doc.clientID = hostile.victim;
	doc.getText('text').insert(0, 'x'.repeat(prng.int32(hostile.chance, 1, 400)));
	hostile.send(updateFrame(Y.encodeStateAsUpdate(doc)));
};

const twiceUnderOneId: Deed = (hostile) => {
	const docs = [hostile.letters(3), hostile.letters(3)];
	const id = prng.uint32(hostile.chance, 1, 2 ** 31);
	for (const doc of docs) {
		const other = new Y.Doc();
		other.clientID = id;
		other.getText('text').insert(0, doc.getText('text').toString());
		hostile.send(updateFrame(Y.encodeStateAsUpdate(other)));
	}
};

const presences: Deed = (hostile) => {
	const frames = Array.from({ length: 300 }, (_, n) => {
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, 1);
		const id = n % 2 ? hostile.victim : prng.uint32(hostile.chance, 1, 2 ** 31);
		encoding.writeVarUint(encoder, id);
		encoding.writeVarUint(encoder, prng.uint32(hostile.chance, 0, 2 ** 31));
		encoding.writeVarString(encoder, pick(hostile.chance, ['null', '{}', '{"on":"text"}', '[1]']));
		return awarenessFrame(encoding.toUint8Array(encoder));
	});
	hostile.send(...frames);
};

/** Of a document of another kind, or one whose first part nobody here has. */
const ofAnotherDocument: Deed = (hostile) => {
	const doc = new Y.Doc();
	const map = doc.getMap<unknown>(pick(hostile.chance, ['points', 'meta', 'no such root', 'text']));
	map.set('a', new Y.Map([['b', new Y.Text('x')]]));
	const before = Y.encodeStateVector(doc);
	(map.get('a') as Y.Map<unknown>).set('c', 'x');
	const vector = prng.bool(hostile.chance) ? before : undefined;
	hostile.send(updateFrame(Y.encodeStateAsUpdate(doc, vector)));
};

const deletionsOfNothing: Deed = (hostile) => {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 0);
	const writers = prng.int32(hostile.chance, 1, 50);
	encoding.writeVarUint(encoder, writers);
	for (let n = 0; n < writers; n += 1) {
		encoding.writeVarUint(encoder, prng.uint32(hostile.chance, 1, 2 ** 31));
		encoding.writeVarUint(encoder, 1);
		encoding.writeVarUint(encoder, prng.int32(hostile.chance, 0, 1_000));
		encoding.writeVarUint(encoder, prng.int32(hostile.chance, 1, 1_000));
	}
	hostile.send(updateFrame(encoding.toUint8Array(encoder)));
};

/** As one update, and as so many frames written into one. */
const tenThousand: Deed = (hostile) => {
	if (prng.int32(hostile.chance, 0, 3) > 0) return;
	if (prng.bool(hostile.chance)) {
		hostile.send(updateFrame(Y.encodeStateAsUpdate(hostile.letters(10_000))));
		return;
	}
	const frame = honest(hostile);
	const all = new Uint8Array(frame.length * 10_000);
	for (let n = 0; n < 10_000; n += 1) all.set(frame, n * frame.length);
	hostile.send(all.subarray(0, 900_000));
};

const words: Deed = (hostile) => hostile.send(pick(hostile.chance, ['', 'hello', '{"a":1}']));

const vectors: Deed = (hostile) => {
	const junk = Uint8Array.from({ length: 40 }, () => prng.int32(hostile.chance, 0, 255));
	hostile.send(step1Frame(junk), Uint8Array.of(3), step1Frame(new Y.Doc()));
};

const deeds: readonly Deed[] = [
	...[truncated, altered, anything, giantNumber, wrongOrder, unasked, underAnothersId],
	...[twiceUnderOneId, presences, ofAnotherDocument, deletionsOfNothing, tenThousand],
	...[words, vectors]
];
