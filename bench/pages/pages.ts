// Over 200 lines because both servers and every page are measured by the same steps.
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import sqlite3 from 'sqlite3';
import { load as home } from '../../src/routes/+page.server';
import { load as documents } from '../../src/routes/reviews/[review]/draft/+layout.server';
import { load as draft } from '../../src/routes/reviews/[review]/draft/+page.server';
import { load as room } from '../../src/routes/sittings/[sitting]/plenary/+layout.server';
import { load as openedCase } from '../../src/routes/sittings/[sitting]/plenary/[case]/+page.server';
import type { DemoStage } from '../../server/demo/clock';
import type { DemoState } from '../../server/views/demo/demo-state';
import { thePanel } from '../../server/store/people/panels';
import { demoHouse, dropStages } from '../../tests/acts/demo-house';
import type { DemoHouse } from '../../tests/acts/demo-house';
import { freePort, open, seeded } from '../../tests/serving';
import { table } from '../figures';

const WARM = 15;
const ASKED = 40;
/** Clock ticks a second in /proc/<pid>/stat. */
const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

interface Asked {
	what: string;
	who: string;
	path: string;
}

/** What a page costs the server, on one core of its own, whole and as data alone; then its SQL statements. */
export async function measure(): Promise<void> {
	console.log('SQL statements of one load, nothing cached before.\n');
	console.log(table(['page', 'statements'], await statements()));
	const rows = [
		...(await onServer('breakouts', boardPages)),
		...(await onServer('plenary', plenaryPages)),
		...(await onServer('draft', draftPages))
	];
	console.log(`CPU of the server's process for each request, ${ASKED} one after another, ms.\n`);
	console.log(table(['page', 'person', 'html', 'kB', 'data', 'kB'], rows));
}

function boardPages({ cases, people, groups }: DemoState): Asked[] {
	const { id, sitting } = cases.find(({ number }) => number === 1)!;
	const { members } = groups.find((group) => group.cases.includes(id))!;
	const who = people.find((person) => person.id === members[0])!.slug;
	return [
		{ what: 'home, in breakouts', who, path: '/' },
		{ what: 'board', who, path: `/sittings/${sitting}/breakouts/${id}` }
	];
}

function plenaryPages({ cases, sittings }: DemoState): Asked[] {
	const { id } = cases.find(({ number }) => number === 13)!;
	const path = `/sittings/${sittings[1].id}/plenary/${id}`;
	return [
		{ what: 'home, in plenary', who: 'kofi-mensah', path: '/' },
		{ what: 'plenary case', who: 'kofi-mensah', path },
		{ what: 'plenary case, chair', who: 'margaret-pugh', path }
	];
}

function draftPages({ review }: DemoState): Asked[] {
	return [
		{ what: 'home, drafting', who: 'kofi-mensah', path: '/' },
		{ what: 'draft', who: 'kofi-mensah', path: `/reviews/${review.id}/draft` },
		{ what: 'review', who: 'kofi-mensah', path: `/reviews/${review.id}` }
	];
}

/** In the plenary case 13 is opened first: before that there is no page of it. */
async function onServer(stage: DemoStage, pages: (state: DemoState) => Asked[]) {
	const made = await seeded(stage);
	const folder = mkdtempSync(join(tmpdir(), 'plenary-pages-'));
	cpSync(made, folder, { recursive: true });
	const port = await freePort();
	const origin = `http://localhost:${port}`;
	const server = open(
		{ PORT: String(port), ORIGIN: origin, DATA_DIR: folder, DEMO: '1' },
		'inherit'
	);
	try {
		await once(server, 'message');
		if (availableParallelism() > 1) {
			execFileSync('taskset', ['-a', '-cp', '0', String(server.pid)], { stdio: 'ignore' });
		}
		const state = (await (await fetch(`${origin}/demo/state.json`)).json()) as DemoState;
		const rows: string[][] = [];
		if (stage === 'plenary') await openCase(origin, state, 13);
		for (const { what, who, path } of pages(state)) {
			const cookie = await enter(origin, who);
			const cost = async (address: string) => {
				const ask = async () => {
					const response = await fetch(address, { headers: { cookie }, redirect: 'manual' });
					if (response.status !== 200) throw new Error(`${address} answers ${response.status}`);
					return (await response.arrayBuffer()).byteLength;
				};
				for (let n = 0; n < WARM; n++) await ask();
				const before = cpuOf(server.pid!);
				let bytes = 0;
				for (let n = 0; n < ASKED; n++) bytes = await ask();
				return [((cpuOf(server.pid!) - before) / ASKED).toFixed(1), (bytes / 1000).toFixed(0)];
			};
			const data = `${origin}${path === '/' ? '' : path}/__data.json`;
			rows.push([what, who, ...(await cost(origin + path)), ...(await cost(data))]);
		}
		return rows;
	} finally {
		server.kill('SIGTERM');
		await once(server, 'exit');
		for (const each of [made, folder]) rmSync(each, { recursive: true, force: true });
	}
}

async function enter(origin: string, person: string): Promise<string> {
	const response = await fetch(`${origin}/demo/enter`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin },
		body: new URLSearchParams({ person })
	});
	return response.headers
		.getSetCookie()
		.map((each) => each.split(';')[0])
		.join('; ');
}

async function openCase(origin: string, state: DemoState, number: number): Promise<void> {
	const { id, sitting } = state.cases.find((each) => each.number === number)!;
	const cookie = await enter(origin, 'margaret-pugh');
	const chair = state.people.find(({ slug }) => slug === 'margaret-pugh')!.id;
	await fetch(`${origin}/sittings/${sitting}/plenary?/open`, {
		method: 'POST',
		redirect: 'manual',
		headers: { origin, cookie },
		body: new URLSearchParams({ for: chair, caseId: id, anyway: 'yes' })
	});
}

/** Milliseconds of all its threads so far. */
function cpuOf(pid: number): number {
	const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
	return ((Number(fields[11]) + Number(fields[12])) / TICKS) * 1000;
}

/** The statements of one load, by all the loads of its page as Kit runs them; none cached before. */
async function statements(): Promise<string[][]> {
	const { all } = sqlite3.Database.prototype;
	let asked = 0;
	sqlite3.Database.prototype.all = function (this: sqlite3.Database, ...args: never[]) {
		asked += 1;
		return (all as (...given: never[]) => sqlite3.Database).apply(this, args);
	} as typeof all;
	const rows: string[][] = [];
	for (const [stage, loads] of loadsOf) {
		const house = await demoHouse(stage);
		const person = await house.person('kofi-mensah');
		const panel = await thePanel(house.db);
		for (const [what, load] of loads) {
			const locals = { house, panel, lang: 'en', announced: 0, signedIn: { person } };
			asked = 0;
			await load(house, (params) => ({
				locals,
				params,
				url: new URL('http://localhost/'),
				request: new Request('http://localhost/'),
				depends: () => undefined
			}));
			rows.push([what, String(asked)]);
		}
		await house.end();
	}
	dropStages();
	sqlite3.Database.prototype.all = all;
	return rows;
}

type Loads = [what: string, (house: DemoHouse, event: (params: object) => object) => Promise<void>];
const loadsOf: [DemoStage, Loads[]][] = [
	[
		'plenary',
		[
			['home, in plenary', async (_, event) => void (await loading(home, event({})))],
			[
				'plenary case',
				async (house, event) => {
					const at = event({ sitting: house.sittings[0], case: house.caseId(5) });
					await loading(room, at);
					await loading(openedCase, at);
				}
			]
		]
	],
	[
		'draft',
		[
			[
				'draft',
				async (house, event) => {
					const at = event({ review: house.reviewId });
					await loading(documents, at);
					await loading(draft, at);
				}
			]
		]
	]
];

async function loading(load: unknown, event: object): Promise<void> {
	await (load as (event: object) => unknown)(event);
}
