import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../server/gateway/wire';
import { pause, until } from './rig';

/** What the server promised: updates that it acknowledged or showed, and whose each client id is. */
export interface Promised {
	updates: Uint8Array[];
	/** Client ids whose writer was told that they are theirs, by cookie. */
	ids: Map<number, string>;
}

export interface Running {
	child: ChildProcess;
	url: string;
}

/**
 * One file of the server, so that a start costs what Node costs. It lies beside the packages it needs.
 * @returns its path
 */
export async function buildServer(): Promise<string> {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	const outDir = join(root, 'node_modules', '.cache', `killed-server-${process.pid}`);
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: { ssr: 'tests/gateway/killed-server.ts', outDir, emptyOutDir: true, target: 'node20' }
	});
	return join(outDir, 'killed-server.js');
}

/** @param mode `early` acknowledges before it has written */
export function start(script: string, folder: string, mode?: 'early'): Promise<Running> {
	const child = fork(script, mode ? [folder, mode] : [folder], { execArgv: [] });
	return new Promise((resolve, reject) => {
		child.once('exit', (code) => reject(new Error(`the server ended by itself with ${code}`)));
		child.on('message', (message: { url?: string; error?: object }) => {
			if (message.url) resolve({ child, url: message.url });
			else reject(new Error(JSON.stringify(message.error)));
		});
	});
}

export async function kill({ child }: Running): Promise<void> {
	if (child.exitCode !== null || child.signalCode !== null) return;
	child.kill('SIGKILL');
	await new Promise((resolve) => child.once('exit', resolve));
}

/** Three people write and delete on a board until the server is killed under them. */
export async function writeUntilKilled(
	server: Running,
	after: number,
	board?: string
): Promise<Promised> {
	const people = ['margaret', 'nasreen', 'gethin'];
	const typists = people.map((who) => typist(server.url, who, { board }));
	await until(() => typists.every(({ isWriting }) => isWriting()), 20_000);
	await pause(after);
	await kill(server);
	const ids = new Map(typists.map(({ doc }, index) => [doc.clientID, people[index]]));
	return { updates: typists.flatMap(({ stop }) => stop()), ids };
}

/** What of the promises a server no longer has; everything must be nought. */
export async function whatIsMissing(server: Running, promised: Promised, board?: string) {
	const reader = typist(server.url, 'catrin', { board, writes: false });
	await until(() => reader.isWriting(), 20_000);
	const { doc } = reader;
	const missing = { letters: 0, deletions: 0 };
	for (const update of promised.updates) {
		for (const { id, length } of Y.decodeUpdate(update).structs) {
			if (Y.getState(doc.store, id.client) < id.clock + length) missing.letters += 1;
		}
		for (const { client, clock } of deletionsOf(update)) {
			const structs = doc.store.clients.get(client);
			const isThere = structs !== undefined && Y.getState(doc.store, client) > clock;
			const isDeleted = isThere && structs[Y.findIndexSS(structs, clock)].deleted;
			if (!isDeleted) missing.deletions += 1;
		}
	}
	reader.stop();
	return missing;
}

/** Every unit that an update deletes. */
export function deletionsOf(update: Uint8Array): { client: number; clock: number }[] {
	return [...Y.decodeUpdate(update).ds.clients].flatMap(([client, ranges]) =>
		ranges.flatMap(({ clock, len }) =>
			Array.from({ length: len }, (_, offset) => ({ client, clock: clock + offset }))
		)
	);
}

/** A client that keeps exact count of what the server promised it. */
export function typist(
	url: string,
	who: string,
	{ board = 'note:july-3:all', writes = true }: { board?: string; writes?: boolean } = {}
) {
	const doc = new Y.Doc();
	const text = doc.getText('text');
	const socket = new WebSocket(`${url}/${board}?ext=1&clientID=${doc.clientID}`, {
		headers: { cookie: `plenary_session=${who}` }
	});
	const sent: Uint8Array[] = [];
	const shown: Uint8Array[] = [];
	let acknowledged = 0;
	let isSynced = false;
	let typing: NodeJS.Timeout | undefined;
	const send = (update: Uint8Array, step: number) => {
		const frame = updateFrame(update);
		frame[1] = step;
		sent.push(update);
		socket.send(frame);
	};
	socket.on('error', () => undefined);
	socket.on('open', () => socket.send(step1Frame(doc)));
	socket.on('message', (data: Buffer) => {
		const bytes = new Uint8Array(data);
		if (bytes[0] === 100) acknowledged = varUint(bytes, 1);
		const heard = readFrame(bytes);
		if (heard?.kind === 'step1') send(Y.encodeStateAsUpdate(doc, heard.vector), 1);
		if (heard?.kind !== 'step2' && heard?.kind !== 'update') return;
		shown.push(heard.update);
		Y.applyUpdate(doc, heard.update, 'server');
		if (heard.kind === 'step2' && !isSynced) {
			isSynced = true;
			if (writes) typing = setInterval(write, 2);
		}
	});
	doc.on('update', (update: Uint8Array, origin: unknown) => {
		if (origin !== 'server' && socket.readyState === WebSocket.OPEN) send(update, 2);
	});
	const write = () => {
		const at = Math.floor(Math.random() * (text.length + 1));
		if (text.length > 20 && Math.random() < 0.4) text.delete(Math.min(at, text.length - 2), 2);
		else text.insert(at, 'word ');
	};
	return {
		doc,
		isWriting: () => isSynced,
		stop() {
			clearInterval(typing);
			socket.terminate();
			return [...shown, ...sent.slice(0, acknowledged)];
		}
	};
}

function varUint(bytes: Uint8Array, at: number): number {
	let value = 0;
	for (let shift = 0; ; shift += 7, at += 1) {
		value += (bytes[at] & 127) * 2 ** shift;
		if (bytes[at] < 128) return value;
	}
}
