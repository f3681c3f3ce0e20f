// Over 400 lines because all of it is one demo on one server, which is costly to start.
import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { Seat } from '../pages/plenary-page';
import { BoardPage, placesOf } from '../pages/board-page';
import { chooseByKeys, tabTo } from '../pages/keyboard';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';
import { framesTo, knock } from '../pages/sockets';

const w = words.en;
const GROUP_A = ['margaret-pugh', 'nasreen-akhtar', 'owain-beynon'] as const;

/** Some of Group A at their board of a case. */
async function atBoard(room: Plenary, number: number, people: readonly string[] = GROUP_A) {
	const places = await placesOf(room);
	const boards = await Promise.all(
		people.map(async (slug) => {
			const board = new BoardPage(await room.enter(slug));
			await board.goto(places.board(number));
			return board;
		})
	);
	return { places, boards };
}

for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
	test(`a server ended by ${signal} in the middle of a word loses nothing of what two people type`, async ({
		room
	}) => {
		const house = await room('breakouts');
		const { places, boards } = await atBoard(house, 4, GROUP_A.slice(0, 2));
		const [margaret, nasreen] = boards;
		const hers = await margaret.add('positive', 'Before the cut');
		await margaret.isSaved();
		const answer = (await nasreen.questions()).getByRole('textbox', { name: promptCalled(4) });
		await answer.fill('Two things: ');
		await nasreen.isSaved();

		await Promise.all([
			hers.pressSequentially(', during the cut', { delay: 20 }),
			answer.pressSequentially('one, ', { delay: 40 }),
			house.stop(signal)
		]);
		for (const { line } of boards) await expect(line).toContainText(w.common.connection.offline[1]);
		await hers.pressSequentially(', after the cut');
		await answer.pressSequentially('two');
		await expect(margaret.line).toContainText(w.common.connection.offline[0]);

		await house.start();
		for (const board of boards) await board.isSaved();
		const whole = 'Before the cut, during the cut, after the cut';
		await expect(nasreen.field('positive', 1)).toHaveValue(whole);
		await expect(await margaret.questions()).toContainText('Two things: one, two');

		// "Saved" is a promise: what stands there when it is said is there after the next power cut.
		await hers.pressSequentially('. Kept.');
		await margaret.isSaved();
		await house.stop('SIGKILL');
		await house.start();
		const owain = new BoardPage(await house.enter('owain-beynon'));
		await owain.goto(places.board(4));
		await expect(owain.field('positive', 1)).toHaveValue(`${whole}. Kept.`);
	});
}

test('a group’s board is closed to the other group, by page and by socket, until the chair opens the case', async ({
	room
}) => {
	const house = await room('breakouts');
	const { places, boards } = await atBoard(house, 5, ['margaret-pugh']);
	const [margaret] = boards;
	const gethin = await house.enter('gethin-rees');
	const heard = framesTo(gethin);

	// His own group has the case too: he sits at another board of it and hears nothing of this one.
	await new BoardPage(gethin).goto(places.board(5));
	await margaret.add('action', 'Quillfeather, for nobody else yet');
	await margaret.isSaved();
	const papers = await gethin.request.get(`${places.board(5)}?group=${places.groupId('A')}`);
	expect(papers.status()).toBe(403);
	expect(await papers.text()).toContain(w.refusals.sentences.forbidden);
	expect(await papers.text()).not.toContain('Quillfeather');
	await gethin.goto(places.board(1));
	await expect(gethin.getByText(w.refusals.sentences.forbidden)).toBeVisible();
	await expectAccessible(gethin);

	const [mine, theirs] = await Promise.all([
		knock(house, gethin, places.boardName(5, 'B')),
		knock(house, gethin, places.boardName(5, 'A'))
	]);
	await expect.poll(mine.bytes).toBeGreaterThan(0);
	await expect.poll(theirs.closed).toBe(4403);
	expect(theirs.bytes()).toBe(0);
	mine.end();
	expect(heard.all()).not.toContain('Quillfeather');

	await margaret.page.goto(places.sittingRoom(5));
	const key = margaret.page.getByRole('button', { name: w.plenary.keys.open(5), exact: true });
	await key.click();
	await margaret.page.getByRole('button', { name: w.plenary.keys.openAnyway }).click();
	const wrote = await new Seat(margaret.page).beside(w.plenary.groups.heading);
	await expect(wrote.getByRole('heading', { name: w.common.group('B') })).toBeVisible();
	await gethin.goto(places.plenary(5));
	await expect(
		(await new Seat(gethin).beside(w.plenary.groups.heading)).getByText(
			'Quillfeather, for nobody else yet'
		)
	).toBeVisible();
});

test('before a page is live no letter is taken that would be lost, and a press is kept', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const owain = new BoardPage(await house.enter('owain-beynon'));
	const { page } = owain;
	let arrive = () => {};
	const slowLine = new Promise<void>((resolve) => (arrive = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await slowLine;
		await route.continue();
	});
	await page.goto(places.board(3), { waitUntil: 'commit' });
	const actions = await owain.column('action').getByRole('listitem').count();
	await owain.addButton('action').click();
	const written = owain.field('positive', 1);
	const before = await written.inputValue();
	await written.pressSequentially('Too soon');
	await expect(written).toHaveValue(before);

	arrive();
	await expect(owain.field('action', actions + 1)).toBeFocused();
	await page.keyboard.type('In time');
	await owain.isSaved();
	await expect(owain.field('action', actions + 1)).toHaveValue('In time');
});

test('another site, nobody, and an unknown board are turned away at the socket', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const margaret = await house.enter('margaret-pugh');
	const board = places.boardName(4, 'A');
	const elsewhere = await knock(house, margaret, board, 'https://elsewhere.example');
	const nobody = await knock(house, await house.visit(), board);
	const unknown = await knock(house, margaret, `board:${places.caseId(4)}:nowhere`);
	await expect.poll(elsewhere.closed).toBe(403);
	await expect.poll(nobody.closed).toBe(4401);
	await expect.poll(unknown.closed).toBe(4403);
	for (const each of [elsewhere, nobody, unknown]) expect(each.bytes()).toBe(0);
});

test('whoever stands down loses the open board at once, on the screen and by socket', async ({
	room
}) => {
	const house = await room('breakouts');
	const { places, boards } = await atBoard(house, 3, GROUP_A.slice(0, 2));
	const [margaret, nasreen] = boards;
	const written = await nasreen.field('positive', 1).inputValue();
	const heard = framesTo(nasreen.page);
	const socket = await knock(house, nasreen.page, places.boardName(3, 'A'));
	await expect.poll(socket.bytes).toBeGreaterThan(0);

	const declaring = await nasreen.page.context().newPage();
	await declaring.goto(`/reviews/${places.review}/declare`);
	const three = declaring.getByRole('group', { name: w.home.declare.question(3), exact: false });
	await three.getByRole('radio', { name: w.home.declare.conflict }).check();
	await declaring.getByRole('button', { name: w.home.declare.button, exact: true }).click();
	await expect(declaring.getByText(w.home.declare.saved)).toBeVisible();

	const { page } = nasreen;
	await expect(page.getByRole('heading', { name: w.board.closed.title(3) })).toBeVisible();
	await expect(page.getByText(w.refusals.sentences['stood-down'])).toBeVisible();
	await expectAccessible(page);
	expect(await page.content()).not.toContain(written.slice(0, 30));
	await expect.poll(socket.closed).toBe(4403);

	heard.forget();
	const bytes = socket.bytes();
	await margaret.add('negative', 'Thistledown, written afterwards');
	await margaret.isSaved();
	const again = await knock(house, page, places.boardName(3, 'A'));
	await expect.poll(again.closed).toBe(4403);
	expect([again.bytes(), socket.bytes()]).toEqual([0, bytes]);
	expect(heard.all()).not.toContain('Thistledown');
	await page.reload();
	expect(await page.content()).not.toContain('Thistledown');
	await page.getByRole('link', { name: w.board.closed.next(4) }).click();
	await new BoardPage(page).isSaved();
});

test('whoever came to help goes back to the room, whichever side ends the visit', async ({
	room
}) => {
	const house = await room('breakouts');
	const { places, boards } = await atBoard(house, 4, ['nasreen-akhtar']);
	const [{ page: nasreen }] = boards;
	const elin = await house.enter('elin-prosser');
	const visit = async () => {
		await nasreen.getByRole('button', { name: w.board.help.ask }).click();
		await elin.goto(places.sittingRoom(4));
		await elin.getByRole('button', { name: w.plenary.rail.visit('A') }).click();
		await expect(elin.getByText(w.board.help.youVisit)).toBeVisible();
	};

	await visit();
	await elin.getByRole('button', { name: w.board.help.end }).click();
	await elin.waitForURL(`**${places.sittingRoom(4)}`);
	await expect(elin.getByRole('heading', { name: w.plenary.waiting.nextCase(1) })).toBeVisible();

	await visit();
	await nasreen.getByRole('button', { name: w.board.help.end }).click();
	await elin.getByRole('link', { name: w.home.overview.room }).click();
	await elin.waitForURL(`**${places.sittingRoom(4)}`);
});

test('long, foreign and hostile text is text, whole and in order', async ({ room }) => {
	const house = await room('breakouts');
	const { places, boards } = await atBoard(house, 4, GROUP_A.slice(0, 2));
	const [margaret, nasreen] = boards;
	const long = 'The log says it at length. '.repeat(741).slice(0, 20_000);
	const hostile = '<script>window.broken = true</script><img src=x onerror="window.broken = true">';
	const texts = {
		long,
		emoji: 'Da iawn 👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿 pawb 👍🏽',
		rightToLeft: 'قالت الضحية إنها لم تسمع شيئا لمدة شهر.',
		hostile
	};
	for (const text of Object.values(texts)) {
		const field = await margaret.add('query', '');
		await field.fill(text);
	}
	await margaret.isSaved();
	for (const [n, text] of Object.values(texts).entries()) {
		await expect(nasreen.field('query', n + 1)).toHaveValue(text);
	}
	await expect(nasreen.field('query', 3)).toHaveCSS('direction', 'rtl');

	// Between the two halves of a family of emoji somebody else goes on writing.
	await nasreen.field('query', 2).press('End');
	await nasreen.field('query', 2).pressSequentially(' ✔');
	await expect(margaret.field('query', 2)).toHaveValue(`${texts.emoji} ✔`);

	await margaret.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	const pasted = await margaret.add('action', '');
	await copyFromWord(margaret.page, 'Ask for a “reminder”\nevery four weeks');
	await pasted.press('Control+v');
	await expect(nasreen.field('action', 1)).toHaveValue('Ask for a “reminder”\nevery four weeks');

	await margaret.field('query', 1).fill('x'.repeat(50_001));
	await expect(margaret.page.getByText(w.common.field.full)).toBeVisible();
	await expect(margaret.field('query', 1)).toHaveValue(long);
	await margaret.isSaved();

	await margaret.page.goto(places.sittingRoom(4));
	await margaret.page.getByRole('button', { name: w.plenary.keys.open(4), exact: true }).click();
	await margaret.page.getByRole('button', { name: w.plenary.keys.openAnyway }).click();
	const wrote = await new Seat(margaret.page).beside(w.plenary.groups.heading);
	await expect(wrote.getByText(hostile).first()).toBeVisible();
	for (const { page } of boards) {
		expect(await page.evaluate(() => 'broken' in window)).toBe(false);
	}
});

test('a point deleted under somebody’s hands is kept, and what they write in it returns', async ({
	room
}) => {
	const house = await room('breakouts');
	const { boards } = await atBoard(house, 4);
	const [margaret, nasreen, owain] = boards;
	await margaret.add('negative', 'Nobody free');
	const hers = nasreen.field('negative', 1);
	await expect(hers).toHaveValue('Nobody free');
	await hers.press('End');
	await hers.pressSequentially(' for a');

	await margaret.choose(margaret.point('negative', 1), w.common.point.delete);
	await expect(nasreen.page.getByText(w.board.gone.underMyHands('Margaret Pugh'))).toBeVisible();
	await expect(hers).toBeFocused();
	await hers.pressSequentially(' fortnight');
	await expect(owain.column('negative').getByRole('listitem')).toHaveCount(0);
	await expectAccessible(nasreen.page);
	await nasreen.page.getByRole('button', { name: w.board.gone.bringBack }).first().click();
	for (const each of boards) {
		await expect(each.field('negative', 1)).toHaveValue('Nobody free for a fortnight');
	}

	// Two delete it, neither knowing of the other, and one of them thinks better of it.
	await house.stop();
	for (const each of [margaret, owain]) {
		await expect(each.line).toContainText(w.common.connection.offline[0]);
		await each.choose(each.point('negative', 1), w.common.point.delete);
		await expect(each.column('negative').getByRole('listitem')).toHaveCount(0);
	}
	await house.start();
	for (const each of boards) {
		await each.isSaved();
		await expect(each.column('negative').getByRole('listitem')).toHaveCount(0);
	}
	// Whose deletion it is in the end is the luck of the merge; it can be taken back either way.
	const undo = owain.page.getByRole('button', { name: w.board.gone.undo, exact: true });
	const bringBack = owain.page.getByRole('button', { name: w.board.gone.bringBack });
	await undo.or(bringBack).click();
	for (const each of boards) {
		await expect(each.field('negative', 1)).toHaveValue('Nobody free for a fortnight');
	}
});

test('everything on a board is done without a mouse', async ({ room }) => {
	const house = await room('breakouts');
	const { boards } = await atBoard(
		house,
		4,
		['tomos-ellis'].map(() => 'owain-beynon')
	);
	const [owain] = boards;
	const { page } = owain;
	const { keyboard } = page;

	await tabTo(page, owain.addButton('positive'));
	await keyboard.press('Enter');
	await keyboard.type('First of all');
	await keyboard.press('Enter');
	await keyboard.type('Then this');
	await expect(owain.field('positive', 2)).toHaveValue('Then this');

	// Escape leaves the words for the menu of their point.
	await keyboard.press('Escape');
	const menu = owain.point('positive', 2).getByRole('button', { name: w.common.point.menu('') });
	await expect(menu).toBeFocused();
	await keyboard.press('Enter');
	await keyboard.press('Enter');
	await expect(owain.field('positive', 1)).toHaveValue('Then this');
	await chooseByKeys(page, w.common.point.moveTo, w.common.kinds.action.many);
	await expect(owain.field('action', 1)).toHaveValue('Then this');
	await expect(
		owain.point('action', 1).getByRole('button', { name: w.common.point.menu('') })
	).toBeFocused();
	await chooseByKeys(page, w.common.point.flags, w.common.flags.concern);
	await expect(owain.point('action', 1).getByText(w.common.flags.concern)).toBeVisible();

	await chooseByKeys(page, w.common.point.pin);
	await expect(page.getByText(w.board.pin.choosing)).toBeVisible();
	await tabTo(page, page.getByRole('button', { name: w.common.file.byKeyboard }));
	await keyboard.press('Enter');
	await keyboard.press('Home');
	for (const _ of 'CRIME LOG') await keyboard.press('Shift+ArrowRight');
	await expect(page.getByText(w.common.file.chosen('CRIME LOG')).first()).toBeVisible();
	await tabTo(page, page.getByRole('button', { name: w.common.file.pinWords }));
	await keyboard.press('Enter');
	await expect(owain.field('action', 1)).toBeFocused();
	const pin = owain.point('action', 1).getByRole('button', { name: /CRIME LOG/ });
	await tabTo(page, pin);
	await keyboard.press('Enter');
	await expect(page.locator('mark')).toHaveText('CRIME LOG');
	await expect(page.getByRole('link').filter({ has: page.locator('mark') })).toBeFocused();
	await tabTo(page, page.getByRole('button', { name: w.board.pin.back }), 'Shift+Tab');
	await keyboard.press('Enter');
	await expect(owain.field('action', 1)).toBeFocused();
	await expectAccessible(page);
	await owain.isSaved();
});

test('what is pressed on a board keeps the focus, and is answered once', async ({ room }) => {
	const house = await room('breakouts');
	const { boards } = await atBoard(house, 4, ['owain-beynon']);
	const [{ page }] = boards;
	const { keyboard } = page;
	const actions = boards[0].column('action');
	const said = (sentence: string) =>
		page.getByRole('status').filter({ hasText: new RegExp(`^\\s*${sentence}\\s*$`) });
	const { none } = w.common.kinds.action;

	const toggle = actions.getByRole('button', { name: w.common.column.none });
	await tabTo(page, toggle);
	await keyboard.press('Enter');
	await expect(said(none)).toHaveCount(1);
	const undo = actions.getByRole('button', { name: w.common.column.undo });
	await expect(undo).toBeFocused();
	await keyboard.press('Enter');
	await expect(said(w.common.column.undone(none))).toHaveCount(1);
	await expect(toggle).toBeFocused();

	const back = page.getByRole('button', { name: w.board.undo });
	await tabTo(page, back, 'Shift+Tab');
	await keyboard.press('Enter');
	await expect(said(w.board.undone)).toHaveCount(1);
	await expect(back).toBeFocused();
	for (let n = 0; n < 6 && (await back.getAttribute('aria-disabled')) !== 'true'; n += 1) {
		await keyboard.press('Enter');
	}
	await expect(back).toHaveAttribute('aria-disabled', 'true');
	await keyboard.press('Enter');
	await expect(said(w.board.noStep)).toHaveCount(1);
	await expect(back).toBeFocused();

	const folds = page.getByRole('region', { name: w.board.prompts.heading });
	const unfold = folds.locator('[aria-expanded]');
	await tabTo(page, unfold, 'Shift+Tab');
	await keyboard.press('Enter');
	await tabTo(page, folds.getByRole('button', { name: w.board.prompts.close }));
	await keyboard.press('Enter');
	await expect(unfold).toBeFocused();

	const bar = page.getByRole('region', { name: w.common.bar });
	await tabTo(page, bar.getByRole('button', { name: w.board.ready.say }));
	await keyboard.press('Enter');
	const notYet = bar.getByRole('button', { name: w.board.ready.takeBack });
	await expect(notYet).toBeFocused();
	await keyboard.press('Enter');
	await expect(said(w.board.ready.takenBack)).toHaveCount(1);
	await expect(bar.getByRole('button', { name: w.board.ready.say })).toBeFocused();
	await tabTo(page, bar.getByRole('button', { name: w.board.help.ask }), 'Shift+Tab');
	await keyboard.press('Enter');
	await expect(bar.getByRole('button', { name: w.board.help.takeBack })).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: /help/ })).toHaveCount(1);
});

test('on a telephone whoever goes about a board by keyboard sees where they are, above the bar', async ({
	room
}) => {
	const house = await room('breakouts');
	const { boards } = await atBoard(house, 4, ['owain-beynon']);
	const [{ page }] = boards;
	await page.setViewportSize({ width: 360, height: 740 });
	for (const half of [w.board.board, w.board.file]) {
		const tab = page.getByRole('tab', { name: half });
		await tab.click();
		const seen = new Set<string>();
		for (let n = 0; n < 70; n += 1) {
			await page.keyboard.press('Tab');
			const { name, isUnder } = await page.evaluate(() => {
				const on = document.activeElement as HTMLElement;
				const bar = document.querySelector('.bar')!;
				const [{ top, bottom }, edge] = [on.getBoundingClientRect(), bar.getBoundingClientRect()];
				// Of what is taller than the window its beginning is what can be seen.
				const end = Math.min(bottom, top + 200);
				return {
					name: `${on.tagName} ${on.getAttribute('aria-label') ?? on.textContent}`.slice(0, 60),
					isUnder: !on.contains(bar) && !bar.contains(on) && end > edge.top + 1 && top < edge.bottom
				};
			});
			expect(isUnder, name).toBe(false);
			seen.add(name);
		}
		expect(seen.size).toBeGreaterThan(10);
	}
});

/** Prompts are asked in the words of the form; the field of prompt 4 is words alone. */
function promptCalled(number: 4): string {
	return { 4: 'What shows that the victim’s vulnerability was assessed?' }[number];
}

/** What a page of Word leaves on the clipboard: marked up, and plain beside it. */
async function copyFromWord(page: Page, plain: string): Promise<void> {
	await page.evaluate(async (text) => {
		const marked = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
			<p class=MsoNormal><b>${text.replace('\n', '</b><o:p></o:p></p><p class=MsoNormal><b>')}</b></p></body></html>`;
		const as = (type: string, words: string) => ({ [type]: new Blob([words], { type }) });
		await navigator.clipboard.write([
			new ClipboardItem({ ...as('text/html', marked), ...as('text/plain', text) })
		]);
	}, plain);
}

for (const [width, height] of [
	[1280, 800],
	[360, 740]
]) {
	test(`the menu of a point low in a window of ${width} by ${height} opens within it`, async ({
		room
	}) => {
		const house = await room('breakouts');
		const { boards } = await atBoard(house, 5, ['margaret-pugh']);
		const [{ page, w: own }] = boards;
		await page.setViewportSize({ width, height });
		const buttons = page.getByRole('button', { name: own.common.point.menu('') });
		for (const button of [buttons.first(), buttons.last()]) {
			for (const block of ['start', 'center', 'end'] as const) {
				await button.evaluate((element, at) => element.scrollIntoView({ block: at }), block);
				await button.click();
				await expectWithin(page, width, height);
				await page.getByRole('menuitem', { name: own.common.point.flags }).click();
				await expect(page.getByRole('menuitemcheckbox').first()).toBeVisible();
				await expectWithin(page, width, height);
				await page.keyboard.press('Escape');
			}
		}
	});
}

async function expectWithin(page: Page, width: number, height: number): Promise<void> {
	const menu = page.getByRole('menu');
	await expect(menu.locator(':focus')).toBeVisible();
	const box = await menu.boundingBox();
	expect(box).not.toBeNull();
	const { x, y, width: wide, height: high } = box!;
	expect([x >= 0, y >= 0, x + wide <= width, y + high <= height]).toEqual([true, true, true, true]);
}
