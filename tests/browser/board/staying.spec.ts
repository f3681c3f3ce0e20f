import { words } from '../../../src/lib/words/words';
import { BoardPage, placesOf } from '../pages/board-page';
import { expect, test } from '../pages/room';

const w = words.en;
const { stays } = w.common.notSent;

test('offline, no form leads away from its page: sign-in, language, sign-out, the cast', async ({
	room
}) => {
	const house = await room('breakouts');
	const page = await house.visit();
	await page.goto('/enter');
	await expect(page.locator('html')).toHaveAttribute('data-live');
	await page.getByLabel(w.door.enter.email).fill('nobody@panel.example');
	await page.getByLabel(w.door.enter.password, { exact: true }).fill('four blue kettles');
	await page.context().setOffline(true);
	await page.getByRole('button', { name: w.door.enter.button, exact: true }).click();
	await expect(page.getByText(stays)).toBeVisible();
	await expect(page.getByLabel(w.door.enter.email)).toHaveValue('nobody@panel.example');
	await page.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(page.getByText(stays)).toHaveCount(2);
	await page.context().setOffline(false);
	await page.getByRole('button', { name: w.door.enter.button, exact: true }).click();
	await expect(page.getByRole('alert')).toContainText(w.refusals.sentences['sign-in-failed']);

	await page.goto('/demo');
	await expect(page.locator('html')).toHaveAttribute('data-live');
	await page.context().setOffline(true);
	const enter = page.getByRole('button', { name: w.door.demo.enter('Owain Beynon') });
	await enter.click();
	await expect(page.getByText(stays)).toBeVisible();
	await page.context().setOffline(false);
	await enter.click();
	await expect(page.getByRole('button', { name: w.common.signOut })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-live');
	await page.context().setOffline(true);
	await page.getByRole('button', { name: w.common.signOut }).click();
	await expect(page.getByText(stays)).toBeVisible();
	await page.context().setOffline(false);
	await page.getByRole('button', { name: w.common.signOut }).click();
	await expect(page).toHaveURL('/demo');
});

test('the other language leaves a board where it was scrolled to, and open what was open', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const owain = await house.enter('owain-beynon');
	const board = new BoardPage(owain);
	await board.goto(places.board(2));
	await board.isSaved();
	await owain.getByText(w.board.speech, { exact: true }).click();
	const last = owain.locator('[data-point]').last();
	await last.evaluate((element) => element.scrollIntoView({ block: 'start' }));
	const id = (await last.getAttribute('data-point'))!;
	const before = await last.evaluate((element) => element.getBoundingClientRect().top);

	await owain.evaluate(() =>
		document.querySelector<HTMLButtonElement>('.languages button')!.click()
	);
	await expect(owain.locator('html')).toHaveAttribute('lang', 'cy');
	await new BoardPage(owain, 'cy').isSaved();
	await expect(owain.locator('details.speech')).toHaveAttribute('open');
	const top = () =>
		owain
			.locator(`[data-point="${id}"]`)
			.evaluate((element) => element.getBoundingClientRect().top);
	await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(60);
	expect(await owain.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('what is chosen or typed in a form before its page is live stays', async ({ room }) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const nasreen = await house.enter('nasreen-akhtar');
	let goOn = () => {};
	const gate = new Promise<void>((resolve) => (goOn = resolve));
	await nasreen.route('**/_app/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	await nasreen.goto(`/reviews/${places.review}/declare`, { waitUntil: 'commit' });
	const unsure = nasreen
		.getByRole('group', { name: w.home.declare.question(4) })
		.getByLabel(w.home.declare.unsure);
	await unsure.check();
	goOn();
	await expect(nasreen.locator('html')).toHaveAttribute('data-live');
	await expect(unsure).toBeChecked();
});
