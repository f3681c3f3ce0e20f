import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { chooseByKeys, tabTo } from '../pages/keyboard';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en.plenary.shows;
const cy = words.cy.plenary.shows;

const panel = (page: Page) => page.locator('.show');
const choice = (page: Page, name: string) => panel(page).getByRole('button', { name });

test('the chair asks, members answer by keyboard, one stands down, and the result becomes the finding’s wording', async ({
	room
}) => {
	test.slow();
	const house = await room('plenary');
	const places = await placesOf(house);
	const chair = await house.enter('margaret-pugh');
	const kofi = await house.enter('kofi-mensah', { width: 360 });
	const sioned = await house.enter('sioned-lloyd', { lang: 'cy', dark: true });
	const joan = await house.enter('joan-whitfield');
	const opened = await chair.context().request.post(`${places.sittingRoom(13)}?/open`, {
		form: { caseId: places.caseId(13), anyway: 'yes' },
		headers: { origin: house.origin, accept: 'application/json' }
	});
	expect(opened.ok()).toBe(true);
	for (const page of [chair, kofi, sioned, joan]) await page.goto(places.plenary(13));
	const seat = new Seat(chair);
	for (const page of [chair, joan]) await new Seat(page).isSaved();

	// From the menu of the finding to the form, with what it is about chosen.
	const menu = seat.finding(1).getByRole('button', {
		name: words.en.plenary.findings.menu(1),
		exact: true
	});
	await menu.focus();
	await chooseByKeys(chair, w.askOn);
	await expect(chair.locator('#show-what')).toBeFocused();
	await expect(chair.locator('#show-what')).toHaveValue(/^finding /);
	await tabTo(chair, chair.getByRole('radio', { name: w.kinds.named }));
	await chair.keyboard.press('ArrowDown');
	await expect(chair.getByText(w.limits)).toBeVisible();
	await tabTo(chair, chair.getByRole('button', { name: w.open }));
	await chair.keyboard.press('Enter');

	// On every member's page at once, without a reading of the page.
	await expect(choice(kofi, w.says.finding.hold)).toBeVisible();
	await expect(choice(sioned, cy.says.finding.hold)).toBeVisible();
	await expect(choice(joan, w.says.finding.hold)).toBeVisible();
	for (const button of await panel(kofi).getByRole('button').all())
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	expect(await kofi.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

	await tabTo(kofi, choice(kofi, w.says.finding.not));
	await kofi.keyboard.press('Enter');
	await expect(panel(kofi)).toContainText(w.mine(w.says.finding.not));
	await tabTo(kofi, choice(kofi, w.says.finding.hold), 'Shift+Tab');
	await kofi.keyboard.press('Enter');
	await expect(panel(kofi)).toContainText(w.mine(w.says.finding.hold));
	await expect(choice(kofi, w.says.finding.hold)).toBeFocused();
	await tabTo(kofi, kofi.locator('#show-reason'));
	await kofi.keyboard.type('Seen in the log');
	await kofi.keyboard.press('Enter');
	await tabTo(sioned, choice(sioned, cy.says.finding.hold));
	await sioned.keyboard.press('Enter');
	await choice(joan, w.says.finding.not).press('Enter');
	await expect(panel(chair)).toContainText(w.answered(3, 6));
	await expect(panel(chair)).not.toContainText('Seen in the log');
	for (const page of [chair, kofi, sioned]) await expectAccessible(page);

	// Who stands down loses it at once.
	const stoodDown = await joan
		.context()
		.request.post(`/reviews/${places.review}/declare?/declare`, {
			form: { [`case-${places.caseId(13)}`]: 'conflict' },
			headers: { origin: house.origin, accept: 'application/json' }
		});
	expect(stoodDown.ok()).toBe(true);
	await expect(panel(joan)).toHaveCount(0);
	await expect(panel(chair)).toContainText(w.answered(2, 5));

	// Two answers of five would show what each said: it stays open until there is a third.
	await tabTo(chair, choice(chair, w.close));
	await chair.keyboard.press('Enter');
	await expect(panel(chair).getByRole('alert')).toHaveText(
		words.en.refusals.sentences['show-few'] as string
	);
	await choice(chair, w.says.finding.not).press('Enter');
	await expect(panel(chair)).toContainText(w.answered(3, 5));
	await choice(chair, w.close).press('Enter');
	for (const page of [chair, kofi, sioned]) await expect(panel(page)).toHaveCount(0);
	const result = chair.locator('.closed-show').first();
	await expect(result).toContainText(w.tally(w.says.finding.hold, 2));
	await expect(result).toContainText(w.tally(w.says.finding.not, 1));
	const record = result.getByRole('button', { name: w.record(w.wording.some) });
	await record.press('Enter');
	const said = words.en.report.heldBy.some;
	await expect(seat.finding(1)).toContainText(said);
	await expect(kofi.locator('.finding').first()).toContainText(said);
	await expect(sioned.locator('.finding').first()).toContainText(words.cy.report.heldBy.some);
	await expect(joan.getByText(said)).toHaveCount(0);

	// The words are changed: the finding says that the show was of others.
	await seat.words(1).press('End');
	await seat.words(1).pressSequentially(' More.');
	await expect(seat.finding(1)).toContainText(words.en.report.heldBy.earlier);
});

test('a show of hands works without scripts, and the wall says in words what came of it', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const chair = await house.enter('margaret-pugh');
	const press = async (page: Page, action: string, form: Record<string, string>) => {
		const done = await page.context().request.post(`${places.sittingRoom(13)}?/${action}`, {
			form,
			headers: { origin: house.origin, accept: 'application/json' }
		});
		expect((await done.json()).type).not.toBe('failure');
	};
	await press(chair, 'open', { caseId: places.caseId(13), anyway: 'yes' });
	await chair.goto(places.sittingRoom(13).replace('/plenary', '/projector'));
	await chair.waitForLoadState('networkidle');
	const wall = chair.locator('.screen__show');
	await expect(wall).toHaveCount(0);
	await press(chair, 'open-show', {
		...{ caseId: places.caseId(13), about: 'question', question: 'Shall we go on?' },
		kind: 'named'
	});
	await expect(wall).toContainText(words.en.projector.show.open);
	await expect(wall).toContainText('Shall we go on?');

	const kofi = await house.enter('kofi-mensah', { width: 360 });
	await kofi.route('**/_app/immutable/**/*.js', () => undefined);
	await kofi.goto(places.plenary(13), { waitUntil: 'commit' });
	await choice(kofi, w.says.question.hold).click();
	await expect(panel(kofi)).toContainText(w.mine(w.says.question.hold));
	await expect(wall).not.toContainText('Mensah');
});
