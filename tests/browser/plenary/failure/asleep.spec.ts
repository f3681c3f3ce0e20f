import type { Page } from '@playwright/test';
import { refusalText } from '../../../../src/lib/sentences/refusals';
import { words } from '../../../../src/lib/words/words';
import { placesOf } from '../../pages/board-page';
import { Line } from '../../pages/line';
import { Seat } from '../../pages/plenary-page';
import { expect, test } from '../../pages/room';

const w = words.en.plenary;
const { timer } = w.floor;

/** The laptop's lid is closed: nothing runs, nothing comes or goes. Returns how it is opened again, ten minutes later. */
async function fallAsleep(page: Page, line: Line): Promise<() => Promise<void>> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
	line.fallSilent();
	return async () => {
		await devtools.send('Page.setWebLifecycleState', { state: 'active' });
		await page.clock.fastForward('10:00');
		line.speak();
	};
}

test('the chair’s laptop sleeps: a deputy takes the chair and everybody is told; awake, the chair reads who has it, and keeps every word', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const line = await Line.open();
	const [margaret, joan, kofi] = [
		new Seat(await house.enter('margaret-pugh', { line: line.url })),
		new Seat(await house.enter('joan-whitfield')),
		new Seat(await house.enter('kofi-mensah'))
	];
	await margaret.page.clock.install();
	for (const { page } of [margaret, joan, kofi]) await page.goto(places.sittingRoom(13));
	await margaret.open(13);
	for (const seat of [margaret, joan, kofi]) await seat.isAt(places, 13);
	await margaret.page.locator('.timer-keys > summary').click();
	await margaret.page.getByLabel(timer.minutes, { exact: true }).fill('30');
	await margaret.page.getByRole('button', { name: timer.set, exact: true }).click();
	await expect(kofi.page.locator('.bar time')).toHaveText('30 minutes left');
	const before = await margaret.words(1).inputValue();
	await margaret.words(1).press('End');
	await margaret.words(1).pressSequentially(' Then');
	await expect(kofi.words(1)).toHaveValue(`${before} Then`);

	const wake = await fallAsleep(margaret.page, line);
	await (await joan.beside(w.rail.chair)).getByRole('button', { name: w.rail.take }).click();
	await expect(joan.page.locator('.chair')).toContainText(w.rail.youInChair);
	await expect(kofi.page.locator('.bar').getByText(w.rail.inChair('Joan Whitfield'))).toBeVisible();
	await kofi.words(1).press('End');
	await kofi.words(1).pressSequentially(' he rang.');
	await joan.page.getByRole('button', { name: w.agreement.agree }).click();
	await expect(kofi.page.getByText(/Recorded as agreed by Joan Whitfield/).first()).toBeVisible();

	await wake();
	await expect(
		margaret.page.locator('.bar').getByText(w.rail.inChair('Joan Whitfield'))
	).toBeVisible();
	await expect(margaret.page.getByRole('button', { name: w.agreement.agree })).toHaveCount(0);
	await expect(margaret.words(1)).toBeFocused();
	await expect(margaret.words(1)).toHaveValue(`${before} Then he rang.`);
	await margaret.words(1).pressSequentially(' Twice.');
	for (const seat of [joan, kofi]) await expect(seat.words(1)).toHaveValue(/ Twice\./);
	await margaret.isSaved();
	// The same timer as on the other screens, whatever the laptop's own clock did.
	await expect(margaret.page.locator('.bar time').first()).toHaveText(/^(29|30) minutes left$/);
	await line.close();
});

test('what the chair presses before the page has heard that somebody else has the chair is refused in words, and what they type is kept', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const [margaret, joan] = [
		new Seat(await house.enter('margaret-pugh')),
		new Seat(await house.enter('joan-whitfield'))
	];
	for (const { page } of [margaret, joan]) await page.goto(places.sittingRoom(13));
	await margaret.open(13);
	for (const seat of [margaret, joan]) await seat.isAt(places, 13);
	// Nothing is heard on the chair's page, and nothing is read again.
	await margaret.page.routeWebSocket(/\/live\//, () => undefined);
	await margaret.page.route(/\/live\//, (route) => route.abort());
	await margaret.page.reload();
	await margaret.isSaved();
	await (await joan.beside(w.rail.chair)).getByRole('button', { name: w.rail.take }).click();
	await expect(joan.page.locator('.chair')).toContainText(w.rail.youInChair);

	await margaret.words(1).press('End');
	await margaret.words(1).pressSequentially(' Kept.');
	await margaret.page.getByRole('button', { name: w.agreement.agree }).click();
	await expect(margaret.page.getByText(refusalText(words.en, 'forbidden')).first()).toBeVisible();
	await expect(joan.words(1)).toHaveValue(/ Kept\.$/);
	await margaret.isSaved();
	await expect(joan.page.getByText(w.agreement.not)).toBeVisible();
});
