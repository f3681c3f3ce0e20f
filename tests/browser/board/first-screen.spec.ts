import type { Locator } from '@playwright/test';
import { unfold } from '../access/same-names';
import { BoardPage, placesOf } from '../pages/board-page';
import type { Kind } from '../pages/board-page';
import { expect, test } from '../pages/room';

const KINDS: readonly Kind[] = ['positive', 'negative', 'query', 'action'];

/** Pixels from the top of the window. */
async function spanOf(control: Locator): Promise<{ top: number; bottom: number }> {
	const { top, bottom } = await control.evaluate((element) => element.getBoundingClientRect());
	return { top: Math.round(top), bottom: Math.round(bottom) };
}

for (const lang of ['en', 'cy'] as const) {
	test(`in ${lang} the points are on the first screen of a laptop and of a telephone`, async ({
		room
	}) => {
		const house = await room('breakouts');
		const places = await placesOf(house);
		const margaret = new BoardPage(await house.enter('margaret-pugh', { lang }), lang);
		const { page } = margaret;
		for (const number of [5, 1]) {
			await page.setViewportSize({ width: 1280, height: 800 });
			await margaret.goto(places.board(number));
			const bar = await spanOf(page.locator('.bar'));
			for (const kind of KINDS) {
				const add = await spanOf(margaret.addButton(kind));
				test.info().annotations.push({
					type: `1280 ${lang} case ${number}`,
					description: `${kind} ${add.top} to ${add.bottom}, bar from ${bar.top}`
				});
				expect(add.top).toBeGreaterThan(0);
				expect(add.bottom).toBeLessThanOrEqual(bar.top);
			}

			await page.setViewportSize({ width: 360, height: 740 });
			await page.reload();
			await margaret.isSaved();
			const isEmpty = (await margaret.column('positive').getByRole('listitem').count()) === 0;
			const first = isEmpty ? margaret.addButton('positive') : margaret.field('positive', 1);
			const [point, low] = [await spanOf(first), await spanOf(page.locator('.bar'))];
			test.info().annotations.push({
				type: `360 ${lang} case ${number}`,
				description: `first point ${point.top} to ${point.bottom}, bar from ${low.top}`
			});
			expect(point.bottom).toBeLessThanOrEqual(low.top);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		}
	});
}

for (const lang of ['en', 'cy'] as const) {
	test(`in ${lang} the first point is begun on the first screen of a telephone while the chair calls everybody back`, async ({
		room
	}) => {
		const house = await room('breakouts');
		const places = await placesOf(house);
		const chair = new BoardPage(await house.enter('margaret-pugh'));
		await chair.page.goto(places.sittingRoom(5));
		await expect(chair.page.locator('html')).toHaveAttribute('data-live', '');
		await unfold(chair.page);
		const press = chair.page
			.locator('.side-fold')
			.getByRole('button', { name: chair.w.breakouts.gather.press });
		await press.press('Enter');

		const nasreen = new BoardPage(await house.enter('nasreen-akhtar', { lang }), lang);
		const { page, w } = nasreen;
		await page.setViewportSize({ width: 360, height: 740 });
		await nasreen.goto(places.board(5));
		await expect(page.getByText(w.breakouts.gather.called('Margaret Pugh'))).toBeVisible();
		const point = await spanOf(nasreen.field('positive', 1));
		const bar = await spanOf(page.locator('.bar'));
		// Its first line at the least.
		expect(point.top + 32).toBeLessThanOrEqual(bar.top);
		for (const button of [
			page.getByRole('link', { name: w.breakouts.gather.go }),
			page.getByRole('button', { name: w.breakouts.gather.stay })
		])
			await expect(button).toBeInViewport({ ratio: 1 });
	});
}

test('the questions open beside the points, and an answer is text with a way to change it', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const margaret = new BoardPage(await house.enter('margaret-pugh'));
	const { page, w } = margaret;
	await page.setViewportSize({ width: 1280, height: 800 });
	await margaret.goto(places.board(5));
	const questions = await margaret.questions();
	for (const kind of KINDS) await expect(margaret.addButton(kind)).toBeInViewport({ ratio: 1 });
	await expect(margaret.column('positive').getByRole('heading')).toBeInViewport({ ratio: 1 });

	const reported = questions.getByRole('listitem').filter({ hasText: 'Reported' }).first();
	await expect(reported).toContainText(/20\s+February 2023, 22:35/);
	await expect(reported.getByRole('textbox')).toHaveCount(0);
	await reported.getByRole('button', { name: w.board.prompts.change }).click();
	const day = reported.getByRole('textbox', { name: w.board.prompts.day('Reported') });
	await expect(day).toBeFocused();
	await expect(day).toHaveValue('20 February 2023');

	await day.fill('31/2/2023');
	await day.press('Tab');
	await expect(reported.getByRole('alert')).toHaveText(w.board.prompts.noSuchDay);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(day).toHaveValue('31/2/2023');
	await expect(day).toHaveAttribute('aria-invalid', 'true');
	await day.fill('19 Chwefror 2023');
	await day.press('Enter');
	await expect(reported.getByRole('alert')).toHaveCount(0);
	await day.press('Escape');
	await expect(reported).toContainText(/19\s+February 2023, 22:35/);
	await expect(reported.getByRole('button', { name: w.board.prompts.change })).toBeFocused();
});
