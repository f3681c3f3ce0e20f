import { join } from 'node:path';
import { openDatabase } from '../../../server/store/engine/database';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { BoardPage } from '../pages/board-page';
import { knowsNobody, OfficePage, signs } from '../pages/office-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en;
const d = w.office.day;
const s = w.office.substitutes;
const p = w.office.prepare;
const preset = 'Customer Service Improvement Scrutiny Panel';

/** The panel's own rule: two members, and somebody in the chair's seat. */
async function needsTheChair(house: Plenary) {
	await house.stop();
	const db = await openDatabase(join(house.folder, 'plenary.sqlite'));
	const panel = await db.selectFrom('panels').selectAll().executeTakeFirstOrThrow();
	const settings = { ...JSON.parse(panel.settings), quorum: { minimum: 2, seats: ['chair'] } };
	await db
		.updateTable('panels')
		.set({ settings: JSON.stringify(settings) })
		.execute();
	await db.destroy();
	await house.start();
}

test('a seat is held by one; a substitute is named, signs, arrives, counts once and writes; the quorum says which seat is missing', async ({
	room
}) => {
	test.slow();
	const house = await room(null);
	const office = new OfficePage(house, await house.visit());
	const { page } = office;
	await office.setUp('Elin Prosser', preset);
	await needsTheChair(house);

	const people = w.staff.people;
	await test.step('a seat that is full refuses one more, at its field', async () => {
		const add = async (name: string, seat: string) => {
			await page.goto('/staff/people');
			await page.getByLabel(people.name, { exact: true }).fill(name);
			await page.locator('#new-seat').selectOption(seat);
			await page.locator('#new-level').fill('Passed');
			await page.locator('#new-granted').fill('2023-01-01');
			await office.button(people.addButton).click();
		};
		await add('Ruth Amory', 'chair');
		await expect(page.getByText(people.added('Ruth Amory'))).toBeVisible();
		await add('Iqbal Shah', 'chair');
		const full = refusalText(w, 'seat-full', { max: 1, en: 'Independent chair', cy: '' });
		await page.getByRole('alert').getByRole('link', { name: full }).click();
		await expect(page.locator('#new-seat')).toBeFocused();
		await expectAccessible(page);
		await page.locator('#new-seat').selectOption('public');
		await office.button(people.addButton).click();
		await expect(page.getByText(people.added('Iqbal Shah'))).toBeVisible();
		await expect(page.getByText(people.seatOf('Independent chair'))).toBeVisible();
	});
	await office.addQuickly({ name: 'Una Flood' }, 'Passed');
	await office.addQuickly({ name: 'Ray Cole', role: 'substitute' }, 'Passed');
	const [ruth, iqbal, ray] = [
		await office.invite('Ruth Amory'),
		await office.invite('Iqbal Shah'),
		await office.invite('Ray Cole')
	];
	for (const [each, name] of [
		[ruth, 'Ruth Amory'],
		[iqbal, 'Iqbal Shah']
	] as const)
		await signs(each, name, 'en', false);

	await test.step('the review is planned, with who holds the chair’s seat in the chair', async () => {
		await office.makeReview('This spring', { place: 'Town hall' });
		await page.getByText(p.sitting(1), { exact: true }).first().click();
		await expect(page.locator('#s1-chair')).toContainText('Ruth Amory');
		await expect(page.locator('#s1-chair option:checked')).toHaveText('Ruth Amory');
		await page.locator('#references').fill('W-1\nW-2');
		await office.button(p.add).click();
		await expect(page.getByText(p.summary(office.today, 'Town hall'))).toBeVisible();
	});

	await test.step('a substitute is named with who briefed them', async () => {
		await page.goto(`/reviews/${office.review}/prepare`);
		await page.getByText(p.sitting(1), { exact: true }).first().click();
		await page.getByText(s.name, { exact: true }).click();
		await page.getByLabel(s.person).selectOption('Ray Cole');
		await page.getByLabel(s.member).selectOption('Una Flood');
		await office.button(s.save).click();
		await expect(page.getByText(refusalText(w, 'briefing-needed')).first()).toBeVisible();
		await page.getByLabel(s.by).selectOption('Elin Prosser');
		await page.getByLabel(s.at).fill(office.today);
		await office.button(s.save).click();
		await expect(page.getByText(s.briefed('Elin Prosser', office.today))).toBeVisible();
		await expectAccessible(page);
	});

	await test.step('the same is asked of the substitute as of a member', async () => {
		await signs(ray, 'Ray Cole', 'en', false);
		for (const each of [ruth, iqbal, ray]) await knowsNobody(each, 'en');
	});

	await test.step('the quorum says which seat is missing, to everyone, until its holder comes', async () => {
		await page.goto(`/reviews/${office.review}/prepare`);
		const sitting = await page.locator('a[href$="/day"]').first().getAttribute('href');
		await page.goto(sitting ?? '');
		await office.button(d.open).click();
		await expect(page.getByText(s.inPlaceOf('Una Flood')).first()).toBeVisible();
		await ray.goto('/');
		await ray.getByRole('link', { name: w.home.steps.arrive.button }).click();
		await expect(ray.getByText(w.home.arrive.standsIn('Una Flood'))).toBeVisible();
		await ray.getByRole('button', { name: w.home.arrive.say.room }).click();
		await office.mark(['Iqbal Shah']);
		const missing = w.common.quorum.seats('Independent chair');
		await expect(page.getByText(missing).first()).toBeVisible();
		await expect(ray.getByText(missing)).toBeVisible();
		await expect(ray.getByText(w.common.quorum.notEnough)).toBeVisible();
		await expectAccessible(page);
		await expectAccessible(ray);
		await office.button(d.mark('Una Flood', d.arrivals.room)).click();
		const twice = refusalText(w, 'substitute-here', { name: 'Ray Cole' });
		await expect(page.getByText(twice).first()).toBeVisible();
		await office.mark(['Ruth Amory']);
		await expect(page.getByText(w.common.quorum.count(3, 2))).toBeVisible();
		await expect(page.getByText(missing)).toHaveCount(0);
		await expect(ray.getByText(w.common.quorum.enough)).toBeVisible();
	});

	await test.step('an input is recorded; the groups start; the substitute writes in the member’s place', async () => {
		await page.getByRole('link', { name: d.split.suggest }).click();
		await page.getByLabel(d.split.count).selectOption('1');
		await office.button(d.split.again).click();
		await office.button(d.split.use).click();
		// The suggestion has the same headings.
		await expect(office.button(d.split.use)).toBeHidden();
		await expect(page.getByRole('heading', { name: d.group('A') })).toBeVisible();
		await office.button(d.start).click();
		await expect(page.getByText(d.running)).toBeVisible();
		await ray.goto('/');
		await ray.getByRole('link', { name: w.home.steps.board.button }).click();
		const board = new BoardPage(ray);
		await board.isSaved();
		await board.add('negative', 'The form was never answered.');
		await board.isSaved();
		await expectAccessible(ray);
	});
});

test('an adviser’s input begins and ends, the adviser leaves, and its summary is recorded to be passed on', async ({
	room
}) => {
	const house = await room('breakouts');
	const i = w.office.inputs;
	const { sittings } = await house.state();
	const elin = await house.enter('elin-prosser', { width: 360 });
	const at = `/sittings/${sittings[1].id}`;
	await elin.goto(`${at}/day`);
	await elin.getByRole('button', { name: d.open }).click();
	const title = 'The work of the Hub, as heard on 3 July';
	await elin.getByRole('button', { name: i.beginOf(title) }).click();
	await expect(elin.getByRole('button', { name: i.endOf(title) })).toBeVisible();
	await elin.getByRole('button', { name: i.endOf(title) }).click();
	await expect(elin.getByRole('button', { name: i.endOf(title) })).toHaveCount(0);
	await expect(elin.getByRole('button', { name: i.backOf(title) })).toBeVisible();
	await expect(elin.getByText(i.relayed('Elin Prosser'))).toBeVisible();
	await elin.getByText(i.change(title)).click();
	await elin.getByLabel(i.relayedBy, { exact: true }).selectOption('');
	await test.step('what comes from another page of the office leaves the form unfolded', async () => {
		const other = await elin.context().newPage();
		await other.goto(`${at}/day`);
		await other.getByRole('button', { name: i.beginOf('Lunch') }).click();
		await expect(elin.getByRole('button', { name: i.endOf('Lunch') })).toBeVisible();
		await other.close();
		await expect(elin.getByLabel(i.relayedBy, { exact: true })).toBeVisible();
	});
	await elin.getByRole('button', { name: i.save }).click();
	await expect(elin.getByText(i.relayed('Elin Prosser'))).toHaveCount(0);
	await expect(elin.getByRole('button', { name: i.save })).toBeHidden();
	await expectAccessible(elin);
	const wide = await elin.evaluate(() => document.documentElement.scrollWidth);
	expect(wide).toBeLessThanOrEqual(360);
});
