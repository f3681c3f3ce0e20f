import { CLOSE } from '../../../src/lib/live/codes';
import { LIMITS } from '../../../src/lib/live/frames';
import type { Connection } from '../admission/connection';
import { COST } from '../guard/rates';
import { isCounted, readFrame, step2Frame } from '../wire/frames';
import type { BoardDocument } from './board-document';
import type { Intake } from './intake';
import type { GatewayLogger } from './load';
import type { BoardPresence } from './presence';

/** Reads each frame that a client of one board sends, and gives it to the part of the board that it is for. */
export class FrameDispatch {
	readonly #document: BoardDocument;
	readonly #intake: Intake;
	readonly #presence: BoardPresence;
	readonly #report: GatewayLogger;

	constructor(
		document: BoardDocument,
		intake: Intake,
		presence: BoardPresence,
		report: GatewayLogger
	) {
		this.#document = document;
		this.#intake = intake;
		this.#presence = presence;
		this.#report = report;
	}

	/** Handles one frame. An unexpected error closes this connection only; its client comes back. */
	hear(connection: Connection, bytes: Uint8Array): void {
		try {
			this.#dispatch(connection, bytes);
		} catch (error) {
			const { name } = this.#document;
			this.#report.error({ board: name, err: error }, 'a frame could not be handled');
			connection.close(CLOSE.tryLater);
		}
	}

	#dispatch(connection: Connection, bytes: Uint8Array): void {
		// The document left memory in this turn. The client comes back and is answered from disk.
		if (!this.#document.isReady) return connection.close(CLOSE.restarting);
		const frame = isCounted(bytes) ? connection.count() : null;
		const heard = readFrame(bytes);
		const isUpdate = heard?.kind === 'update' || heard?.kind === 'step2';
		if (isUpdate && frame !== null) {
			const isCatchUp = heard.kind === 'step2' && connection.isCatchingUp;
			const most = isCatchUp ? LIMITS.catchUp : LIMITS.frame;
			if (bytes.length <= most)
				return this.#intake.consider(connection, frame, heard.kind, heard.update);
			return this.#intake.refuse(connection, frame, 'size', true);
		}
		if (frame !== null) return this.#intake.refuse(connection, frame, 'schema', true);
		if (!heard || isUpdate || bytes.length > LIMITS.frame) return connection.close(CLOSE.badData);
		if (heard.kind === 'step1') return this.#answer(connection, heard.vector);
		if (heard.kind === 'ask') return this.#presence.show(connection);
		if (heard.kind !== 'awareness') return;
		if (!this.#presence.hear(connection, heard.presences)) connection.close(CLOSE.badData);
	}

	/** Answers a step 1. The answer is made now and sent when everything in it is durable. */
	#answer(connection: Connection, vector: Uint8Array): void {
		let answer: Uint8Array;
		try {
			answer = step2Frame(this.#document.since(vector));
		} catch {
			return connection.close(CLOSE.badData);
		}
		connection.charge(answer.length / COST.bytes);
		this.#document.after((error) => {
			if (error) return;
			connection.send(answer);
			connection.startReading();
		});
	}
}
