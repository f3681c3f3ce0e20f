import type { Dialog, Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { BoardPage, must, placesOf } from '../pages/board-page';
import { OfficePage } from '../pages/office-page';
import { Seat } from '../pages/plenary-page';
import { DraftPage } from '../pages/report-page';
import { expect, test } from '../pages/room';

const w = words.en;

/** What the browser asked, and whether it is answered with yes. */
function asked(page: Page, says: 'stay' | 'leave'): Promise<Dialog> {
	return new Promise((resolve) =>
		page.once('dialog', (dialog) => {
			resolve(dialog);
			void (says === 'stay' ? dialog.dismiss() : dialog.accept());
		})
	);
}

/** Presses the link of the product's name, which leads home. */
async function goHome(page: Page): Promise<void> {
	const head = page.getByRole('banner');
	await head.getByRole('link', { name: w.common.brandLeads }).click();
}

/** Offline and with something typed, a link asks first; who stays has their words, and the browser asks before it closes. */
async function asksFirst(page: Page, typed: () => Promise<string>): Promise<void> {
	const [before, url] = [await typed(), page.url()];
	const question = asked(page, 'stay');
	await goHome(page);
	expect((await question).message()).toBe(w.desk.leaving);
	expect(page.url()).toBe(url);
	expect(await typed()).toBe(before);
	const closing = asked(page, 'stay');
	await page.close({ runBeforeUnload: true });
	expect((await closing).type()).toBe('beforeunload');
	expect(await typed()).toBe(before);
}

test('a board asks before it is left with words that are not saved, and not once they are', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const priya = new BoardPage(await house.enter('priya-nair'));
	await priya.goto(places.board(6));
	await priya.page.context().setOffline(true);
	const field = await priya.add('negative', 'Nobody rang back.');
	await asksFirst(priya.page, () => field.inputValue());
	await priya.page.context().setOffline(false);
	await priya.isSaved();
	await goHome(priya.page);
	await expect(priya.page).toHaveURL('/');
});

test('the plenary asks before it is left with words that are not saved', async ({ room }) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const chair = new Seat(await house.enter('margaret-pugh'));
	await chair.page.goto(places.sittingRoom(10));
	await chair.open(10);
	await chair.isAt(places, 10);
	await chair.page.context().setOffline(true);
	await chair.words(1).fill('Kept in the room.');
	await asksFirst(chair.page, () => chair.words(1).inputValue());
});

test('the draft asks before it is left with words that are not saved', async ({ room }) => {
	const house = await room('draft');
	const { review } = await placesOf(house);
	const elin = new DraftPage(await house.enter('elin-prosser'));
	await elin.goto(review, 'themes');
	await elin.page.context().setOffline(true);
	await elin.words('Theme 4.1').fill('Kept in the draft.');
	await asksFirst(elin.page, () => elin.words('Theme 4.1').inputValue());
});

test('offline, Ask for help and We’re ready wait on the board and are sent by themselves', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const gethin = new BoardPage(await house.enter('gethin-rees'));
	await gethin.goto(places.board(6));
	const { page } = gethin;
	await page.context().setOffline(true);
	await page.getByRole('button', { name: w.board.help.ask }).click();
	await expect(page.getByText(w.common.notSent.waits)).toHaveCount(1);
	await page.getByRole('button', { name: w.board.ready.say }).click();
	await expect(page.getByText(w.common.notSent.waits)).toHaveCount(2);
	await page.context().setOffline(false);
	await expect(page.getByRole('button', { name: w.board.help.takeBack })).toBeVisible();
	await expect(page.getByRole('button', { name: w.board.ready.takeBack })).toBeVisible();
	await expect(page.getByText(w.common.notSent.waits)).toHaveCount(0);
	// It was sent once: taken back once, it is gone.
	await page.getByRole('button', { name: w.board.help.takeBack }).click();
	await expect(page.getByRole('button', { name: w.board.help.ask })).toBeVisible();
});

test('two of the cast work side by side in one browser, each at an address of their own', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const first = await house.visit();
	const addressOf = async (name: string) => {
		await first.goto('/demo');
		const link = first.getByRole('link', { name: w.door.demo.address(name) });
		return must(await link.getAttribute('href'));
	};
	const seats = [];
	for (const name of ['Priya Nair', 'Gethin Rees']) {
		const address = await addressOf(name);
		const page = await first.context().newPage();
		await page.goto(address);
		await expect(page.getByRole('banner')).toContainText(name);
		const seat = new BoardPage(page);
		await seat.goto(new URL(places.board(6), address).href);
		seats.push(seat);
	}
	const [priya, gethin] = seats;
	await priya.add('positive', 'Seen by both.');
	await priya.isSaved();
	await expect(gethin.column('positive').getByRole('textbox').last()).toHaveValue('Seen by both.');
	await priya.page.reload();
	await expect(priya.page.getByRole('banner')).toContainText('Priya Nair');
	await expect(gethin.page.getByRole('banner')).toContainText('Gethin Rees');
});

test('who signs in again in the same browser ends the session before; a page that was open goes on as the same person', async ({
	room
}) => {
	const house = await room(null);
	const office = new OfficePage(house, await house.visit());
	await office.setUp('Elin Prosser');
	const { page } = office;
	const cookie = async () =>
		must((await page.context().cookies()).find(({ name }) => name === 'plenary_session')).value;
	const before = await cookie();
	await page.goto('/staff/people');
	await page.getByLabel(w.staff.people.name, { exact: true }).fill('Nasreen Akhtar');
	// From a page of the door that was left open in another tab.
	const again = await page.context().request.post('/enter', {
		form: { email: 'office@panel.example', password: 'four words you remember' },
		headers: { origin: house.origin, accept: 'text/html' },
		maxRedirects: 0
	});
	expect(again.status()).toBe(303);

	expect(await cookie()).not.toBe(before);
	const asBefore = await fetch(`${house.origin}/account`, {
		headers: { cookie: `plenary_session=${before}` },
		redirect: 'manual'
	});
	expect(asBefore.status).toBe(303);
	expect(asBefore.headers.get('location')).toContain('/enter');
	await page.getByRole('button', { name: w.staff.people.addButton, exact: true }).click();
	await expect(page.getByText(w.staff.people.added('Nasreen Akhtar'))).toBeVisible();
});
