import { isDeepStrictEqual } from 'node:util';
import * as Y from 'yjs';
import type { FrozenBoard } from '../../../server/gateway/board/board-document';
import { contentOf } from '../edits';
import type { Said } from './killing';
import type { Typist } from '../typist';

/** What of the promises a server no longer had: everything must be nought. */
export class Lost {
	structs = 0;
	deletions = 0;
	/** Boards that say something else. */
	contents = 0;
	/** Client ids that somebody else could take. */
	ids = 0;
	/** Freezes half there, or not there, or of another state. */
	freezes = 0;

	get total(): number {
		return this.structs + this.deletions + this.contents + this.ids + this.freezes;
	}
}

/** What the server said over several lives: what it acknowledged, what it showed, whose ids are whose. */
export class Promises {
	readonly #boards = new Map<string, Y.Doc>();
	readonly #owners = new Map<string, Map<number, string>>();
	#freeze: { records: FrozenBoard[] | null; isShown: boolean; isThawed: boolean } | null = null;

	keep({ board, who, doc, acknowledged, shown }: Typist): void {
		const promised = this.#of(board);
		promised.transact(() => {
			for (const update of [...shown, ...acknowledged]) Y.applyUpdate(promised, update);
		});
		const { pendingStructs, pendingDs } = promised.store;
		if (pendingStructs || pendingDs) throw new Error('what was promised has gaps: count again');
		if (acknowledged.length > 0) this.owners(board).set(doc.clientID, who);
	}

	keepFreeze(said: readonly Said[], isThawing: boolean, typists: readonly Typist[]): void {
		const frozen = said.find((one) => one.is === 'frozen');
		const isShown = typists.some(({ frozen: { ever } }) => ever);
		const isThawed = typists.some(({ frozen: { ever, now } }) => ever && !now);
		this.#freeze = {
			records: frozen?.records ?? null,
			isShown: (frozen !== undefined || isShown) && !isThawing,
			isThawed: said.some(({ is }) => is === 'thawed') || isThawed
		};
	}

	/** Client ids of a board whose writers were told that something of theirs is kept. */
	owners(board: string): Map<number, string> {
		const owners = this.#owners.get(board) ?? new Map<number, string>();
		this.#owners.set(board, owners);
		return owners;
	}

	/** @param given the whole board from a server that has started again */
	check(board: string, given: Uint8Array, lost: Lost): void {
		const promised = this.#of(board);
		const found = new Y.Doc();
		Y.applyUpdate(found, given);
		const before = lost.total;
		for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(promised))) {
			lost.structs += Math.max(0, clock - Y.getState(found.store, client));
		}
		lost.deletions += deletionsMissing(promised, found);
		Y.applyUpdate(promised, given);
		if (!isDeepStrictEqual(contentOf(promised), contentOf(found))) lost.contents += 1;
		// Counted once.
		if (lost.total > before) this.#boards.set(board, found);
	}

	checkFreeze(found: readonly FrozenBoard[][], together: readonly string[], lost: Lost): void {
		const names = found.flat().map(({ name }) => name);
		const isWhole = isDeepStrictEqual([...names].sort(), [...together].sort());
		if (found.length > 1 || (found.length === 1 && !isWhole)) lost.freezes += 1;
		if (this.#freeze?.isShown && !isWhole) lost.freezes += 1;
		if (found.length > 0 && (!this.#freeze || this.#freeze.isThawed)) lost.freezes += 1;
		for (const { name, seq, state } of this.#freeze?.records ?? []) {
			const again = found.flat().find((record) => record.name === name);
			if (again && (again.seq !== seq || !isSame(again.state, state))) lost.freezes += 1;
		}
		this.#freeze = null;
	}

	#of(board: string): Y.Doc {
		const doc = this.#boards.get(board) ?? new Y.Doc();
		this.#boards.set(board, doc);
		return doc;
	}
}

/** Units that an update deletes. */
export function deletionsIn(update: Uint8Array): number {
	const ranges = [...Y.decodeUpdate(update).ds.clients.values()].flat();
	return ranges.reduce((sum, { len }) => sum + len, 0);
}

function deletionsMissing(promised: Y.Doc, found: Y.Doc): number {
	const [ours, theirs] = [promised, found].map((doc) =>
		Y.createDeleteSetFromStructStore(doc.store)
	);
	let missing = 0;
	for (const [client, ranges] of ours.clients) {
		for (const { clock, len } of ranges) {
			for (let at = clock; at < clock + len; at += 1) {
				if (!Y.isDeleted(theirs, Y.createID(client, at))) missing += 1;
			}
		}
	}
	return missing;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
	const [ours, theirs] = [one, other].map((state) => {
		const doc = new Y.Doc();
		Y.applyUpdate(doc, state);
		return doc;
	});
	const isAlike = Y.equalSnapshots(Y.snapshot(ours), Y.snapshot(theirs));
	return isAlike && isDeepStrictEqual(contentOf(ours), contentOf(theirs));
}
