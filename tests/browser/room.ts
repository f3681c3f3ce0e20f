import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
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
	#process: ChildProcess | null = null;

	constructor(
		private readonly browser: Browser,
		private readonly stage: DemoStage | null
	) {}

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
			...(this.stage && { DEMO: '1' })
		};
		if (this.stage) {
			const seeded = spawnSync(
				process.execPath,
				['--import', 'tsx', 'server/cli/seed.ts', '--demo', this.stage],
				{ cwd: root, env, encoding: 'utf8' }
			);
			if (seeded.status !== 0) throw new Error(seeded.stdout + seeded.stderr);
		}
		this.#process = spawn(process.execPath, ['server/index.js'], {
			cwd: root,
			env,
			stdio: ['ignore', 'ignore', 'inherit', 'ipc']
		});
		await once(this.#process, 'message');
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
	async enter(slug: string, options: { lang?: 'en' | 'cy' } = {}): Promise<Page> {
		const context = await this.browser.newContext({ baseURL: this.origin });
		if (options.lang) {
			await context.addCookies([
				{ name: 'plenary_language', value: options.lang, url: this.origin }
			]);
		}
		const entered = await context.request.post('/demo/enter', {
			form: { person: slug },
			headers: { origin: this.origin },
			maxRedirects: 0
		});
		expect(entered.status()).toBe(303);
		return context.newPage();
	}

	async state(): Promise<DemoState> {
		const response = await fetch(`${this.origin}/demo/state.json`);
		return (await response.json()) as DemoState;
	}
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

/** `room('plenary')` opens the demo at a stage, `room(null)` an empty house; both are ended after the test. */
export const test = base.extend<{ room: (stage: DemoStage | null) => Promise<Plenary> }>({
	room: async ({ browser }, use) => {
		const rooms: Plenary[] = [];
		await use(async (stage) => {
			const room = new Plenary(browser, stage);
			rooms.push(room);
			await room.start();
			return room;
		});
		for (const room of rooms) await room.end();
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

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
