import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import config from '../../tests/browser/playwright.config';
import { words } from '../../src/lib/words/words';
import { spread, table } from '../figures';
import { hidden, longList, ROWS, ServedOffice } from './served-office';

const RUNS = 5;
const SIZE = 17;
const w = words.en.draw.verify;

/** What a draw from the longest list takes: the seal, the word, and the check in a browser. */
export async function measure(): Promise<void> {
	const office = await ServedOffice.open();
	const browser = await chromium.launch(config.use?.launchOptions);
	try {
		const [elin, huw] = [await office.enter('elin-prosser'), await office.enter('huw-jarman')];
		await office.importList(elin, 'list.csv', longList(ROWS));
		const at = `${office.review}/sample`;
		const list = hidden(await office.read(at, elin), 'list');
		const [seal, word, both]: number[][] = [[], [], []];
		for (let draw = 1; draw <= RUNS; draw++) {
			const plan = { size: String(SIZE), reserves: '3', again: draw > 1 ? 'Measured again' : '' };
			seal.push(await office.timed(`${at}?/seal`, elin, { ...plan, list }));
			const said = { draw: String(draw), word: 'barcud' };
			word.push(await office.timed(`${at}?/say`, huw, said));
			both.push(seal.at(-1)! + word.at(-1)!);
		}
		const receipt = await office.read(`${at}/${RUNS}.public.json`, elin);
		const references = await office.read(`${at}/${RUNS}.list.txt`, elin);
		const page = await (await browser.newContext({ baseURL: office.origin })).newPage();
		const check: number[] = [];
		for (let run = 0; run < RUNS; run++) check.push(await checked(page, receipt, references));
		console.log(
			table(
				['what', 'target, ms', 'measured, ms'],
				[
					[`sealing a draw of ${SIZE} from ${ROWS.toLocaleString('en-GB')}`, '', spread(seal)],
					['its word, and the cases', '', spread(word)],
					['both', '≤ 1,000', spread(both)],
					['the public receipt checked by the page, in Chromium', '≤ 2,000', spread(check)]
				]
			)
		);
	} finally {
		await browser.close();
		await office.end();
	}
}

/** Milliseconds from the press to the verdict. */
async function checked(page: Page, receipt: string, list: string): Promise<number> {
	const file = (name: string, text: string) => ({
		...{ name, mimeType: 'text/plain', buffer: Buffer.from(text) }
	});
	await page.goto('/verify');
	await page.getByLabel(w.receipt, { exact: true }).setInputFiles(file('receipt.json', receipt));
	await page.getByLabel(w.list, { exact: true }).setInputFiles(file('list.txt', list));
	const verdict = page.getByText(w.agrees(SIZE, false));
	const begun = performance.now();
	await page.getByRole('button', { name: w.button }).click();
	await verdict.waitFor();
	return performance.now() - begun;
}
