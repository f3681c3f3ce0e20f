import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { words } from '../../src/lib/words/words';
import { BoardPage, placesOf } from './pages/board-page';
import { chooseByKeys } from './pages/keyboard';
import { Seat } from './pages/plenary-page';
import { DraftPage, LetterPage } from './pages/report-page';
import { expect, expectAccessible, test } from './pages/room';

const w = words.en;

test('one meeting, from an empty board to an approved report', async ({ room }) => {
	test.slow();
	const house = await room('breakouts');
	const places = await placesOf(house);
	const [margaret, nasreen, owain, gethin] = await Promise.all(
		['margaret-pugh', 'nasreen-akhtar', 'owain-beynon', 'gethin-rees'].map((slug) =>
			house.enter(slug)
		)
	);
	const group = [margaret, nasreen, owain].map((page) => new BoardPage(page));
	const [hers, nasreens, owains] = group;

	await test.step('each finds their board from the one next step of their home', async () => {
		await Promise.all(
			group.map(async ({ page }) => {
				await page.goto('/');
				await page.getByRole('link', { name: w.home.steps.board.button }).click();
				await page
					.getByRole('navigation', { name: w.board.groupCases })
					.getByRole('link', { name: w.common.caseNumber(4) })
					.click();
				await page.waitForURL(`**${places.board(4)}`);
			})
		);
		for (const each of group) {
			await each.isSaved();
			await expect(
				each.page
					.getByRole('list')
					.getByRole('listitem')
					.filter({ has: each.page.locator('textarea') })
			).toHaveCount(0);
		}
		await gethin.goto(places.board(5));
		await new BoardPage(gethin).isSaved();
		await expectAccessible(hers.page);
	});

	await test.step('two type in one new point at once: every character is there, and each is told of the other', async () => {
		const field = await hers.add('positive', 'a text a week');
		await expect(nasreens.field('positive', 1)).toHaveValue('a text a week');
		await nasreens.field('positive', 1).press('Home');
		await field.press('End');
		// Nobody is said to be writing for long after their last letter, so it is looked for from the first.
		await Promise.all([
			expect(nasreens.point('positive', 1)).toContainText(w.common.writing(['Margaret Pugh'])),
			expect(hers.point('positive', 1)).toContainText(w.common.writing(['Nasreen Akhtar'])),
			field.pressSequentially(', even when there was nothing to say', { delay: 15 }),
			nasreens.field('positive', 1).pressSequentially('Asked for, and given: ', { delay: 25 })
		]);
		for (const each of group) {
			await expect(each.field('positive', 1)).toHaveValue(
				'Asked for, and given: a text a week, even when there was nothing to say'
			);
		}

		const answers = await Promise.all(
			group.slice(0, 2).map(async (board) =>
				(await board.questions()).getByRole('textbox', {
					name: 'What shows that the victim’s vulnerability was assessed?'
				})
			)
		);
		// Both are in the field before either writes: for whoever is not, an answered question is text.
		for (const answer of answers) await answer.focus();
		await Promise.all([
			answers[0].pressSequentially('mmmmmmmmmm', { delay: 15 }),
			answers[1].pressSequentially('nnnnnnnnnn', { delay: 15 })
		]);
		await expect(answers[0]).toHaveValue(/^(?=(.*m){10})(?=(.*n){10}).{20}$/);
		await expect(answers[1]).toHaveValue(await answers[0].inputValue());
	});

	await test.step('a point is moved by keyboard, deleted and brought back', async () => {
		const field = await owains.add('negative', 'But the sergeant moved it after two days');
		await field.press('Escape');
		await expect(
			owains.point('negative', 1).getByRole('button', { name: w.common.point.menu('') })
		).toBeFocused();
		await chooseByKeys(owain, w.common.point.moveTo, w.common.kinds.positive.many);
		for (const each of group) {
			await expect(each.field('positive', 2)).toHaveValue(
				'But the sergeant moved it after two days'
			);
		}
		await owains.choose(owains.point('positive', 2), w.common.point.delete);
		await expect(hers.column('positive').getByRole('listitem')).toHaveCount(1);
		await owain.getByRole('button', { name: w.board.gone.undo, exact: true }).click();
		await expect(hers.field('positive', 2)).toHaveValue('But the sergeant moved it after two days');
	});

	await test.step('words of the case are pinned to a point and lead back to their place', async () => {
		await nasreens.add('negative', 'On leave for a fortnight and nobody to pick it up');
		await select(nasreen, 'No one free on the team.');
		await nasreen.getByRole('button', { name: w.common.file.pinWords }).click();
		await nasreen
			.getByLabel(w.board.pin.target, { exact: true })
			.selectOption({ label: 'Negative: On leave for a fortnight and nobody to pick it up' });
		await nasreen.getByRole('button', { name: w.board.pin.confirm }).click();
		await hers
			.point('negative', 1)
			.getByRole('button', { name: /No one free on the team/ })
			.click();
		await expect(margaret.locator('mark')).toHaveText('No one free on the team.');
		await expect(margaret.locator('mark')).toBeInViewport();
		await margaret.getByRole('button', { name: w.board.pin.back }).click();
		await expect(hers.field('negative', 1)).toBeFocused();
	});

	await test.step('none identified is said, and the group is ready', async () => {
		await nasreens.column('query').getByRole('button', { name: w.common.column.none }).click();
		await expect(hers.column('query')).toContainText(w.common.kinds.query.none);
		for (const each of group) await each.isSaved();
		await nasreen.getByRole('button', { name: w.board.ready.say }).click();
		await expect(margaret.getByText(/Nasreen Akhtar said so/)).toBeVisible();
		await expectAccessible(nasreen);
	});

	const [chair, second, third, fourth] = [margaret, nasreen, owain, gethin].map(
		(page) => new Seat(page)
	);

	await test.step('the chair opens the case and the room follows; who is typing is told, and rejoins', async () => {
		await owains.field('positive', 1).press('End');
		await margaret.goto('/');
		await margaret.getByRole('link', { name: w.home.also.chair }).click();
		await expect(
			margaret.getByRole('heading', { name: w.plenary.waiting.nextCase(1) })
		).toBeVisible();
		await expectAccessible(margaret);
		await chair.open(4);
		for (const each of [chair, second, fourth]) await each.isAt(places, 4);
		await expect(owain.getByText(w.board.opened('Margaret Pugh', 4))).toBeVisible();
		await expect(owain).toHaveURL(new RegExp(`${places.board(4)}$`));
		await expectAccessible(owain);
		await owain.getByRole('link', { name: w.board.toPanel }).click();
		await third.isAt(places, 4);
		await expect(chair.findings).toHaveCount(4);
		await expectAccessible(second.page);
	});

	const everybody = [chair, second, third, fourth];

	await test.step('two merge, reword together, set aside and take it back', async () => {
		await second.merge(2, 1);
		for (const each of everybody) await expect(each.findings).toHaveCount(3);
		await expect(fourth.finding(1).locator('.source')).toHaveCount(2);

		const [nasreenWrites, gethinWrites] = [second.words(1), fourth.words(1)];
		await nasreenWrites.fill('The victim was kept informed');
		await expect(gethinWrites).toHaveValue('The victim was kept informed');
		await gethinWrites.press('End');
		await nasreenWrites.press('Home');
		await Promise.all([
			gethinWrites.pressSequentially(' every week.', { delay: 15 }),
			nasreenWrites.pressSequentially('In this case: ', { delay: 15 })
		]);
		for (const each of everybody) {
			await expect(each.words(1)).toHaveValue(
				'In this case: The victim was kept informed every week.'
			);
		}

		await third.choose(3, w.plenary.findings.aside);
		await owain
			.getByRole('textbox', { name: w.plenary.aside.label })
			.fill('Put right within two days');
		await owain.getByRole('button', { name: w.plenary.aside.confirmRemove }).click();
		await expect(chair.findings).toHaveCount(2);
		await expect(
			margaret.getByText(w.plenary.aside.reason('Put right within two days')).first()
		).toBeVisible();
		await third.takeBack();
		for (const each of everybody) await expect(each.findings).toHaveCount(3);
	});

	await test.step('a theme is begun from a finding, and the chair records what is agreed', async () => {
		await fourth.choose(1, w.plenary.findings.theme);
		await gethin
			.getByRole('textbox', { name: w.plenary.themes.freshLabel })
			.fill('Victims are kept informed.');
		await gethin.getByRole('button', { name: w.plenary.themes.create }).click();
		await gethin.getByRole('button', { name: w.plenary.themes.done }).click();
		const themes = margaret.getByRole('region', { name: w.plenary.themes.heading });
		await expect(themes).toContainText('Victims are kept informed.');
		await expect(themes).toContainText(w.plenary.themes.of(1, 17));
		await chair.isSaved();
		await margaret.getByRole('button', { name: w.plenary.agreement.agree, exact: true }).click();
		for (const { page } of everybody)
			await expect(page.getByText(/Recorded as agreed by Margaret Pugh/).first()).toBeVisible();
	});

	await test.step('of the next case one group is not ready, so the chair is asked first', async () => {
		await chair.open(5, true);
		await nasreen.getByRole('link', { name: w.plenary.place.rejoin }).click();
		for (const each of everybody) await each.isAt(places, 5);
		for (const each of [second, fourth]) await each.beside(w.plenary.groups.heading);
		await expect(gethin.getByRole('region', { name: w.common.group('A') })).toContainText(
			'Nothing between 1 March and 6 April'
		);
		await expect(nasreen.getByRole('region', { name: w.common.group('B') })).toContainText(
			'Five weeks of silence'
		);
		await margaret.getByRole('button', { name: w.plenary.agreement.agree, exact: true }).click();
		await expect(nasreen.getByText(/Recorded as agreed by Margaret Pugh/).first()).toBeVisible();
	});

	const elin = await house.enter('elin-prosser');
	const draft = new DraftPage(elin);

	await test.step('the draft shows where everything comes from; it is edited, and sent with what is unfinished confirmed', async () => {
		await elin.goto('/');
		await elin.getByRole('link', { name: w.home.also.overview }).click();
		await elin.getByRole('link', { name: w.home.overview.draft }).click();
		await draft.isSaved();
		await expectAccessible(elin);
		await draft.show('cases');
		const first = draft.block(w.draft.block.case('3.4.1', 4));
		await first.getByText(w.draft.source.points(['A'], 2)).click();
		await expect(first).toContainText(w.draft.source.written('A', 'Margaret Pugh'));
		await draft.show('themes');
		await expect(draft.block(w.draft.block.theme('4.1'))).toContainText(
			w.draft.source.inCases(1, 17)
		);
		await draft.show('cases');
		await draft
			.words(w.draft.block.case('3.4.1', 4))
			.fill('The victim was kept informed every week.');
		await draft.isSaved();

		const dialog = await draft.send();
		await expect(dialog).toContainText(w.draft.send.unfinished);
		await expect(dialog).toContainText('Not opened: cases 1 to 3 and 6 to 17');
		await expect(dialog).toContainText(w.draft.send.blocked);
		await elin.keyboard.press('Escape');
		await writeMissingEnglish(elin);
		await draft.isSaved();
		await draft.send();
		await dialog.getByRole('button', { name: w.draft.send.confirm(1) }).click();
		await expect(elin.getByText(w.draft.sealed(1))).toBeVisible();
		await expectAccessible(elin);
	});

	const letters = [margaret, nasreen, owain, gethin].map((page) => new LetterPage(page));
	const [margarets, nasreensLetter, owainsLetter, gethins] = letters;
	const office = new LetterPage(elin);

	await test.step('members answer; one asks for a change, which becomes version 2', async () => {
		for (const each of [...letters, office]) await each.goto(places.review);
		await expectAccessible(margaret);
		await margarets.approve();
		await gethins.approve();
		await nasreensLetter.askForChange(w.report.place.case('3.4.1', 4), 'Say how: by text message.');
		await office.standsAt(2, 6, 1);
		await expect(office.row('Nasreen Akhtar')).toContainText('Say how: by text message.');

		await elin.getByRole('button', { name: w.approval.record.newVersion }).click();
		await elin
			.getByRole('dialog')
			.getByRole('button', { name: w.approval.record.newVersion })
			.click();
		await expect(margaret.getByText(w.approval.replaced.drafting(1))).toBeVisible();
		await draft.goto(places.review, 'cases');
		await draft
			.words(w.draft.block.case('3.4.1', 4))
			.fill('The victim was kept informed every week by text message.');
		await draft.isSaved();
		const dialog = await draft.send();
		await dialog.getByLabel(w.draft.send.outcome).fill('The words now say how.');
		await dialog.getByRole('button', { name: w.draft.send.confirm(2) }).click();
		await expect(elin.getByText(w.draft.sealed(2))).toBeVisible();
	});

	await test.step('who answered before reads only what changed, and the coordinator records the approval', async () => {
		await expect(nasreen.getByRole('heading', { name: w.approval.changes.heading })).toBeVisible();
		const changed = nasreen.getByRole('region', { name: w.approval.changes.heading });
		await expect(changed.getByRole('article')).toHaveCount(1);
		await expect(changed.getByRole('article')).toContainText('by text message');
		await expectAccessible(nasreen);
		await office.goto(places.review);
		for (const each of [margarets, nasreensLetter, owainsLetter]) await each.approve();
		await office.standsAt(3, 6, 2);
		await gethins.approve();
		await office.standsAt(4, 6, 2);
		await expect(elin.getByText(w.approval.stands.passed)).toBeVisible();
		await elin.getByRole('button', { name: w.approval.record.button }).click();
		await elin.getByRole('dialog').getByRole('button', { name: w.approval.record.button }).click();
		for (const { page } of [office, margarets]) {
			await expect(page.getByText(/^The panel approved this report on/)).toBeVisible();
		}
	});

	await test.step('the approved report is downloaded as a page that stands by itself', async () => {
		await elin.goto(`/reviews/${places.review}/versions/2`);
		await expectAccessible(elin);
		const [file] = await Promise.all([
			elin.waitForEvent('download'),
			elin.getByRole('link', { name: w.report.html(w.report.languages.en) }).click()
		]);
		const html = readFileSync(await file.path(), 'utf8');
		expect(html).toContain('The victim was kept informed every week by text message.');
		for (const name of ['Pugh', 'Akhtar', 'Owain', 'Gethin']) expect(html).not.toContain(name);
	});
});

/** Chooses words in the case file as a pointer dragged over them would. */
async function select(page: Page, words: string): Promise<void> {
	const paper = page.getByRole('region', { name: 'Crime log' });
	await paper.evaluate((element, wanted) => {
		const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node.textContent ?? '').indexOf(wanted);
			if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
		}
		throw new Error(`"${wanted}" is not in the paper`);
	}, words);
}

/** What was written in Welsh needs its English before the report can be sent. */
async function writeMissingEnglish(page: Page): Promise<void> {
	const draft = new DraftPage(page);
	for (const section of ['overview', 'background', 'cases', 'themes', 'observations']) {
		await draft.show(section);
		const fields = page.getByRole('textbox', { name: `, in ${w.draft.block.languages.en}` });
		for (const field of await fields.all()) {
			if ((await field.inputValue()) === '') await field.fill('Clear advice about keeping safe.');
		}
	}
}
