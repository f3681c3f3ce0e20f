import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as decoding from 'lib0/decoding';
import sqlite3 from 'sqlite3';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Announcements } from '../../server/gateway/announcements';
import { Boards } from '../../server/gateway/boards';
import type { BoardsOptions } from '../../server/gateway/boards';
import type { Rate } from '../../server/gateway/guard/rates';
import type { ConnectionGrade } from '../../server/gateway/admission/connection-state';
import type { RequestRates } from '../../server/http/request/request-rates';
import { senderOf } from '../../server/http/request/sender.js';
import { takeUpgrades } from '../../server/http/upgrades';
import type { HttpDoorway } from '../../server/http/upgrades';
import type { GatewayLogger } from '../../server/gateway/board/load';
import { openSqliteLog } from '../../server/gateway/log/sqlite/sqlite-log';
import type { BoardLog } from '../../server/gateway/log/log';
import { boardName } from '../../src/lib/board/names';
import { seedBoard, seedNote } from '../../src/lib/board/documents/seed';

export { pause, until } from './waiting';

/** Group A's board of case 5, and a plain text for tests that are about bytes and not about points. */
export const caseFive = boardName('case-5', 'group-a');
export const plain = 'note:july-3:all';

const behindProxy = { ADDRESS_HEADER: 'X-Forwarded-For' };

const cast: Record<string, { id: string; name: string }> = {
	margaret: { id: 'margaret', name: 'Margaret Pugh' },
	nasreen: { id: 'nasreen', name: 'Nasreen Akhtar' },
	gethin: { id: 'gethin', name: 'Gethin Rees' },
	catrin: { id: 'catrin', name: 'Catrin Medi' }
};

export interface Rig {
	boards: Boards;
	announcements: Announcements;
	http: Server;
	url: string;
	origin: string;
	folder: string;
	/** Who may what; everybody may write unless a test says otherwise. Person, space, board or `*`. */
	grants: Map<string, ConnectionGrade>;
	/** Sessions that have ended, by cookie value. */
	ended: Set<string>;
	/** What the gateway reported. */
	reports: { details: object; sentence: string }[];
	/** People whose rights to hear cannot be read. */
	brokenRights: Set<string>;
	/** Called before an answer about rights is given. */
	beforeRights: { wait: Promise<void> | null };
	grant(person: string, access: ConnectionGrade['access'], board?: string): void;
	stop(): Promise<void>;
}

/** A real gateway on a loopback port over a real file. Cookies are the names of the cast. */
export async function openRig(
	options: Partial<BoardsOptions> & {
		folder?: string;
		port?: number;
		seed?: boolean;
		sweepEvery?: number;
		/** Upgrades and polling requests are counted by address where it is given. */
		requests?: Pick<RequestRates, 'take'>;
		/** Rate limit of a live link's packets. */
		packets?: Rate;
	} = {}
): Promise<Rig> {
	const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'plenary-gateway-')));
	const http = createServer((_request, response) => response.writeHead(404).end());
	const doorway: HttpDoorway = { http, intercept: null };
	const sockets = new Set<Socket>();
	http.on('connection', (socket) => sockets.add(socket));
	http.removeAllListeners('request');
	http.on('request', (request, response) => {
		if (!doorway.intercept?.(request, response)) response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => http.listen(options.port ?? 0, '127.0.0.1', resolve));
	const { port } = http.address() as AddressInfo;
	const origin = `http://localhost:${port}`;

	const grants = new Map<string, ConnectionGrade>();
	const ended = new Set<string>();
	const brokenRights = new Set<string>();
	const reports: Rig['reports'] = [];
	const beforeRights: Rig['beforeRights'] = { wait: null };
	const say = (details: object, sentence: string) => void reports.push({ details, sentence });
	const log: GatewayLogger = { info: say, warn: say, error: say };
	const whoIs = async (cookie: string | undefined) => {
		const name = /plenary_session=([a-z0-9-]+)/.exec(cookie ?? '')?.[1];
		const person = name && !ended.has(name) ? cast[name.split('-')[0]] : undefined;
		return person ? { sessionId: name as string, person } : null;
	};
	const boards = await Boards.open({
		file: join(folder, 'boards.sqlite'),
		origin,
		whoIs,
		async accessOf(person, name) {
			const grade = grants.get(`${person} ${name}`) ?? grants.get(`${person} *`);
			const answer: ConnectionGrade = grade ?? { access: 'write', scope: null };
			await beforeRights.wait;
			return answer;
		},
		log,
		...options
	});
	const announcements = new Announcements({
		origin,
		whoIs: options.whoIs ?? whoIs,
		async mayHear(person, room) {
			if (brokenRights.has(person)) throw new Error('the rights cannot be read');
			const access =
				grants.get(`${person} ${room.sitting ?? room.review ?? `floor:${room.floor}`}`)?.access ??
				'read';
			await beforeRights.wait;
			return access !== 'none';
		},
		log,
		clock: options.clock ?? (() => new Date()),
		after: Date.now() * 1000,
		sweepEvery: options.sweepEvery,
		...(options.rates && { rates: options.rates }),
		...(options.packets && { packets: options.packets })
	});
	const leave = takeUpgrades(doorway, boards, announcements, {
		origin,
		wait: async (request) => options.requests?.take('links', senderOf(request, behindProxy)) ?? 0,
		log
	});
	if (options.seed !== false) {
		await boards.create(caseFive, (doc) => seedBoard(doc, ['1', '4', '12']));
		await boards.create(plain, seedNote);
	}
	let stopped: Promise<void> | null = null;
	const stop = () =>
		(stopped ??= (async () => {
			await announcements.close();
			await boards.close();
			leave();
			for (const socket of sockets) socket.destroy();
			await new Promise((resolve) => http.close(resolve));
		})());
	onTestFinished(async () => {
		await stop();
		if (!options.folder) await rm(folder, { recursive: true, force: true });
	});
	return {
		boards,
		announcements,
		http,
		url: `ws://127.0.0.1:${port}/boards`,
		origin,
		folder,
		grants,
		ended,
		reports,
		brokenRights,
		beforeRights,
		grant: (person, access, board = '*') =>
			void grants.set(`${person} ${board}`, { access, scope: null }),
		stop
	};
}

/** The browser's WebSocket with a cookie jar of one. */
export function socketOf(cookie: string | null, origin?: string): typeof globalThis.WebSocket {
	class CookieSocket extends WebSocket {
		constructor(url: string | URL, protocols?: string | string[]) {
			super(url, protocols, {
				headers: {
					...(cookie !== null && { cookie: `plenary_session=${cookie}` }),
					...(origin !== undefined && { origin })
				}
			});
			this.on('error', () => undefined);
		}
	}
	return CookieSocket as unknown as typeof globalThis.WebSocket;
}

export interface Stock {
	doc: Y.Doc;
	provider: WebsocketProvider;
	text: Y.Text;
}

/** An unmodified y-websocket client, as somebody. */
export function stock(rig: { url: string }, who: string, board = plain): Stock {
	const doc = new Y.Doc();
	const provider = new WebsocketProvider(rig.url, board, doc, {
		disableBc: true,
		WebSocketPolyfill: socketOf(who)
	});
	onTestFinished(() => provider.destroy());
	return { doc, provider, text: doc.getText('text') };
}

/** A client of bytes, for what no honest client would send. */
export interface Raw {
	socket: WebSocket;
	frames: Uint8Array[];
	/** The close code, once there is one. */
	closed: () => number | null;
	send(...frames: Uint8Array[]): void;
	/** Frames of one kind, by their first number. */
	of(kind: number): Uint8Array[];
}

export function raw(rig: { url: string }, who: string | null, board = plain, query = 'ext=1'): Raw {
	const socket = new WebSocket(`${rig.url}/${board}?${query}`, {
		headers: who === null ? {} : { cookie: `plenary_session=${who}` }
	});
	const frames: Uint8Array[] = [];
	let code: number | null = null;
	const waiting: Uint8Array[] = [];
	socket.on('message', (data) => frames.push(new Uint8Array(data as Buffer)));
	socket.on('open', () => waiting.splice(0).forEach((frame) => socket.send(frame)));
	socket.on('close', (closing) => (code = closing));
	socket.on('error', () => undefined);
	onTestFinished(() => socket.terminate());
	return {
		socket,
		frames,
		closed: () => code,
		send(...all) {
			if (socket.readyState === WebSocket.OPEN) all.forEach((frame) => socket.send(frame));
			else waiting.push(...all);
		},
		of: (kind) => frames.filter(([first]) => first === kind)
	};
}

/** Why the last refused frame was refused. */
export function codeOf({ of }: Raw): string {
	const decoder = decoding.createDecoder(of(101).at(-1) ?? Uint8Array.of(101, 0, 0));
	// The kind, and the number of the frame that was not accepted.
	decoding.readVarUint(decoder);
	decoding.readVarUint(decoder);
	return decoding.readVarString(decoder);
}

/** A log on a real file whose writing waits for `open`, or breaks. */
export function slowLog(): {
	openLog: (file: string) => Promise<BoardLog>;
	hold(): void;
	go(): void;
	breakDown(): void;
	mend(): void;
	/** Batches that wait. */
	waiting(): number;
} {
	let gate: Promise<void> | null = null;
	let lift: () => void = () => undefined;
	let isBroken = false;
	let waiting = 0;
	return {
		async openLog(file) {
			const log = await openSqliteLog(file);
			return {
				...log,
				async probe() {
					if (isBroken) throw new Error('SQLITE_FULL: database or disk is full');
					await log.probe();
				},
				async write(batch) {
					waiting += 1;
					await gate;
					waiting -= 1;
					if (isBroken) throw new Error('SQLITE_FULL: database or disk is full');
					await log.write(batch);
				}
			};
		},
		hold() {
			gate = new Promise((resolve) => (lift = resolve));
		},
		go() {
			gate = null;
			lift();
		},
		breakDown: () => void (isBroken = true),
		mend: () => void (isBroken = false),
		waiting: () => waiting
	};
}

/** A look into `boards.sqlite`, or a hand that breaks it. */
export function query<Row>(folder: string, sql: string): Promise<Row[]> {
	return new Promise((resolve, reject) => {
		const database = new sqlite3.Database(join(folder, 'boards.sqlite'));
		database.all<Row>(sql, (error, rows) => {
			database.close();
			if (error) reject(error);
			else resolve(rows);
		});
	});
}
