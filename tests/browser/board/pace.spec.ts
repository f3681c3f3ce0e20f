import type { Locator, Page } from '@playwright/test';
import { BoardPage, placesOf } from '../pages/board-page';
import type { Kind } from '../pages/board-page';
import { tabTo } from '../pages/keyboard';
import { expect, expectAccessible, test } from '../pages/room';

const KEYS: readonly [Kind, string][] = [
	['positive', '+'],
	['negative', '-'],
	['query', '?'],
	['action', '!']
];

/** The height of the bar, and where its controls are in it, in pixels. */
function barOf(page: Page): Promise<number[][]> {
	return page.evaluate(() => {
		const bar = document.querySelector('.bar')!.getBoundingClientRect();
		const controls = [...document.querySelectorAll('.bar__in button')].flatMap((button) => {
			const { x, y, width, height } = button.getBoundingClientRect();
			return width ? [[x, y - bar.y, width, height].map(Math.round)] : [];
		});
		return [[Math.round(bar.height)], ...controls];
	});
}

test('a key adds a point from anywhere outside a field, and can be turned off for good', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const owain = new BoardPage(await house.enter('owain-beynon'));
	const { page, w } = owain;
	await owain.goto(places.board(4));
	for (const [kind, key] of KEYS) {
		await page.getByRole('heading', { level: 1 }).click();
		await page.keyboard.press(key);
		await expect(owain.field(kind, 1)).toBeFocused();
		await page.keyboard.type(`Written ${key}`);
		await expect(owain.field(kind, 1)).toHaveValue(`Written ${key}`);
		await page.keyboard.press('Escape');
	}
	const strip = page.getByRole('group', { name: w.board.strip.label });
	await strip.getByRole('button', { name: w.board.strip.query }).click();
	await expect(owain.field('query', 2)).toBeFocused();
	await page.keyboard.press('Escape');

	await page.getByRole('checkbox', { name: w.board.strip.useKeys }).uncheck();
	await page.reload();
	await owain.isSaved();
	await page.getByRole('heading', { level: 1 }).click();
	await page.keyboard.press('!');
	await strip.getByRole('button', { name: w.board.strip.positive }).click();
	await expect(owain.field('positive', 2)).toBeFocused();
	await expect(owain.column('action').getByRole('listitem')).toHaveCount(1);
	await expect(page.getByRole('checkbox', { name: w.board.strip.useKeys })).not.toBeChecked();
});

for (const [width, height] of [
	[1280, 800],
	[360, 740]
]) {
	test(`on a window of ${width} by ${height} nothing in the bar moves when it says something else`, async ({
		room
	}) => {
		const house = await room('breakouts');
		const places = await placesOf(house);
		for (const lang of ['en', 'cy'] as const) {
			const owain = new BoardPage(await house.enter('owain-beynon', { lang }), lang);
			const { page, w } = owain;
			await page.setViewportSize({ width, height });
			await owain.goto(places.board(4));
			const before = await barOf(page);
			await page.getByRole('button', { name: w.board.ready.say }).click();
			await expect(page.getByRole('button', { name: w.board.ready.takeBack })).toBeVisible();
			expect(await barOf(page)).toEqual(before);
			await page.getByRole('button', { name: w.board.help.ask }).click();
			await expect(page.getByRole('button', { name: w.board.help.takeBack })).toBeVisible();
			expect(await barOf(page)).toEqual(before);
			await page.context().setOffline(true);
			await expect(owain.line).toContainText(w.common.connection.offline[0], { timeout: 60_000 });
			expect(await barOf(page)).toEqual(before);
			await page.context().setOffline(false);
			await owain.isSaved();
			await page.getByRole('button', { name: w.board.help.takeBack }).click();
			await page.getByRole('button', { name: w.board.ready.takeBack }).click();
			await expect(page.getByRole('button', { name: w.board.ready.say })).toBeVisible();
			expect(await barOf(page)).toEqual(before);
		}
	});
}

test('whoever is ready is asked about empty columns, says that there is nothing, and goes to the next case', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const owain = new BoardPage(await house.enter('owain-beynon'));
	const { page, w } = owain;
	await owain.goto(places.board(4));
	await owain.add('positive', 'A text a week');
	await owain.isSaved();
	await page.keyboard.press('Escape');
	const bar = page.getByRole('region', { name: w.common.bar });
	await bar.getByRole('button', { name: w.board.ready.say }).click();
	await expect(bar.getByText(w.board.ready.empty.negative)).toBeVisible();
	await expectAccessible(page);
	const none = bar.getByRole('button', { name: w.common.column.none });
	/** What was found to be empty is an edit, which takes "ready" back; it is said again by itself. */
	const isReadyAgain = () => page.waitForResponse((answer) => answer.url().endsWith('?/ready'));
	await Promise.all([isReadyAgain(), none.click()]);
	await expect(owain.column('negative')).toContainText(w.common.kinds.negative.none);
	await expect(bar.getByText(w.board.ready.empty.query)).toBeVisible();
	await Promise.all([isReadyAgain(), none.click()]);
	await expect(bar.getByText(w.board.ready.empty.action)).toBeVisible();
	await bar.getByRole('button', { name: w.board.ready.notNow }).click();
	await expect(bar.getByText(w.board.ready.empty.action)).toHaveCount(0);

	const state = page.getByRole('navigation', { name: w.board.groupCases });
	await page.reload();
	await owain.isSaved();
	await expect(bar.getByRole('button', { name: w.board.ready.takeBack })).toBeVisible();
	const next = bar.getByRole('link', { name: /^Go to case/ });
	await next.click();
	await expect(page).not.toHaveURL(new RegExp(`${places.board(4)}$`));
	await owain.isSaved();
	await expect(state.getByRole('link', { name: w.common.caseNumber(4) })).toContainText(
		w.board.states.ready
	);
});

test('words with a point attached and the point itself light up together, by pointer and by keyboard', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const margaret = new BoardPage(await house.enter('margaret-pugh'));
	const { page } = margaret;
	await page.setViewportSize({ width: 1280, height: 800 });
	await margaret.goto(places.board(5));
	const words = page.getByRole('link', { name: /^V1 told to report anything further/ });
	const point = margaret.point('positive', 1);
	const areLit = async (lit: boolean) => {
		for (const each of [words, point]) {
			const cls = expect(each);
			await (lit ? cls.toHaveClass(/is-lit/) : cls.not.toHaveClass(/is-lit/));
		}
	};
	await areLit(false);
	await point.hover();
	await areLit(true);
	await page.mouse.move(2, 2);
	await areLit(false);
	await words.hover();
	await areLit(true);
	await page.mouse.move(2, 2);
	await margaret.field('positive', 1).focus();
	await areLit(true);
	await page.getByRole('heading', { level: 1 }).click();
	await areLit(false);
	await tabTo(page, words);
	await areLit(true);
	await page.keyboard.press('Enter');
	await expect(margaret.field('positive', 1)).toBeFocused();
	const entries = page.getByRole('region', { name: 'Crime log' }).getByRole('listitem');
	await expect(entries.filter({ has: page.locator('time') })).toHaveCount(9);
	await expect(entries.nth(1).locator('time')).toHaveAttribute('datetime', '2023-02-20T22:35');
});

test('a point of 6,800 letters is folded, shows all of itself, and is written on', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const owain = new BoardPage(await house.enter('owain-beynon'));
	const { page, w } = owain;
	await owain.goto(places.board(4));
	const long = 'The log says it at length. '.repeat(252).trim();
	const field = await owain.add('query', '');
	await field.fill(long);
	await owain.isSaved();
	await page.reload();
	await owain.isSaved();
	const high = async (text: Locator) => (await text.boundingBox())!.height;
	expect(await high(field)).toBeLessThan(200);
	await field.press('Control+End');
	await field.pressSequentially(' And at the end.');
	await expect(field).toHaveValue(`${long} And at the end.`);
	expect(await high(field)).toBeLessThan(450);
	await owain.point('query', 1).getByRole('button', { name: w.board.showAll }).click();
	expect(await high(field)).toBeGreaterThan(1500);
	await owain.point('query', 1).getByRole('button', { name: w.board.showLess }).click();
	expect(await high(field)).toBeLessThan(450);
	await page.getByRole('heading', { level: 1 }).click();
	await expect.poll(() => high(field)).toBeLessThan(200);
});

test('“Skip to points” leads to the points, from the other tab of a telephone as well', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const owain = new BoardPage(await house.enter('owain-beynon'));
	const { page, w } = owain;
	await page.setViewportSize({ width: 360, height: 740 });
	await owain.goto(places.board(5));
	await page.getByRole('tab', { name: w.board.file }).click();
	await tabTo(page, page.getByRole('link', { name: w.board.skipToPoints }), 'Shift+Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: w.board.pointsOf('A') })).toBeFocused();
	await expect(owain.field('positive', 1)).toBeVisible();
});
