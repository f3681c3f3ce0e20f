import type { Page } from '@playwright/test';
import { cast } from '../../../server/demo/content/cast';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en.plenary;
const on = words.en.projector;
const CHAIR = 'margaret-pugh';
const projectorOf = (places: Places) => places.sittingRoom(10).replace(/plenary$/, 'projector');

/** The chair's own screen, and the window that they open for the room. */
async function chairWithProjector(house: Plenary, places: Places) {
	const margaret = new Seat(await house.enter(CHAIR));
	await margaret.page.goto(places.sittingRoom(10));
	const opening = margaret.page.context().waitForEvent('page');
	await margaret.page.getByRole('link', { name: on.open }).click();
	const screen = await opening;
	await screen.waitForURL(`**${projectorOf(places)}`);
	await expect(screen.locator('html')).toHaveAttribute('data-live');
	return { margaret, screen };
}

const shownFindings = (screen: Page) => screen.getByRole('list', { name: on.findings });

test('the screen before the room follows the chair: the groups, the case, its findings as they are written, the stand down', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const { margaret, screen } = await chairWithProjector(house, places);
	await expect(screen.getByRole('listitem').filter({ hasText: 'Group C' })).toContainText(
		on.ready(4, 4)
	);
	await expect(screen.getByText(on.nextCase(10))).toBeVisible();
	await expect(screen.getByText('6 of 7 present:')).toBeVisible();
	for (const role of ['navigation', 'banner', 'contentinfo', 'textbox'] as const)
		await expect(screen.getByRole('main').getByRole(role)).toHaveCount(0);
	await expectAccessible(screen);

	const priya = new Seat(await house.enter('priya-nair'));
	await priya.page.goto(places.sittingRoom(10));
	await margaret.open(10);
	await priya.isAt(places, 10);
	await expect(screen.getByText(on.agreeing)).toBeVisible();
	await expect(shownFindings(screen)).toBeVisible();
	await priya.words(1).fill('Written while everybody looks on.');
	await expect(shownFindings(screen)).toContainText('Written while everybody looks on.');
	await expectAccessible(screen);
	const text = await screen.locator('body').innerText();
	for (const { name } of cast) expect(text).not.toContain(name);

	// Names are a choice of this window, and so is its background.
	await screen.locator('.screen-more summary').click();
	await screen.getByRole('link', { name: on.names }).click();
	await expect(screen.getByText(on.chair('Margaret Pugh'))).toBeVisible();
	await screen.getByRole('link', { name: on.dark }).click();
	await expect(screen.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expectAccessible(screen);
	await screen.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(screen.getByText(words.cy.projector.agreeing)).toBeVisible();
	await expect(screen.getByText(words.cy.projector.chair('Margaret Pugh'))).toBeVisible();

	const told = await margaret.page
		.context()
		.request.post(`/reviews/${places.review}/declare?/declare`, {
			form: { for: await house.holder(margaret.page), [`case-${places.caseId(10)}`]: 'conflict' },
			headers: { origin: house.origin }
		});
	expect(told.ok()).toBe(true);
	await expect(screen.getByRole('heading', { level: 1 })).toHaveText(words.cy.projector.withheld);
	expect(await screen.locator('body').innerText()).not.toContain('Written while everybody');
});

test('everybody is brought to one finding: into sight without their focus; typing, they are told; rejoining leads to it', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const { margaret, screen } = await chairWithProjector(house, places);
	await margaret.open(13);
	const [priya, kofi] = await Promise.all(
		['priya-nair', 'kofi-mensah'].map(async (slug) => {
			const seat = new Seat(await house.enter(slug));
			await seat.page.goto(places.plenary(13));
			await seat.isAt(places, 13);
			return seat;
		})
	);
	const last = (await priya.findings.count()) - 1;
	await kofi.words(1).focus();
	await kofi.words(1).press('End');
	await priya.page.getByRole('heading', { level: 1 }).click();
	await expect(priya.finding(last)).not.toBeInViewport({ ratio: 0.9 });

	await margaret.choose(last, w.findings.bring);
	await expect(margaret.page.locator('.deed')).toContainText(w.keys.broughtTo(last));
	await expect(priya.finding(last)).toContainText(w.findings.called);
	await expect(priya.finding(last)).toBeInViewport({ ratio: 0.9 });
	await expect(priya.page.locator('body')).toBeFocused();
	await expect(shownFindings(screen).locator('.is-called')).toContainText(
		(await priya.words(last).inputValue()).slice(0, 30)
	);

	// Kofi types on; the caret and the page stay where they are until he goes there himself.
	await expect(kofi.page.getByText(w.place.movedTo(last))).toBeVisible();
	await expect(kofi.words(1)).toBeFocused();
	await expect(kofi.words(1)).toBeInViewport();
	await kofi.page.getByRole('button', { name: w.place.rejoin }).click();
	await expect(kofi.finding(last)).toBeFocused();
	await expect(kofi.finding(last)).toBeInViewport({ ratio: 0.9 });
});

test('members and guests are told that the screen is not theirs to open', async ({ room }) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	for (const slug of ['priya-nair', 'ann-bevan', 'sam-keane']) {
		const page = await house.enter(slug);
		const answered = await page.goto(projectorOf(places));
		expect(answered?.status()).toBe(403);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
});
