import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { BoardPage, placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en;
const [saved] = w.common.connection.saved;

const notePath = (places: Places, of: number) => places.sittingRoom(of).replace(/plenary$/, 'note');

/** The fold with a person's own note, opened by keyboard. */
async function unfold(page: Page): Promise<Locator> {
	const part = page.getByRole('region', { name: w.note.label, exact: true });
	await page.locator('html[data-live]').waitFor();
	await part.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(part.getByRole('textbox', { name: w.note.label })).toBeVisible();
	return part;
}

const field = (at: Locator | Page) => at.getByRole('textbox', { name: w.note.label });

test('a member writes private notes beside the board and beside the plenary, and nobody else ever reads them', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const nasreen = await house.enter('nasreen-akhtar');
	await nasreen.goto(places.board(1));
	const part = await unfold(nasreen);
	await expect(part.getByText(w.note.private)).toBeVisible();
	await nasreen.keyboard.press('Tab');
	await expect(field(part)).toBeFocused();
	await nasreen.keyboard.type('Ask who read the log.');
	await expect(part.locator('.connection')).toContainText(saved);
	await expectAccessible(nasreen);

	await nasreen.keyboard.press('Control+z');
	await expect(field(part)).toHaveValue('');
	await part.getByRole('button', { name: w.common.buttons.redo }).click();
	await expect(field(part)).toHaveValue('Ask who read the log.');
	await expect(part.locator('.connection')).toContainText(saved);

	// On a page of its own, and beside the plenary, it is the same note.
	await part.getByRole('link', { name: w.note.toPage }).click();
	await expect(nasreen.getByRole('heading', { level: 1 })).toHaveText(w.note.title);
	await expect(field(nasreen)).toHaveValue('Ask who read the log.');
	await field(nasreen).press('End');
	await field(nasreen).pressSequentially(' And when.');
	await expect(nasreen.locator('.connection')).toContainText(saved);
	await nasreen.goto(places.sittingRoom(1));
	const beside = await unfold(nasreen);
	await expect(field(beside)).toHaveValue('Ask who read the log. And when.');

	for (const slug of ['margaret-pugh', 'owain-beynon']) {
		const other = await house.enter(slug);
		await other.goto(notePath(places, 1));
		await expect(field(other)).toHaveValue('');
		await expect(other.locator('main')).not.toContainText('Ask who read');
	}
	const huw = await house.enter('huw-jarman');
	expect((await huw.goto(notePath(places, 1)))?.status()).toBe(403);
	const kofi = await house.enter('kofi-mensah');
	expect((await kofi.goto(notePath(places, 1)))?.status()).toBe(403);
});

test('a private note is sound on a telephone, in Welsh and in the dark', async ({ room }) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const page = await house.enter('nasreen-akhtar', { lang: 'cy', dark: true, width: 360 });
	await page.goto(notePath(places, 1));
	await expect(page.getByText(words.cy.note.private)).toBeVisible();
	await page.getByRole('textbox', { name: words.cy.note.label }).fill('Gofyn am y log.');
	await expect(page.locator('.connection')).toContainText(words.cy.common.connection.saved[0]);
	await expectAccessible(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

/** The second sitting, its chair about to close it. */
async function nearTheEnd(house: Plenary) {
	const places = await placesOf(house);
	const chair = await house.enter('margaret-pugh');
	await chair.goto(places.sittingRoom(13).replace(/plenary$/, 'close'));
	return { places, chair };
}

async function close(chair: Page): Promise<void> {
	await chair.getByRole('checkbox', { name: w.plenary.close.sure }).check();
	await chair.getByRole('button', { name: w.plenary.close.confirm }).click();
	await expect(chair.getByRole('heading', { level: 1 })).toHaveText(w.plenary.close.closed);
}

test('who types on a board and in a private note while the chair closes is given back what came too late', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, chair } = await nearTheEnd(house);
	await expect(chair.getByText(w.note.closing.will(8, false))).toBeVisible();
	const joan = new BoardPage(await house.enter('joan-whitfield'));
	await joan.goto(places.board(14));
	await joan.add('positive', 'In time.');
	await joan.isSaved();
	const kofi = await house.enter('kofi-mensah');
	await kofi.goto(places.sittingRoom(13));
	const part = await unfold(kofi);
	await field(part).fill('Heard in time.');
	await expect(part.locator('.connection')).toContainText(saved);

	for (const page of [joan.page, kofi]) await page.context().setOffline(true);
	await joan.add('negative', 'Too late for the board.');
	await field(part).press('End');
	await field(part).pressSequentially(' Too late for the note.');
	await close(chair);
	for (const page of [joan.page, kofi]) await page.context().setOffline(false);

	const back = (page: Page) => page.getByLabel(w.desk.offered.label);
	await expect(back(joan.page)).toHaveValue('Too late for the board.');
	await expect(back(kofi)).toHaveValue(' Too late for the note.');
	await expect(joan.page.getByText(w.desk.shut)).toBeVisible();
	await expect(field(kofi)).toHaveCount(0);
	await expect(kofi.locator('body')).not.toContainText('Heard in time');

	// Once they are closed the page says what is so now.
	const dismiss = (page: Page) =>
		page.getByRole('alert').getByRole('button', { name: w.common.buttons.close }).click();
	await dismiss(joan.page);
	await expect(joan.page.getByRole('heading', { level: 1 })).toHaveText(w.board.closed.title(14));
	await dismiss(kofi);
	await kofi.getByRole('link', { name: w.note.what }).first().click();
	await expect(kofi.getByRole('heading', { level: 1 })).toHaveText(w.note.destroyed.heading);
	const certificate = kofi.getByRole('region', { name: w.note.certificate.heading });
	await expect(certificate).toContainText(w.note.certificate.notes(8));
	await expect(certificate).not.toContainText('Kofi');
	await expectAccessible(kofi);

	// What was in time is there for the office, and the late word is not.
	const elin = new BoardPage(await house.enter('elin-prosser'));
	await elin.page.goto(`${places.board(14)}?group=${places.groupId('D')}`);
	const points = (kind: 'positive' | 'negative') => elin.column(kind).getByRole('textbox');
	await expect(points('positive').last()).toHaveValue('In time.');
	await expect(points('negative')).toHaveCount(2);
	for (const each of await points('negative').all()) await expect(each).not.toHaveValue(/Too late/);
});

test('who is at the private note as the chair closes reads that it is destroyed, without loading the page again', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, chair } = await nearTheEnd(house);
	const kofi = await house.enter('kofi-mensah');
	await kofi.goto(notePath(places, 13));
	await field(kofi).fill('Only for me.');
	await expect(kofi.locator('.connection')).toContainText(saved);
	await close(chair);
	await expect(kofi.getByRole('heading', { level: 1 })).toHaveText(w.note.destroyed.heading);
	await expect(kofi.locator('body')).not.toContainText('Only for me.');
	await new Seat(chair).page.getByRole('link', { name: w.note.what }).click();
	await expect(chair.getByRole('heading', { level: 1 })).toHaveText(w.note.destroyed.heading);
});
