// Over 200 lines because everything is opened here in one order, and closed in the opposite one.
import { join, resolve } from 'node:path';
import pino from 'pino';
import type { Logger } from 'pino';
import type { Given, Viewing } from './given';
import { boardsForCommands } from './house/boards-for-commands';
import { refuseUnsupported } from './house/environment';
import type { Environment } from './house/environment';
import { everyMinute } from './house/every-minute';
import { LanguageWatch } from './house/language-watch';
import { LeftWatch } from './house/left-watch';
import { ProgressWatch } from './house/progress-watch';
import { notStarted, openData } from './house/open-data';
import type { OpenData } from './house/open-data';
import { mailServer } from './house/mail-server';
import { openVault, sweepVault } from './house/open-vault';
import { Readiness } from './house/readiness';
import { removeAllLeftEmpty } from './acts/group/remove-left-empty';
import { destroyWriting } from './acts/review/destroy-writing';
import { finishDestroying } from './acts/review/finish-destroying';
import { finishQuotes } from './acts/paper/take-quotes-off';
import { finishOpenings } from './acts/case/finish-openings';
import { noteAllLanguages, noteLanguages } from './acts/report/languages/note-languages';
import { tellProgress } from './acts/sitting/groups/tell-progress';
import { finishPurges } from './acts/sitting/stages/finish-purges';
import { finishStarts } from './acts/sitting/stages/finish-starts';
import { voidReady } from './acts/sitting/room/void-ready';
import { authorsOfPoints } from './reading/authors-of-points';
import { WrittenCount } from './acts/sitting/writing/written-count';
import { demoClock, demoStage } from './demo/clock';
import type { DemoStage } from './demo/clock';
import { doorway } from './http/doorway.js';
import { Addresses } from './http/request/addresses';
import { ReportFiles } from './documents/files/report-files';
import { PendingLists } from './documents/lists/pending-lists';
import { Openings } from './documents/vault/openings';
import type { Vault } from './documents/vault/vault';
import { Announcements } from './gateway/announcements';
import { Boards } from './gateway/boards';
import { takeUpgrades } from './http/upgrades';
import type { History } from './gateway/board/history';
import { Outbox } from './outbox/outbox';
import { letterWriter } from './outbox/write-letter';
import type { WriteLetter } from './outbox/write-letter';
import { Passwords } from './sign-in/passwords';
import { forgetSession } from './sign-in/still-signed-in';
import { openSessions } from './sign-in/sessions';
import type { Sessions, SignedIn } from './sign-in/sessions';
import { RequestRates } from './http/request/request-rates';
import { senderOf } from './http/request/sender.js';
import { Presses } from './http/request/presses';
import { RequestTurns } from './http/request/request-turns';
import { PaperPace } from './http/request/paper-pace';
import { numberStart } from './store/engine/meta';
import { releaseClaims } from './store/report/comments';
import { everybody } from './store/people/people';
import { lastActAt } from './store/report/history';
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
	/** Requests for pages and links, so that nobody takes the time of the others. */
	requests: RequestRates;
	turns: RequestTurns;
	/** Presses of forms that were done lately, so that none is done twice. */
	presses: Presses;
	/** The same for parts of papers, and the pace at which their bytes are sent. */
	paperTurns: RequestTurns;
	paperPace: PaperPace;
	/** Browsers that have signed in before. */
	devices: Devices;
	/** The word that `/setup` asks for; null once there is a panel. */
	setupWord: string | null;
	/** Lists that were sent and are not stored yet. */
	lists: PendingLists;
	/** PDF and Word files of reports. */
	files: ReportFiles;
	/** Writes the text of a letter from the facts as they are now. */
	writeLetter: WriteLetter;
	/** Whether letters go out by a mail server. */
	sendsMail: boolean;
	/** The bytes of papers. */
	vault: Vault;
	/** Decides which requests for a paper count as one opening. */
	openings: Openings;
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
	/** Why the server cannot do its work, in English; null while it can. */
	trouble(): Promise<string | null>;
	close(): Promise<void>;
}

/**
 * Opens the store, the boards, the announcements and the clock, and hangs the sockets on the
 * doorway's HTTP server where there is one.
 * @throws NotStarted with one sentence where the environment or the data folder does not allow it
 */
export async function openHouse(env: Environment): Promise<House> {
	refuseUnsupported(env);
	const folder = resolve(env.DATA_DIR ?? './data');
	const data = await openData(folder);
	try {
		return await notStarted(folder, 'plenary.sqlite', () => openOver(data, env));
	} catch (error) {
		await data.close();
		throw error;
	}
}

async function openOver(data: OpenData, env: Environment): Promise<House> {
	const { folder, db, cache } = data;
	const log = pino({ level: env.LOG_LEVEL ?? 'warn' });
	const demo = await demoStage(db, env.DEMO === '1');
	const clock = demo ? await demoClock(db, await lastActAt(db)) : () => new Date();
	const rights = new Rights(db, clock, cache);
	const origin = env.ORIGIN ?? `http://localhost:${env.PORT ?? '3000'}`;
	const cast = demo ? (await everybody(db)).map(({ slug }) => slug) : [];
	const addresses = new Addresses(origin, cast);
	const sessions = openSessions(db, origin.startsWith('https:'), (id) => rights.person(id));
	await sessions.sweep();

	const languages = new LanguageWatch((board) =>
		noteLanguages(given, board).catch((error: unknown) => log.error(error))
	);
	const progress = new ProgressWatch({
		count: async (board) => (await boards.derived(board, authorsOfPoints)).length,
		tell: (board) => tellProgress(given, board),
		failed: (error) => log.error(error)
	});
	const leftEmpty = new LeftWatch({
		isThere: (board, person) => boards.company(board).people.has(person),
		sweep: (board, person) => removeAllLeftEmpty(given, board, person, person),
		failed: (error) => log.error(error)
	});
	const written = new WrittenCount(() => given);
	const whoIs = sessions.lookUp;
	const boards = await notStarted(folder, 'boards.sqlite', () =>
		Boards.open({
			file: join(folder, 'boards.sqlite'),
			accessOf: (personId, name) => rights.of(personId).onBoard(name),
			whoIs,
			origin,
			originAt: (host) => addresses.originAt(host),
			log,
			clock,
			left: (name, person) => leftEmpty.left(name, person),
			accepted(name) {
				void voidReady(given, name).catch((error: unknown) => log.error(error));
				languages.edited(name);
				progress.edited(name);
				void written.edited(name).catch((error: unknown) => log.error(error));
			}
		})
	);
	const announcements = new Announcements({
		whoIs,
		mayHear: (personId, room) => rights.of(personId).mayHear(room),
		clock,
		after: await numberStart(db, Date.now()),
		origin,
		originAt: (host) => addresses.originAt(host),
		log
	});
	const lists = await PendingLists.open(folder, log);
	const files = new ReportFiles();
	const vault = await openVault(data, env.KEY_FILE, log);
	const server = mailServer(env, demo !== null);
	let outbox: Outbox | null = null;
	const given: Given = {
		posted: () => outbox?.wake(),
		db,
		vault,
		rights,
		boards: boardsForCommands(boards, announcements, (name) => languages.edited(name)),
		announce: (to, event) => announcements.announce(to, event),
		closeLinks(sessionIds) {
			for (const sessionId of sessionIds) {
				forgetSession(cache, sessionId);
				boards.signOut(sessionId);
				announcements.signOut(sessionId);
			}
		},
		clock
	};
	await finishOpenings(given, boards.frozen().flat(), (error) => log.error(error));
	await finishStarts(given, (error) => log.error(error));
	await finishQuotes(given, (error) => log.error(error));
	await releaseClaims(db);
	await finishPurges(given).catch((error: unknown) => log.error(error));
	await finishDestroying(given).catch((error: unknown) => log.error(error));
	await destroyWriting(given).catch((error: unknown) => log.error(error));
	await noteAllLanguages(given).catch((error: unknown) => log.error(error));

	const writeLetter = letterWriter({ ...given, cache, origin });
	outbox = new Outbox({ db, clock, server, log, write: writeLetter });
	outbox.wake();

	const requests = new RequestRates();
	const door = doorway();
	const leave = takeUpgrades(door, boards, announcements, {
		origin,
		wait: async (request) => (door.isUnlimited ? 0 : requests.take('links', senderOf(request))),
		log
	});
	const stopMinutes = everyMinute({
		...{ given, boards, announcements, sessions, log },
		sweepPapers: () => sweepVault(vault, db)
	});
	const readiness = new Readiness(db, boards, vault, log);
	void readiness.check(folder, data.unchecked).catch((error: unknown) => log.error(error));
	return {
		...given,
		cache,
		requests,
		presses: new Presses(),
		turns: new RequestTurns(),
		paperTurns: new RequestTurns(),
		paperPace: new PaperPace(),
		sessions,
		passwords: new Passwords(),
		tries: new Tries(),
		devices: new Devices(await deviceKey(db)),
		setupWord: await wordForSetup(db),
		lists,
		files,
		writeLetter,
		sendsMail: server !== null,
		vault,
		openings: new Openings(),
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
			sessions.letGo(before.sessionId);
			const other = before.person.id === now.id ? undefined : now.name;
			forgetSession(cache, before.sessionId);
			boards.signOut(before.sessionId, other);
			announcements.signOut(before.sessionId);
			await ended;
		},
		trouble: () => readiness.trouble(),
		async close() {
			stopMinutes();
			leave();
			await outbox?.close();
			await lists.close();
			await announcements.close();
			progress.close();
			leftEmpty.close();
			await languages.close();
			await boards.close();
			await files.close();
			await data.close();
		}
	};
}
