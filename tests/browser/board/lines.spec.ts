import type { Page } from '@playwright/test';
import { BoardPage, placesOf } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, test } from '../pages/room';

const [first, second] = ['The call was taken at once.', 'Nobody rang back for nine days.'];

/** The places that show both lines, outside fields: how many of them run the lines together. */
function runTogether(page: Page): Promise<{ shown: number; together: string[] }> {
	return page.evaluate(
		([one, two]) => {
			const found = [...document.querySelectorAll<HTMLElement>('main *')].filter(
				(each) =>
					!(each instanceof HTMLTextAreaElement) &&
					each.textContent.includes(`${one}\n${two}`) &&
					![...each.children].some((inner) => inner.textContent.includes(`${one}\n${two}`))
			);
			const isBroken = (each: HTMLElement) =>
				/pre/.test(getComputedStyle(each).whiteSpace) || each.querySelector('br') !== null;
			return {
				shown: found.length,
				together: found
					.filter((each) => !isBroken(each))
					.map((each) => each.outerHTML.slice(0, 200))
			};
		},
		[first, second]
	);
}

test('the lines of a point stay lines: on the board, and in the plenary', async ({ room }) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const nasreen = await house.enter('nasreen-akhtar');
	const board = new BoardPage(nasreen);
	await board.goto(places.board(4));
	const field = await board.add('negative', first);
	await field.press('Shift+Enter');
	await field.pressSequentially(second);
	await expect(field).toHaveValue(`${first}\n${second}`);
	await board.isSaved();

	const margaret = await house.enter('margaret-pugh');
	const opened = await margaret.context().request.post(`${places.sittingRoom(4)}?/open`, {
		form: { for: await house.holder(margaret), caseId: places.caseId(4), anyway: 'yes' },
		headers: { origin: house.origin }
	});
	expect(opened.ok()).toBe(true);
	const seat = new Seat(nasreen);
	await nasreen.goto(places.plenary(4));
	await seat.isSaved();
	for (const fold of await nasreen.locator('main details').all())
		await fold.evaluate((each) => ((each as HTMLDetailsElement).open = true));
	const inPlenary = await runTogether(nasreen);
	expect(inPlenary.together).toEqual([]);
	const fields = await nasreen
		.locator('main textarea')
		.evaluateAll((all) => all.map((each) => (each as HTMLTextAreaElement).value));
	expect(fields).toContain(`${first}\n${second}`);
});
