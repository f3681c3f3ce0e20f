import type { Page } from '@playwright/test';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { BoardPage, must, placesOf } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;
const d = w.office.day;
const r = d.remote;

test('too few can come: the office collects views from home, two write alone, and the coordinator opens the case to the same merge', async ({
	room
}) => {
	test.slow();
	const house = await room('breakouts');
	const places = await placesOf(house);
	const second = (await house.state()).sittings[1].id;
	const elin = await house.enter('elin-prosser');

	await test.step('the office cancels the sitting and collects instead, by keyboard; what is missing is said first', async () => {
		await elin.goto(`/sittings/${second}/day`);
		await elin.getByRole('button', { name: d.open }).click();
		await expect(elin.getByRole('heading', { name: r.way })).toBeVisible();
		await expectAccessible(elin);
		const start = elin.getByRole('button', { name: r.start });
		await start.focus();
		await elin.keyboard.press('Enter');
		await expect(elin.getByRole('link', { name: refusalText(w, 'date-wrong') })).toBeVisible();
		await elin.getByLabel(r.due, { exact: true }).fill('31 July 2023');
		await elin.getByLabel(r.why, { exact: true }).fill('Five members accepted.');
		await elin.getByLabel(r.sure, { exact: true }).press('Space');
		await start.press('Enter');
		await expect(elin.getByRole('heading', { name: r.title, level: 1 })).toBeVisible();
		await expect(elin.getByText(r.nobodyMust)).toBeVisible();
		await expect(elin.getByRole('link', { name: r.remindOf('Derek Hammond') })).toBeVisible();
		await expectAccessible(elin);
	});
	const remote = must(/sittings\/([^/]+)\/day/.exec(elin.url()))[1];
	const rowOf = (name: string) => elin.getByRole('row').filter({ hasText: name });

	const sioned = await house.enter('sioned-lloyd', { lang: 'cy', width: 360 });
	const derek = await house.enter('derek-hammond');
	const [hers, his] = [new BoardPage(sioned, 'cy'), new BoardPage(derek)];

	await test.step('each finds their own board at home and sends their views, and sees nobody else’s', async () => {
		for (const { page, w: theirs } of [hers, his]) {
			await page.goto('/');
			await expect(page.getByText(theirs.home.alone).first()).toBeVisible();
			await page.getByRole('link', { name: theirs.home.steps.send.button }).click();
			await page.waitForURL(`**/sittings/${remote}/breakouts/${places.caseId(10)}`);
		}
		await his.isSaved();
		await expect(derek.getByText(w.board.remote.alone('31\u00a0July 2023'))).toBeVisible();
		await his.add('positive', 'The caller was rung back within the hour');
		await his.isSaved();
		await expectAccessible(derek);
		await derek.getByRole('button', { name: w.board.remote.say }).click();
		await expect(derek.getByRole('button', { name: w.board.remote.takeBack })).toBeVisible();

		await sioned.getByRole('tab', { name: words.cy.board.board }).click();
		await hers.add('positive', 'Ffoniwyd yn ôl o fewn awr');
		await hers.isSaved();
		await expect(hers.column('positive').getByRole('listitem')).toHaveCount(1);
		await expect(his.column('positive').getByRole('listitem')).toHaveCount(1);
		await expectAccessible(sioned);
		expect(await scrollsSideways(sioned)).toBe(false);

		await elin.reload();
		await expect(rowOf('Derek Hammond')).toContainText(r.states.some(1, 8));
		await expect(rowOf('Sioned Lloyd')).toContainText(r.states.writing(0, 8));
		await expect(rowOf('Kofi Mensah')).toContainText(r.states['not-begun'](0, 8));
	});

	await test.step('the coordinator moves the last day, opens the case, and both points are merged', async () => {
		await elin.getByLabel(r.due, { exact: true }).fill('2 August 2023');
		await elin.getByRole('button', { name: r.move }).click();
		await expect(elin.getByText(r.until('2\u00a0August 2023'))).toBeVisible();
		await elin.getByRole('link', { name: r.toOpen }).click();
		await expect(elin.getByRole('heading', { name: w.plenary.waiting.nextCase(10) })).toBeVisible();
		await expectAccessible(elin);
		const [chair, member] = [new Seat(elin), new Seat(derek)];
		await chair.open(10, true);
		await elin.waitForURL(`**/sittings/${remote}/plenary/${places.caseId(10)}`);
		await derek.goto(`/sittings/${remote}/plenary/${places.caseId(10)}`);
		for (const seat of [chair, member]) await expect(seat.findings).toHaveCount(2);
		await member.merge(2, 1);
		for (const seat of [chair, member]) await expect(seat.findings).toHaveCount(1);
		await expect(chair.finding(1).locator('.source')).toHaveCount(2);
		await derek.goto(`/sittings/${remote}/breakouts/${places.caseId(10)}`);
		await expect(derek.getByText(w.board.remote.openedToo)).toBeVisible();
	});

	await test.step('the review says that the sitting was cancelled, why, and who took part', async () => {
		await elin.goto(`/reviews/${places.review}`);
		await expect(elin.getByText('Five members accepted.')).toBeVisible();
		const collected = elin.getByRole('region', { name: w.home.sitting(3) });
		await expect(collected).toContainText('Derek Hammond and Sioned Lloyd');
		await expect(collected.getByText(w.home.overview.noGroups)).toHaveCount(0);
		await expect(
			elin.getByRole('cell', { name: w.home.overview.standings.alone }).first()
		).toBeVisible();
		await expectAccessible(elin);
	});
});

async function scrollsSideways(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
