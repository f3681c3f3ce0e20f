import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type * as Y from 'yjs';
import type { LiveAddress, LiveEvent } from '../../src/lib/live/events';
import { Rights } from '../../server/rights/rights';
import type { Given } from '../../server/given';
import { finishOpenings } from '../../server/acts/case/finish-openings';
import { finishStarts } from '../../server/acts/sitting/stages/finish-starts';
import { buildDemo } from '../../server/demo/build';
import type { DemoStage } from '../../server/demo/clock';
import { Vault } from '../../server/documents/vault/vault';
import { Boards } from '../../server/gateway/boards';
import type { Db } from '../../server/store/engine/database';
import { openDatabase } from '../../server/store/engine/database';
import { casesOf } from '../../server/store/sitting/cases';
import { groupsOf } from '../../server/store/sitting/groups';
import { readMeta } from '../../server/store/engine/meta';
import type { KnownPerson } from '../../server/store/people/people';
import { ReadCache } from '../../server/store/engine/read-cache';
import { personBySlug } from '../../server/store/people/people';
import { allReviews } from '../../server/store/report/reviews';
import { sittingsOf } from '../../server/store/sitting/sittings';

/** The demo's review over real files, without pages: what commands are given, and who is there. */
export interface DemoHouse extends Given {
	db: Db;
	boards: Boards;
	cache: ReadCache;
	clock: () => Date;
	/** Everything announced so far. */
	announced: { to: LiveAddress; event: LiveEvent }[];
	/** The data folder. */
	folder: string;
	reviewId: string;
	sittings: string[];
	caseId: (number: number) => string;
	groupId: (letter: string) => string;
	person: (slug: string) => Promise<KnownPerson>;
	pass: (minutes: number) => void;
	/** Closes the files without a word, as a crash between two acts would leave them, and opens them again. */
	restart: () => Promise<DemoHouse>;
	/** Closes the files and gives their folder to `use`, a server for instance, before it is removed. */
	leave: <T>(use: (folder: string) => Promise<T>) => Promise<T>;
	end: () => Promise<void>;
}

const made = new Map<DemoStage, string>();

/** A copy of the demo at a stage; the stage itself is built once in a test file. */
export async function demoHouse(stage: DemoStage): Promise<DemoHouse> {
	let source = made.get(stage);
	if (!source) {
		source = mkdtempSync(join(tmpdir(), `plenary-${stage}-`));
		made.set(stage, source);
		const clock = { now: new Date() };
		const db = await openDatabase(join(source, 'plenary.sqlite'));
		const rights = new Rights(db, () => clock.now);
		const boards = await openBoards(source, db, rights, () => clock.now);
		const vault = await Vault.open(source);
		await buildDemo({ db, boards, rights, vault }, stage, clock, () => undefined);
		await boards.close();
		await db.destroy();
	}
	const folder = mkdtempSync(join(tmpdir(), 'plenary-demo-'));
	cpSync(source, folder, { recursive: true });
	return houseIn(folder);
}

/** For `afterAll`: the stages built in this file. */
export function dropStages(): void {
	for (const folder of made.values()) rmSync(folder, { recursive: true, force: true });
	made.clear();
}

/** The house of a data folder of the demo, as it was left. */
export async function houseIn(folder: string): Promise<DemoHouse> {
	const cache = new ReadCache();
	const db = await openDatabase(join(folder, 'plenary.sqlite'), (tables) => cache.forget(tables));
	let now = new Date((await readMeta(db, 'demo-moment')) ?? 0);
	const clock = () => now;
	const rights = new Rights(db, clock, cache);
	const boards = await openBoards(folder, db, rights, clock);
	const announced: DemoHouse['announced'] = [];
	const given = {
		db,
		boards,
		rights,
		vault: await Vault.open(folder),
		cache,
		clock,
		announce: (to: LiveAddress, event: LiveEvent) => void announced.push({ to, event }),
		closeLinks: (sessionIds: readonly string[]) => sessionIds.forEach((id) => boards.signOut(id))
	};
	await finishOpenings(given, boards.frozen().flat(), (error) => {
		throw error;
	});

	await finishStarts(given, (error) => {
		throw error;
	});

	const [review] = await allReviews(db);
	const cases = await casesOf(db, review.id);
	const sittings = (await sittingsOf(db, review.id)).map(({ id }) => id);
	const groups = (await Promise.all(sittings.map((id) => groupsOf(db, id)))).flat();
	const close = async () => {
		await boards.close();
		await db.destroy();
	};
	return {
		...given,
		announced,
		folder,
		reviewId: review.id,
		sittings,
		caseId: (number) => found(cases.find((each) => each.number === number)).id,
		groupId: (letter) => found(groups.find((each) => each.letter === letter)).id,
		person: async (slug) => found((await personBySlug(db, slug)) ?? undefined),
		pass: (minutes) => (now = new Date(now.getTime() + minutes * 60_000)),
		restart: async () => {
			await close();
			return houseIn(folder);
		},
		leave: async (use) => {
			await close();
			return use(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
		},
		end: async () => {
			await close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

function openBoards(folder: string, db: Db, rights: Rights, clock: () => Date): Promise<Boards> {
	return Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin: 'http://localhost',
		whoIs: async (cookie) => {
			const slug = /plenary_session=([a-z0-9-]+)/.exec(cookie ?? '')?.[1];
			const person = slug && (await personBySlug(db, slug));
			return person ? { sessionId: slug, person: { id: person.id, name: person.name } } : null;
		},
		accessOf: (personId, name) => rights.of(personId).onBoard(name),
		log: pino({ level: 'silent' }),
		clock
	});
}

function found<T>(value: T | undefined): T {
	if (value === undefined) throw new Error('not in the demo');
	return value;
}

/** Writes on a board as a person would, through the server. */
export function write(
	house: DemoHouse,
	name: string,
	who: KnownPerson,
	change: (doc: Y.Doc) => void
) {
	return house.boards.edit(name, who.id, change);
}
