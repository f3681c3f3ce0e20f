import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoStage } from '../../server/demo/clock';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A real server of its own on a free port, with the demo at a stage, or with nothing in it. */
export class Plenary {
	readonly folder = mkdtempSync(join(tmpdir(), 'plenary-browser-'));
	origin = '';
	/** Scripts that broke and rules of the page that were: none is expected, ever. */
	readonly faults: string[] = [];
	readonly #isDemo: boolean;
	#process: ChildProcess | null = null;

	/** @param seeded a folder with the demo made in it, which is copied; null for an empty house */
	constructor(
		private readonly browser: Browser,
		seeded: string | null
	) {
		this.#isDemo = seeded !== null;
		if (seeded) cpSync(seeded, this.folder, { recursive: true });
	}

	async start(): Promise<void> {
		const port = this.origin ? Number(new URL(this.origin).port) : await freePort();
		this.origin = `http://localhost:${port}`;
		const env: NodeJS.ProcessEnv = {
			...process.env,
			DATA_DIR: this.folder,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: this.origin,
			UV_THREADPOOL_SIZE: '16',
			NODE_ENV: 'production',
			...(this.#isDemo && { DEMO: '1' })
		};
		const server = spawn(process.execPath, ['server/index.js'], {
			cwd: root,
			env,
			stdio: ['ignore', 'ignore', 'inherit', 'ipc']
		});
		this.#process = server;
		const first = await Promise.race([
			once(server, 'message').then(() => 'open'),
			once(server, 'exit').then(() => 'ended')
		]);
		expect(first).toBe('open');
	}

	/** Ends the server as a power cut would, or gracefully. */
	async stop(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
		const running = this.#process;
		this.#process = null;
		if (!running || running.exitCode !== null) return;
		running.kill(signal);
		await once(running, 'exit');
	}

	async end(): Promise<void> {
		await this.stop();
		rmSync(this.folder, { recursive: true, force: true });
	}

	/** A browser of their own for one of the cast, already entered. */
	async enter(slug: string, options: Visit = {}): Promise<Page> {
		const page = await this.visit(options);
		const entered = await page.context().request.post('/demo/enter', {
			form: { person: slug },
			headers: { origin: this.origin },
			maxRedirects: 0
		});
		expect(entered.status()).toBe(303);
		return page;
	}

	/** A browser of somebody who has not said who they are. */
	async visit({ lang = 'en', dark = false, width }: Visit = {}): Promise<Page> {
		const context = await this.browser.newContext({
			baseURL: this.origin,
			colorScheme: dark ? 'dark' : 'light',
			reducedMotion: 'reduce',
			...(width && { viewport: { width, height: 720 } })
		});
		await context.addCookies([{ name: 'plenary_language', value: lang, url: this.origin }]);
		context.on('weberror', (fault) => this.faults.push(String(fault.error())));
		context.on('console', (line) => {
			const text = line.text();
			if (text.includes('Content Security Policy')) this.faults.push(text);
		});
		return context.newPage();
	}

	async state(): Promise<DemoState> {
		const response = await fetch(`${this.origin}/demo/state.json`);
		return (await response.json()) as DemoState;
	}
}

export interface Visit {
	lang?: 'en' | 'cy';
	dark?: boolean;
	/** Of the window, in CSS pixels. */
	width?: number;
}

export interface DemoState {
	v: 1;
	stage: string;
	now: string;
	people: { id: string; slug: string; name: string; role: string }[];
	review: { id: string; report: string };
	sittings: { id: string; date: string; stage: string; present: string[]; chair: string }[];
	cases: { id: string; number: number; sitting: string; opened: boolean }[];
	groups: { id: string; letter: string; sitting: string; members: string[]; cases: string[] }[];
	boards: { name: string; kind: string; case?: string; group?: string }[];
	versions: { number: number; hash: string; sealedAt: string }[];
}

interface Rooms {
	/** `room('plenary')` opens the demo at a stage, `room(null)` an empty house. */
	room: (stage: DemoStage | null) => Promise<Plenary>;
}

/** Every room is ended after its test, and nothing may have broken in it. */
export const test = base.extend<Rooms, { seeded: (stage: DemoStage) => string }>({
	seeded: [
		async ({}, provide) => {
			const folders = new Map<DemoStage, string>();
			await provide((stage) => {
				const folder = folders.get(stage) ?? seed(stage);
				folders.set(stage, folder);
				return folder;
			});
			for (const folder of folders.values()) rmSync(folder, { recursive: true, force: true });
		},
		{ scope: 'worker' }
	],
	room: async ({ browser, seeded }, provide) => {
		const rooms: Plenary[] = [];
		await provide(async (stage) => {
			const room = new Plenary(browser, stage && seeded(stage));
			rooms.push(room);
			await room.start();
			return room;
		});
		for (const room of rooms) await room.end();
		expect(rooms.flatMap(({ faults }) => faults)).toEqual([]);
	}
});

export { expect };

/** No violation of WCAG 2.2 A and AA that a tool can see. */
export async function expectAccessible(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
	).toEqual([]);
}

/** The demo at a stage is made once and copied for each test. */
function seed(stage: DemoStage): string {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-seeded-'));
	const done = spawnSync(
		process.execPath,
		['--import', 'tsx', 'server/cli/seed.ts', '--demo', stage],
		{ cwd: root, env: { ...process.env, DATA_DIR: folder }, encoding: 'utf8' }
	);
	if (done.status !== 0) throw new Error(done.stdout + done.stderr);
	return folder;
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
