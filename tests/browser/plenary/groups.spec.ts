import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { BoardPage, placesOf } from '../pages/board-page';
import { tabTo } from '../pages/keyboard';
import type { Plenary } from '../pages/room';
import { expect, expectAccessible, test } from '../pages/room';

const { board, breakouts: w, common, plenary: room } = words.en;

/** The chair in the room; Nasreen of Group A at case 4, Priya of Group B at case 7. */
async function atWork(house: Plenary) {
	const places = await placesOf(house);
	const [chair, nasreen, priya] = await Promise.all(
		['margaret-pugh', 'nasreen-akhtar', 'priya-nair'].map((slug) => house.enter(slug))
	);
	await chair.goto(places.sittingRoom(4));
	await chair.waitForLoadState('networkidle');
	const boards = [new BoardPage(nasreen), new BoardPage(priya)];
	await boards[0].goto(places.board(4));
	await boards[1].goto(places.board(7));
	return { places, chair, nasreen: boards[0], priya: boards[1] };
}

/** Opens a fold of the chair's panel by keyboard. */
async function unfold(page: Page, name: string) {
	const summary = page.locator('.side-fold summary').filter({ hasText: name }).first();
	if (await summary.evaluate((each) => each.closest('details')?.open)) return;
	await summary.focus();
	await page.keyboard.press('Enter');
}

test('the groups’ time is one countdown on every board, and more is given', async ({
	room: open
}) => {
	const house = await open('breakouts');
	const { chair, nasreen, priya } = await atWork(house);
	const timer = room.floor.timer;
	await chair.locator('.timer-keys > summary').press('Enter');
	await chair.getByLabel(timer.groupMinutes).fill('1');
	await chair.getByLabel(timer.groupMinutes).press('Enter');
	for (const { page } of [nasreen, priya]) await expect(page.getByText(w.time.one)).toBeVisible();
	await chair.getByRole('button', { name: timer.moreMinutes(5) }).press('Enter');
	for (const { page } of [nasreen, priya]) {
		await expect(page.locator('.bar time')).toHaveText('6 minutes left');
		await expect(page.getByText(w.time.one)).toHaveCount(0);
	}
});

test('a message goes to one group, by keyboard, stays until it is read, and is nowhere in the other group’s page', async ({
	room: open
}) => {
	const house = await open('breakouts');
	const { places, chair, nasreen, priya } = await atWork(house);
	const others: string[] = [];
	nasreen.page.on('response', (answer) => {
		if (answer.url().includes('__data.json')) void answer.text().then((text) => others.push(text));
	});
	const text = 'Please answer the core questions too.';
	await unfold(chair, w.messages.title);
	const field = chair.getByLabel(w.messages.text);
	await tabTo(chair, field);
	await chair.keyboard.type(text);
	await chair.getByLabel(w.messages.to).selectOption({ label: common.group('B') });
	await tabTo(chair, chair.getByRole('button', { name: w.messages.send }));
	await chair.keyboard.press('Enter');
	await expect(chair.getByText(w.messages.sent)).toBeVisible();
	await expect(field).toHaveValue('');

	const writing = await priya.add('query', 'Why was');
	const notice = priya.page.locator('.group-messages .notice');
	await expect(notice).toContainText(text);
	await expect(writing).toBeFocused();
	await expectAccessible(priya.page);
	await priya.page.reload();
	await priya.isSaved();
	await expect(notice).toContainText(text);
	const read = notice.getByRole('button');
	await read.focus();
	await priya.page.keyboard.press('Enter');
	await expect(notice).toHaveCount(0);
	await expect(chair.getByText(w.messages.read(1, 3))).toBeVisible();

	expect(await nasreen.page.content()).not.toContain(text);
	expect(others.join('')).not.toContain(text);
	await nasreen.page.goto(places.sittingRoom(4));
	expect(await nasreen.page.content()).not.toContain(text);
});

test('a call for help is on the chair’s strip and the coordinator’s home at once, leads to the case, and says who comes', async ({
	room: open
}) => {
	const house = await open('breakouts');
	const { places, chair, priya } = await atWork(house);
	const elin = await house.enter('elin-prosser', { width: 360 });
	await elin.goto('/');
	await elin.waitForLoadState('networkidle');
	await expectAccessible(elin);
	expect(await elin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await priya.page.getByRole('button', { name: board.help.ask }).press('Enter');
	await expect(chair.locator('.help-call')).toContainText(room.rail.asksFor);
	const come = elin.getByRole('button', { name: w.help.comeTo('B', 7) });
	await expect(come).toBeVisible();

	// The panel goes on: the call stays.
	await chair
		.getByRole('main')
		.getByRole('button', { name: room.keys.open(1), exact: true })
		.first()
		.click();
	await chair.waitForURL(`**${places.plenary(1)}`);
	await expect(chair.locator('.help-call')).toContainText(room.rail.asksFor);
	await expect(come).toBeVisible();
	await come.press('Enter');
	await elin.waitForURL(`**${places.board(7)}?group=${places.groupId('B')}`);
	await expect(elin.getByText(board.help.youVisit)).toBeVisible();
	await expect(chair.locator('.help-call')).toContainText(w.help.coming('Elin Prosser'));
});

test('one press calls the groups back: who is typing stays with their caret, who has come is counted, and it can be taken back', async ({
	room: open
}) => {
	const house = await open('breakouts');
	const { places, chair, nasreen, priya } = await atWork(house);
	const field = await priya.add('negative', 'The victim was not told ');
	await unfold(chair, room.rail.groups);
	const call = chair.locator('.side-fold').getByRole('button', { name: w.gather.press });
	await call.focus();
	await chair.keyboard.press('Enter');
	for (const { page } of [nasreen, priya])
		await expect(page.getByText(w.gather.called('Margaret Pugh'))).toBeVisible();
	await expect(field).toBeFocused();
	await priya.page.keyboard.type('for a month.');
	await expect(field).toHaveValue('The victim was not told for a month.');
	await priya.isSaved();

	// The chair is in Group A, and in the room already.
	const strip = chair.locator('.bar .groups-strip');
	await expect(strip).toHaveText(w.gather.back(1, 6));
	const go = nasreen.page.getByRole('link', { name: w.gather.go });
	await tabTo(nasreen.page, go);
	await nasreen.page.keyboard.press('Enter');
	await nasreen.page.waitForURL(`**${places.sittingRoom(4)}`);
	await expect(strip).toHaveText(w.gather.back(2, 6));
	await expectAccessible(chair);

	await priya.page.setViewportSize({ width: 360, height: 720 });
	expect(await priya.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		360
	);
	await expectAccessible(priya.page);
	await priya.page.getByRole('button', { name: w.gather.stay }).press('Enter');
	await expect(priya.page.getByText(w.gather.called('Margaret Pugh'))).toHaveCount(0);
	await priya.page.reload();
	await expect(priya.page.getByText(w.gather.called('Margaret Pugh'))).toBeVisible();

	await chair.locator('.side-fold').getByRole('button', { name: w.gather.takeBack }).press('Enter');
	await expect(priya.page.getByText(w.gather.called('Margaret Pugh'))).toHaveCount(0);
	await expect(call).toBeVisible();
	await expect(call).toBeFocused();
});

test('a late arrival is moved into a group while it works: the open board names them, and their home leads there', async ({
	room: open
}) => {
	const house = await open('breakouts');
	const { places, priya } = await atWork(house);
	const [elin, kofi] = await Promise.all(
		['elin-prosser', 'kofi-mensah'].map((slug) => house.enter(slug))
	);
	await kofi.goto('/');
	await kofi.waitForLoadState('networkidle');
	const day = words.en.office.day;
	await elin.goto(places.sittingRoom(4).replace('/plenary', '/day'));
	await elin.getByRole('button', { name: day.mark('Kofi Mensah', day.arrivals.room) }).click();
	await elin.locator(`summary[aria-label="${day.move('Kofi Mensah')}"]`).press('Enter');
	await elin.getByRole('button', { name: day.put('Kofi Mensah', 'B') }).press('Enter');
	await expect(priya.page.locator('.case-bar')).toContainText('Kofi Mensah');
	await expect(kofi.locator('a.button--main')).toHaveAttribute('href', places.board(5));
});
