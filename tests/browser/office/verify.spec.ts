import { publicReceipt } from '../../../src/lib/meeting/sample/draw/receipt';
import { words } from '../../../src/lib/words/words';
import { madeUpList, madeUpPlan, receiptFor } from '../../draw/made-up-lists';
import { chance } from '../../meeting/chance';
import { tabTo } from '../pages/keyboard';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en.draw.verify;

test('anybody checks a draw in their own browser by keyboard, and neither file leaves it', async ({
	room
}) => {
	const house = await room('breakouts');
	const page = await house.enter('nasreen-akhtar');
	const by = chance(8);
	const list = madeUpList(by, 60, 2);
	const receipt = publicReceipt(await receiptFor(by, list, madeUpPlan(by, 2)));
	const choose = async (label: string, name: string, text: string) =>
		page
			.getByLabel(label, { exact: true })
			.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
	const check = page.getByRole('button', { name: w.button });
	const said = page.getByRole('main').getByRole('status');

	await page.goto('/verify');
	await tabTo(page, check);
	await page.keyboard.press('Enter');
	await expect(said).toHaveText(w.needed);

	const sent: string[] = [];
	page.on('request', (request) => void (request.postData() && sent.push(request.url())));
	await choose(w.receipt, 'receipt.json', JSON.stringify(receipt));
	await choose(w.list, 'list.txt', list);
	await tabTo(page, check);
	await page.keyboard.press('Enter');
	await expect(said).toHaveText(w.agrees(receipt.drawn, false));
	await expectAccessible(page);

	await choose(w.list, 'list.txt', `${list}\nGT-added`);
	await page.keyboard.press('Enter');
	await expect(said).toHaveText(w.verdicts['other-list']);
	await choose(w.receipt, 'receipt.json', 'not a receipt');
	await page.keyboard.press('Enter');
	await expect(said).toHaveText(w.notJson);
	expect(sent).toEqual([]);
});
