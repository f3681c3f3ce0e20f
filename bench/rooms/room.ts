import * as Y from 'yjs';
import { answerNote } from '../../src/lib/board/documents/board';
import type { Dialect } from '../gateway/dialects';
import { DIALECTS } from '../gateway/dialects';
import { Member } from '../gateway/member';
import { clientOf } from '../gateway/typed-board';
import { LiveMember } from './live-member';
import { NOTES } from './seeded';
import type { Seeded } from './seeded';

type Made = Seeded['rooms'][number];

export interface HearsRoom {
	announced(room: Room, person: number, text: string, at: number): void;
	/** Milliseconds from a letter's frame to its being at somebody else's. */
	letter(ms: number): void;
}

/** One sitting: twenty people with two links each, of whom the first two type. */
export class Room {
	readonly made: Made;
	/** Letters of both that are not acknowledged. */
	get behind(): number {
		if (this.wasAway) return 0;
		return this.#sent.reduce((sum, sent, n) => sum + sent.length - this.#acks[n], 0);
	}
	/** They went once, and nobody types any more: a bare link sends nothing again that was on its way. */
	wasAway = false;
	readonly #port: number;
	readonly #hears: HearsRoom;
	readonly #live: LiveMember[] = [];
	readonly #board: Member[] = [];
	readonly #notes: (Y.Text | undefined)[] = [];
	readonly #sent: number[][] = NOTES.map(() => []);
	readonly #acks = NOTES.map(() => 0);

	constructor(port: number, made: Made, hears: HearsRoom) {
		[this.#port, this.made, this.#hears] = [port, made, hears];
	}

	get size(): number {
		return this.made.people.length;
	}

	/** Everybody comes, or comes back: both links, until all is there. */
	async join(): Promise<void> {
		const { sitting, review } = this.made;
		const rooms = [`sitting:${sitting}`, `review:${review}`, `floor:${sitting}`];
		for (const [n, person] of this.made.people.entries()) {
			const hears = (text: string, at: number) => this.#hears.announced(this, n, text, at);
			this.#live.push(new LiveMember(this.#port, person, rooms, hears));
			this.#board.push(
				new Member(this.#port, this.#dialect(), { board: 0, person: n }, this.#boardHears())
			);
		}
		await Promise.all([...this.#live, ...this.#board].map(({ joined }) => joined));
	}

	leave(): void {
		for (const { link } of [...this.#live.splice(0), ...this.#board.splice(0)]) link.cut();
	}

	/** One letter of one of the two. */
	type(typist: number): void {
		const note = this.#notes[typist];
		if (!note) throw new Error('a board without its content');
		const letters = this.#sent[typist];
		letters.push(performance.now());
		note.insert(note.length, 'and the log says why '[letters.length % 21]);
	}

	#dialect(): Dialect {
		const { board, people } = this.made;
		return {
			...DIALECTS.plenary,
			path: (_, person) =>
				`/boards/${encodeURIComponent(board)}?ext=1&clientID=${clientOf(person)}`,
			headers: (person) => ({ cookie: people[person].cookie })
		};
	}

	#boardHears() {
		return {
			shown: (_: Member, by: number, letter: number) => {
				const sent = this.#sent[by]?.[letter];
				if (sent !== undefined) this.#hears.letter(performance.now() - sent);
			},
			acknowledged: ({ person }: Member, count: number) => {
				if (person < NOTES.length) this.#acks[person] = Math.max(this.#acks[person], count);
			},
			content: (member: Member, update: Uint8Array) => {
				const { person } = member;
				if (person >= NOTES.length || this.#notes[person]) return;
				const doc = new Y.Doc();
				Y.applyUpdate(doc, update);
				doc.clientID = clientOf(person);
				doc.on('update', (letter: Uint8Array) =>
					this.#board[person].link.send(member.prepare([letter])[0])
				);
				this.#notes[person] = answerNote(doc, NOTES[person]);
			}
		};
	}
}
