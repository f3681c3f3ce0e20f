import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { DIALECTS } from '../dialects';
import type { Dialect, ServerName } from '../dialects';

export interface Usage {
	all: number;
	main: number;
}

export interface Memory {
	rss: number;
	heap: number;
}

/** A server in a process of its own, on a core of its own where the machine can pin it. */
export class Server {
	readonly dialect: Dialect;
	port = 0;
	readonly #child: ChildProcess;

	/** @param args the program and what it is told, after Node's own options */
	static async start(name: ServerName, command: string[]): Promise<Server> {
		const server = new Server(name, command);
		await server.#listening();
		return server;
	}

	private constructor(name: ServerName, [program, ...args]: string[]) {
		this.dialect = DIALECTS[name];
		this.#child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
	}

	/** Microseconds of CPU since it started: of all its threads, and of the one that runs JavaScript. */
	usage(): Promise<Usage> {
		return this.ask('usage');
	}

	memory(): Promise<Memory> {
		return this.ask('memory');
	}

	ask<Value>(ask: string, given?: unknown): Promise<Value> {
		return new Promise((resolve) => {
			const hear = (said: { answered?: string; value: Value }) => {
				if (said.answered !== ask) return;
				this.#child.off('message', hear);
				resolve(said.value);
			};
			this.#child.on('message', hear);
			this.#child.send({ ask, given });
		});
	}

	/** As a power cut would. */
	async end(): Promise<void> {
		const { exitCode, signalCode } = this.#child;
		if (exitCode !== null || signalCode !== null) return;
		const gone = new Promise((resolve) => this.#child.once('exit', resolve));
		this.#child.kill('SIGKILL');
		await gone;
	}

	#listening(): Promise<void> {
		return new Promise((resolve, reject) => {
			this.#child.once('exit', (code) => reject(new Error(`a server ended by itself: ${code}`)));
			this.#child.on('message', ({ listening }: { listening?: number }) => {
				if (listening === undefined) return;
				this.port = listening;
				resolve();
			});
		});
	}
}
