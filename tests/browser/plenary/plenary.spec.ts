import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { chooseByKeys, tabTo } from '../pages/keyboard';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en.plenary;
const CHAIR = 'margaret-pugh';

/** The second sitting: some of it in the meeting, and the chair's case open before them. */
async function inTheMeeting(house: Plenary, number: number, people: readonly string[]) {
	const places = await placesOf(house);
	const seats = await Promise.all(
		[CHAIR, ...people].map(async (slug) => {
			const seat = new Seat(await house.enter(slug));
			await seat.page.goto(places.sittingRoom(number));
			await expect(seat.page.getByRole('heading', { level: 1 })).toHaveText(
				slug === CHAIR ? w.waiting.nextCase(10) : w.waiting.heading
			);
			return seat;
		})
	);
	await expectAccessible(seats[0].page);
	await seats[0].open(number);
	for (const seat of seats) await seat.isAt(places, number);
	return { places, seats };
}

async function standDown(house: Plenary, places: Places, page: Page, number: number) {
	const said = await page.context().request.post(`/reviews/${places.review}/declare?/declare`, {
		form: { for: await house.holder(page), [`case-${places.caseId(number)}`]: 'conflict' },
		headers: { origin: house.origin }
	});
	expect(said.ok()).toBe(true);
}

test('the chair’s one main step is to open the next case in order, with its groups’ readiness beside it', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const [margaret, elin, kofi] = await Promise.all(
		[CHAIR, 'elin-prosser', 'kofi-mensah'].map(async (slug) => {
			const page = await house.enter(slug);
			await page.goto(places.sittingRoom(10));
			return page;
		})
	);
	const step = margaret.getByRole('main').locator('.waiting');
	const groups = step.getByRole('list', { name: w.waiting.groupsOf(10) });
	await expect(groups.getByRole('listitem')).toHaveText(/^\s*Group C: ready/);
	await expect(margaret.locator('main .button--main:visible')).toHaveCount(1);
	for (const [page, text] of [
		[elin, w.waiting.chairOpens('Margaret Pugh')],
		[kofi, w.waiting.text]
	] as const) {
		await expect(page.getByText(text)).toBeVisible();
		await expect(page.locator('main .button--main:visible')).toHaveCount(0);
	}

	await step.getByRole('button', { name: w.keys.open(10) }).press('Enter');
	for (const page of [margaret, elin, kofi]) await page.waitForURL(`**${places.plenary(10)}`);
	// Who pressed it goes on from the case, and nobody else's focus is moved.
	await expect(margaret.getByRole('heading', { level: 1 })).toBeFocused();
	await expect(kofi.getByRole('heading', { level: 1 })).not.toBeFocused();
});

test('who opens a case goes on from it, also where the news of it comes before the answer', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const margaret = await house.enter(CHAIR);
	await margaret.goto(places.sittingRoom(10));
	let isAnswered = false;
	await margaret.route(/\?\/open$/, async (route) => {
		const response = await route.fetch({ maxRedirects: 0 });
		await margaret.waitForURL(`**${places.plenary(10)}`);
		await route.fulfill({ response });
		isAnswered = true;
	});
	await margaret
		.getByRole('main')
		.getByRole('button', { name: w.keys.open(10) })
		.first()
		.press('Enter');
	await expect.poll(() => isAnswered).toBe(true);
	// What the answer leads to is the page that is there: its data is read once more.
	await margaret.waitForLoadState('networkidle');
	await expect(margaret.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a case opened before the page is live is opened by the live page; without a script by the form', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const margaret = await house.enter(CHAIR);
	let arrive = () => {};
	const slowLine = new Promise<void>((resolve) => (arrive = resolve));
	await margaret.route('**/_app/immutable/**/*.js', async (route) => {
		await slowLine;
		await route.continue();
	});
	const open = (number: number) =>
		margaret
			.getByRole('main')
			.getByRole('button', { name: w.keys.open(number) })
			.first();
	await margaret.goto(places.sittingRoom(10), { waitUntil: 'commit' });
	await open(10).press('Enter');
	arrive();
	await margaret.waitForURL(`**${places.plenary(10)}`);
	await expect(margaret.getByRole('heading', { level: 1 })).toBeFocused();

	await margaret.unroute('**/_app/immutable/**/*.js');
	await margaret.route('**/_app/immutable/**/*.js', () => undefined);
	await margaret.goto(places.plenary(10), { waitUntil: 'commit' });
	await open(11).press('Enter');
	await margaret.waitForURL(`**${places.plenary(11)}`, { waitUntil: 'commit' });
	await expect(margaret.getByRole('heading', { level: 1 })).toContainText('11');
});

test('the room follows the chair; whoever is typing is told, keeps their words and rejoins', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, seats } = await inTheMeeting(house, 13, ['kofi-mensah', 'priya-nair']);
	const [margaret, kofi, priya] = seats;
	await priya.words(1).press('End');
	await priya.words(1).pressSequentially(' And half a');

	await margaret.open(14);
	await margaret.isAt(places, 14);
	await kofi.isAt(places, 14);
	// From one case to the next the panel beside the findings and the chair's keys are those of the next.
	await expect(await kofi.beside(w.groups.heading)).toContainText(words.en.common.group('D'));
	await expect(margaret.page.getByRole('button', { name: w.agreement.agree })).toBeVisible();
	await expect(priya.page.getByText(w.place.moved(14))).toBeVisible();
	await expect(priya.words(1)).toBeFocused();
	await priya.words(1).pressSequentially(' sentence.');
	await priya.isSaved();

	await priya.page.getByRole('link', { name: w.place.rejoin }).click();
	await priya.isAt(places, 14);
	await priya.page.goto(places.plenary(13));
	await expect(priya.words(1)).toHaveValue(/ And half a sentence\.$/);
	await expect(priya.page.getByText(w.place.elsewhere(14))).toBeVisible();
});

test('two people who merge at once see the same; each takes back only their own', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await inTheMeeting(house, 13, ['kofi-mensah', 'priya-nair']);
	const [margaret, kofi, priya] = seats;
	const before = await margaret.sources();
	const merges = [await kofi.aboutToMerge(4, 3), await priya.aboutToMerge(7, 6)];
	await Promise.all(merges.map((merge) => merge()));

	const merged = before.length - 2;
	for (const seat of seats) await expect(seat.page.locator('.finding')).toHaveCount(merged);
	expect(await kofi.sources()).toEqual(await priya.sources());
	expect((await margaret.sources()).flat().sort()).toEqual(before.flat().sort());

	await kofi.page.locator('.deed').getByRole('button').click();
	for (const seat of seats) await expect(seat.page.locator('.finding')).toHaveCount(merged + 1);
	expect((await priya.sources()).at(-1)).toHaveLength(2);
});

test('whoever writes in a finding stays in it, caret and all, while others move it and what is around it', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await inTheMeeting(house, 13, ['kofi-mensah']);
	const [margaret, kofi] = seats;
	const { keyboard } = kofi.page;
	const inField = (n: number) =>
		kofi.page.getByRole('textbox', { name: new RegExp(`^Finding ${n}, .* English$`) });
	await kofi.page.getByRole('button', { name: w.findings.noWordsYet.en }).nth(0).click();
	const words = await kofi.words(2).inputValue();
	await keyboard.press('ControlOrMeta+Home');
	await keyboard.type('A');
	await kofi.isSaved();

	await margaret.choose(2, w.findings.up);
	await expect(inField(1)).toBeFocused();
	await keyboard.type('n');
	await margaret.choose(1, w.findings.down);
	await expect(inField(2)).toBeFocused();
	await margaret.choose(3, w.findings.up);
	await expect(inField(3)).toBeFocused();
	await keyboard.type('d ');
	await expect(margaret.words(3)).toHaveValue(`And ${words}`);
});

test('whoever stands down loses the case at once, and the chair goes to the next deputy for it', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, seats } = await inTheMeeting(house, 13, ['joan-whitfield']);
	const [margaret, joan] = seats;
	const heard = await margaret.words(1).inputValue();
	await standDown(house, places, margaret.page, 13);

	await expect(margaret.page.getByRole('heading', { level: 1 })).toHaveText(
		w.stoodDown.heading(13)
	);
	await expect(margaret.page.locator('main')).toContainText('Joan Whitfield');
	await expect(margaret.page.locator('main')).not.toContainText(heard);
	await expect(margaret.page.locator('.live-text textarea')).toHaveCount(0);
	await expectAccessible(margaret.page);
	await expect(joan.page.getByRole('button', { name: w.agreement.agree })).toBeVisible();
	await expect((await joan.beside(w.rail.present)).getByText(w.rail.stoodDown(1))).toBeVisible();

	await margaret.open(14);
	await margaret.isAt(places, 14);
});

test('what the panel agreed is recorded, and a later word says that it changed', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await inTheMeeting(house, 13, ['kofi-mensah']);
	const [margaret, kofi] = seats;
	await expect(kofi.page.getByRole('button', { name: w.agreement.agree })).toHaveCount(0);
	await margaret.page.getByRole('button', { name: w.agreement.agree }).click();
	await expect(kofi.page.getByText(w.agreement.unchanged)).toBeVisible();

	await kofi.words(1).press('End');
	await kofi.words(1).pressSequentially(' As well.');
	for (const { page } of seats) {
		await expect(page.getByText(w.head.changed, { exact: true })).toBeVisible();
	}
	await margaret.page.getByText(w.keys.more, { exact: true }).click();
	await margaret.page.getByRole('button', { name: w.agreement.takeBack }).click();
	await expect(kofi.page.getByText(w.agreement.not)).toBeVisible();
});

test('a point is set aside with its reason and reinstated, by keyboard alone', async ({ room }) => {
	const house = await room('plenary');
	const { seats } = await inTheMeeting(house, 13, ['kofi-mensah']);
	const [margaret, kofi] = seats;
	const { keyboard } = kofi.page;
	await kofi
		.finding(2)
		.getByRole('button', { name: w.findings.menu(2) })
		.focus();
	await keyboard.press('Enter');
	await kofi.page.getByRole('menuitem', { name: w.findings.aside }).focus();
	await keyboard.press('Enter');
	await expect(kofi.page.getByRole('dialog')).toBeVisible();
	await kofi.page.getByRole('textbox', { name: w.aside.label }).focus();
	await keyboard.type('Not borne out by the log');
	await keyboard.press('Tab');
	await keyboard.press('Enter');

	// It keeps its number, and comes back from where it was.
	await expect(margaret.finding(2)).toContainText(w.aside.reason('Not borne out by the log'));
	await kofi.finding(2).getByRole('button', { name: w.aside.reinstate }).focus();
	await keyboard.press('Enter');
	await expect(kofi.finding(2)).toBeFocused();
	await expect(margaret.words(2)).toBeVisible();
	await expectAccessible(kofi.page);
});

test('after each act on the findings the focus is on what became of it', async ({ room }) => {
	const house = await room('plenary');
	const { seats } = await inTheMeeting(house, 13, []);
	const [{ page }] = seats;
	const [margaret] = seats;
	const { keyboard } = page;
	const last = page.locator('.deed');
	const choose = async (n: number, ...lines: string[]) => {
		await margaret
			.finding(n)
			.getByRole('button', { name: w.findings.menu(n), exact: true })
			.focus();
		await chooseByKeys(page, ...lines);
	};

	await margaret.finding(1).getByRole('button', { name: w.findings.merge }).focus();
	await chooseByKeys(page, w.findings.mergeTarget(2, ''));
	await expect(page.locator('.finding:focus')).toHaveCount(1);
	// One button, to and fro, and what it did is said.
	const { undo, redo } = words.en.common.buttons;
	await tabTo(page, last.getByRole('button', { name: undo }), 'Tab', 200);
	await keyboard.press('Enter');
	await expect(last).toContainText(w.findings.undone);
	await expect(last.getByRole('button', { name: redo })).toBeFocused();
	await keyboard.press('Enter');
	await expect(last).toContainText(w.findings.redone);
	await expect(last.getByRole('button', { name: undo })).toBeFocused();

	await choose(2, w.findings.flags, words.en.common.flags.concern);
	await expect(last).toContainText(w.findings.flagged(words.en.common.flags.concern, true));

	await choose(3, w.findings.aside);
	await tabTo(page, page.getByRole('textbox', { name: w.aside.label }));
	await keyboard.type('Not borne out by the log');
	await keyboard.press('Tab');
	await keyboard.press('Enter');
	await expect(last).toContainText(w.findings.setAside);
	await expect(margaret.finding(4)).toBeFocused();
	await tabTo(
		page,
		margaret.finding(3).getByRole('button', { name: w.aside.reinstate }),
		'Shift+Tab',
		20
	);
	await keyboard.press('Enter');
	await expect(last).toContainText(w.findings.reinstated);
	await expect(page.locator('.finding:focus')).toHaveCount(1);

	await choose(2, w.findings.theme);
	const dialog = page.getByRole('dialog');
	await tabTo(page, dialog.getByRole('button', { name: w.themes.create }));
	await keyboard.press('Enter');
	const fresh = dialog.getByRole('textbox', { name: w.themes.freshLabel });
	await expect(fresh).toBeFocused();
	await expect(fresh).toHaveAccessibleDescription(
		new RegExp(words.en.common.field.missing(w.themes.freshLabel))
	);
	await tabTo(page, dialog.getByRole('button', { name: w.themes.done }));
	await keyboard.press('Enter');
	await expect(
		margaret.finding(2).getByRole('button', { name: w.findings.menu(2), exact: true })
	).toBeFocused();

	await margaret.beside(w.answers.heading);
	const record = page.getByText(w.answers.record).first();
	await record.focus();
	await keyboard.press('Enter');
	await keyboard.press('Tab');
	await keyboard.press('ArrowDown');
	await tabTo(page, page.getByRole('button', { name: w.answers.save }).first());
	await keyboard.press('Enter');
	await expect(last).toContainText(w.answers.saved);
	await expect(page.locator('summary:focus')).toContainText(w.answers.recordAgain);

	await margaret.beside(w.rail.chair);
	await margaret.rail.getByText(w.rail.handOver).focus();
	await keyboard.press('Enter');
	await tabTo(page, margaret.rail.getByRole('button', { name: w.rail.hand, exact: true }));
	await keyboard.press('Enter');
	await expect(page.locator('.chair__who')).toBeFocused();
});

test('on a telephone the whole of a finding’s menu is on the screen', async ({ room }) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const kofi = new Seat(await house.enter('kofi-mensah', { width: 320 }));
	await kofi.page.goto(places.plenary(5));
	await kofi.isSaved();
	await kofi
		.finding(1)
		.getByRole('button', { name: w.findings.menu(1), exact: true })
		.click();
	const lies = async () => (await kofi.page.getByRole('menu').boundingBox())!;
	const isWhole = ({ x, width }: { x: number; width: number }) => x >= 0 && x + width <= 320;
	expect(isWhole(await lies())).toBe(true);
	await kofi.page.getByRole('menuitem', { name: w.findings.kind }).click();
	expect(isWhole(await lies())).toBe(true);
});

test('an observer is in the room and reads nothing of the case', async ({ room }) => {
	const house = await room('plenary');
	const { places } = await inTheMeeting(house, 13, []);
	const page = await house.enter('ann-bevan');
	await page.goto(places.sittingRoom(13));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(w.waiting.noContent(13));
	await expect(page.locator('.finding, .point')).toHaveCount(0);
	const refused = await page.goto(places.plenary(13));
	expect(refused?.status()).toBe(403);
	await expect(page.locator('.finding, .point')).toHaveCount(0);
});

test('a deputy takes the chair in one step, and the sitting is closed for good only when meant', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await inTheMeeting(house, 13, ['joan-whitfield']);
	const [margaret, joan] = seats;
	await (await joan.beside(w.rail.chair)).getByRole('button', { name: w.rail.take }).click();
	await expect(joan.page.locator('.chair')).toContainText(w.rail.youInChair);
	await expect(margaret.page.locator('.chair')).toContainText(w.rail.inChair('Joan Whitfield'));
	await expect(margaret.page.getByRole('button', { name: w.agreement.agree })).toHaveCount(0);
	await expect(joan.page.getByRole('button', { name: w.agreement.agree })).toHaveCount(1);

	await joan.page.getByRole('link', { name: w.rail.close }).click();
	await expectAccessible(joan.page);
	await joan.page.getByRole('button', { name: w.close.confirm }).click();
	await expect(joan.page.getByRole('alert')).toBeVisible();
	await joan.page.getByRole('checkbox', { name: w.close.sure }).check();
	await joan.page.getByRole('button', { name: w.close.confirm }).click();
	await expect(joan.page.getByRole('heading', { level: 1 })).toHaveText(w.close.closed);
});
