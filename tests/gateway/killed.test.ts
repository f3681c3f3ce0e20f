import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import WebSocket from 'ws';
import * as Y from 'yjs';
import { readFrame, step1Frame, updateFrame } from '../../server/gateway/wire';
import { pause, until } from './rig';

const kills = 10;

test('a server killed at any moment has everything it acknowledged, and everything it showed', async () => {
	const folder = await newFolder();
	let acknowledged = 0;
	let deleted = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		const promised = await writeUntilKilled(folder, 30 + Math.random() * 220);
		acknowledged += promised.length;
		const lost = await whatIsMissing(folder, promised);
		expect(lost, `kill ${kill}`).toEqual({ letters: 0, deletions: 0 });
		deleted += promised.reduce((sum, update) => sum + deletionsOf(update).length, 0);
	}
	// Otherwise nothing was proven.
	expect(acknowledged).toBeGreaterThan(kills * 5);
	expect(deleted).toBeGreaterThan(kills);
}, 120_000);

test('the same harness finds the loss in a server that acknowledges before it has written', async () => {
	const folder = await newFolder();
	let lost = 0;
	for (let kill = 0; kill < 10 && lost === 0; kill += 1) {
		const promised = await writeUntilKilled(folder, 150 + Math.random() * 100, 'early');
		lost = (await whatIsMissing(folder, promised)).letters;
	}
	expect(lost).toBeGreaterThan(0);
}, 120_000);

/** Three people write and delete; returns every update that was acknowledged or shown to one of them. */
async function writeUntilKilled(
	folder: string,
	after: number,
	mode?: 'early'
): Promise<Uint8Array[]> {
	const { child, url } = await start(folder, mode);
	const typists = [typist(url), typist(url), typist(url)];
	await until(() => typists.every(({ isWriting }) => isWriting()));
	await pause(after);
	child.kill('SIGKILL');
	await new Promise((resolve) => child.once('exit', resolve));
	return typists.flatMap(({ stop }) => stop());
}

async function whatIsMissing(
	folder: string,
	promised: Uint8Array[]
): Promise<{ letters: number; deletions: number }> {
	const { child, url } = await start(folder);
	const reader = typist(url, false);
	await until(() => reader.isWriting());
	const { doc } = reader;
	const missing = { letters: 0, deletions: 0 };
	for (const update of promised) {
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
	child.kill('SIGKILL');
	return missing;
}

function deletionsOf(update: Uint8Array): { client: number; clock: number }[] {
	return [...Y.decodeUpdate(update).ds.clients].flatMap(([client, ranges]) =>
		ranges.flatMap(({ clock, len }) =>
			Array.from({ length: len }, (_, offset) => ({ client, clock: clock + offset }))
		)
	);
}

/** A client that keeps exact count of what the server promised it. */
function typist(url: string, writes = true) {
	const doc = new Y.Doc();
	const text = doc.getText('text');
	const socket = new WebSocket(`${url}/note:july-3:all?ext=1`, {
		headers: { cookie: 'plenary_session=margaret' }
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

function start(folder: string, mode?: 'early'): Promise<{ child: ChildProcess; url: string }> {
	const script = new URL('./killed-server.ts', import.meta.url).pathname;
	const child = fork(script, mode ? [folder, mode] : [folder], { execArgv: ['--import', 'tsx'] });
	onTestFinished(() => void child.kill('SIGKILL'));
	return new Promise((resolve, reject) => {
		child.once('exit', (code) => reject(new Error(`the server ended by itself with ${code}`)));
		child.on('message', (message: { url?: string; error?: object }) => {
			if (message.url) resolve({ child, url: message.url });
			else reject(new Error(JSON.stringify(message.error)));
		});
	});
}

async function newFolder(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'plenary-killed-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	return folder;
}
