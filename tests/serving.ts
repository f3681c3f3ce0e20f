import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoStage } from '../server/demo/clock';
import type { DemoState } from '../server/views/demo/demo-state';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A real server of its own on a free port, with the demo at a stage, or with nothing in it. */
export class Serving {
	readonly folder = mkdtempSync(join(tmpdir(), 'plenary-serving-'));
	origin = '';
	/** What `/setup` asks for in an empty house. */
	setupWord = '';
	readonly #isDemo: boolean;
	/** What it logged, where it was started with `isLogged`. */
	log = '';
	#process: ChildProcess | null = null;

	/** @param seeded a folder with the demo made in it, which is copied; null for an empty house */
	constructor(seeded: string | null) {
		this.#isDemo = seeded !== null;
		if (seeded) cpSync(seeded, this.folder, { recursive: true });
	}

	/** Opens the door, on the same port as before where it was open before; `isLimited` as in real use. */
	async start({ isLimited = false, isLogged = false } = {}): Promise<void> {
		const port = this.origin ? Number(new URL(this.origin).port) : await freePort();
		this.origin = `http://localhost:${port}`;
		const server = open(
			{
				...{ PORT: String(port), ORIGIN: this.origin, DATA_DIR: this.folder, ...this.#demo() },
				...(isLogged && { LOG_LEVEL: 'info' })
			},
			isLogged ? 'pipe' : 'inherit',
			isLimited ? [] : undefined
		);
		this.#process = server;
		server.stdout?.on('data', (said: Buffer) => {
			if (isLogged) this.log += said.toString();
			this.setupWord = /with this word: (\S+)/.exec(said.toString())?.[1] ?? this.setupWord;
		});
		server.stderr?.on('data', (said: Buffer) => (this.log += said.toString()));
		const first = await Promise.race([
			once(server, 'message').then(() => 'open'),
			once(server, 'exit').then(() => 'ended')
		]);
		if (first === 'ended') throw new Error('the server ended before it was open');
	}

	/** Of the server's process. */
	get pid(): number {
		return this.#process?.pid ?? 0;
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

	async state(): Promise<DemoState> {
		const response = await fetch(`${this.origin}/demo/state.json`);
		return (await response.json()) as DemoState;
	}

	#demo(): NodeJS.ProcessEnv {
		return this.#isDemo ? { DEMO: '1' } : {};
	}
}

/** The production server as a process, with nothing of this one's settings but what is given. */
export function open(
	env: NodeJS.ProcessEnv,
	stderr: 'inherit' | 'pipe',
	options: readonly string[] = ['--unlimited']
): ChildProcess {
	const { DEMO: _, DATABASE_URL: __, REDIS_URL: ___, VITEST: ____, ...rest } = process.env;
	const server = spawn(process.execPath, ['server/http/index.js', ...options], {
		cwd: root,
		env: {
			...rest,
			HOST: '127.0.0.1',
			UV_THREADPOOL_SIZE: '16',
			NODE_ENV: 'production',
			...env
		},
		stdio: ['ignore', 'pipe', stderr, 'ipc']
	});
	// Read by nobody, it would stop the server once the pipe is full.
	server.stdout?.resume();
	return server;
}

/** Makes the demo at a stage in a folder of its own, to be copied by everybody who serves it. */
export async function seeded(stage: DemoStage): Promise<string> {
	const folder = mkdtempSync(join(tmpdir(), 'plenary-seeded-'));
	const done = await seed(stage, folder);
	if (done.status !== 0) throw new Error(done.said);
	return folder;
}

/** What `npm run demo -- <stage>` does to a folder before it serves it. */
export async function seed(
	stage: string,
	folder: string
): Promise<{ status: number; said: string }> {
	const made = spawn(process.execPath, ['--import', 'tsx', 'server/cli/seed.ts', '--demo', stage], {
		cwd: root,
		env: { ...process.env, DATA_DIR: folder }
	});
	let said = '';
	const hear = (chunk: Buffer) => (said += chunk.toString());
	made.stdout.on('data', hear);
	made.stderr.on('data', hear);
	const [status] = (await once(made, 'close')) as [number];
	return { status, said };
}

/** What `npm run <name> -- <words>` does to a folder, without npm. */
export async function command(
	name: string,
	words: readonly string[],
	folder: string
): Promise<{ status: number | null; said: string }> {
	const { DEMO: _, VITEST: __, ...env } = process.env;
	const running = spawn(process.execPath, ['server/cli/run.js', name, ...words], {
		cwd: root,
		env: { ...env, DATA_DIR: folder }
	});
	let said = '';
	const hear = (chunk: Buffer) => (said += chunk.toString());
	running.stdout.on('data', hear);
	running.stderr.on('data', hear);
	const [status] = (await once(running, 'close')) as [number | null];
	return { status, said };
}

/** The pages as they are served in real use; nothing is done where they are up to date. */
export function build(): void {
	const { VITEST: _, ...env } = process.env;
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['server/http/start.js', '--build-only'],
		{ cwd: root, env: { ...env, NODE_ENV: 'production' }, encoding: 'utf8' }
	);
	if (status !== 0) throw new Error(stdout + stderr);
}

export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	await once(server, 'close');
	return port;
}
