import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DemoState } from '../../server/views/demo/demo-state';
import { freePort, open, seeded } from '../../tests/serving';
import { pause } from '../figures';

/** Rows of the longest list that is taken. */
export const ROWS = 50_000;

const LOOK_EVERY = 100;
const MEMORY_EVERY = 50;

/** A server on a demo whose groups are working, with a second review that the office prepares at the same time. */
export class ServedOffice {
	readonly #pid: number;
	readonly #stop: () => Promise<void>;
	/** Where the second review's pages are. */
	review = '';

	private constructor(
		readonly origin: string,
		readonly state: DemoState,
		pid: number,
		stop: () => Promise<void>
	) {
		this.#pid = pid;
		this.#stop = stop;
	}

	static async open(): Promise<ServedOffice> {
		const made = await seeded('breakouts');
		const folder = mkdtempSync(join(tmpdir(), 'plenary-office-'));
		cpSync(made, folder, { recursive: true });
		const port = String(await freePort());
		const origin = `http://localhost:${port}`;
		const server = open({ PORT: port, ORIGIN: origin, DATA_DIR: folder, DEMO: '1' }, 'inherit');
		await once(server, 'message');
		const state = (await (await fetch(`${origin}/demo/state.json`)).json()) as DemoState;
		const office = new ServedOffice(origin, state, server.pid!, async () => {
			server.kill('SIGTERM');
			await once(server, 'exit');
			for (const each of [made, folder]) rmSync(each, { recursive: true, force: true });
		});
		await office.#prepare();
		return office;
	}

	end(): Promise<void> {
		return this.#stop();
	}

	/** @returns the cookie of one of the cast */
	async enter(person: string): Promise<string> {
		const answer = await this.send('/demo/enter', '', { person });
		return answer.headers.getSetCookie()[0].split(';')[0];
	}

	/** A form, as a page without scripts sends it. */
	async send(path: string, cookie: string, fields: Record<string, string>): Promise<Response> {
		const answer = await fetch(this.origin + path, {
			method: 'POST',
			redirect: 'manual',
			headers: { origin: this.origin, cookie, accept: 'text/html' },
			body: new URLSearchParams(fields)
		});
		if (answer.status >= 400) throw new Error(`${path} answers ${answer.status}`);
		return answer;
	}

	async read(path: string, cookie: string): Promise<string> {
		const answer = await fetch(this.origin + path, { headers: { cookie, accept: 'text/html' } });
		if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
		return answer.text();
	}

	/** Sends a list, waits until it is read, and confirms it. @returns milliseconds until it is stored */
	async importList(cookie: string, name: string, file: Uint8Array): Promise<number> {
		const begun = performance.now();
		const at = `${this.review}/list`;
		const sent = await fetch(`${this.origin}${at}/file?name=${name}`, {
			method: 'POST',
			headers: { origin: this.origin, cookie, 'content-type': 'application/octet-stream' },
			body: Buffer.from(file)
		});
		if (sent.status !== 204) throw new Error(`${name} is answered with ${sent.status}`);
		for (;;) {
			await pause(LOOK_EVERY);
			const page = await this.read(at, cookie);
			const list = hidden(page, 'list');
			if (!list) continue;
			await this.send(`${at}?/confirm`, cookie, { list, replaces: hidden(page, 'replaces') });
			return performance.now() - begun;
		}
	}

	/** Milliseconds of a form until it is answered. */
	async timed(path: string, cookie: string, fields: Record<string, string>): Promise<number> {
		const begun = performance.now();
		await this.send(path, cookie, fields);
		return performance.now() - begun;
	}

	/** @returns the most memory of the server while it works, over what it had before, in MB */
	async memoryOf(work: () => Promise<unknown>): Promise<number> {
		const before = this.#resident();
		let most = before;
		const timer = setInterval(() => (most = Math.max(most, this.#resident())), MEMORY_EVERY);
		await work().finally(() => clearInterval(timer));
		return most - before;
	}

	#resident(): number {
		const status = readFileSync(`/proc/${this.#pid}/status`, 'utf8');
		return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
	}

	async #prepare(): Promise<void> {
		const elin = await this.enter('elin-prosser');
		const blank = { 'title-cy': '', 'focus-en': '', 'focus-cy': '', accepted: '', 'drawn-on': '' };
		const made = await this.send('/reviews/new', elin, {
			...{ ...blank, 'title-en': 'A long list', template: 'crime-incident-hub' },
			...{ months: '6', blind: 'after-opening' }
		});
		const id = new URL(made.headers.get('location')!, this.origin).pathname.split('/')[2];
		this.review = `/reviews/${id}`;
		await this.send(`${this.review}/prepare?/plan-sitting`, elin, {
			...{ date: '3 July 2023', from: '', to: '', mode: 'in-person', chair: '', rows: '0' },
			...{ 'place-en': 'Town hall', 'place-cy': '' }
		});
	}
}

/** The value of a hidden field; '' where there is none. */
export function hidden(page: string, name: string): string {
	return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
}

/** A list as a force would send it, every reference another. */
export function longList(rows: number): Buffer {
	const lines = Array.from({ length: rows }, (_, n) => {
		const day = (of: number) => String(1 + (of % 28)).padStart(2, '0');
		const kind = ['Theft', 'Assault', 'Fraud', 'Burglary'][n % 4];
		return `GT-2023-${String(n).padStart(6, '0')},${day(n)}/02/2023,${day(n)}/04/2023,Closed,${kind}`;
	});
	return Buffer.from(['Reference,Date opened,Date closed,Status,Type', ...lines].join('\r\n'));
}
