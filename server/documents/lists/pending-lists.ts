// Over 200 lines because what a list waits for, and how each wait ends, is one state.
import { open, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { newId } from '../../../src/lib/board/ids';
import type { Match } from '../../../src/lib/meeting/sample/fields';
import type { JudgingRules } from '../../../src/lib/meeting/sample/judge-rows';
import { Refusal } from '../../../src/lib/meeting/refusal';
import { MOST_BYTES } from '../tables/table';
import { readInThread } from './list-thread';
import type { ListOutcome } from './list-thread';
import { Turns } from '../../store/engine/turns';

/** A list that somebody has sent, and not confirmed yet. */
export interface PendingList {
	id: string;
	fileName: string;
	/** Bytes of the file. */
	size: number;
	match: Match;
	/** What it was judged by; null before it is read. */
	rules: JudgedBy | null;
	/** Months of the window, and why they are more than usual. */
	months: number;
	reason: string;
	state: { kind: 'reading'; share: number } | { kind: 'fault' } | ListOutcome;
}

interface LostList {
	id: string;
	fileName: string;
}

type JudgedBy = Pick<JudgingRules, 'window' | 'today' | 'timeZone'>;

interface Held extends PendingList {
	path: string;
	end: () => void;
	dropped: NodeJS.Timeout;
}

/** Milliseconds after which a list that nobody confirms is deleted. */
const KEPT_FOR = 2 * 60 * 60 * 1000;

/**
 * Lists that were sent and are not stored: one for each person and review, in files of their owner alone that go when
 * the list is confirmed or cancelled, and at the next start.
 */
export class PendingLists {
	readonly #folder: string;
	readonly #log: Logger;
	readonly #held = new Map<string, Held>();
	/** Files that were here when the server ended, until the person sends another. */
	readonly #lost: Map<string, LostList>;
	/** Lists are read one after the other. */
	readonly #turns = new Turns(1);

	private constructor(folder: string, lost: Map<string, LostList>, log: Logger) {
		this.#folder = folder;
		this.#lost = lost;
		this.#log = log;
	}

	/** Deletes what the server before has left, and remembers whose it was. */
	static async open(dataFolder: string, log: Logger): Promise<PendingLists> {
		const folder = join(dataFolder, 'lists');
		const lost = await leftIn(folder);
		await rm(folder, { recursive: true, force: true });
		return new PendingLists(folder, lost, log);
	}

	of(personId: string, reviewId: string): PendingList | null {
		return this.#held.get(keyOf(personId, reviewId)) ?? null;
	}

	/**
	 * The list that this person had sent and that was here when the server ended; null where there is none. It may have been
	 * stored just before, then under its id.
	 */
	lostOf(personId: string, reviewId: string): LostList | null {
		return this.#lost.get(keyOf(personId, reviewId)) ?? null;
	}

	/**
	 * Takes a file as it arrives; one that was sent before is dropped.
	 * @throws Refusal 'file-too-large', 'form-unreadable' where it does not arrive whole
	 */
	async take(
		personId: string,
		reviewId: string,
		{
			fileName,
			body,
			months
		}: { fileName: string; body: ReadableStream<Uint8Array>; months: number }
	): Promise<void> {
		const id = newId();
		await mkdir(this.#folder, { recursive: true, mode: 0o700 });
		const path = join(this.#folder, id);
		const size = await written(path, body).catch(async (error: unknown) => {
			await rm(path, { force: true });
			throw error instanceof Refusal ? error : new Refusal('form-unreadable', {}, error);
		});
		await this.drop(personId, reviewId);
		const whose = JSON.stringify([keyOf(personId, reviewId), fileName]);
		await writeFile(`${path}.json`, whose, { mode: 0o600 });
		this.#held.set(keyOf(personId, reviewId), {
			...{ id, fileName, size, months, path },
			...{ match: {}, rules: null, reason: '', end: () => undefined },
			state: { kind: 'reading', share: 0 },
			dropped: setTimeout(() => void this.drop(personId, reviewId), KEPT_FOR).unref()
		});
	}

	/** Reads the list in the background, again where it was read before. @throws Refusal 'import-gone' */
	read(
		personId: string,
		reviewId: string,
		asked: { match: Match; months: number; reason: string; rules: JudgedBy },
		isRemembered = false
	): void {
		const held = this.#held.get(keyOf(personId, reviewId));
		if (!held) throw new Refusal('import-gone');
		held.end();
		const state = { kind: 'reading' as const, share: 0 };
		Object.assign(held, { ...asked, state });
		let isEnded = false;
		held.end = () => (isEnded = true);
		void this.#turns.take(async () => {
			if (isEnded) return;
			const { match, rules } = asked;
			const { outcome, end } = readInThread(
				{ path: held.path, match, isRemembered, rules },
				(share) => {
					state.share = share;
				}
			);
			held.end = () => {
				isEnded = true;
				end();
			};
			try {
				const read = await outcome;
				if (isEnded) return;
				held.state = read;
				if (read.kind === 'read') held.match = read.match;
			} catch (error) {
				if (isEnded) return;
				this.#log.error(error);
				held.state = { kind: 'fault' };
			}
		});
	}

	async drop(personId: string, reviewId: string): Promise<void> {
		this.#lost.delete(keyOf(personId, reviewId));
		const held = this.#held.get(keyOf(personId, reviewId));
		if (!held) return;
		this.#held.delete(keyOf(personId, reviewId));
		clearTimeout(held.dropped);
		held.end();
		await Promise.all([held.path, `${held.path}.json`].map((path) => rm(path, { force: true })));
	}

	async close(): Promise<void> {
		for (const held of this.#held.values()) {
			clearTimeout(held.dropped);
			held.end();
		}
		await this.#turns.take(() => Promise.resolve());
		// Whose lists these were stays known, so that the next start can tell them.
		for (const { path } of this.#held.values()) await rm(path, { force: true });
		this.#held.clear();
	}
}

function keyOf(personId: string, reviewId: string): string {
	return `${personId} ${reviewId}`;
}

/** The files that were left, by person and review. */
async function leftIn(folder: string): Promise<Map<string, LostList>> {
	const names = await readdir(folder).catch(() => []);
	const left = new Map<string, LostList>();
	for (const name of names.filter((each) => each.endsWith('.json'))) {
		try {
			const [key, fileName] = JSON.parse(await readFile(join(folder, name), 'utf8')) as string[];
			left.set(key, { id: name.slice(0, -'.json'.length), fileName });
		} catch {
			// Cut off by the end of the server: then nobody had been told yet that the file was here.
		}
	}
	return left;
}

/** @returns bytes written */
async function written(path: string, body: ReadableStream<Uint8Array>): Promise<number> {
	const file = await open(path, 'wx', 0o600);
	let size = 0;
	try {
		for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
			size += chunk.length;
			if (size > MOST_BYTES) throw new Refusal('file-too-large', { megabytes: 50 });
			await file.write(chunk);
		}
	} finally {
		await file.close();
	}
	return size;
}
