import type { Bench } from './bench';
import { Member } from './member';
import type { At } from './member';
import type { Server } from './servers/server';
import { within } from './traffic';
import { layBoard, typeOn } from './typed-board';

/** Bytes for each board and the connection on it. */
export interface Weight {
	rss: number;
	heap: number;
}

const BOARDS = 500;
const WARM_UP = 100;
const KB = 1024;

/** Boards of 40 KB with one person on each, after a letter from everybody and some quiet. */
export async function memory(bench: Bench): Promise<Weight> {
	const typed = typeOn(layBoard(40 * KB), 1, 1);
	await bench.lay(WARM_UP + BOARDS, typed.base);
	const server = await bench.start({ life: { hot: 1_000 } });
	const sit = async (from: number, to: number) => {
		const at = Array.from({ length: to - from }, (_, n) => ({ board: from + n, person: 0 }));
		const members = await join(server, at);
		for (const member of members) member.link.send(member.prepare(typed.typed[0])[0]);
		await pause(4_000);
		return server.memory();
	};
	// What the program itself grows by is not a board's.
	const before = await sit(0, WARM_UP);
	const after = await sit(WARM_UP, WARM_UP + BOARDS);
	await server.end();
	return {
		rss: (after.rss - before.rss) / BOARDS,
		heap: (after.heap - before.heap) / BOARDS
	};
}

/** Milliseconds from the open socket to the content, one board after another, on servers just started. */
export async function cold(bench: Bench): Promise<{ small: number[]; large: number[] }> {
	const open = async (size: number, boards: number, starts: number) => {
		const base = layBoard(size);
		const took: number[] = [];
		await bench.lay(boards, base);
		for (let start = 0; start < starts; start += 1) {
			const server = await bench.start();
			for (let board = 0; board < boards; board += 1) {
				const [member] = await join(server, [{ board, person: 0, enough: size / 2 }]);
				took.push(member.joinedAfter);
			}
			await server.end();
		}
		return took;
	};
	const small = await open(40 * KB, 15, 2);
	return { small, large: await open(4_000 * KB, 4, 2) };
}

/** Milliseconds until two thousand people, who have everything, are in step with a server that has just begun to listen. */
export async function reconnect(bench: Bench): Promise<number[]> {
	const { base, vector } = typeOn(layBoard(20 * KB), 1, 1);
	const everybody = Array.from({ length: 2_000 }, (_, n) => ({
		board: Math.floor(n / 10),
		person: n % 10,
		vector
	}));
	await bench.lay(200, base);
	const took: number[] = [];
	let server = await bench.start();
	const { port } = server;
	let members = await join(server, everybody);
	for (let run = 0; run < 3; run += 1) {
		const gone = Promise.all(members.map(({ link }) => link.ended));
		await server.end();
		await gone;
		server = await bench.start({ port });
		await bench.profile(server);
		const begun = performance.now();
		members = await join(server, everybody);
		took.push(performance.now() - begun);
		await bench.profiled(server, 'reconnect');
	}
	await server.end();
	return took;
}

/** Milliseconds from the call to the close, for each of two hundred people. */
export async function revoke(bench: Bench): Promise<number[]> {
	const { base } = typeOn(layBoard(20 * KB), 1, 1);
	const took: number[] = [];
	for (let run = 0; run < 3; run += 1) {
		const server = await bench.startWith(20, base);
		const everybody = Array.from({ length: 200 }, (_, n) => ({
			board: Math.floor(n / 10),
			person: n % 10
		}));
		const members = await join(server, everybody);
		const from = BigInt(await server.ask<string>('revoke'));
		const ended = Promise.all(members.map(({ link }) => link.ended));
		await within(5_000, ended, 'closing');
		const codes = new Set(members.map(({ link }) => link.code));
		if (codes.size !== 1 || !codes.has(4403)) throw new Error(`closed with ${[...codes]}`);
		took.push(Math.max(...members.map(({ link }) => Number(link.endedAt - from) / 1e6)));
		await server.end();
	}
	return took;
}

/** Not all in one instant: a listener's queue holds 511. */
async function join(server: Server, everybody: readonly At[]): Promise<Member[]> {
	const silent = { shown: () => undefined, acknowledged: () => undefined };
	const members: Member[] = [];
	const arrive = async () => {
		while (members.length < everybody.length) {
			const at = everybody[members.length];
			const member = new Member(server.port, server.dialect, at, silent);
			members.push(member);
			await member.link.opened;
		}
		await Promise.all(members.map(({ joined }) => joined));
	};
	await within(30_000, Promise.all(Array.from({ length: 250 }, arrive)), 'joining');
	return members;
}

function pause(ms: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, ms));
}
