import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { Seat, unfolded } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';
import { framesTo, knock } from '../pages/sockets';

const w = words.en.plenary.writing;
const [saved] = words.en.common.connection.saved;
const QUESTION = 'What would have helped the victim most?';

const part = (page: Page): Locator => page.getByRole('region', { name: w.title, exact: true });
const field = (page: Page) => part(page).getByRole('textbox', { name: w.label });
const answers = (page: Page) =>
	part(page).getByRole('list', { name: w.answers }).getByRole('listitem');

async function isSaved(page: Page) {
	await expect(part(page).locator('.connection')).toContainText(saved);
}

/** Case 13 before the panel, and these people on its page. */
async function at13(house: Plenary, slugs: readonly string[]) {
	const places = await placesOf(house);
	const pages = await Promise.all(slugs.map((slug) => house.enter(slug)));
	const [chair] = pages;
	await chair.goto(places.sittingRoom(13));
	await new Seat(chair).open(13);
	await new Seat(chair).isAt(places, 13);
	for (const page of pages.slice(1)) {
		await page.goto(places.plenary(13));
		await new Seat(page).isSaved();
	}
	return { places, pages };
}

async function ask(chair: Page, question = QUESTION) {
	const fold = await unfolded(new Seat(chair).rail, w.title);
	await fold.getByRole('textbox', { name: w.ask.question }).fill(question);
	await fold.getByRole('button', { name: w.ask.button }).click();
	await expect(part(chair).getByRole('heading', { level: 3 })).toContainText(question);
}

/** The names of somebody's own documents that the page has opened, from the addresses of its sockets. */
function notesOf(page: Page): string[] {
	const notes: string[] = [];
	page.on('websocket', (socket) => {
		const name = /\/boards\/(note[^?]*)/.exec(socket.url())?.[1];
		if (name) notes.push(decodeURIComponent(name));
	});
	return notes;
}

test('four people answer alone and by keyboard; nobody reads a word before the chair shows all; one becomes a finding', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, pages } = await at13(house, [
		...['margaret-pugh', 'kofi-mensah', 'sioned-lloyd', 'joan-whitfield']
	]);
	const [chair, kofi, sioned, joan] = pages;
	const frames = [chair, sioned, joan].map(framesTo);
	const notes = notesOf(kofi);
	for (const page of [chair, sioned, joan]) {
		await page.reload();
		await new Seat(page).isSaved();
	}
	await ask(chair);

	// Kofi goes there by keyboard alone, from the bar.
	const call = kofi.locator('.bar').getByRole('button', { name: w.go });
	await call.press('Enter');
	await expect(field(kofi)).toBeFocused();
	await expect(call).toHaveCount(0);
	await kofi.keyboard.type('Somebody to ring back');
	await isSaved(kofi);
	await expect(part(chair)).toContainText(w.fact.open(1));

	// Offline while writing: what is typed goes out with the link, and is read again after a reload.
	await kofi.context().setOffline(true);
	await kofi.keyboard.type(' the same day');
	await kofi.context().setOffline(false);
	await isSaved(kofi);
	await kofi.reload();
	await expect(field(kofi)).toHaveValue('Somebody to ring back the same day');

	await field(sioned).fill('Llythyr yn Gymraeg');
	await isSaved(sioned);
	await expect(part(joan)).toContainText(w.fact.open(2));
	await expectAccessible(sioned);

	const looked = await Promise.all(
		[chair, joan, sioned].map(async (page) => {
			const data = new URL(page.url()).pathname + '/__data.json';
			return (await page.content()) + (await (await page.context().request.get(data)).text());
		})
	);
	for (const all of [...looked, ...frames.map((each) => each.all())])
		expect(all).not.toContain('ring back');
	expect(notes.length).toBeGreaterThan(0);
	const peek = await knock(house, chair, notes[0]);
	await expect.poll(peek.closed).toBe(4403);
	peek.end();

	await part(chair).getByRole('button', { name: w.show }).press('Enter');
	for (const page of pages) {
		await expect(answers(page)).toHaveCount(2);
		await expect(part(page)).toContainText('Somebody to ring back the same day');
		await expect(answers(page).filter({ hasText: 'ring back' })).toContainText(w.unsigned);
	}
	await expect(part(joan)).not.toContainText('Kofi Mensah');
	await expect(answers(kofi).filter({ hasText: 'ring back' })).toContainText(w.yours);

	// Kofi puts his name on it; nobody else has a key for it.
	await expect(part(joan).getByRole('button', { name: w.sign })).toHaveCount(0);
	await part(kofi).getByRole('button', { name: w.sign }).click();
	await expect(answers(joan).filter({ hasText: 'ring back' })).toContainText('Kofi Mensah');

	const one = answers(chair).filter({ hasText: 'ring back' });
	await one.getByText(w.use, { exact: true }).press('Enter');
	const before = await new Seat(joan).findings.count();
	await one.getByRole('button', { name: words.en.common.kinds.action.one }).press('Enter');
	await expect(one).toContainText(w.used(13));
	await expect(new Seat(joan).findings).toHaveCount(before + 1);
	expect(await new Seat(joan).read()).toContain('Somebody to ring back the same day');
	await expect(answers(joan).filter({ hasText: 'ring back' })).toContainText(w.used(13));
	await expectAccessible(chair);

	// Who stands down loses all of it at once.
	await standDown(joan, places);
	await expect(joan.locator('body')).not.toContainText('ring back');
});

async function standDown(page: Page, places: Places) {
	const d = words.en.home.declare;
	const other = await page.context().newPage();
	await other.goto(`/reviews/${places.review}/declare`);
	await expect(other.locator('html')).toHaveAttribute('data-live');
	await other
		.getByRole('group', { name: d.question(13) })
		.getByLabel(d.conflict)
		.check();
	await other.getByRole('button', { name: d.button }).click();
	await expect(other.getByText(d.stoodDown([13]))).toBeVisible();
	await other.close();
}

test('what is unsent as the answers are shown is offered back, and never under somebody’s fingers', async ({
	room
}) => {
	const house = await room('plenary');
	const { pages } = await at13(house, ['margaret-pugh', 'kofi-mensah', 'sioned-lloyd']);
	const [chair, kofi, sioned] = pages;
	await ask(chair);
	await field(kofi).fill('In time.');
	await isSaved(kofi);
	await field(sioned).fill('Still writing');
	await isSaved(sioned);
	await field(sioned).focus();
	await kofi.context().setOffline(true);
	await field(kofi).press('End');
	await field(kofi).pressSequentially(' Too late.');
	await part(chair).getByRole('button', { name: w.show }).click();
	await expect(answers(chair)).toHaveCount(2);
	// Sioned is still in her field: it stays, closed, with its words.
	await expect(answers(sioned)).toHaveCount(2);
	await expect(field(sioned)).toBeFocused();
	await expect(field(sioned)).toHaveValue('Still writing');
	await expect(field(sioned)).toHaveAttribute('readonly', '');
	await kofi.context().setOffline(false);
	await expect(kofi.getByLabel(words.en.desk.offered.label)).toHaveValue(' Too late.');
	await expect(answers(kofi)).toHaveCount(2);
	for (const page of pages) await expect(part(page)).not.toContainText('In time. Too late.');
});

test('a cancelled question is shown to nobody, and its writers copy their own words', async ({
	room
}) => {
	const house = await room('plenary');
	const { pages } = await at13(house, ['margaret-pugh', 'kofi-mensah', 'sioned-lloyd']);
	const [chair, kofi, sioned] = pages;
	await ask(chair);
	await field(kofi).fill('Only mine.');
	await isSaved(kofi);
	await kofi.locator('h1').click();
	await part(chair).getByRole('button', { name: w.cancel }).click();
	await expect(part(kofi).getByLabel(w.yourWords)).toHaveValue('Only mine.');
	await expect(part(sioned)).toHaveCount(0);
	await expect(part(chair).getByRole('textbox', { name: w.ask.question })).toBeVisible();
	await expect(chair.locator('body')).not.toContainText('Only mine.');
	await kofi.reload();
	await expect(part(kofi).getByLabel(w.yourWords)).toHaveValue('Only mine.');
});

test('a question is answered on a telephone, in Welsh and in the dark', async ({ room }) => {
	const house = await room('plenary');
	const { places, pages } = await at13(house, ['margaret-pugh']);
	const cy = words.cy.plenary.writing;
	const sioned = await house.enter('sioned-lloyd', { lang: 'cy', dark: true, width: 360 });
	await sioned.goto(places.plenary(13));
	await sioned.locator('html[data-live]').waitFor();
	await ask(pages[0]);
	await sioned.locator('.bar').getByRole('button', { name: cy.go }).click();
	const own = sioned.getByRole('textbox', { name: cy.label });
	await expect(own).toBeFocused();
	await own.fill('Galwad ar y diwrnod.');
	await expect(
		sioned.getByRole('region', { name: cy.title, exact: true }).locator('.connection')
	).toContainText(words.cy.common.connection.saved[0]);
	await expectAccessible(sioned);
	expect(await sioned.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
		360
	);
	const region = sioned.getByRole('region', { name: cy.title, exact: true });
	for (const button of await region.getByRole('button').all())
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
