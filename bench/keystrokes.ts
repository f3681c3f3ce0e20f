import { monitorEventLoopDelay } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import config from '../tests/browser/playwright.config';
import { Plenary } from '../tests/browser/pages/room';
import { layBoardOfTen } from './board-of-ten';
import type { BoardOfTen } from './board-of-ten';
import { pause, spread, table } from './figures';
import { runOf, takeSeen } from './pages/paints';
import type { Run } from './pages/paints';
import { openBrowser, openClient, typeFor } from './typists';
import type { BrowserTypist, Typist } from './typists';

const RUN_MS = 8_000;
const PATIENCE_MS = 20_000;
/** Interval of a timer. How late it fires shows how busy the machine is: a keystroke waits about as long at each of its five steps. */
const TIMER_MS = 10;

/** How many of the ten sit at a browser, the others being plain clients, and how many type meanwhile. */
const SEATINGS = [
	{ browsers: 2, scenes: [{ typing: 10, runs: 4 }] },
	{
		browsers: 10,
		scenes: [
			{ typing: 2, runs: 4 },
			{ typing: 10, runs: 2 }
		]
	}
];

interface Room {
	pages: BrowserTypist[];
	/** Those at a browser first. */
	all: Typist[];
	points: string[];
}

/** Ten people on one board: from a key in one browser to its paint in another. */
export async function measure(): Promise<void> {
	// Each y-websocket client listens for the end of the process.
	process.setMaxListeners(20);
	const browser = await chromium.launch(config.use?.launchOptions);
	const plenary = new Plenary(browser, null);
	try {
		const board = await layBoardOfTen(plenary.folder);
		await plenary.start();
		const rows: string[][] = [];
		for (const { browsers, scenes } of SEATINGS) {
			const room = await seat(browser, plenary.origin, board, browsers);
			for (const scene of scenes) rows.push(await play(room, scene));
			for (const typist of room.all) await typist.leave();
		}
		console.log('ms from a key to its paint elsewhere: median of runs (range)\n');
		console.log(
			table(['ten people on a board', 'p50', 'p95', 'p99', 'a timer late, p95', 'measured'], rows)
		);
	} finally {
		await plenary.end();
		await browser.close();
	}
}

async function seat(
	browser: Browser,
	origin: string,
	board: BoardOfTen,
	browsers: number
): Promise<Room> {
	const pages: BrowserTypist[] = [];
	const clients: Typist[] = [];
	for (const [n, sitter] of board.people.entries()) {
		if (n < browsers) pages.push(await openBrowser(browser, origin, board, sitter));
		else clients.push(await openClient(origin, board, sitter));
	}
	const room = {
		pages,
		all: [...pages, ...clients],
		points: board.people.map(({ point }) => point)
	};
	// A letter from everybody: once all have all of them, each link is live.
	for (const typist of room.all) await typist.type('.');
	await inStep(room);
	return room;
}

async function play(
	room: Room,
	{ typing, runs }: { typing: number; runs: number }
): Promise<string[]> {
	const measured: Run[] = [];
	const late: number[] = [];
	let skew = 0;
	for (let n = 0; n < runs; n++) {
		await Promise.all(room.pages.map(({ page }) => takeSeen(page)));
		const timers = monitorEventLoopDelay({ resolution: TIMER_MS });
		timers.enable();
		await typeFor(RUN_MS, room.all.slice(0, typing), n + 1);
		timers.disable();
		late.push(timers.percentile(95) / 1e6 - TIMER_MS);
		await inStep(room);
		const seen = await Promise.all(room.pages.map(({ page }) => takeSeen(page)));
		skew = Math.max(skew, ...seen.map((each) => Math.abs(each.skew)));
		measured.push(runOf(seen));
	}
	const sum = (of: (run: Run) => number) => measured.reduce((all, run) => all + of(run), 0);
	const [browsers, clients] = [room.pages.length, room.all.length - room.pages.length];
	const others = clients > 0 ? `, ${clients} y-websocket clients` : '';
	return [
		`${browsers} browsers${others}; ${typing} typing`,
		spread(measured.map(({ p50 }) => p50)),
		spread(measured.map(({ p95 }) => p95)),
		spread(measured.map(({ p99 }) => p99)),
		spread(late),
		`${sum(({ count }) => count)} paints, ${sum(({ missing }) => missing)} missed, ${runs} × ${RUN_MS / 1000} s, clocks within ${skew.toFixed(1)} ms`
	];
}

/** Until everybody has the same of every point. */
async function inStep({ all, points }: Room): Promise<void> {
	const end = Date.now() + PATIENCE_MS;
	for (;;) {
		const lengths = await Promise.all(all.map((typist) => typist.lengthsOf(points)));
		const [first, ...others] = lengths.map((each) => each.join(' '));
		if (others.every((other) => other === first)) return pause(500);
		if (Date.now() > end) throw new Error('The ten are not in step: is the page live?');
		await pause(200);
	}
}
