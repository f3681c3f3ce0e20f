import { parseName } from '../../../src/lib/board/names';
import type { BoardName } from '../../../src/lib/board/names';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { forgetHistory } from '../log/forgetting';
import { History } from './history';
import type { BoardRegistry } from './board-registry';
import type { BoardLog } from '../log/log';
import type { Snapshots } from '../snapshots/snapshots';

export type NoteName = Extract<BoardName, { kind: 'note' }>;

type Forgettable = Exclude<BoardName, NoteName>;

/** The history of boards, and its destruction. */
export class Past {
	readonly #registry: BoardRegistry;
	readonly #log: BoardLog;
	readonly #snapshots: Snapshots;
	readonly #now: () => number;

	constructor(registry: BoardRegistry, log: BoardLog, snapshots: Snapshots, now: () => number) {
		this.#registry = registry;
		this.#log = log;
		this.#snapshots = snapshots;
		this.#now = now;
	}

	async history(name: string): Promise<History> {
		const board = this.#registry.number(name);
		if (board === undefined || parseName(name)?.kind === 'note') throw new Refusal('unknown');
		// Rows first, then the archive: a compaction in between moves rows into the archive, never out of it.
		const rows = await this.#log.rows(board, 0);
		const archived = await this.#log.archived(board, 0);
		// Checked last: rows destroyed while they were read would leave a gap in the history.
		if (await this.#log.isForgotten(board)) throw new Refusal('history-destroyed');
		const known = archived.at(-1)?.last ?? 0;
		return new History([...archived, ...rows.filter(({ last }) => last > known)]);
	}

	async purge(notes: readonly [name: string, number: number][]): Promise<void> {
		for (const [name] of notes) this.#registry.forget(name);
		await Promise.all(notes.map(([name]) => this.#registry.end(name)));
		try {
			await this.#log.purge(notes.map(([, number]) => number));
		} catch (error) {
			for (const [name, number] of notes) {
				if (!this.#registry.has(name)) this.#registry.learn(name, number);
			}
			throw error;
		}
	}

	async forget(isMeant: (board: Forgettable) => boolean): Promise<void> {
		const failures: unknown[] = [];
		for (const { name, board, kind } of this.#meant(isMeant)) {
			await this.#forget(name, board, kind).catch((error: unknown) => failures.push(error));
		}
		await this.#log.cutWriteAhead();
		// A damaged board must not keep the others from being forgotten.
		if (failures.length > 0)
			throw new AggregateError(failures, `not forgotten: ${failures.join()}`);
	}

	/** When the history of boards was destroyed last, by their names. */
	async forgotten(): Promise<Map<string, Date>> {
		const all = await this.#log.forgotten();
		return new Map(
			this.#registry.all().flatMap(([name, board]): [string, Date][] => {
				const at = all.get(board);
				return at === undefined ? [] : [[name, new Date(at)]];
			})
		);
	}

	#meant(isMeant: (board: Forgettable) => boolean) {
		return this.#registry.all().flatMap(([name, board]) => {
			const parsed = parseName(name);
			if (!parsed || parsed.kind === 'note' || !isMeant(parsed)) return [];
			return [{ name, board, kind: parsed.kind }];
		});
	}

	async #forget(name: string, board: number, kind: Forgettable['kind']): Promise<void> {
		await this.#registry.clear(name);
		await forgetHistory(this.#log, this.#snapshots, { board, kind }, this.#now());
	}

	names(isMeant: (board: Forgettable) => boolean): string[] {
		return this.#meant(isMeant).map(({ name }) => name);
	}

	notesBySitting(isMeant: (note: { sittingId: string }) => boolean): { sittingId: string }[] {
		return this.#registry.all().flatMap(([name]) => {
			const parsed = parseName(name);
			if (parsed?.kind !== 'note') return [];
			const { sittingId } = parsed;
			return isMeant({ sittingId }) ? [{ sittingId }] : [];
		});
	}

	notes(isMeant: (note: NoteName) => boolean): [name: string, number: number][] {
		return this.#registry.all().filter(([name]) => {
			const parsed = parseName(name);
			return parsed?.kind === 'note' && isMeant(parsed);
		});
	}
}
