import { words } from '../../../src/lib/words/words';
import { withLetters } from '../pages/report-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;

test('changes are asked for at their paragraphs, by keyboard, and one answer gathers them', async ({
	room
}) => {
	const house = await room('approval');
	const { letters } = await withLetters(house, 'kofi-mensah', 'elin-prosser');
	const [kofi, office] = letters;
	const { page } = kofi;
	const first = kofi.paragraph(w.report.place.case('3.13.2', 13));
	const ask = first.getByRole('button', { name: w.approval.reading.ask });
	await ask.focus();
	await page.keyboard.press('Enter');
	await expect(first.getByRole('textbox')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(ask).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.type('Say that only the time of typing was there.');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(first).toContainText(w.approval.reading.asking);
	await kofi.askHere(w.report.place.themes('4.2'), 'Not most: some.');
	await expect(page.locator('#answer-open')).toContainText(w.approval.reading.asked(2));
	for (const act of await first.getByRole('button').all()) {
		expect((await act.boundingBox())?.height).toBeGreaterThanOrEqual(44);
	}
	await kofi.open();
	await expectAccessible(page);
	await kofi.send();
	const row = office.row('Kofi Mensah');
	for (const said of ['3.13.2', 'only the time of typing', 'Theme 4.2', 'Not most: some.']) {
		await expect(row).toContainText(said);
	}
	await office.standsAt(3, 10, 1);
	// He finds them again, and takes one back.
	await page.reload();
	const theme = kofi.paragraph(w.report.place.themes('4.2'));
	await theme.getByRole('button', { name: w.approval.reading.leave }).click();
	await kofi.send();
	await expect(row).not.toContainText('Not most: some.');
	await expect(row).toContainText('3.13.2');
});

test('a request for the whole report goes again with those that are added to it', async ({
	room
}) => {
	const house = await room('approval');
	const { places, letters } = await withLetters(house, 'kofi-mensah', 'elin-prosser');
	const [kofi, office] = letters;
	const { page } = kofi;
	await kofi.askHere(w.report.place.case('3.13.2', 13), 'Say when it was typed.');
	await kofi.openElsewhere();
	await page.getByLabel(w.approval.form.where).selectOption({ label: w.report.place.report });
	await kofi.why.fill('It is too long.');
	await kofi.send();
	await kofi.isSent();
	await kofi.goto(places.review);
	await kofi.askHere(w.report.place.themes('4.2'), 'Not most: some.');
	await kofi.send();
	const row = office.row('Kofi Mensah');
	for (const said of ['Not most: some.', 'Say when it was typed.', 'It is too long.']) {
		await expect(row).toContainText(said);
	}
});

test('no answer is sent without what was typed for it: it is put in or taken out first', async ({
	room
}) => {
	const house = await room('approval');
	const { letters } = await withLetters(house, 'kofi-mensah', 'elin-prosser');
	const [kofi, office] = letters;
	const { page } = kofi;
	const answer = page.locator('#answer');
	const first = kofi.paragraph(w.report.place.case('3.13.2', 13));
	await first.getByRole('button', { name: w.approval.reading.ask }).click();
	await first.getByRole('textbox').fill('Say when it was typed.');
	await page.keyboard.press('Escape');
	await kofi.choose('abstain');
	await kofi.send();
	await expect(page.getByRole('alert')).toContainText(w.approval.form.leftMissing);
	await expectAccessible(page);
	await answer.getByRole('button', { name: w.approval.reading.put }).click();
	await expect(first).toContainText(w.approval.reading.asking);
	await kofi.choose('approve');
	await kofi.send();
	await expect(page.getByRole('alert')).toContainText(w.approval.form.asksStill(1));
	await office.standsAt(3, 10, 1);
	await answer.getByRole('button', { name: w.approval.reading.leave }).click();
	await kofi.approve();
	await office.standsAt(4, 10, 1);
});

test('a comment on a paragraph is refused and settled in its place', async ({ room }) => {
	const house = await room('approval');
	const { letters } = await withLetters(house, 'kofi-mensah');
	const [kofi] = letters;
	const first = kofi.paragraph(w.report.place.case('3.13.2', 13));
	const opens = first.locator('.para__acts button').last();
	await opens.click();
	const send = first.getByRole('button', { name: w.approval.comments.send });
	await send.press('Enter');
	await expect(first.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
	await expect(send).toBeFocused();
	await expect(kofi.page.getByRole('alert')).toHaveCount(0);
	await first.getByRole('textbox').fill('Well put.');
	await send.press('Enter');
	await expect(first).toContainText('Well put.');
	await first.getByRole('button', { name: w.approval.comments.settle }).press('Enter');
	await expect(first).toContainText(w.approval.comments.settled);
	await expect(opens).toBeFocused();
});

test('how far was read stands at the foot, is kept, and goes on after another member answers', async ({
	room
}) => {
	const house = await room('approval');
	const { places, letters } = await withLetters(house, 'kofi-mensah', 'joan-whitfield');
	const [kofi, joan] = letters;
	const { page } = kofi;
	const to = page.locator('.read-to');
	const ends = page.locator('.para__end');
	const total = await ends.count();
	const read = async () => Number(/(\d+) of \d+/.exec(await to.innerText())?.[1]);
	const lookAt = (n: number) =>
		ends.nth(n).evaluate((end) => end.scrollIntoView({ block: 'center', behavior: 'instant' }));
	await lookAt(0);
	await expect.poll(read).toBeGreaterThan(0);
	const atTop = await read();
	await lookAt(Math.floor(total / 2));
	await expect.poll(read).toBeGreaterThan(atTop);
	await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
	// A paragraph counts after 900 ms on the screen: after that nothing is added.
	await page.waitForTimeout(1_500);
	const said = await to.innerText();
	await kofi.goto(places.review);
	await expect(to).toHaveText(said, { useInnerText: true, timeout: 800 });

	await joan.approve();
	await kofi.standsAt(4, 10, 1);
	const before = await read();
	await lookAt(total - 1);
	await expect.poll(read).toBeGreaterThan(before);
	// Whoever has not read it all may still answer.
	await kofi.approve();
});
