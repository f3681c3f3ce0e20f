import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoState } from '../../server/views/demo/demo-state';
import { freePort, open, seeded } from '../../tests/serving';
import { percentile, table } from '../figures';

const WARM = 200;
/** One after another, for the time of one. */
const ASKED = 500;
/** At a time, and for how long, for the most in a second. */
const AT_ONCE = 32;
const LONG_MS = 5_000;
const ROUNDS = 3;

const peer = fileURLToPath(new URL('../peers/static.mjs', import.meta.url));

/**
 * A published page as everybody is sent it: the time of one request, and the most in a second, of one process. Beside it the
 * same bytes as a file that `sirv` serves. Their rounds take turns.
 */
export async function measure(): Promise<void> {
	const folders = [await seeded('published'), mkdtempSync(join(tmpdir(), 'plenary-static-'))];
	const ports = [await freePort(), await freePort()];
	const origins = ports.map((port) => `http://localhost:${port}`);
	const ours = open(
		{ PORT: String(ports[0]), ORIGIN: origins[0], DATA_DIR: folders[0], DEMO: '1' },
		'inherit'
	);
	const processes: ChildProcess[] = [ours];
	try {
		await once(ours, 'message');
		const state = (await (await fetch(`${origins[0]}/demo/state.json`)).json()) as DemoState;
		const path = `/published/${state.review.id}/en`;
		const page = await (await fetch(origins[0] + path)).text();
		if (!page.includes('</html>')) throw new Error('the page is not published');
		writeFileSync(join(folders[1], 'page.html'), page);
		const static_ = spawn(process.execPath, [peer, folders[1], String(ports[1])], {
			stdio: ['ignore', 'inherit', 'inherit', 'ipc']
		});
		processes.push(static_);
		await once(static_, 'message');

		const what = ['published page', 'static file (sirv)'];
		const urls = [origins[0] + path, `${origins[1]}/page.html`];
		const alone: number[][] = [[], []];
		const most: number[][] = [[], []];
		for (let round = 0; round < ROUNDS; round += 1)
			for (const [at, url] of urls.entries()) {
				alone[at].push(...(await oneByOne(url)));
				most[at].push(await inASecond(url));
			}
		const rows = what.map((name, at) => [
			name,
			(Buffer.byteLength(page) / 1000).toFixed(0),
			percentile(alone[at], 0.5).toFixed(2),
			percentile(alone[at], 0.95).toFixed(2),
			percentile(most[at], 0.5).toFixed(0)
		]);
		console.log(table(['what', 'kB', 'p50, ms', 'p95, ms', `requests/s of ${AT_ONCE}`], rows));
		const ratio = percentile(most[0], 0.5) / percentile(most[1], 0.5);
		console.log(`\nRequests a second, ours to the static file: ${ratio.toFixed(2)}`);
	} finally {
		for (const each of processes) {
			each.kill('SIGTERM');
			if (each.exitCode === null && each.signalCode === null) await once(each, 'exit');
		}
		for (const folder of folders) rmSync(folder, { recursive: true, force: true });
	}
}

async function oneByOne(url: string): Promise<number[]> {
	const agent = new Agent({ keepAlive: true, maxSockets: 1 });
	for (let n = 0; n < WARM; n += 1) await ask(url, agent);
	const times: number[] = [];
	for (let n = 0; n < ASKED; n += 1) {
		const begun = performance.now();
		await ask(url, agent);
		times.push(performance.now() - begun);
	}
	agent.destroy();
	return times;
}

async function inASecond(url: string): Promise<number> {
	const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
	const begun = performance.now();
	let done = 0;
	const asking = async () => {
		while (performance.now() - begun < LONG_MS) {
			await ask(url, agent);
			done += 1;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, asking));
	agent.destroy();
	return done / ((performance.now() - begun) / 1000);
}

function ask(url: string, agent: Agent): Promise<void> {
	return new Promise((resolve, reject) => {
		get(url, { agent, family: 4 }, (answer) => {
			if (answer.statusCode !== 200) reject(new Error(`${url} answers ${answer.statusCode}`));
			answer.resume().once('end', resolve).once('error', reject);
		}).once('error', reject);
	});
}
