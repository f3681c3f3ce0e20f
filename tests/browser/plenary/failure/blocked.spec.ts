import { words } from '../../../../src/lib/words/words';
import { BoardPage, placesOf } from '../../pages/board-page';
import { Line } from '../../pages/line';
import { Seat } from '../../pages/plenary-page';
import { expect, expectAccessible, test } from '../../pages/room';

const w = words.en;
const [blocked] = w.common.connection.blocked;

test('where a proxy lets no WebSocket through, the plenary follows the chair, the page says what to do, and what is typed is shown and sent later', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const line = await Line.open();
	const margaret = new Seat(await house.enter('margaret-pugh'));
	const kofi = new Seat(await house.enter('kofi-mensah', { line: line.url }));
	line.block();
	const polls: string[] = [];
	kofi.page.on('response', (response) => {
		if (response.url().includes('transport=polling')) polls.push(response.url());
	});
	for (const { page } of [margaret, kofi]) await page.goto(places.sittingRoom(13));
	await margaret.open(13);
	await margaret.isAt(places, 13);
	await kofi.page.waitForURL(`**${places.plenary(13)}`);
	await expect(kofi.page.locator('.connection')).toContainText(blocked);
	await expect(kofi.page.getByText(w.desk.blocked.text)).toBeVisible();
	expect(polls.length).toBeGreaterThan(0);
	expect(line.refused).toBeGreaterThan(0);

	const before = await margaret.words(1).inputValue();
	await kofi.words(1).press('End');
	await kofi.words(1).pressSequentially(' It was in the log.');
	await kofi.page.getByText(w.desk.blocked.show).click();
	await expect(kofi.page.getByLabel(w.desk.offered.label)).toHaveValue(' It was in the log.');
	await expectAccessible(kofi.page);
	await expect(margaret.words(1)).toHaveValue(before);

	// The chair goes on, and comes back: who types is told, and follows when they like.
	await kofi.words(1).press('End');
	await margaret.open(14);
	await expect(kofi.page.getByText(w.plenary.place.moved(14))).toBeVisible();
	line.unblock();
	await kofi.isSaved();
	await expect(kofi.page.getByText(w.desk.blocked.text)).toHaveCount(0);
	await expect(kofi.words(1)).toBeFocused();
	await kofi.page.getByRole('link', { name: w.plenary.place.rejoin }).click();
	await kofi.isAt(places, 14);
	await margaret.page.goto(places.plenary(13));
	await expect(margaret.words(1)).toHaveValue(`${before} It was in the log.`);
	await line.close();
});

test('a board behind such a proxy says the same on a telephone, in Welsh as in English, and keeps what is typed', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const line = await Line.open();
	const [priya, gethin] = [
		await house.enter('priya-nair', { line: line.url, lang: 'cy', width: 360 }),
		await house.enter('gethin-rees')
	];
	const [hers, his] = [new BoardPage(priya, 'cy'), new BoardPage(gethin)];
	line.block();
	await priya.goto(places.board(6));
	await his.goto(places.board(6));
	await priya.getByRole('tab', { name: words.cy.board.board }).click();
	await expect(priya.locator('.bar')).toContainText(words.cy.common.connection.blocked[0]);
	await expect(priya.getByText(words.cy.desk.blocked.text)).toBeVisible();
	await hers.add('negative', 'Neb wedi ffonio yn ôl.');
	await expectAccessible(priya);
	expect(await priya.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await expect(his.column('negative')).not.toContainText('Neb wedi ffonio');

	line.unblock();
	await expect(his.column('negative').getByRole('textbox').last()).toHaveValue(
		'Neb wedi ffonio yn ôl.'
	);
	await hers.isSaved();
	await line.close();
});

test('a server that is away is no network that blocks', async ({ room }) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const kofi = new Seat(await house.enter('kofi-mensah'));
	await kofi.page.goto(places.plenary(5));
	await kofi.isSaved();
	const seen: string[] = [];
	await kofi.page.exposeFunction('sees', (text: string) => seen.push(text));
	await kofi.page.evaluate(() => {
		const bar = document.querySelector('.bar')!;
		const sees = (globalThis as unknown as { sees: (text: string) => void }).sees;
		new MutationObserver(() => sees(bar.textContent ?? '')).observe(bar, {
			subtree: true,
			childList: true,
			characterData: true
		});
	});
	await house.stop('SIGKILL');
	await expect(kofi.page.locator('.connection')).toContainText(w.common.connection.offline[0]);
	await house.start();
	await kofi.isSaved();
	expect(seen.length).toBeGreaterThan(0);
	expect(seen.filter((text) => text.includes(blocked))).toEqual([]);
});
