import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as prng from 'lib0/prng';
import WebSocket from 'ws';
import { boardName, noteName } from '../../../src/lib/board/names';
import { pick } from '../edits';
import type { Chance } from '../edits';
import { KilledServer, MOMENTS } from './killing';
import type { Moment, Said } from './killing';
import { deletionsIn, Lost, Promises } from './promises';
import { Typist } from '../typist';
import { pause, until } from '../waiting';

export interface Torture {
	script: string;
	kills: number;
	seed: number;
	/** A server that acknowledges before it has written. */
	early?: boolean;
	/** Kills before the boards are new again. */
	lives?: number;
	/** Told after each kill. */
	killed?: (toll: Toll) => void;
}

export class Toll {
	/** Kills by moment, and how many of them before it was over. */
	readonly kills = new Map<Moment, { all: number; within: number }>();
	acknowledged = 0;
	/** Units deleted by what was acknowledged. */
	deletions = 0;
	/** Client ids that a thief was refused. */
	ids = 0;
	/** Freezes found after a start. */
	freezes = 0;
	readonly errors: string[] = [];
	readonly lost = new Lost();

	get all(): number {
		return [...this.kills.values()].reduce((sum, { all }) => sum + all, 0);
	}
}

const people = ['margaret', 'nasreen', 'gethin'];
const together = [1, 2, 3, 4].map((number) => boardName(`case-${number}`, 'group-a'));
const names = [
	...together,
	...Array.from({ length: 11 }, (_, index) => boardName(`case-${index + 5}`, 'group-a')),
	...Array.from({ length: 5 }, (_, index) => noteName(`july-${index + 1}`, 'all'))
];
/** Milliseconds between two edits of one writer. */
const every = 30;

/** Kills a server of twenty boards again and again, and asks each next one for all that was promised. */
export async function killAgain(torture: Torture): Promise<Toll> {
	const { kills, lives = 25, script } = torture;
	const toll = new Toll();
	const chance = prng.create(torture.seed);
	let spare = new KilledServer(script);
	const next = () => {
		const server = spare;
		spare = new KilledServer(script);
		return server;
	};
	try {
		for (let done = 0; done < kills; done += lives) {
			const folder = await mkdtemp(join(tmpdir(), 'plenary-killed-'));
			const house = { folder, promises: new Promises(), chance, toll, torture };
			try {
				for (let life = 0; life < Math.min(lives, kills - done); life += 1) {
					await live(house, next(), done + life);
					torture.killed?.(toll);
				}
				await live(house, next(), null);
			} finally {
				await rm(folder, { recursive: true, force: true });
			}
		}
	} finally {
		await spare.kill();
	}
	return toll;
}

interface House {
	folder: string;
	promises: Promises;
	chance: Chance;
	toll: Toll;
	torture: Torture;
}

/** @param number of the kill; null where everything is only looked at once more */
async function live(house: House, server: KilledServer, number: number | null): Promise<void> {
	const { folder, promises, chance, toll, torture } = house;
	const early = torture.early === true;
	const moment = early || number === null ? 'writing' : MOMENTS[number % MOMENTS.length];
	const delay = prng.int32(chance, 0, 5);
	try {
		const open = await server.open({ folder, names, together, early, moment, delay });
		if (!open) return count(toll, server, moment, []);
		const { url, found } = open;
		promises.checkFreeze(found, together, toll.lost);
		toll.freezes += found.length;
		const typists = names.flatMap((board) =>
			people.map((who) => new Typist(url, who, board, prng.create(prng.uint32(chance, 0, 2 ** 31))))
		);
		const thieves = refuseThieves(url, house);
		const write = () => typists.forEach((typist) => typist.write(every));
		if (moment === 'joining') {
			write();
			await pause(prng.int32(chance, 0, 80));
		} else {
			const isThere = ({ given }: Typist) => given !== null;
			await until(() => server.isOver || typists.every(isThere), 30_000);
			if (number !== null) write();
			if (number !== null) await dieIn(moment, server, typists, chance);
			else await thieves;
		}
		await server.kill();
		await Promise.all(typists.map((typist) => typist.end()));
		await thieves;
		settle(house, typists, server.said, moment);
		if (number !== null) count(toll, server, moment, typists);
	} finally {
		await server.kill();
	}
}

async function dieIn(
	moment: Moment,
	server: KilledServer,
	typists: readonly Typist[],
	chance: Chance
): Promise<void> {
	await pause(prng.int32(chance, 0, moment === 'writing' ? 200 : 80));
	if (moment === 'writing') return;
	if (moment === 'compaction') {
		// A board that everybody has left is compacted soon after.
		for (const typist of typists) if (together.includes(typist.board)) typist.leave();
	} else {
		server.now();
	}
	await Promise.race([server.ended, pause(3_000)]);
}

/** First what was there is held against what had been promised; then what has been promised since is kept. */
function settle(
	{ promises, toll }: House,
	typists: readonly Typist[],
	said: readonly Said[],
	moment: Moment
): void {
	for (const board of names) {
		const given = typists.find((typist) => typist.board === board && typist.given)?.given;
		if (given) promises.check(board, given, toll.lost);
	}
	for (const typist of typists) promises.keep(typist);
	if (moment === 'freeze' || moment === 'thaw') {
		const those = typists.filter(({ board }) => together.includes(board));
		promises.keepFreeze(said, moment === 'thaw', those);
	}
}

function count(toll: Toll, server: KilledServer, moment: Moment, typists: readonly Typist[]): void {
	const kills = toll.kills.get(moment) ?? { all: 0, within: 0 };
	kills.all += 1;
	if (server.has('begun') && !server.has('done')) kills.within += 1;
	toll.kills.set(moment, kills);
	for (const { acknowledged } of typists) {
		toll.acknowledged += acknowledged.length;
		for (const update of acknowledged) toll.deletions += deletionsIn(update);
	}
	for (const said of server.said) {
		if (said.is === 'error') toll.errors.push(`${said.sentence} ${JSON.stringify(said.details)}`);
	}
}

/** Of some boards one id that is somebody's, in another's hand; a server that dies meanwhile says nothing. */
async function refuseThieves(url: string, { promises, chance, toll }: House): Promise<void> {
	await Promise.all(
		names.map(async (board) => {
			if (prng.int32(chance, 0, 3) > 0) return;
			const owned = [...promises.owners(board)];
			if (owned.length === 0) return;
			const [client, owner] = pick(chance, owned);
			const thief = people.find((who) => who !== owner) as string;
			const first = await firstFrame(`${url}/${board}?ext=1&clientID=${client}`, thief);
			if (first === null) return;
			if (first[0] === 101) toll.ids += 1;
			else toll.lost.ids += 1;
		})
	);
}

function firstFrame(url: string, who: string): Promise<Buffer | null> {
	const socket = new WebSocket(url, { headers: { cookie: `plenary_session=${who}` } });
	socket.on('error', () => undefined);
	return new Promise((resolve) => {
		socket.once('close', () => resolve(null));
		socket.once('message', (data: Buffer) => {
			resolve(data);
			socket.terminate();
		});
	});
}
