import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en.response;
const { gate } = words.en.published;

const rowOf = (page: Page, number: number) =>
	page.getByRole('listitem').filter({ has: page.getByText(`${w.key(number)}. `, { exact: true }) });

test('the force answers what is open, signs, and report and response are published in both languages', async ({
	room
}) => {
	test.slow();
	const house = await room('response');
	const { review } = await placesOf(house);
	const sam = await house.enter('sam-keane');
	await sam.goto(`/reviews/${review}/response`);

	// An answer is text; "Change" opens its fields, and "Done" closes them with the focus on "Change".
	const second = rowOf(sam, 2);
	await expect(
		second.getByText('Officers will be told in training', { exact: false })
	).toBeVisible();
	await expect(second.getByRole('textbox')).toHaveCount(0);
	await second.getByRole('button', { name: w.change }).press('Enter');
	await expect(second.getByRole('textbox', { name: w.text })).toBeFocused();
	await second.getByRole('textbox', { name: w.text }).press('End');
	await sam.keyboard.type(' It begins in October.');
	await second.getByRole('button', { name: w.done }).press('Enter');
	await expect(second.getByRole('button', { name: w.change })).toBeFocused();
	await expect(second.getByText('It begins in October.', { exact: false })).toBeVisible();

	// Everything that is missing is said at once, and leads to its field.
	await sam.getByRole('button', { name: w.sign.button }).click();
	const missing = sam.getByRole('alert').getByRole('link');
	await expect(missing).toHaveCount(5);
	await sam.getByRole('link', { name: w.sign.row(5) }).click();
	await expect(rowOf(sam, 5).getByRole('combobox', { name: w.position })).toBeFocused();
	await rowOf(sam, 1).getByRole('button', { name: w.pass.back }).click();
	await expect(rowOf(sam, 1).getByText(w.states.open)).toBeVisible();
	for (const number of [1, 5, 6, 7, 9]) {
		const row = rowOf(sam, number);
		await row.getByRole('combobox', { name: w.position }).selectOption('explained');
		await row.getByRole('textbox', { name: w.text }).fill(`What is done about it, ${number}.`);
	}
	await expect(missing).toHaveCount(0);
	await sam.getByRole('button', { name: w.sign.button }).click();
	await sam.getByRole('dialog').getByRole('button', { name: w.sign.confirm, exact: true }).click();
	await expect(sam.getByText(/DCI Sam Keane signed this response/)).toBeVisible();
	await expect(sam.getByRole('textbox')).toHaveCount(0);

	const angharad = await house.enter('angharad-voyle');
	await angharad.goto(`/reviews/${review}/after-approval`);
	await angharad.getByRole('button', { name: words.en.after.consider.button }).click();
	await expect(angharad.getByText(/Considered by Angharad Voyle/)).toBeVisible();

	const elin = await house.enter('elin-prosser');
	await elin.goto(`/reviews/${review}/after-approval`);
	await expect(elin.getByText(gate.response('cy', 11))).toBeVisible();
	await expect(elin.getByRole('button', { name: gate.publish, exact: true })).toHaveCount(0);

	const catrin = await house.enter('catrin-medi', { lang: 'cy' });
	await catrin.goto(`/reviews/${review}/response/translation`);
	await expectAccessible(catrin);
	const texts = catrin.getByRole('textbox', { name: words.cy.translation.label.cy });
	await expect(texts).toHaveCount(11);
	for (let at = 0; at < 11; at += 1) {
		await texts.nth(at).fill(`Yn Gymraeg, ${at + 1}.`);
		await catrin.getByRole('button', { name: words.cy.translation.save }).nth(at).click();
		await expect(catrin.getByText(words.cy.translation.saved)).toHaveCount(at + 1);
	}
	await expect(catrin.getByText(words.cy.translation.whole)).toBeVisible();

	const huw = await house.enter('huw-jarman');
	await huw.goto(`/reviews/${review}/after-approval`);
	await huw.getByRole('button', { name: gate.confirm }).click();
	await huw.getByRole('dialog').getByRole('button', { name: gate.confirm }).click();
	await elin.reload();
	await elin.getByRole('button', { name: gate.publish, exact: true }).click();
	await elin.getByRole('dialog').getByRole('button', { name: gate.publish, exact: true }).click();
	await expect(elin.getByText(gate.at)).toBeVisible();

	const anybody = await house.visit();
	for (const [lang, said] of [
		['en', 'It begins in October.'],
		['cy', 'Yn Gymraeg, 2.']
	] as const) {
		await anybody.goto(`/published/${review}/${lang}`);
		await expect(anybody.locator('html')).toHaveAttribute('lang', lang);
		await expect(anybody.getByText(said, { exact: false })).toBeVisible();
		await expectAccessible(anybody);
	}
});

test('at the last stages the pages of the force, the Commissioner and the public fit 320 pixels, in both languages and in the dark', async ({
	room
}) => {
	test.slow();
	const waiting = await room('response');
	const { review } = await placesOf(waiting);
	const done = await room('published');
	const published = (await placesOf(done)).review;
	for (const [house, who, paths] of [
		[waiting, 'sam-keane', ['/', `/reviews/${review}/response`]],
		[waiting, 'elin-prosser', [`/reviews/${review}/after-approval`]],
		[done, 'sam-keane', [`/reviews/${published}/response`]],
		[done, 'angharad-voyle', ['/', `/reviews/${published}/after-approval`]],
		[done, 'elin-prosser', [`/reviews/${published}/after-approval`, '/commitments']],
		[done, 'catrin-medi', [`/reviews/${published}/response/translation`]]
	] as const)
		for (const lang of ['en', 'cy'] as const) {
			const page = await house.enter(who, { lang, width: 320, dark: lang === 'en' });
			for (const path of paths) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
				expect([path, lang, scrollWidth]).toEqual([path, lang, clientWidth]);
				await expectAccessible(page);
			}
		}
	const anybody = await done.visit({ width: 320, dark: true });
	for (const path of ['en', 'cy', `${published}/en`, `${published}/cy`]) {
		await anybody.goto(`/published/${path}`);
		await expect(anybody.getByRole('heading', { level: 1 })).toBeVisible();
		expect(
			await anybody.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
		).toBeLessThanOrEqual(0);
		await expectAccessible(anybody);
	}
});
