import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { DraftPage } from '../pages/report-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en;
const THEME = (n: number) => w.draft.block.theme(`4.${n}`);

/** The draft before several people at once. */
async function atTheDraft(house: Plenary, ...people: string[]): Promise<DraftPage[]> {
	const { review } = await placesOf(house);
	return Promise.all(
		people.map(async (slug) => {
			const draft = new DraftPage(await house.enter(slug));
			await draft.goto(review, 'themes');
			return draft;
		})
	);
}

test('a theme is dragged to its place while somebody writes in another, and is spoken of', async ({
	room
}) => {
	const house = await room('draft');
	const [elin, gethin] = await atTheDraft(house, 'elin-prosser', 'gethin-rees');
	const [one, three] = await Promise.all([1, 3].map((n) => textOf(elin, THEME(n))));
	await gethin.words(THEME(1)).click();
	await gethin.page.keyboard.press('ControlOrMeta+End');
	await gethin.page.keyboard.type(' And');

	await drag(elin.page, elin.block(THEME(3)), elin.block(THEME(1)));
	await expect(elin.words(THEME(1))).toHaveValue(three);
	await expect(elin.page.getByText(w.draft.block.moved(THEME(3), 1, 7))).toBeVisible();
	await elin.isSaved();

	await gethin.page.keyboard.type(' so');
	await expect(elin.words(THEME(2))).toHaveValue(`${one} And so`);
	const spoken = gethin.page.locator('[aria-live="polite"]');
	await expect(spoken.filter({ hasText: `Elin Prosser moved ${THEME(1)}` })).toHaveCount(1);

	await gethin.page.getByText(w.board.speech).click();
	await gethin.page.getByLabel(w.common.announcements.settings.none).check();
	await elin.words(THEME(5)).pressSequentially('Also: ');
	await expect(gethin.words(THEME(5))).toHaveValue(/Also: /);
	// That it was not said is known when the next thing is.
	await gethin.page.getByLabel(w.common.announcements.settings.all).check();
	await elin.words(THEME(6)).pressSequentially('Again: ');
	await expect(spoken.filter({ hasText: THEME(6) })).toHaveCount(1);
	await expect(spoken.filter({ hasText: THEME(5) })).toHaveCount(0);
});

test('by keyboard alone: words are chosen, others are proposed for them, and whoever writes accepts', async ({
	room
}) => {
	const house = await room('draft');
	const [elin, gethin] = await atTheDraft(house, 'elin-prosser', 'gethin-rees');
	const before = await textOf(gethin, THEME(2));
	const first = before.split(' ')[0];
	await choose(gethin, THEME(2), first);
	await gethin.page.keyboard.press('Tab');
	await expect(gethin.page.getByRole('button', { name: w.draft.comments.onWords })).toBeFocused();
	await gethin.page.keyboard.press('Tab');
	await gethin.page.keyboard.press('Enter');
	const field = gethin.page.getByLabel(w.draft.comments.proposal);
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(first);
	await gethin.page.keyboard.press('ControlOrMeta+A');
	await gethin.page.keyboard.type('Altogether,');
	await gethin.page.keyboard.press('Tab');
	await gethin.page.keyboard.type('It says too much.');
	await gethin.page.keyboard.press('Tab');
	await gethin.page.keyboard.press('Enter');

	const theirs = elin.block(THEME(2)).getByRole('listitem').filter({ hasText: 'Gethin Rees' });
	await expect(theirs.locator('del')).toContainText(first);
	await expect(theirs.locator('ins')).toContainText('Altogether,');
	await expectAccessible(elin.page);
	await theirs.getByRole('button', { name: w.draft.comments.accept }).click();
	await expect(gethin.words(THEME(2))).toHaveValue(before.replace(first, 'Altogether,'));
	await elin.block(THEME(2)).getByText(w.draft.comments.settled(1)).click();
	await expect(theirs).toContainText('accepted by Elin Prosser');
});

test('a comment on words that moved on says so, and a change of them is not made blindly', async ({
	room
}) => {
	const house = await room('draft');
	const [elin, gethin] = await atTheDraft(house, 'elin-prosser', 'gethin-rees');
	const first = (await textOf(gethin, THEME(2))).split(' ')[0];
	await choose(gethin, THEME(2), first);
	await gethin.page.getByRole('button', { name: w.draft.comments.propose }).click();
	await gethin.page.getByLabel(w.draft.comments.proposal).fill('Altogether');
	await gethin.page.getByRole('button', { name: w.draft.comments.sendProposal }).click();
	const theirs = elin.block(THEME(2)).getByRole('listitem').filter({ hasText: 'Gethin Rees' });
	await expect(theirs).toBeVisible();
	await expect(theirs).not.toContainText(w.draft.comments.changed);

	await elin.words(THEME(2)).fill('Something else was said.');
	await elin.isSaved();
	await expect(theirs).toContainText(w.draft.comments.changed);
	await theirs.getByRole('button', { name: w.draft.comments.accept }).click();
	await expect(theirs.getByRole('alert')).toHaveText(w.refusals.sentences['quote-lost'] as string);
	await expect(gethin.words(THEME(2))).toHaveValue('Something else was said.');
	await theirs.getByRole('button', { name: w.draft.comments.decline }).click();
	await elin.block(THEME(2)).getByText(w.draft.comments.settled(1)).click();
	await expect(theirs).toContainText('declined by Elin Prosser');
});

async function textOf(draft: DraftPage, label: string): Promise<string> {
	return draft.words(label).inputValue();
}

/** Chooses in the menu of a block. */
async function chooseIn(draft: DraftPage, label: string, item: string): Promise<void> {
	await draft
		.block(label)
		.getByRole('button', { name: w.draft.block.menu(label) })
		.click();
	await draft.page.getByRole('menuitem', { name: item }).click();
}

/** The first words of a text, with Shift and the arrow key. */
async function choose(draft: DraftPage, label: string, quote: string): Promise<void> {
	await draft.words(label).focus();
	await draft.page.keyboard.press('ControlOrMeta+Home');
	for (const _ of quote) await draft.page.keyboard.press('Shift+ArrowRight');
}

/** By its grip, to just above another. */
async function drag(page: Page, block: Locator, above: Locator): Promise<void> {
	await above.scrollIntoViewIfNeeded();
	const grip = block.locator('.grip');
	await grip.hover();
	await page.mouse.down();
	const to = await above.boundingBox();
	if (!to) throw new Error('not on the screen');
	await page.mouse.move(to.x + 40, to.y + 20, { steps: 8 });
	await page.mouse.move(to.x + 40, to.y + 4, { steps: 4 });
	await expect(page.locator('.drop-line')).toBeVisible();
	await page.mouse.up();
}

test('a finding of two lines takes at most 115 pixels, with everything about it on one line above it', async ({
	room
}) => {
	const house = await room('draft');
	const { review } = await placesOf(house);
	const elin = new DraftPage(await house.enter('elin-prosser'));
	await elin.page.setViewportSize({ width: 1280, height: 800 });
	await elin.goto(review, 'cases');
	await expect(elin.page.locator('#case-13')).toBeVisible();
	const heights = await elin.page
		.locator('#part-cases')
		.evaluate((heading) =>
			[...(heading.closest('section')?.querySelectorAll<HTMLElement>('.block') ?? [])]
				.filter((block) => (block.querySelector('textarea')?.clientHeight ?? 0) < 70)
				.map((block) => block.getBoundingClientRect().height)
		);
	expect(heights.length).toBeGreaterThan(20);
	expect(Math.max(...heights)).toBeLessThanOrEqual(115);
	for (const act of await elin.block(w.draft.block.case('3.13.2', 13)).getByRole('button').all()) {
		expect((await act.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
});

test('one section is shown; the others are reached by the contents, by an address and by finding words', async ({
	room
}) => {
	const house = await room('draft');
	const [elin] = await atTheDraft(house, 'elin-prosser');
	const { page } = elin;
	const finding = elin.block(w.draft.block.case('3.14.2', 14));
	await expect(elin.block(THEME(1))).toBeVisible();
	await expect(finding).toBeHidden();
	await elin.show('cases');
	await expect(page).toHaveURL(/part=cases$/);
	await expect(finding).toBeVisible();
	await expect(elin.block(THEME(1))).toBeHidden();
	await page.reload();
	await expect(finding).toBeVisible();

	await elin.show('themes');
	await page.getByLabel(w.draft.rail.find).fill('second name');
	await page.getByRole('search').getByRole('link', { name: '3.14.2' }).click();
	await expect(finding).toBeInViewport();
	await page.goBack();
	await expect(elin.block(THEME(1))).toBeVisible();
	await expectAccessible(page);

	// The others are no landmarks and take no room, but the browser can find words in them, and shows what it found.
	await expect(page.getByRole('region').and(page.locator('[data-section]'))).toHaveCount(1);
	const away = page.locator('[data-section="cases"]');
	await expect(away).not.toHaveCSS('display', 'none');
	expect(await away.evaluate((section: HTMLElement) => section.offsetHeight)).toBe(0);
	await away.dispatchEvent('beforematch');
	await expect(finding).toBeVisible();
	await expect(page).toHaveURL(/part=cases$/);
});

test('what was deleted in one section is shown when it is brought back from another', async ({
	room
}) => {
	const house = await room('draft');
	const [elin] = await atTheDraft(house, 'elin-prosser');
	const { page } = elin;
	const before = await textOf(elin, THEME(2));
	await chooseIn(elin, THEME(2), w.draft.block.delete);
	await elin.show('cases');
	await page.locator('#undo').click();
	await expect(elin.words(THEME(2))).toBeInViewport();
	await expect(elin.words(THEME(2))).toHaveValue(before);

	await chooseIn(elin, THEME(2), w.draft.block.delete);
	await elin.show('cases');
	await page.getByText(w.draft.deleted.heading(1)).click();
	await page.getByRole('button', { name: w.draft.deleted.restore }).click();
	await expect(elin.words(THEME(2))).toBeFocused();
	await expect(elin.words(THEME(2))).toHaveValue(before);
});

test('there is no empty Welsh column; added Welsh is out of date the moment its English changes', async ({
	room
}) => {
	const house = await room('draft');
	const [elin, catrin, gethin] = await atTheDraft(
		house,
		'elin-prosser',
		'catrin-medi',
		'gethin-rees'
	);
	const welsh = (draft: DraftPage) => draft.words(THEME(2), 'cy');
	await expect(welsh(elin)).toHaveCount(0);
	await elin.block(THEME(2)).getByRole('button', { name: w.draft.rail.addWelsh }).click();
	await expect(welsh(elin)).toBeFocused();
	await elin.page.keyboard.type('Cysylltu â dioddefwyr.');
	await expect(welsh(catrin)).toHaveValue('Cysylltu â dioddefwyr.');
	await elin.words(THEME(2)).pressSequentially('Also: ');
	for (const each of [elin, catrin]) {
		await expect(each.block(THEME(2))).toContainText(w.draft.rail.stale);
		await expect(
			each.page.getByRole('link', { name: w.draft.rail.staleCount('cy', 1) })
		).toBeVisible();
	}
	await welsh(catrin).pressSequentially('Hefyd: ');
	await expect(elin.block(THEME(2))).not.toContainText(w.draft.rail.stale);

	// Emptied by somebody who did not add it, it stays under their hand.
	await expect(welsh(gethin)).toHaveValue(/Hefyd: /);
	await welsh(gethin).focus();
	await gethin.page.keyboard.press('ControlOrMeta+A');
	await gethin.page.keyboard.press('Delete');
	await expect(welsh(elin)).toHaveValue('');
	await expect(welsh(gethin)).toBeFocused();
	await gethin.page.keyboard.type('Eto.');
	await expect(welsh(elin)).toHaveValue('Eto.');
});

test('Welsh is added in a narrow window too, and stays there beside its English', async ({
	room
}) => {
	const house = await room('draft');
	const { review } = await placesOf(house);
	const elin = new DraftPage(await house.enter('elin-prosser', { width: 390 }));
	await elin.goto(review, 'themes');
	await elin.block(THEME(2)).getByRole('button', { name: w.draft.rail.addWelsh }).click();
	await expect(elin.words(THEME(2), 'cy')).toBeFocused();
	await elin.words(THEME(2)).focus();
	await expect(elin.words(THEME(2), 'cy')).toBeVisible();
});

test('sources are chosen from a list with those chosen first, by words and case, and its foot stays', async ({
	room
}) => {
	const house = await room('draft');
	const [elin] = await atTheDraft(house, 'elin-prosser');
	const { page } = elin;
	await chooseIn(elin, THEME(5), w.draft.block.links);
	const dialog = page.getByRole('dialog');
	const boxes = dialog.getByRole('checkbox');
	await expect(boxes.first()).toBeChecked();
	await expect(boxes.last()).not.toBeChecked();
	await boxes.last().scrollIntoViewIfNeeded();
	await expect(dialog.getByRole('button', { name: w.draft.links.confirm })).toBeInViewport();
	const chosen = await dialog.getByRole('checkbox', { checked: true }).count();
	const byCase = dialog.getByLabel(w.draft.links.byCase, { exact: true });
	const find = dialog.getByLabel(w.draft.links.find);
	await byCase.selectOption('12');
	await find.fill('record');
	await find.press('Enter'); // finds only: the dialog stays
	await expectAccessible(page);
	await boxes.last().check();
	await expect(dialog.getByRole('status')).toContainText(w.draft.links.chosen(chosen + 1));
	await find.fill('');
	await byCase.selectOption('13');
	await boxes.last().check();
	await expect(dialog.getByRole('status')).toContainText(w.draft.links.chosen(chosen + 2));
	await dialog.getByRole('button', { name: w.draft.links.confirm }).click();
	await expect(elin.block(THEME(5))).toContainText(w.draft.source.restsOn(chosen + 2));
});

test('a source in a case that is closed to a member stays when they choose others', async ({
	room
}) => {
	const house = await room('draft');
	const [nasreen] = await atTheDraft(house, 'nasreen-akhtar');
	// Of four sources, one is in case 3, from which she stood down.
	await expect(nasreen.block(THEME(3))).toContainText(w.draft.source.restsOn(4));
	await chooseIn(nasreen, THEME(3), w.draft.block.links);
	const dialog = nasreen.page.getByRole('dialog');
	await expect(dialog.getByRole('checkbox', { checked: true })).toHaveCount(3);
	await dialog.getByRole('checkbox').last().check();
	await dialog.getByRole('button', { name: w.draft.links.confirm }).click();
	await expect(nasreen.block(THEME(3))).toContainText(w.draft.source.restsOn(5));
});
