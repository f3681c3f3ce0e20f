import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { tabTo } from '../pages/keyboard';
import { DraftPage, LetterPage, withLetters } from '../pages/report-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;
const PLACE = w.report.place.case('3.14.2', 14);

/** Another version with other words in one place, as the coordinator makes it. */
async function replace(office: LetterPage, { review }: Places): Promise<void> {
	const { page } = office;
	await page.getByRole('button', { name: w.approval.record.newVersion }).click();
	const asked = page.getByRole('dialog');
	await asked.getByRole('button', { name: w.approval.record.newVersion }).click();
	await expect(page).toHaveURL(`/reviews/${review}/draft`);
	const draft = new DraftPage(page);
	await draft.goto(review, 'cases');
	await draft
		.words(PLACE)
		.fill('The checks were made under the second name, so it could not be told whom they found.');
	await draft.isSaved();
	const dialog = await draft.send();
	await dialog
		.getByRole('textbox', { name: w.draft.send.outcome })
		.fill('Said as asked, with no name.');
	await dialog.getByRole('button', { name: w.draft.send.confirm(2) }).click();
	await expect(page.getByText(w.draft.sealed(2))).toBeVisible();
}

test('answers stand live on every screen, and seven of ten with nothing open is enough', async ({
	room
}) => {
	test.slow();
	const house = await room('approval');
	const { letters } = await withLetters(house, 'elin-prosser', 'joan-whitfield', 'kofi-mensah');
	const [office, joan, kofi] = letters;
	for (const each of letters) await each.standsAt(3, 10, 1);
	await expect(office.stands).toContainText(
		w.approval.stands.needed(7, w.approval.stands.rules['two-thirds'])
	);
	await expect(kofi.stands).toContainText(w.approval.stands.open(1));

	const sendEmpty = kofi.page.getByRole('button', { name: w.approval.form.send, exact: true });
	await kofi.open();
	await sendEmpty.click();
	await expect(kofi.page.getByRole('alert')).toContainText(w.approval.form.chooseOne);
	await kofi.choose('change');
	await kofi.page.getByLabel(w.approval.form.why).fill('Too gentle.');
	await kofi.send();
	await expect(kofi.page.getByRole('alert')).toContainText(w.approval.form.whereMissing);
	await expectAccessible(kofi.page);

	await kofi.why.fill('');
	await kofi.approve();
	for (const each of letters) await each.standsAt(4, 10, 1);
	await joan.approve();
	for (const each of letters) await each.standsAt(5, 10, 1);
	await expect(office.stands).not.toContainText(w.approval.stands.open(1));

	const { letters: more } = await withLetters(
		house,
		'derek-hammond',
		'sioned-lloyd',
		'owain-beynon'
	);
	await more[0].choose('abstain');
	await more[0].send();
	await more[0].isSent();
	await more[1].approve();
	await office.standsAt(6, 10, 1);
	await expect(office.stands).not.toContainText(w.approval.stands.passed);
	await more[2].approve();
	await office.standsAt(7, 10, 1);
	await expect(office.stands).toContainText(w.approval.stands.passed);

	await office.page.getByRole('button', { name: w.approval.record.button }).click();
	await office.page
		.getByRole('dialog')
		.getByRole('button', { name: w.approval.record.button })
		.click();
	for (const { page } of [office, joan, kofi]) {
		await expect(page.getByText(/^The panel approved this report on/)).toBeVisible();
		await expect(page.getByRole('radio')).toHaveCount(0);
	}
	await expectAccessible(office.page);
});

test('the page of whoever has no answer to give asks for none, in its name either', async ({
	room
}) => {
	const house = await room('approval');
	const { letters } = await withLetters(house, 'bethan-howells', 'nasreen-akhtar');
	const [bethan, nasreen] = letters.map(({ page }) => page);
	await expect(bethan).toHaveTitle(new RegExp(`^${w.approval.titleOthers}`));
	await expect(bethan.getByRole('heading', { level: 1 })).toHaveText(w.approval.titleOthers);
	await expect(nasreen).toHaveTitle(new RegExp(`^${w.approval.title}`));
});

test('whoever answers a version that has just been replaced is told, and keeps what they typed', async ({
	room
}) => {
	const house = await room('approval');
	const places = await placesOf(house);
	const typed = 'Say too that nobody rang back.';
	// Nothing live reaches him: he cannot know that the version has gone.
	const page = await house.enter('kofi-mensah');
	await page.routeWebSocket('**/live/**', (socket) => socket.close());
	await page.route('**/live/**', (route) => route.abort());
	const kofi = new LetterPage(page);
	await kofi.goto(places.review);
	await kofi.choose('change');
	await kofi.why.fill(typed);
	await page.getByLabel(w.approval.form.where).selectOption({ label: w.report.place.report });

	const { letters } = await withLetters(house, 'elin-prosser', 'joan-whitfield');
	const [office, joan] = letters;
	await joan.open();
	await joan.page.locator('#answer').getByText(w.approval.reading.elsewhere).click();
	await joan.why.fill(typed);
	await replace(office, places);
	await kofi.send();
	await expect(page.getByText(w.refusals.sentences.replaced).first()).toBeVisible();
	await expect(kofi.sending).toBeEnabled();
	await expectAccessible(page);
	await kofi.choose('change');
	await expect(kofi.why).toHaveValue(typed);
	await office.goto(places.review);
	await office.standsAt(0, 10, 2);

	// She was told by the page itself, and reads the one part that changed since she answered.
	await expect(joan.page.getByText(w.approval.replaced.heading(2))).toBeVisible();
	await expect(joan.why).toHaveValue(typed);
	const changed = joan.page.getByRole('region', { name: w.approval.changes.heading });
	await expect(changed.getByRole('article')).toHaveCount(1);
	await expect(changed).toContainText(w.approval.changes.youAsked);
	await expect(changed).toContainText(`${w.approval.changes.outcome} Said as asked, with no name.`);
	await expect(changed.locator('ins')).not.toHaveCount(0);
	// What they typed is left out of no answer unless they take it out.
	await joan.open();
	await joan.why.fill('');
	await joan.approve();
	await office.standsAt(1, 10, 2);
	await kofi.why.fill('');
	await kofi.approve();
	await office.standsAt(2, 10, 2);
});

test('an answer sent twice is counted once, and an earlier version takes none', async ({
	room
}) => {
	const house = await room('approval');
	const { places, letters } = await withLetters(house, 'elin-prosser', 'kofi-mensah');
	const [office, kofi] = letters;
	const { people, versions } = await house.state();
	const [{ hash }] = versions;
	const idOf = (slug: string) => people.find((each) => each.slug === slug)?.id ?? '';
	const answer = () =>
		kofi.page.request.post(`/reviews/${places.review}/approval?/answer`, {
			form: { for: idOf('kofi-mensah'), says: 'approve', hash, because: '', place: '' },
			headers: { origin: house.origin, accept: 'application/json' }
		});
	await Promise.all([answer(), answer(), answer()]);
	await office.standsAt(4, 10, 1);
	await kofi.page.reload();
	await kofi.standsAt(4, 10, 1);
	await kofi.choose('approve');
	await kofi.page.getByRole('button', { name: w.approval.form.sendAgain, exact: true }).dblclick();
	await office.standsAt(4, 10, 1);

	await replace(office, places);
	const late = (await (await answer()).json()) as { type: string; status: number; data: string };
	expect(late).toMatchObject({ type: 'failure', status: 409 });
	expect(late.data).toContain('replaced');
	await office.goto(places.review);
	await office.standsAt(0, 10, 2);
});

test('news that comes while somebody is on their way to another page does not hold them back', async ({
	room
}) => {
	const house = await room('approval');
	const { places, letters } = await withLetters(
		house,
		'elin-prosser',
		'kofi-mensah',
		'joan-whitfield'
	);
	const [office, kofi, joan] = letters;
	const whole = `/reviews/${places.review}/versions/1`;
	let arrive = () => {};
	const slowLine = new Promise<void>((resolve) => (arrive = resolve));
	await kofi.page.route(`**${whole}/__data.json*`, async (route) => {
		await slowLine;
		await route.continue();
	});
	await kofi.page.locator(`a[href="${whole}"]`).click();
	await joan.approve();
	await office.standsAt(4, 10, 1);
	arrive();
	await kofi.page.waitForURL(`**${whole}`);
});

test('an answer to a form does not hold back who went on meanwhile, nor does it take their focus', async ({
	room
}) => {
	const house = await room('approval');
	const { places, letters } = await withLetters(house, 'kofi-mensah');
	const [{ page }] = letters;
	const whole = `/reviews/${places.review}/versions/1`;
	let arrive = () => {};
	const slowLine = new Promise<void>((resolve) => (arrive = resolve));
	for (const slow of [`**${whole}/__data.json*`, '**/approval?/comment']) {
		await page.route(slow, async (route) => {
			await slowLine;
			await route.continue();
		});
	}
	await page.locator('#comment-block').selectOption({ index: 1 });
	await page.locator('#comment-text').fill('Well put.');
	await page.getByRole('button', { name: w.approval.comments.send }).click();
	const answered = page.waitForResponse((response) => response.url().endsWith('?/comment'));
	await page.locator(`a[href="${whole}"]`).click();
	arrive();
	await page.waitForURL(`**${whole}`);
	await answered;
	await letters[0].goto(places.review);
	await expect(page.getByText('Well put.').first()).toBeVisible();
	await page.getByRole('button', { name: w.approval.comments.settle }).last().press('Enter');
	await expect(page.locator('#comments')).toBeFocused();
});

test('whoever goes within the page by its links answers by keyboard and is not sent back there', async ({
	room
}) => {
	const house = await room('approval');
	const { letters } = await withLetters(house, 'kofi-mensah');
	const [{ page }] = letters;
	const { keyboard } = page;
	await tabTo(page, page.getByRole('link', { name: w.common.skip }));
	await keyboard.press('Enter');
	await expect(page.locator('#main')).toBeFocused();
	await tabTo(page, page.getByRole('link', { name: w.approval.jump }));
	await keyboard.press('Enter');
	await expect(page.locator('#answer')).toBeFocused();

	// A no is at the top, and at the choice it is about.
	const send = page.getByRole('button', { name: w.approval.form.send });
	await tabTo(page, send);
	await keyboard.press('Enter');
	const errors = page.getByRole('alert');
	await expect(errors).toBeFocused();
	await expect(
		page.getByRole('group', { name: w.approval.form.legend })
	).toHaveAccessibleDescription(new RegExp(w.approval.form.chooseOne));
	// Sent again as it is, it is said again.
	await tabTo(page, send);
	await keyboard.press('Enter');
	await expect(errors).toBeFocused();
	await keyboard.press('Tab');
	await keyboard.press('Enter');
	await keyboard.press('Space');
	await tabTo(page, send);
	await keyboard.press('Enter');
	await expect(page.locator('#letter')).toBeFocused();
	// It stays there, also after the moment in which Kit looks for a place of its own.
	await page.waitForTimeout(300);
	await expect(page.locator('#letter')).toBeFocused();
});

test('a hold is placed and ended by keyboard, and the focus goes on from the heading', async ({
	room
}) => {
	const house = await room('approval');
	const huw = await house.enter('huw-jarman');
	const { review } = await placesOf(house);
	let arrive = () => {};
	const slowLine = new Promise<void>((resolve) => (arrive = resolve));
	await huw.route('**/_app/immutable/**/*.js', async (route) => {
		await slowLine;
		await route.continue();
	});
	await huw.goto(`/reviews/${review}/writing`, { waitUntil: 'commit' });
	const keeping = huw.locator('#keeping');
	const words = w.writing.keep;
	await huw.locator('summary', { hasText: words.hold }).press('Enter');
	arrive();
	// Going live does not fold in what was folded out before.
	await expect(huw.locator('html')).toHaveAttribute('data-live');
	await huw.getByRole('textbox', { name: words.holdWhy }).fill('A complaint is looked into.');
	await huw.getByRole('button', { name: words.hold }).press('Enter');
	await expect(huw.getByText('A complaint is looked into.')).toBeVisible();
	await expect(keeping).toBeFocused();
	await huw.getByRole('checkbox', { name: words.releaseSure }).press('Space');
	await huw.getByRole('button', { name: words.release }).press('Enter');
	await expect(huw.locator('summary', { hasText: words.hold })).toBeVisible();
	await expect(keeping).toBeFocused();
});

test('who stood down from a case answers for the rest, and is shown nothing of it', async ({
	room
}) => {
	const house = await room('approval');
	const { places, letters } = await withLetters(house, 'nasreen-akhtar', 'elin-prosser');
	const [nasreen, office] = letters;
	await expect(nasreen.page.getByText(w.approval.stoodDown([3]))).toBeVisible();
	await expect(nasreen.page.getByText(w.report.withheld(3)).first()).toBeVisible();
	await expectAccessible(nasreen.page);
	await nasreen.approve();
	await expect(office.row('Nasreen Akhtar')).toContainText(w.approval.answers.exceptFor([3]));

	// Absent for a year: welcome to read and comment, and not counted.
	const bethan = await house.enter('bethan-howells');
	await bethan.goto(`/reviews/${places.review}/approval`);
	await expect(bethan.getByText(w.approval.lede.comment)).toBeVisible();
	await expect(bethan.getByRole('radio')).toHaveCount(0);
});
