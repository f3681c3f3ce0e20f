import { rmSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { words } from '../../src/lib/words/words';
import { boardName } from '../../src/lib/board/names';
import config from '../../tests/browser/playwright.config';
import { placesOf } from '../../tests/browser/pages/board-page';
import type { Places } from '../../tests/browser/pages/board-page';
import { Plenary } from '../../tests/browser/pages/room';
import { enter, issuePapers, sendPaper } from '../../tests/rights/papers/sending-papers';
import { seeded } from '../../tests/serving';
import { pause, percentile, spread, table } from '../figures';
import { heavyPdf } from './heavy-pdf';
import { pagesOf } from './heavy-pages';
import { sendMuch } from './upload';
import { Writer } from './writer';

const PAGES = 200;
const LOOKS = 7;
const TURNS = 60;
/** Milliseconds: boards are written on for so long, a letter and a page at a time. */
const WRITTEN = 20_000;
const LETTER_EVERY = 100;
const TURN_EVERY = 500;
const w = words.en.papers.view;

/** Papers as a review has them at their largest: sent, read, and read while others write. */
export async function measure(): Promise<void> {
	const made = await seeded('breakouts');
	const browser = await chromium.launch(config.use?.launchOptions);
	const house = new Plenary(browser, made);
	try {
		await house.start({ isLimited: true });
		if (availableParallelism() > 1) {
			pin(house.pid, 0);
			pin(process.pid, 1);
		}
		const elin = await enter(house, 'elin-prosser');
		await sendMuch(house, elin);
		const pdf = heavyPdf(await pagesOf(browser, PAGES));
		console.log(
			`\nA PDF of ${PAGES} pages, half of them scans: ${(pdf.length / 1e6).toFixed(1)} MB.\n`
		);
		const sent = await sendPaper(
			house,
			elin,
			{ number: 6, name: 'bundle.pdf' },
			new Uint8Array(pdf)
		);
		if (sent.status !== 204) throw new Error(`the PDF was answered ${sent.status}`);
		await issuePapers(house, elin);
		const places = await placesOf(house);
		await look(house, places);
		await writeBesideReaders(house, places);
	} finally {
		await house.end();
		await browser.close();
		rmSync(made, { recursive: true, force: true });
	}
}

/** From choosing the paper's tab in a browser with an empty cache to its page drawn; then page after page. */
async function look(house: Plenary, places: Places): Promise<void> {
	const firsts: number[] = [];
	const turns: number[] = [];
	for (let n = 0; n < LOOKS; n += 1) {
		const page = await house.enter('priya-nair');
		const watcher = new URL('drawn-after.js', import.meta.url);
		await page.addInitScript({ path: fileURLToPath(watcher) });
		await page.goto(places.board(6));
		const tab = page.getByRole('tab', { name: 'bundle' });
		await tab.waitFor();
		await pause(1_000);
		firsts.push(await drawnAfter(page, 1, () => tab.click()));
		if (n === 0) {
			const sheet = page.getByRole('region', { name: w.pageOf('bundle', 1) });
			await sheet.focus();
			for (let to = 2; to <= TURNS; to += 1) {
				turns.push(await drawnAfter(page, to, () => page.keyboard.press('PageDown')));
			}
		}
		await page.context().close();
	}
	console.log(
		table(
			['the PDF in the viewer, ms', 'measured'],
			[
				['first page, empty cache, median (range)', spread(firsts)],
				['next page, p50', percentile(turns, 0.5).toFixed(0)],
				['next page, p99', percentile(turns, 0.99).toFixed(0)]
			]
		)
	);
}

/** Milliseconds from a press or key to the frame in which that page is drawn. The page watches before it is pressed. */
async function drawnAfter(page: Page, n: number, press: () => Promise<void>): Promise<number> {
	await page.evaluate((wanted) => {
		const watched = globalThis as unknown as Watched;
		watched.drawn = watched.drawnAfter(wanted);
	}, n);
	await press();
	return page.evaluate(() => (globalThis as unknown as Watched).drawn);
}

/** The page with `drawn-after.js`: a file, because a compiler's own names do not exist in a browser. */
interface Watched {
	drawnAfter(page: number): Promise<number>;
	drawn: Promise<number>;
}

/** Acknowledgements of group A's letters, alone and while two of group B turn the pages of the PDF. */
async function writeBesideReaders(house: Plenary, places: Places): Promise<void> {
	const alone = await acknowledged(house, places);
	const stop = await readers(house, places);
	const beside = await acknowledged(house, places);
	const turned = await stop();
	const row = (label: string, values: number[]) => [
		label,
		...[0.5, 0.99].map((share) => percentile(values, share).toFixed(1)),
		String(values.length)
	];
	const ratio = (share: number) =>
		(percentile(beside, share) / percentile(alone, share)).toFixed(2);
	console.log(`\nTwo readers, ${turned} pages turned.\n`);
	console.log(
		table(
			['board acknowledgement, ms', 'p50', 'p99', 'letters'],
			[
				row('nobody reads', alone),
				row('two people read the PDF', beside),
				['÷', ratio(0.5), ratio(0.99), '']
			]
		)
	);
}

async function acknowledged(house: Plenary, places: Places): Promise<number[]> {
	const cookie = await enter(house, 'nasreen-akhtar');
	const until = performance.now() + WRITTEN;
	const all = await Promise.all(
		[1, 2, 3, 4].map(async (number) => {
			const name = boardName(places.caseId(number), places.groupId('A'));
			const writer = await Writer.join(house.origin, name, cookie);
			const took = await writer.write(until, LETTER_EVERY);
			writer.leave();
			return took;
		})
	);
	return all.flat();
}

/** Two browsers that go on turning pages. @returns ends it, with how many pages were turned */
async function readers(house: Plenary, places: Places): Promise<() => Promise<number>> {
	let isOver = false;
	let turned = 0;
	const reading = ['priya-nair', 'tomos-ellis'].map(async (slug) => {
		const page = await house.enter(slug);
		await page.goto(places.board(6));
		await page.getByRole('tab', { name: 'bundle' }).click();
		await page.locator('[data-page="1"]').waitFor();
		await page.getByRole('region', { name: w.pageOf('bundle', 1) }).focus();
		const going = (async () => {
			while (!isOver) {
				await page.keyboard.press('PageDown');
				turned += 1;
				await pause(TURN_EVERY);
			}
		})();
		return async () => {
			await going;
			await page.context().close();
		};
	});
	const ends = await Promise.all(reading);
	return async () => {
		isOver = true;
		await Promise.all(ends.map((end) => end()));
		return turned;
	};
}

function pin(pid: number, core: number): void {
	execFileSync('taskset', ['-a', '-cp', String(core), String(pid)], { stdio: 'ignore' });
}
