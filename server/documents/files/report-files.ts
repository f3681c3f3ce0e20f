import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import type { ReportDocument } from '../../../src/lib/meeting/report/document';
import { sha256 } from '../../store/engine/sha256';
import { Turns } from '../../store/engine/turns';
import { codeOf } from '../threads/code-of';
import type { FileFormat, FileOrder, FileProcessMessage } from './file-process';

/** Milliseconds that one file may take, the start of its process included. */
const PATIENCE = 60_000;
/** Files that one process makes: what Typst keeps in memory grows by about a megabyte with each. */
const MOST = 50;
/** Milliseconds after which a process that nobody needs ends. */
const IDLE = 120_000;
/** Files that are kept, the latest asked for: a version that was just sent is fetched by many. */
const KEPT = 8;

/** Files whose sizes are known: a few bytes each. */
const SIZES = 1000;

/** Makes a report's PDF and Word files in another process, one after the other; the same report is made once. (A12) */
export class ReportFiles {
	readonly #turns = new Turns(1);
	readonly #kept = new Map<string, Uint8Array<ArrayBuffer>>();
	/** Bytes of the files that were made, kept or not. */
	readonly #sizes = new Map<string, number>();
	/** A report is the same object from one write to the next, and its words are hashed once. */
	readonly #hashes = new WeakMap<ReportDocument, string>();
	#process: ChildProcess | null = null;
	#made = 0;
	#isClosed = false;
	#idle: NodeJS.Timeout | undefined;

	/**
	 * @param other the same report in the other language, for a PDF in both
	 * @throws where the file cannot be made, which is a fault of ours
	 */
	make(
		format: FileFormat,
		report: ReportDocument,
		other?: ReportDocument
	): Promise<Uint8Array<ArrayBuffer>> {
		const key = this.#keyOf(format, report, other);
		return this.#turns.take(async () => {
			const order = { format, report, ...(other && { other }) };
			const file = this.#kept.get(key) ?? (await this.#ask(order));
			this.#kept.delete(key);
			this.#kept.set(key, file);
			const [oldest] = this.#kept.keys();
			if (this.#kept.size > KEPT) this.#kept.delete(oldest);
			if (this.#sizes.size >= SIZES) this.#sizes.clear();
			this.#sizes.set(key, file.byteLength);
			return file;
		});
	}

	/** Bytes of a report's file; null where it has not been made. */
	sizeOf(format: FileFormat, report: ReportDocument, other?: ReportDocument): number | null {
		return this.#sizes.get(this.#keyOf(format, report, other)) ?? null;
	}

	#keyOf(format: FileFormat, report: ReportDocument, other?: ReportDocument): string {
		return [format, this.#hashOf(report), other ? this.#hashOf(other) : ''].join(' ');
	}

	#hashOf(report: ReportDocument): string {
		const hash = this.#hashes.get(report) ?? sha256(JSON.stringify(report));
		this.#hashes.set(report, hash);
		return hash;
	}

	/** At once: a file that is being made is given up. */
	async close(): Promise<void> {
		this.#isClosed = true;
		await this.#end();
	}

	async #ask(order: FileOrder): Promise<Uint8Array<ArrayBuffer>> {
		clearTimeout(this.#idle);
		if (this.#isClosed) throw new Error('the server stops');
		if (this.#made >= MOST || this.#process?.connected === false) await this.#end();
		const child = (this.#process ??= started());
		this.#made += 1;
		try {
			return await answer(child, order);
		} catch (error) {
			await this.#end();
			throw error;
		} finally {
			this.#idle = setTimeout(() => void this.#turns.take(() => this.#end()), IDLE).unref();
		}
	}

	async #end(): Promise<void> {
		clearTimeout(this.#idle);
		const child = this.#process;
		this.#process = null;
		this.#made = 0;
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		child.ref();
		child.kill('SIGKILL');
		await once(child, 'exit');
	}
}

/** It is given nothing of the server's settings, and gives way to the server where the machine can do that. */
function started(): ChildProcess {
	const { file, isSource } = codeOf('file-process', 'server/documents/files/file-process.ts');
	const child = fork(file, {
		env: {},
		execArgv: isSource ? ['--import', 'tsx'] : [],
		serialization: 'advanced',
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	child.unref();
	child.channel?.unref();
	try {
		if (child.pid) setPriority(child.pid, 10);
	} catch {
		// Elsewhere it shares the processor evenly.
	}
	return child;
}

function answer(child: ChildProcess, order: FileOrder): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		const settle = (told: FileProcessMessage) => {
			clearTimeout(late);
			child.off('message', heard).off('error', broken).off('exit', ended);
			if ('file' in told) resolve(new Uint8Array(told.file));
			else reject(new Error(told.fault));
		};
		const heard = (told: unknown) => settle(told as FileProcessMessage);
		const broken = (error: Error) => settle({ fault: error.stack ?? error.message });
		const ended = () => settle({ fault: 'the process that makes files ended' });
		const late = setTimeout(() => settle({ fault: 'making a file took too long' }), PATIENCE);
		child.on('message', heard).on('error', broken).on('exit', ended);
		child.send(order, (error) => error && broken(error));
	});
}
