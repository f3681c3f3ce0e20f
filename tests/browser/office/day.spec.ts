import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en;
const d = w.office.day;

const here = [
	'Gethin Rees',
	'Nasreen Akhtar',
	'Tomos Ellis',
	'Priya Nair',
	'Sioned Lloyd',
	'Kofi Mensah'
];

/** The second sitting of July 2023, not yet begun. */
async function secondDay(house: Plenary) {
	const { sittings } = await house.state();
	const at = `/sittings/${sittings[1].id}/day`;
	const office = async (options?: Parameters<Plenary['enter']>[1]) => {
		const page = await house.enter('elin-prosser', options);
		await page.goto(at);
		return page;
	};
	return { at, office };
}

const column = (page: Page, letter: string) =>
	page.getByRole('region', { name: d.group(letter), exact: true });

async function arrive(page: Page, names: readonly string[]) {
	for (const name of names) {
		const mark = page.getByRole('button', { name: d.mark(name, d.arrivals.room), exact: true });
		await mark.click();
		await expect(mark).toHaveAttribute('aria-pressed', 'true');
	}
}

test('a split is suggested of who is here, changed by keyboard, and two of the office do not overwrite each other', async ({
	room
}) => {
	const house = await room('breakouts');
	const { at, office } = await secondDay(house);
	const [elin, other] = [await office(), await office()];
	await elin.getByRole('button', { name: d.open }).click();
	await arrive(elin, here);
	// The other page follows without being loaded again.
	await expect(
		other.getByRole('button', { name: d.mark('Kofi Mensah', d.arrivals.room), exact: true })
	).toHaveAttribute('aria-pressed', 'true');

	await other.getByRole('link', { name: d.split.suggest }).click();
	await expect(other.getByRole('heading', { name: d.split.heading })).toBeVisible();
	const suggest = elin.getByRole('link', { name: d.split.suggest });
	await suggest.focus();
	await elin.keyboard.press('Enter');
	await elin.getByLabel(d.split.count).selectOption('1');
	await elin.getByRole('button', { name: d.split.again }).click();
	await expect(elin.getByRole('heading', { name: /^Group [A-Z]$/ })).toHaveCount(1);
	await elin.getByLabel(d.split.count).selectOption('2');
	await elin.getByRole('button', { name: d.split.again }).click();
	const headings = elin.getByRole('heading', { name: /^Group [A-Z]$/ });
	await expect(headings).toHaveCount(2);
	const [first, second] = (await headings.allInnerTexts()).map((text) => text.slice(-1));
	await expect(elin.getByText(d.split.fine)).toBeVisible();
	await expectAccessible(elin);

	// Two of three leave a group by keyboard: its cases are left with one reviewer, which is said at once.
	for (let left = 2; left > 0; left--) {
		const move = column(elin, first).locator('summary').first();
		await move.focus();
		await elin.keyboard.press('Enter');
		await elin.keyboard.press('Tab');
		await elin.keyboard.press('Enter');
		await expect(column(elin, first).locator('summary')).toHaveCount(left);
		await expect(column(elin, second).locator('summary:focus')).toHaveCount(1);
	}
	const said = elin.getByRole('status').filter({ hasText: 'would have one reviewer' });
	await expect(said.first()).toContainText(`is now in Group ${second}.`);
	await elin.getByRole('button', { name: d.split.use }).click();
	await expect(elin.getByRole('link', { name: d.split.suggest })).toBeVisible();
	await expect(column(elin, first).locator('summary')).toHaveCount(1);
	await expect(
		elin.getByRole('status').filter({ hasText: 'would have one reviewer' })
	).toBeVisible();

	// What the other page suggests was made from the groups before.
	await other.getByRole('button', { name: d.split.use }).click();
	await expect(other.getByText(refusalText(w, 'changed-meanwhile')).first()).toBeVisible();
	await other.goto(at);
	await expect(column(other, first).locator('summary')).toHaveCount(1);
});

test('Nasreen says herself that she is here, and the office and she read the same quorum at once', async ({
	room
}) => {
	const house = await room('breakouts');
	const { at, office } = await secondDay(house);
	const elin = await office();
	await elin.getByRole('button', { name: d.open }).click();
	const nasreen = await house.enter('nasreen-akhtar', { width: 360 });
	const a = w.home.arrive;
	await nasreen.goto(at.replace(/day$/, 'arrive'));
	await expect(nasreen.getByText(a.now['not-expected'])).toBeVisible();
	await expectAccessible(nasreen);
	await nasreen.getByRole('button', { name: a.say.remote }).focus();
	await nasreen.keyboard.press('Enter');
	await expect(nasreen.getByText(a.now.remote)).toBeVisible();
	const mark = (arrival: 'remote' | 'left') =>
		elin.getByRole('button', { name: d.mark('Nasreen Akhtar', d.arrivals[arrival]), exact: true });
	await expect(mark('remote')).toHaveAttribute('aria-pressed', 'true');
	await arrive(elin, ['Gethin Rees']);
	await expect(nasreen.getByText(w.common.quorum.count(2, 7))).toBeVisible();
	await expect(elin.getByText(w.common.quorum.count(2, 7))).toBeVisible();
	await nasreen.getByRole('button', { name: a.say.left }).click();
	await expect(mark('left')).toHaveAttribute('aria-pressed', 'true');
	await expect(elin.getByText(w.common.quorum.count(1, 7))).toBeVisible();
});

test('a person is dragged to another group, and the page says what follows from it', async ({
	room
}) => {
	const house = await room('breakouts');
	const { office } = await secondDay(house);
	const elin = await office();
	await elin.getByRole('button', { name: d.open }).click();
	await arrive(elin, here);
	await elin.getByRole('link', { name: d.split.suggest }).click();
	await expect(elin.getByRole('heading', { name: d.split.heading })).toBeVisible();
	const headings = elin.getByRole('heading', { name: /^Group [A-Z]$/ });
	const [first, second] = (await headings.allInnerTexts()).map((text) => text.slice(-1));
	const person = column(elin, first).getByRole('listitem').first();
	const name = (await person.locator('.day__name').innerText()).split('\n')[0].trim();
	const grip = person.locator('.grip');
	await grip.scrollIntoViewIfNeeded();
	await grip.hover();
	await elin.mouse.down();
	const box = (await column(elin, second).boundingBox())!;
	await elin.mouse.move(box.x + box.width / 2, box.y + 60, { steps: 8 });
	await elin.mouse.up();
	await expect(column(elin, second)).toContainText(name.split(' since')[0]);
	await expect(
		elin.getByRole('status').filter({ hasText: `is now in Group ${second}.` })
	).toBeVisible();
});

test('somebody who arrives while a split is looked at is listed without a group, and moves nobody', async ({
	room
}) => {
	const house = await room('breakouts');
	const { office } = await secondDay(house);
	const elin = await office();
	await elin.getByRole('button', { name: d.open }).click();
	await arrive(elin, here.slice(0, 4));
	await elin.getByRole('link', { name: d.split.suggest }).click();
	await expect(elin.getByRole('heading', { name: d.split.heading })).toBeVisible();
	const groups = elin.getByRole('region', { name: /^Group [A-Z]$/ });
	const before = await groups.allInnerTexts();
	const other = await office();
	await arrive(other, here.slice(4));
	const late = elin.getByRole('heading', { name: d.unplaced, exact: true }).locator('..');
	await expect(late.getByRole('listitem')).toHaveCount(2);
	expect(await groups.allInnerTexts()).toEqual(before);
	await elin.getByRole('button', { name: d.split.again }).click();
	await expect(late).toBeHidden();
	await expect(groups.filter({ hasText: here[5] })).toHaveCount(1);
});

test('in Welsh, on a small screen, the suggestion fits and can be used', async ({ room }) => {
	const house = await room('breakouts');
	const { office } = await secondDay(house);
	const elin = await office({ lang: 'cy', width: 320 });
	const cy = words.cy.office.day;
	await elin.getByRole('button', { name: cy.open }).click();
	for (const name of here) {
		const mark = elin.getByRole('button', { name: cy.mark(name, cy.arrivals.room), exact: true });
		await mark.click();
		await expect(mark).toHaveAttribute('aria-pressed', 'true');
	}
	await elin.getByRole('link', { name: cy.split.suggest }).click();
	await expect(elin.getByText(cy.split.fine)).toBeVisible();
	expect(await elin.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
	await expectAccessible(elin);
	await elin.getByRole('button', { name: cy.split.use }).click();
	await expect(elin.getByRole('link', { name: cy.split.suggest })).toBeVisible();
});

test('what refuses a press stays on the page when the answer to an earlier press comes late', async ({
	room
}) => {
	const house = await room('breakouts');
	const { at, office } = await secondDay(house);
	const elin = await office();
	await elin.getByRole('button', { name: d.open }).click();
	await arrive(elin, here.slice(0, 2));
	await elin.getByRole('link', { name: d.split.suggest }).click();
	let answer = () => {};
	const slowLine = new Promise<void>((resolve) => (answer = resolve));
	await elin.route(`**${at}?/form-groups`, async (route) => {
		const response = await route.fetch();
		await slowLine;
		await route.fulfill({ response });
	});
	await elin.getByRole('button', { name: d.split.use }).click();
	await elin.getByRole('button', { name: d.start, exact: true }).click();
	const refused = elin.getByRole('alert').filter({ hasText: refusalText(w, 'chair-needed') });
	await expect(refused).toBeVisible();
	answer();
	await expect(elin.getByRole('heading', { name: d.split.heading })).toBeHidden();
	await expect(refused).toBeVisible();

	// A press that is taken afterwards ends it.
	await arrive(elin, here.slice(2, 3));
	await expect(refused).toBeHidden();
});
