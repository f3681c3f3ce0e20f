import { CLOSE } from '../../../src/lib/live/codes';
import type { RefusedCode } from '../../../src/lib/live/codes';
import type { BoardDocument } from './board-document';
import type { Connection } from '../admission/connection';
import { COST } from '../guard/rates';
import type { Broadcast } from './broadcast';
import type { TurnEnd } from '../wire/turn-end';

export interface IntakeHears {
	turnEnd: TurnEnd;
	/** Whether the log cannot be written now: then no edit is taken in. */
	isPaused: () => boolean;
	/** Called when people's writing has become durable: once for everything of one turn. */
	accepted: () => void;
	/** Called when the document holds a refused update and is being built again. */
	rebuilding: () => void;
}

/** Takes a person's update into a board: checks rights, then the guard, then appends it to the log. */
export class Intake {
	readonly #document: BoardDocument;
	readonly #broadcast: Broadcast;
	readonly #hears: IntakeHears;
	#tellsAccepted = false;

	constructor(document: BoardDocument, broadcast: Broadcast, hears: IntakeHears) {
		this.#document = document;
		this.#broadcast = broadcast;
		this.#hears = hears;
	}

	/** Takes or refuses one update. The rights are those of this turn. */
	consider(
		connection: Connection,
		frame: number,
		kind: 'update' | 'step2',
		update: Uint8Array
	): void {
		if (connection.isRefused || connection.closed) return;
		if (connection.grade.access !== 'write') return this.refuse(connection, frame, 'readonly');
		if (this.#document.frozen !== null) return this.refuse(connection, frame, 'frozen');

		if (this.#hears.isPaused()) return connection.close(CLOSE.restarting);
		if (kind === 'update' && this.#type(connection, frame, update)) return;
		if (this.#document.holds(update)) {
			this.#document.after((error) => {
				if (!error) this.#accept(connection, [frame]);
			});
			return this.#caughtUp(connection, kind);
		}
		const begun = performance.now();
		const seen = this.#document.look(update, writerOf(connection));
		if (seen === 'gap' && kind === 'update' && connection.isCatchingUp) {
			return connection.holdUpdate({ frame, update });
		}
		if (seen !== null) {
			this.refuse(connection, frame, seen === 'gap' ? 'schema' : seen, true);
			return this.#chargeTrying(connection, begun);
		}
		this.#take(connection, frame, update, begun);
		this.#caughtUp(connection, kind);
	}

	refuse(connection: Connection, frame: number, code: RefusedCode, isBadData = false): void {
		if (!connection.isRefused) connection.refuse(frame, code, isBadData);
	}

	/** Tries the typing fast path; false where the update is not typed text. Most updates are. */
	#type(connection: Connection, frame: number, update: Uint8Array): boolean {
		return this.#document.type(update, frame, writerOf(connection), (error, run) => {
			if (error) return;
			this.#broadcast.show(run.update, connection);
			this.#accept(connection, run.frames);
			this.#tellAccepted();
		});
	}

	#take(connection: Connection, frame: number, update: Uint8Array, begun: number): void {
		const refused = this.#document.take(update, writerOf(connection), (error, isNew) => {
			if (error) return;
			if (isNew) this.#broadcast.show(update, connection);
			this.#accept(connection, [frame]);
			if (isNew) this.#tellAccepted();
		});
		if (!refused) return;
		this.refuse(connection, frame, refused, true);
		connection.charge(COST.rebuild);
		this.#chargeTrying(connection, begun);
		this.#document.rebuild();
		this.#hears.rebuilding();
	}

	/** Charges the milliseconds that a refused update cost the server. */
	#chargeTrying(connection: Connection, begun: number): void {
		connection.charge((performance.now() - begun) * COST.triedMs);
	}

	/** After a step 2, the updates that were held for it are considered. */
	#caughtUp(connection: Connection, kind: 'update' | 'step2'): void {
		if (kind !== 'step2') return;
		for (const late of connection.endCatchUp()) {
			this.consider(connection, late.frame, 'update', late.update);
		}
	}

	#accept(connection: Connection, frames: readonly number[]): void {
		connection.accept(frames, () => this.#document.ledger.durable);
	}

	#tellAccepted(): void {
		if (this.#tellsAccepted) return;
		this.#tellsAccepted = true;
		this.#hears.turnEnd.do(() => {
			this.#tellsAccepted = false;
			this.#hears.accepted();
		});
	}
}

function writerOf({ person, grade, id }: Connection) {
	const { scope, unquoted, ownAnswers } = grade;
	return { person: person.id, scope, unquoted, ownAnswers, connection: id };
}
