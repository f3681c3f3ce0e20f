import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { addPoint, readBoard } from '../../src/lib/board/documents/board';

const root = new URL('../..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'plenary-dev-'));
let origin = '';
let dev: ChildProcess;
let out = '';

beforeAll(async () => {
	const env = await environment();
	const seeded = spawnSync(
		process.execPath,
		['--import', 'tsx', 'server/cli/seed.ts', '--demo', 'breakouts'],
		{ cwd: root, env, encoding: 'utf8' }
	);
	expect(seeded.stderr + seeded.stdout).toContain('Ready');
	dev = spawn(
		process.execPath,
		['node_modules/vite/bin/vite.js', 'dev', '--clearScreen', 'false'],
		{
			cwd: root,
			env
		}
	);
	dev.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
	dev.stderr?.on('data', (chunk: Buffer) => (out += chunk.toString()));
	await vi.waitFor(async () => expect((await fetch(`${origin}/readyz`)).status).toBe(200), {
		timeout: 60_000,
		interval: 250
	});
}, 120_000);

afterAll(async () => {
	if (dev.exitCode === null) {
		dev.kill();
		await once(dev, 'exit');
	}
	rmSync(folder, { recursive: true, force: true });
});

test('in dev, an edit of the server with two boards open loses nothing and leaves one house', async () => {
	const { boards, groups } = (await (await fetch(`${origin}/demo/state.json`)).json()) as {
		boards: { name: string; kind: string; group?: string }[];
		groups: { id: string; letter: string }[];
	};
	const groupA = groups.find(({ letter }) => letter === 'A')?.id;
	const [first, second] = boards.filter(({ kind, group }) => kind === 'board' && group === groupA);
	const nasreen = await enter('nasreen-akhtar');
	const one = await attend(first.name, nasreen.cookie);
	const two = await attend(second.name, nasreen.cookie);
	const author = { person: nasreen.id, lang: 'en' as const, origin: 'test' };
	addPoint(one.doc, author, { kind: 'positive', text: 'before the edit' });

	const edited = join(root, 'server/http/request/origin.ts');
	const { atime, mtime } = statSync(edited);
	const reconnected = Promise.all([again(one), again(two)]);
	utimesSync(edited, atime, new Date(mtime.getTime() + 1000));
	await vi.waitFor(() => expect(one.wsconnected).toBe(false), { timeout: 60_000, interval: 20 });
	addPoint(one.doc, author, { kind: 'positive', text: 'while it was away' });
	await reconnected;
	addPoint(two.doc, author, { kind: 'query', text: 'after the edit' });

	const texts = async (name: string) => {
		const fresh = await attend(name, nasreen.cookie);
		const { points } = readBoard(fresh.doc);
		fresh.destroy();
		return points.map(({ text }) => text);
	};
	await vi.waitFor(async () => {
		expect(await texts(first.name)).toEqual(
			expect.arrayContaining(['before the edit', 'while it was away'])
		);
		expect(await texts(second.name)).toContain('after the edit');
	});
	// Two houses would answer each upgrade twice, and neither link would last.
	expect(one.wsconnected && two.wsconnected).toBe(true);
	expect(out).not.toContain('handleUpgrade() was called more than once');
	utimesSync(edited, atime, mtime);
	one.destroy();
	two.destroy();
}, 120_000);

async function environment(): Promise<NodeJS.ProcessEnv> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	origin = `http://localhost:${port}`;
	const { VITEST: _, ...env } = process.env;
	return {
		...env,
		NODE_ENV: 'development',
		DATA_DIR: folder,
		DEMO: '1',
		PORT: String(port),
		ORIGIN: origin,
		UV_THREADPOOL_SIZE: '16'
	};
}

async function enter(slug: string): Promise<{ cookie: string; id: string }> {
	const response = await fetch(`${origin}/demo/enter`, {
		method: 'POST',
		headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
		body: `person=${slug}`,
		redirect: 'manual'
	});
	expect(response.status).toBe(303);
	const { people } = (await (await fetch(`${origin}/demo/state.json`)).json()) as {
		people: { id: string; slug: string }[];
	};
	return {
		cookie: (response.headers.get('set-cookie') ?? '').split(';')[0],
		id: people.find((person) => person.slug === slug)?.id ?? ''
	};
}

/** An unmodified y-websocket client, in sync. */
async function attend(name: string, cookie: string): Promise<WebsocketProvider> {
	class WithCookie extends WebSocket {
		constructor(url: string) {
			super(url, { headers: { cookie, origin } });
		}
	}
	const provider = new WebsocketProvider(
		`${origin.replace('http', 'ws')}/boards`,
		encodeURIComponent(name),
		new Y.Doc(),
		{ WebSocketPolyfill: WithCookie as unknown as typeof globalThis.WebSocket, disableBc: true }
	);
	await synced(provider);
	return provider;
}

function synced(provider: WebsocketProvider): Promise<void> {
	return new Promise((resolve) => {
		if (provider.synced) return resolve();
		provider.on('sync', (is: boolean) => is && resolve());
	});
}

/** Resolves when the link was lost and is in sync again. */
function again(provider: WebsocketProvider): Promise<void> {
	return new Promise((resolve) => {
		let lost = false;
		provider.on('status', ({ status }: { status: string }) => (lost ||= status === 'disconnected'));
		provider.on('sync', (is: boolean) => is && lost && resolve());
	});
}
