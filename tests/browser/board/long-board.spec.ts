import { expect, expectAccessible, test } from '../pages/room';
import { BoardPage, placesOf } from '../pages/board-page';

test('on a board of many points those off the screen rest, and each is there as soon as it is wanted', async ({
	room
}) => {
	test.setTimeout(180_000);
	const house = await room('breakouts');
	const places = await placesOf(house);
	const at = places.board(5);
	const margaret = new BoardPage(await house.enter('margaret-pugh'));
	await margaret.goto(at);
	await margaret.add('positive', 'The first of many');
	for (let n = 2; n <= 64; n++) {
		await margaret.page.keyboard.press('Enter');
		await margaret.page.keyboard.type(`Number ${n}`);
	}
	await margaret.isSaved();
	const many = await margaret.column('positive').getByRole('listitem').count();
	const columns = margaret.page.locator('.ledger');
	await expect(columns).toHaveClass(/ledger--long/);
	await expectAccessible(margaret.page);

	// At the very end, after a scroll over points that were never drawn, a menu opens whole.
	const field = margaret.field('positive', many);
	await margaret.page.evaluate(() => scrollTo(0, 0));
	await expect(margaret.field('positive', 1)).toBeInViewport();
	await margaret.page
		.getByRole('button', { name: margaret.w.common.point.menu('') })
		.last()
		.click();
	const line = margaret.page.getByRole('menuitem').last();
	await expect(line).toBeInViewport();
	const isOnTop = await line.evaluate((element) => {
		const { left, top, width, height } = element.getBoundingClientRect();
		const found = document.elementFromPoint(left + width / 2, top + height / 2);
		return element.contains(found);
	});
	expect(isOnTop).toBe(true);
	await margaret.page.keyboard.press('Escape');

	// Focus by keyboard brings a point that rests into view, and the letters go where the caret is.
	await margaret.page.evaluate(() => scrollTo(0, 0));
	await field.focus();
	await expect(field).toBeInViewport();
	await margaret.page.keyboard.press('End');
	await margaret.page.keyboard.type(', the last');
	await margaret.isSaved();

	// Somebody else's page has all of them, resting or not, and follows a letter at its end.
	const nasreen = new BoardPage(await house.enter('nasreen-akhtar', { width: 360 }));
	await nasreen.goto(at);
	await expect(nasreen.field('positive', many)).toHaveValue('Number 64, the last');
	await nasreen.field('positive', 1).focus();
	const before = await nasreen.page.evaluate(() => scrollY);
	await field.focus();
	await margaret.page.keyboard.type(' of all');
	await expect(nasreen.field('positive', many)).toHaveValue(/of all/);
	expect(await nasreen.page.evaluate(() => scrollY)).toBe(before);
	await expect(nasreen.field('positive', 1)).toBeFocused();
});
