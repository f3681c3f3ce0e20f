import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { readBoard } from '../../src/lib/board/documents/board';
import { readDraft } from '../../src/lib/board/documents/draft';
import { gatherFindings, readFindings } from '../../src/lib/board/documents/findings';
import { newId } from '../../src/lib/board/ids';
import type { DocKind } from '../../src/lib/board/names';
import { isOrder } from '../../src/lib/board/order';
import type { Writer } from '../../src/lib/board/documents/schema';
import { POINT_KINDS, shown } from '../../src/lib/meeting/findings/placement';
import type { Act } from './acts';
import { boardActs, draftActs, findingActs, noteActs, translatorActs } from './acts';
import type { Chance, Desk } from './desks';
import { catrin, chance, deskAt, margaret, nasreen, owain, seeded, sioned, takeIn } from './desks';

interface Seat {
	desk: Desk;
	writer: Writer;
	acts: Record<string, Act>;
	/** Frames written and not yet sent. */
	frames: Uint8Array[];
}

const SEEDS = Array.from({ length: 24 }, (_, seed) => seed + 1);

/** People write, some of them offline for a while; the guard judges every frame they send. */
class Meeting {
	server: Y.Doc;
	readonly #log: string[] = [];

	constructor(
		readonly kind: DocKind,
		readonly seats: Seat[],
		readonly chance: Chance,
		server: Y.Doc
	) {
		this.server = server;
	}

	run(steps: number, between: () => void = () => undefined): void {
		const { pick, upTo } = this.chance;
		for (let step = 0; step < steps; step++) {
			const seat = pick(this.seats);
			const act = pick(Object.keys(seat.acts));
			this.#log.push(`${seat.writer.person} ${act}`);
			seat.acts[act](seat.desk, this.chance);
			if (upTo(3) === 0) this.send(pick(this.seats));
			if (upTo(3) === 0) this.fetch(pick(this.seats));
			if (upTo(50) === 0) this.#reload();
			if (upTo(20) === 0) between();
		}
		for (const seat of this.seats) this.send(seat);
		for (const seat of this.seats) this.fetch(seat);
	}

	/** Frame by frame, or as one answer to the server's question after a time offline. */
	send(seat: Seat): void {
		const { doc } = seat.desk;
		const whole = Y.encodeStateAsUpdate(doc, Y.encodeStateVector(this.server));
		const frames = this.chance.upTo(2) ? seat.frames : [whole];
		for (const frame of frames) {
			const fault = takeIn(this.server, frame, this.kind, seat.writer);
			expect(fault, `${seat.writer.person}, after ${this.#log.slice(-12).join(', ')}`).toBeNull();
		}
		seat.frames.length = 0;
	}

	fetch({ desk }: Seat): void {
		const news = Y.encodeStateAsUpdate(this.server, Y.encodeStateVector(desk.doc));
		Y.applyUpdate(desk.doc, news, 'server');
	}

	/** As after a quiet time: from bytes, without what was deleted. */
	#reload(): void {
		const bytes = Y.encodeStateAsUpdate(this.server);
		this.server = new Y.Doc();
		Y.applyUpdate(this.server, bytes);
	}
}

function seatAt(
	server: Y.Doc,
	kind: DocKind,
	person: string,
	acts: Record<string, Act>,
	client: number
): Seat {
	const desk = deskAt(server, kind, person, client);
	const frames: Uint8Array[] = [];
	desk.doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin !== 'server') frames.push(update);
	});
	const scope = acts === translatorActs ? 'cy' : null;
	return { desk, writer: { person, scope }, acts, frames };
}

function meetingOn(kind: DocKind, acts: Record<string, Act>, seed: number, people: string[]) {
	const dice = chance(seed);
	const server = seeded(kind);
	const seats = people.map((person) => {
		const mine = person === catrin ? translatorActs : acts;
		return seatAt(server, kind, person, mine, dice.upTo(2 ** 31));
	});
	return new Meeting(kind, seats, dice, server);
}

describe.each(SEEDS)(
	'whatever honest people do is taken in and all see the same (seed %i)',
	(seed) => {
		test('on a board', () => {
			const meeting = meetingOn('board', boardActs, seed, [margaret, nasreen, owain, sioned]);
			meeting.run(250);
			const board = readBoard(meeting.server);
			for (const { desk } of meeting.seats) expect(readBoard(desk.doc)).toEqual(board);
			for (const point of [...board.points, ...board.gone]) {
				expect(POINT_KINDS).toContain(point.kind);
				expect(isOrder(point.order)).toBe(true);
				expect([margaret, nasreen, owain, sioned]).toContain(point.by);
			}
			wholeIsInOrder(meeting);
		});

		test('in the plenary', () => {
			const meeting = meetingOn('findings', findingActs, seed, [margaret, nasreen, sioned, catrin]);
			const gathered: string[] = [];
			const open = () => {
				const point = { id: newId(), kind: 'query', lang: 'en', text: 'Why?' } as const;
				const words = { en: 'None', cy: 'Dim' };
				const none = { positive: words, negative: words, query: words, action: words };
				gatherFindings(meeting.server, [{ points: [point], none: { action: owain } }], none);
				gathered.push(point.id);
			};
			[open, open, open].forEach((each) => each());
			meeting.seats.forEach((seat) => meeting.fetch(seat));
			meeting.run(250, open);

			const state = readFindings(meeting.server);
			for (const { desk } of meeting.seats) expect(readFindings(desk.doc)).toEqual(state);
			const away = gathered.filter((id) => ['aside', 'observation'].includes(state.placement[id]));
			const inFindings = shown(state).flatMap(({ points }) => points);
			expect([...away, ...inFindings].sort()).toEqual([...gathered].sort());
			for (const id of gathered) {
				if (state.placement[id] === 'aside') expect(state.reasons[id]).toBeTruthy();
			}
			wholeIsInOrder(meeting);
		});

		test('on a draft', () => {
			const meeting = meetingOn('draft', draftActs, seed, [margaret, sioned, owain]);
			meeting.run(200);
			const state = readDraft(meeting.server);
			for (const { desk } of meeting.seats) expect(readDraft(desk.doc)).toEqual(state);
			wholeIsInOrder(meeting);
		});

		test('on a private note open in two windows', () => {
			const meeting = meetingOn('note', noteActs, seed, [margaret, margaret]);
			meeting.run(120);
			for (const { desk } of meeting.seats) {
				expect(desk.doc.getText('text').toString()).toBe(meeting.server.getText('text').toString());
			}
			wholeIsInOrder(meeting);
		});
	}
);

/** What has come together is itself something the guard takes. */
function wholeIsInOrder({ server, kind }: Meeting): void {
	const writer: Writer = { person: owain, scope: null, server: true };
	expect(takeIn(new Y.Doc(), Y.encodeStateAsUpdate(server), kind, writer)).toBeNull();
}
