import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import pino from 'pino';
import type { Logger } from 'pino';
import type { BoardsForCommands, Given, Viewing } from './given';
import { destroyWriting } from './acts/review/destroy-writing';
import { finishOpenings } from './acts/case/finish-openings';
import { finishPurges } from './acts/sitting/finish-purges';
import { voidReady } from './acts/sitting/void-ready';
import { demoClock, demoStage } from './demo/clock';
import type { DemoStage } from './demo/clock';
import { doorway } from './http/doorway.js';
import { Addresses } from './http/addresses';
import { Announcements } from './gateway/announcements';
import { Boards } from './gateway/boards';
import { takeUpgrades } from './http/upgrades';
import type { History } from './gateway/board/history';
import { NotStarted } from './http/not-started';
import { Passwords } from './sign-in/passwords';
import { openSessions } from './sign-in/sessions';
import type { Sessions, SignedIn } from './sign-in/sessions';
import { NewerDatabase, openDatabase } from './store/engine/database';
import { FolderInUse, lockFolder } from './store/engine/folder-lock';
import { RequestRates } from './http/request-rates';
import { ReadCache } from './store/engine/read-cache';
import { releaseClaims } from './store/report/comments';
import { everybody } from './store/people/people';
import { numberStart, readMeta } from './store/engine/meta';
import { Rights } from './rights/rights';
import { Devices } from './sign-in/devices';
import { deviceKey, wordForSetup } from './sign-in/setup-word';
import { Tries } from './sign-in/tries';

/** Everything a page, a command or a socket is given. One is open at a time. */
export interface House extends Given {
	cache: Viewing['cache'];
	sessions: Sessions;
	passwords: Passwords;
	/** Failed sign-ins, so that nobody can go on guessing. */
	tries: Tries;
	/** Requests for pages, so that nobody takes the time of the others. */
	requests: RequestRates;
	/** Browsers that have signed in before. */
	devices: Devices;
	/** The word that `/setup` asks for; null once there is a panel. */
	setupWord: string | null;
	log: Logger;
	origin: string;
	/** ORIGIN and, in the demo, the addresses of the cast. */
	addresses: Addresses;
	/** The stage of the demo; null in real use. */
	demo: DemoStage | null;
	/** Who wrote what on a board, and when. Asks nothing about rights. Throws Refusal 'unknown'. */
	history(name: string): Promise<History>;
	/** The number of the last announcement: asked before reading, it says up to which one was read. */
	announced(): number;
	/** Ends a session, and with it every open link of its, boards and announcements, in the same turn. */
	signOut(sessionId: string): Promise<void>;
	/**
	 * A browser has been signed in again: the links of the session before end, and the session with them,
	 * but for the demo, where each of the cast may be entered again and again.
	 */
	replace(before: SignedIn | null, now: { id: string; name: string }): Promise<void>;
	/** Answers whether both databases can be read. */
	ready(): Promise<boolean>;
	close(): Promise<void>;
}

export interface Environment {
	DATA_DIR?: string;
	DATABASE_URL?: string;
	REDIS_URL?: string;
	ORIGIN?: string;
	PORT?: string;
	DEMO?: string;
	LOG_LEVEL?: string;
}

/**
 * Opens the store, the boards, the announcements and the clock, and hangs the sockets on the
 * doorway's HTTP server where there is one.
 * @throws NotStarted with one sentence when the environment asks for what there is not.
 */
export async function openHouse(env: Environment): Promise<House> {
	refuseWhatThereIsNot(env);
	const folder = resolve(env.DATA_DIR ?? './data');
	await mkdir(folder, { recursive: true, mode: 0o700 });
	const lock = await lockFolder(folder).catch((error: unknown) => {
		if (!(error instanceof FolderInUse)) throw error;
		throw new NotStarted(
			`Another Plenary server is using ${folder}: stop that one, or set DATA_DIR to another folder.`
		);
	});
	try {
		return await openIn(folder, env, lock);
	} catch (error) {
		await lock.release();
		throw error;
	}
}

async function openIn(
	folder: string,
	env: Environment,
	lock: { release(): Promise<void> }
): Promise<House> {
	const log = pino({ level: env.LOG_LEVEL ?? 'warn' });
	const cache = new ReadCache();
	const db = await openDatabase(join(folder, 'plenary.sqlite'), () => cache.forget()).catch(
		(error: unknown) => {
			if (!(error instanceof NewerDatabase)) throw error;
			throw new NotStarted(
				`${join(folder, 'plenary.sqlite')} was last used by a newer Plenary (it has the change "${error.message}"). Start that one, or this one with a copy of the data folder made before it.`
			);
		}
	);
	const demo = await demoStage(db, env.DEMO === '1');
	const clock = demo ? await demoClock(db) : () => new Date();
	const rights = new Rights(db, clock, cache);
	const origin = env.ORIGIN ?? `http://localhost:${env.PORT ?? '3000'}`;
	const cast = demo ? (await everybody(db)).map(({ slug }) => slug) : [];
	const addresses = new Addresses(origin, cast);
	const sessions = openSessions(db, origin.startsWith('https:'), (id) => rights.person(id));
	await sessions.sweep();

	const whoIs = sessions.lookUp;
	const boards = await Boards.open({
		file: join(folder, 'boards.sqlite'),
		accessOf: (personId, name) => rights.of(personId).onBoard(name),
		whoIs,
		origin,
		originAt: (host) => addresses.originAt(host),
		log,
		clock,
		accepted: (name) => void voidReady(given, name).catch((error: unknown) => log.error(error))
	});
	const setupWord = await wordForSetup(db, !boards.isEmpty).catch(async (error: unknown) => {
		await boards.close();
		await db.destroy();
		throw error;
	});
	const announcements = new Announcements({
		whoIs,
		mayHear: (personId, room) => rights.of(personId).mayHear(room),
		after: await numberStart(db, Date.now()),
		origin,
		originAt: (host) => addresses.originAt(host),
		log
	});
	const given: Given = {
		db,
		rights,
		boards: forCommands(boards, announcements),
		announce: (to, event) => announcements.announce(to, event),
		closeLinks(sessionIds) {
			for (const sessionId of sessionIds) {
				boards.signOut(sessionId);
				announcements.signOut(sessionId);
			}
		},
		clock
	};
	await finishOpenings(given, boards.frozen(), (error) => log.error(error));
	await releaseClaims(db);
	await finishPurges(given).catch((error: unknown) => log.error(error));
	await destroyWriting(given).catch((error: unknown) => log.error(error));

	const leave = takeUpgrades(doorway(), boards, announcements);
	let looking: Promise<unknown> | null = null;
	// Terms, vetting and undertakings lapse by themselves; what a full disk kept is purged when it can be.
	let destroying: Promise<void> | null = null;
	const everyMinute = setInterval(() => {
		looking ??= Promise.all([boards.lookAgain(), announcements.regrade()])
			.catch((error: unknown) => log.error(error))
			.finally(() => (looking = null));
		void finishPurges(given).catch((error: unknown) => log.error(error));
		void sessions.sweep().catch((error: unknown) => log.error(error));
		// One at a time: with a slow disk a minute is not long.
		destroying ??= destroyWriting(given)
			.catch((error: unknown) => log.error(error))
			.finally(() => (destroying = null));
	}, 60_000);
	return {
		...given,
		cache,
		requests: new RequestRates(),
		sessions,
		passwords: new Passwords(),
		tries: new Tries(),
		devices: new Devices(await deviceKey(db)),
		setupWord,
		log,
		origin,
		addresses,
		demo,
		history: (name) => boards.history(name),
		announced: () => announcements.last,
		async signOut(sessionId) {
			const ended = sessions.end(sessionId);
			given.closeLinks([sessionId]);
			await ended;
		},
		async replace(before, now) {
			if (!before) return;
			const ended = demo ? null : sessions.end(before.sessionId);
			const other = before.person.id === now.id ? undefined : now.name;
			boards.signOut(before.sessionId, other);
			announcements.signOut(before.sessionId);
			await ended;
		},
		async ready() {
			await readMeta(db, 'demo-stage');
			return boards.healthy();
		},
		async close() {
			clearInterval(everyMinute);
			leave();
			await announcements.close();
			await boards.close();
			await db.destroy();
			await lock.release();
		}
	};
}

/** A right that changed is read again on boards and announcements alike, in the same turn. */
function forCommands(boards: Boards, announcements: Announcements): BoardsForCommands {
	return {
		create: (name, seed) => boards.create(name, seed),
		exists: (name) => boards.exists(name),
		read: (name, use) => boards.read(name, use),
		derived: (name, use) => boards.derived(name, use),
		state: (name) => boards.state(name),
		edit: (name, personId, change) => boards.edit(name, personId, change),
		freeze: (names) => boards.freeze(names),
		thaw: (names) => boards.thaw(names),
		purge: (isMeant) => boards.purge(isMeant),
		forget: (isMeant) => boards.forget(isMeant),
		async regrade(who) {
			await Promise.all([boards.regrade(who), announcements.regrade({ person: who.person })]);
		}
	};
}

function refuseWhatThereIsNot(env: Environment): void {
	if (env.DATABASE_URL) {
		throw new NotStarted(
			'DATABASE_URL is not supported yet: unset it, and set DATA_DIR to a folder.'
		);
	}
	if (env.REDIS_URL) {
		throw new NotStarted('REDIS_URL is not supported yet: unset it; one machine needs no Redis.');
	}
}
