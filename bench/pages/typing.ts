import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import config from '../../tests/browser/playwright.config';
import { Plenary } from '../../tests/browser/pages/room';
import { layBoardOfTen } from '../board-of-ten';
import type { BoardOfTen, Sitter } from '../board-of-ten';
import { pause, percentile, table } from '../figures';

/** Points of each of the ten. */
const POINTS = 20;
const SLOWER = 4;
const LETTERS = 100;
const PATIENCE_MS = 120_000;
const BETWEEN_MS = 60;
/** What a task may take before it is felt. */
const LONG_MS = 50;

declare global {
	interface Window {
		typed: { letters: number[]; long: number[] };
	}
}

/** One person types on a board of 200 points on a slow laptop, alone and while another writes. */
export async function measure(): Promise<void> {
	const browser = await chromium.launch(config.use?.launchOptions);
	const plenary = new Plenary(browser, null);
	try {
		const board = await layBoardOfTen(plenary.folder, POINTS);
		await plenary.start();
		const enter = async ({ cookie }: Sitter) => {
			const context = await browser.newContext({ baseURL: plenary.origin });
			const [name, value] = cookie.split('=');
			await context.addCookies([{ name, value, url: plenary.origin }]);
			return await context.newPage();
		};
		const [mine, theirs] = board.people;
		const page = await enter(mine);
		const other = await enter(theirs);
		for (const each of [page, other]) {
			await each.goto(board.path);
			await each.locator('.connection--saved').waitFor();
		}
		const slow = await page.context().newCDPSession(page);
		await slow.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		const rows = [
			await type(page, mine, 'alone', null),
			await type(page, mine, 'while another writes', () => write(other, board))
		];
		console.log(
			`ms of work for a letter, the processor ${SLOWER} times slower, ${POINTS * 10} points\n`
		);
		console.log(table(['', 'p50', 'p95', 'most', `tasks over ${LONG_MS} ms`], rows));
	} finally {
		await plenary.end();
		await browser.close();
	}
}

async function type(
	page: Page,
	{ point }: Sitter,
	name: string,
	meanwhile: (() => Promise<void>) | null
): Promise<string[]> {
	const field = page.locator(`#point-${point}`);
	await field.press('End');
	// The first letter's presence and the field's own opening are done.
	await field.pressSequentially('x', { delay: BETWEEN_MS, timeout: PATIENCE_MS });
	await pause(1_000);
	await page.evaluate(() => {
		window.typed = { letters: [], long: [] };
		let began = 0;
		addEventListener('keydown', () => (began = performance.now()), { capture: true });
		const turn = new MessageChannel();
		turn.port1.onmessage = () => window.typed.letters.push(performance.now() - began);
		addEventListener('input', () => turn.port2.postMessage(null), { capture: true });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) window.typed.long.push(duration);
		}).observe({ type: 'longtask' });
	});
	await Promise.all([
		field.pressSequentially('a'.repeat(LETTERS), { delay: BETWEEN_MS, timeout: PATIENCE_MS }),
		meanwhile?.()
	]);
	await pause(500);
	const { letters, long } = await page.evaluate(() => window.typed);
	const ms = (share: number) => percentile(letters, share).toFixed(1);
	const most = long.length ? ` (most ${Math.max(...long).toFixed(0)} ms)` : '';
	return [name, ms(0.5), ms(0.95), ms(1), `${long.length}${most}`];
}

async function write(page: Page, { people }: BoardOfTen): Promise<void> {
	const field = page.locator(`#point-${people[1].point}`);
	await field.press('End');
	await field.pressSequentially('b'.repeat(LETTERS / 2), {
		delay: BETWEEN_MS * 2,
		timeout: PATIENCE_MS
	});
}
