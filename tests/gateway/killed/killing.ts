import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { FrozenBoard } from '../../../server/gateway/board/board-document';

/** What a server is in when it dies. */
export const MOMENTS = [
	'writing',
	'compaction',
	'joining',
	'freeze',
	'writing',
	'checkpoint',
	'compaction',
	'thaw'
] as const;

export type Moment = (typeof MOMENTS)[number];

export interface Orders {
	folder: string;
	/** Boards and notes to be there. */
	names: readonly string[];
	/** Those that are frozen and thawed by one record. */
	together: readonly string[];
	/** Acknowledges before it has written. */
	early: boolean;
	moment: Moment;
	/** Milliseconds between the beginning of that and the end. */
	delay: number;
}

export type Said =
	| { is: 'open'; url: string; found: FrozenBoard[][] }
	| { is: 'begun' }
	| { is: 'done' }
	| { is: 'frozen'; records: FrozenBoard[] }
	| { is: 'thawed' }
	| { is: 'error'; details: object; sentence: string };

/**
 * One file of the server, so that a start costs what Node costs. It lies beside the packages it needs.
 * @returns its path
 */
export async function buildServer(): Promise<string> {
	const root = fileURLToPath(new URL('../../..', import.meta.url));
	const outDir = join(root, 'node_modules', '.cache', `killed-server-${process.pid}`);
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		build: {
			ssr: 'tests/gateway/killed/killed-server.ts',
			outDir,
			emptyOutDir: true,
			target: 'node20'
		}
	});
	return join(outDir, 'killed-server.js');
}

/** A process that becomes a server when told so, and dies in the middle of something. */
export class KilledServer {
	readonly said: Said[] = [];
	readonly ended: Promise<void>;
	readonly #child: ChildProcess;

	constructor(script: string) {
		this.#child = fork(script, [], { execArgv: [], serialization: 'advanced' });
		this.#child.on('message', (said: Said) => this.said.push(said));
		this.ended = new Promise((resolve) => this.#child.once('exit', () => resolve()));
	}

	/** Null where it died as ordered before anybody could join. */
	open(orders: Orders): Promise<Extract<Said, { is: 'open' }> | null> {
		this.#child.send(orders);
		return new Promise((resolve, reject) => {
			this.#child.on('message', (said: Said) => said.is === 'open' && resolve(said));
			this.#child.once('exit', (code) => {
				if (code === null) resolve(null);
				else reject(new Error(`the server ended by itself with ${code}`));
			});
		});
	}

	/** It begins what it is to die in. */
	now(): void {
		this.#child.send('now');
	}

	has(is: Said['is']): boolean {
		return this.said.some((said) => said.is === is);
	}

	get isOver(): boolean {
		return this.#child.exitCode !== null || this.#child.signalCode !== null;
	}

	async kill(): Promise<void> {
		if (!this.isOver) this.#child.kill('SIGKILL');
		await this.ended;
	}
}
