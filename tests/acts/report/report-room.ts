import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import type { LiveEvent } from '../../../src/lib/live/events';
import type { Version } from '../../../src/lib/meeting/report/report';
import { Rights } from '../../../server/rights/rights';
import { finishOpenings } from '../../../server/acts/case/finish-openings';
import type { Given } from '../../../server/given';
import { buildDemo } from '../../../server/demo/build';
import type { DemoStage } from '../../../server/demo/clock';
import { Vault } from '../../../server/documents/vault/vault';
import { Boards } from '../../../server/gateway/boards';
import { casesOf } from '../../../server/store/sitting/cases';
import { releaseClaims } from '../../../server/store/report/comments';
import type { Db } from '../../../server/store/engine/database';
import { openDatabase } from '../../../server/store/engine/database';
import type { KnownPerson } from '../../../server/store/people/people';
import { personBySlug } from '../../../server/store/people/people';
import { ReadCache } from '../../../server/store/engine/read-cache';
import type { Review } from '../../../server/store/report/reviews';
import { allReviews } from '../../../server/store/report/reviews';

/** The July 2023 review at a stage, on real files: made once a test file, copied for each test. */
export async function keepDemo(stage: DemoStage): Promise<{
	open(): Promise<ReportRoom>;
	drop(): Promise<void>;
}> {
	const kept = await mkdtemp(join(tmpdir(), 'plenary-kept-'));
	const clock = { now: new Date() };
	const db = await openDatabase(join(kept, 'plenary.sqlite'));
	const rights = new Rights(db, () => clock.now);
	const boards = await openBoards(kept, rights, clock);
	const vault = await Vault.open(kept);
	await buildDemo({ db, boards, rights, vault }, stage, clock, () => undefined);
	await boards.close();
	await db.destroy();
	const folders = [kept];
	return {
		async open() {
			const folder = await mkdtemp(join(tmpdir(), 'plenary-room-'));
			folders.push(folder);
			await cp(kept, folder, { recursive: true });
			return ReportRoom.open(folder, clock.now);
		},
		async drop() {
			for (const folder of folders) await rm(folder, { recursive: true, force: true });
		}
	};
}

/** A store and its boards, as a house opens them, and what was announced. */
export class ReportRoom {
	readonly announced: LiveEvent[] = [];
	readonly clock: { now: Date };
	db!: Db;
	boards!: Boards;
	given!: Given & { cache: ReadCache };
	review!: Review;

	private constructor(
		readonly folder: string,
		now: Date
	) {
		this.clock = { now: new Date(now) };
	}

	static async open(folder: string, now: Date): Promise<ReportRoom> {
		const room = new ReportRoom(folder, now);
		await room.start();
		return room;
	}

	async start(): Promise<void> {
		const cache = new ReadCache();
		this.db = await openDatabase(join(this.folder, 'plenary.sqlite'), (tables) =>
			cache.forget(tables)
		);
		const rights = new Rights(this.db, () => this.clock.now, cache);
		this.boards = await openBoards(this.folder, rights, this.clock);
		this.given = {
			db: this.db,
			boards: this.boards,
			rights,
			vault: await Vault.open(this.folder),
			cache,
			announce: (_, event) => this.announced.push(event),
			closeLinks: (sessionIds) => sessionIds.forEach((id) => this.boards.signOut(id)),
			clock: () => this.clock.now
		};
		await releaseClaims(this.db);
		await finishOpenings(this.given, this.boards.frozen().flat(), (error) => {
			throw error;
		});
		await this.look();
	}

	/** Reads the review again, as it stands now. */
	async look(): Promise<Review> {
		return (this.review = (await allReviews(this.db))[0]);
	}

	async stop(): Promise<void> {
		await this.boards.close();
		await this.db.destroy();
	}

	async person(slug: string): Promise<KnownPerson> {
		const found = await personBySlug(this.db, slug);
		if (!found) throw new Error(`nobody is called ${slug}`);
		return found;
	}

	async caseId(number: number): Promise<string> {
		const found = (await casesOf(this.db, this.review.id)).find((each) => each.number === number);
		if (!found) throw new Error(`there is no case ${number}`);
		return found.id;
	}

	/** The latest sealed version: its row, and what its canonical JSON says. */
	async version(): Promise<{ number: number; hash: string; canonical: string; says: Version }> {
		const sealed = await this.db
			.selectFrom('versions')
			.selectAll()
			.where('review_id', '=', this.review.id)
			.orderBy('number', 'desc')
			.executeTakeFirstOrThrow();
		return { ...sealed, says: JSON.parse(sealed.canonical) as Version };
	}
}

function openBoards(folder: string, rights: Rights, clock: { now: Date }): Promise<Boards> {
	return Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin: 'http://localhost',
		whoIs: () => Promise.resolve(null),
		accessOf: (person, name) => rights.of(person).onBoard(name),
		log: pino({ level: 'silent' }),
		clock: () => clock.now
	});
}
