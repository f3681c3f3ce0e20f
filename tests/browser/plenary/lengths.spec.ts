import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, test } from '../pages/room';
import type { Plenary } from '../pages/room';

/** A case of the demo that two groups took: seven findings, and three suggestions of what looks similar. */
const CASE = 13;

/** Where `main` ends, and the whole page, in pixels from its top. */
async function lengths(page: Page): Promise<{ main: number; page: number }> {
	await page.evaluate(() => document.fonts.ready);
	return page.evaluate(() => ({
		main: document.querySelector('main')!.getBoundingClientRect().bottom + scrollY,
		page: document.documentElement.scrollHeight
	}));
}

/** The chair and a member at the case, on a screen of this size. */
async function atTheCase(
	house: Plenary,
	size: { width: number; height: number },
	lang: 'en' | 'cy' = 'en'
) {
	const places = await placesOf(house);
	const chair = new Seat(await house.enter('margaret-pugh'));
	await chair.page.goto(places.sittingRoom(CASE));
	await chair.open(CASE);
	await chair.isAt(places, CASE);
	const seats: Record<string, Page> = {};
	for (const slug of ['margaret-pugh', 'kofi-mensah']) {
		const page = await house.enter(slug, { width: size.width, lang });
		await page.setViewportSize(size);
		await page.goto(places.plenary(CASE));
		await expect(page.locator('.finding')).not.toHaveCount(0);
		await expect(page.locator('.alike').first()).toBeVisible();
		await expect(page.locator('html[data-live]')).toBeVisible();
		seats[slug] = page;
	}
	return { chair: seats['margaret-pugh'], member: seats['kofi-mensah'] };
}

test('on a laptop a case of two groups is two screens of 800 pixels for the chair, in English and in Welsh', async ({
	room
}) => {
	for (const lang of ['en', 'cy'] as const) {
		const { chair } = await atTheCase(await room('plenary'), { width: 1280, height: 800 }, lang);
		expect((await lengths(chair)).main, lang).toBeLessThanOrEqual(1600);
	}
});

test('on a telephone the whole page of a case of two groups is at most 2,200 pixels in English, and 2,460 in Welsh, where most of it has no Welsh yet', async ({
	room
}) => {
	for (const [lang, most] of [
		['en', 2200],
		['cy', 2460]
	] as const) {
		const seats = await atTheCase(await room('plenary'), { width: 360, height: 740 }, lang);
		for (const [who, page] of Object.entries(seats))
			expect((await lengths(page)).page, `${who}, ${lang}`).toBeLessThanOrEqual(most);
	}
});

test('an empty field of the page’s language is one line that opens it, by keyboard too, and says that the words are missing', async ({
	room
}) => {
	const { member } = await atTheCase(await room('plenary'), { width: 360, height: 740 }, 'cy');
	const w = words.cy.plenary.findings;
	const first = member.locator('.finding').first();
	const button = first.getByRole('button', { name: w.noWordsYet.cy });
	await expect(button).toBeVisible();
	expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	await expect(first.getByRole('textbox')).toHaveCount(1);
	await button.press('Enter');
	await expect(button).toHaveCount(0);
	const field = first.getByRole('textbox').first();
	await expect(field).toBeFocused();
	await expect(field).toHaveAttribute('lang', 'cy');
	await field.pressSequentially('Wedi’i ysgrifennu');
	await field.fill('');
	await expect(field).toBeFocused();
});
