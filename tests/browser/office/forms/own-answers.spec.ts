import type { Page } from '@playwright/test';
import { refusalText } from '../../../../src/lib/sentences/refusals';
import type { Lang } from '../../../../src/lib/words/plural';
import { words } from '../../../../src/lib/words/words';
import { BoardPage } from '../../pages/board-page';
import { knowsNobody, OfficePage, signs } from '../../pages/office-page';
import { unfolded } from '../../pages/plenary-page';
import { expect, expectAccessible, test } from '../../pages/room';

const w = words.en;
const f = w.forms;
const e = f.editor;
const d = w.office.day;
const p = w.plenary;

/** A control of the page on which a form is written. */
const control = (page: Page, path: string) => page.locator(`[id="f-${path}"]`);
const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();
/** Fills in a text of the form in both languages. */
async function write(page: Page, path: string, en: string, cy: string): Promise<void> {
	await control(page, `${path}.en`).fill(en);
	await control(page, `${path}.cy`).fill(cy);
}

const people = [
	['Nasreen Akhtar', 'en'],
	['Gethin Rees', 'cy'],
	['Tomos Ellis', 'en'],
	['Priya Nair', 'cy']
] as const;
const names = people.map(([name]) => name);
const scale = [
	['Excellent', 'Rhagorol'],
	['Good', 'Da'],
	['Requires improvement', 'Angen gwella'],
	['Inadequate', 'Annigonol']
];

const grounds = {
	en: 'How well were the grounds recorded?',
	cy: 'Pa mor dda y cofnodwyd y seiliau?'
};
const missing = { en: 'What was missing?', cy: 'Beth oedd ar goll?' };
const [, good, improve, inadequate] = scale;

test('an office makes a form with a scale, two groups answer it, and the plenary shows where they differ', async ({
	room
}) => {
	test.setTimeout(480_000);
	const house = await room(null);
	const office = new OfficePage(house, await house.visit());
	const elin = office.page;
	await office.setUp('Elin Prosser', 'Another panel', 'Stop and Search Panel');
	await test.step('the panel works in both languages', async () => {
		await elin.goto('/staff/settings#part-panel');
		await control(elin, 'languages.cy').check();
		const part = elin.locator('#part-panel');
		await part.getByRole('button', { name: w.settings.confirm }).click();
		await expect(part.getByRole('status').first()).toContainText(
			w.settings.saved(w.settings.sections.panel.title)
		);
	});

	await test.step('a prompt gets a list of its own, written and moved by keyboard', async () => {
		await elin.goto('/staff/settings/forms/new');
		await write(elin, 'name', 'Stop and search, graded', 'Stopio a chwilio, graddedig');
		await write(elin, 'question', 'Was the stop fair?', 'A oedd y stop yn deg?');
		await press(elin, e.add);
		await write(elin, 'prompts.3.label', grounds.en, grounds.cy);
		await control(elin, 'prompts.3.kind').selectOption({ label: e.kinds.own });
		const list = control(elin, 'prompts.3.answers');
		await expect(list.getByRole('textbox')).toHaveCount(4);
		for (const [n, [en, cy]] of [scale[0], inadequate, good, improve].entries()) {
			if (n > 1) await list.getByRole('button', { name: e.addAnswer }).press('Enter');
			const first = control(elin, `prompts.3.answers.${n}.label.en`);
			if (n > 1) await expect(first).toBeFocused();
			else await first.focus();
			await elin.keyboard.type(en);
			await elin.keyboard.press('Tab');
			await elin.keyboard.type(cy);
		}
		const up = (n: number) => list.getByRole('button', { name: e.upOf(e.answer(n)), exact: true });
		for (const n of [3, 4]) {
			await up(n).press('Enter');
			await expect(up(n - 1)).toBeFocused();
		}
		for (const [n, [en, cy]] of scale.entries()) {
			await expect(control(elin, `prompts.3.answers.${n}.label.en`)).toHaveValue(en);
			await expect(control(elin, `prompts.3.answers.${n}.label.cy`)).toHaveValue(cy);
		}
	});

	await test.step('a way of answering that does not use the list asks before it lets the list go', async () => {
		await control(elin, 'prompts.3.kind').selectOption({ label: e.kinds.text });
		await expect(elin.getByText(e.answersLeft(4))).toBeVisible();
		await press(elin, e.save);
		const alert = elin.getByRole('alert').first();
		await expect(alert).toContainText(e.faults['answers-left']);
		await expect(alert.getByRole('link')).toHaveCount(1);
		await press(elin, e.useAnswers);
		await expect(control(elin, 'prompts.3.kind')).toBeFocused();
		await expect(control(elin, 'prompts.3.kind')).toHaveValue('own+text');
		await control(elin, 'prompts.3.kind').selectOption({ label: e.kinds.own });
		await expect(elin.getByText(e.answersLeft(4))).toHaveCount(0);
		await expect(elin.getByText(e.faults['answers-left'])).toHaveCount(0);
	});

	await test.step('a second prompt is asked after some of its answers, and an answer that it needs stays', async () => {
		await press(elin, e.add);
		await write(elin, 'prompts.4.label', missing.en, missing.cy);
		await control(elin, 'prompts.4.kind').selectOption('text');
		await control(elin, 'prompts.4.when.0.prompt').selectOption({
			label: e.onlyIf(`3 ${grounds.en}`)
		});
		const is = control(elin, 'prompts.4.when.0.is');
		await is.getByRole('checkbox', { name: improve[0] }).check();
		await is.getByRole('checkbox', { name: inadequate[0] }).check();
		await control(elin, 'prompts.3.answers')
			.getByRole('button', { name: e.removeOf(e.answer(4)), exact: true })
			.click();
		await expect(
			elin.getByText(refusalText(w, 'answer-needed', { what: 4, by: '4' }))
		).toBeVisible();
		await expectAccessible(elin);
		await press(elin, e.save);
		await expect(elin.getByText(f.saved('Stop and search, graded'))).toBeVisible();
	});

	await test.step('the list is chosen from as members will, and the second prompt follows', async () => {
		const asked = elin.getByRole('combobox', { name: new RegExp(`${grounds.en.slice(0, -1)}`) });
		await expect(asked.locator('option')).toHaveText([
			w.board.prompts.notYet,
			...scale.map(([answer]) => answer)
		]);
		await expect(elin.getByText(missing.en)).toHaveCount(0);
		await asked.selectOption(improve[0]);
		await expect(elin.getByText(missing.en).first()).toBeVisible();
		await expectAccessible(elin);
	});

	await test.step('a review is made with it', async () => {
		await elin.goto('/staff/settings#part-sampling');
		await control(elin, 'template').selectOption({ label: 'Stop and search, graded' });
		const part = elin.locator('#part-sampling');
		await part.getByRole('button', { name: w.settings.confirm }).click();
		await expect(part.getByRole('status').first()).toContainText(
			w.settings.saved(w.settings.sections.sampling.title)
		);
		for (const [name, lang] of people) await office.addQuickly({ name, lang }, 'NPPV 2');
		await office.makeReview('Stops this spring', { place: 'Town hall' });
		await office.vetThemselves('level 2');
		await signs(elin, 'Elin Prosser', 'en', false);
		await elin.goto(`/reviews/${office.review}/prepare`);
		await elin.locator('#references').fill('SS-1');
		await office.button(w.office.prepare.add).click();
		await expect(elin.getByText(w.office.prepare.case(1), { exact: true })).toBeVisible();
		await knowsNobody(elin, 'en');
	});
	const members: { page: Page; lang: Lang }[] = [];
	for (const [name, lang] of people) {
		const page = await office.invite(name, lang);
		await signs(page, name, lang, false);
		await knowsNobody(page, lang);
		members.push({ page, lang });
	}
	await test.step('two groups start', async () => {
		await elin.goto('/');
		await elin.getByRole('link', { name: w.office.reviews.next.open.button }).click();
		await office.button(d.open).click();
		await office.mark(names);
		await office.button(d.takeChairOf('Nasreen Akhtar')).click();
		await expect(elin.getByText(d.noChair)).toHaveCount(0);
		await elin.getByRole('link', { name: d.split.suggest }).click();
		await elin.getByLabel(d.split.count).selectOption('2');
		await elin.getByRole('group', { name: d.split.every }).getByLabel('1').check();
		await office.button(d.split.again).click();
		await elin.waitForURL(/every=/);
		await office.button(d.split.use).click();
		await expect(office.button(d.split.use)).toHaveCount(0);
		await expect(elin.getByRole('heading', { name: d.group('B') })).toBeVisible();
		await office.button(d.start).click();
		await expect(elin.getByText(d.running)).toBeVisible();
	});

	await test.step('each group chooses its answer in the language of its member, and it then stands as text', async () => {
		const answered = new Set<string>();
		for (const { page, lang } of members) {
			const mine = words[lang];
			await page.goto('/');
			await page.getByRole('link', { name: mine.home.steps.board.button }).click();
			const board = new BoardPage(page, lang);
			await board.isSaved();
			const group = /[AB]$/.exec(await page.title())?.[0] ?? (await page.title());
			if (answered.has(group)) continue;
			const prompts = await board.questions();
			const value = (answered.size === 0 ? good : improve)[lang === 'en' ? 0 : 1];
			const named = new RegExp(grounds[lang].slice(0, -1));
			const asked = prompts.getByRole('combobox', { name: named });
			await asked.focus();
			await asked.selectOption(value);
			await asked.press('Tab');
			await expect(prompts.locator('strong', { hasText: value })).toBeVisible();
			const fact = prompts.getByRole('listitem').filter({ hasText: grounds[lang] });
			await expect(fact.getByRole('button', { name: mine.board.prompts.change })).toBeVisible();
			await expect(prompts.getByText(missing[lang])).toHaveCount(answered.size === 0 ? 0 : 2);
			await expectAccessible(page);
			await board.isSaved();
			answered.add(group);
		}
		expect(answered.size).toBe(2);
	});

	await test.step('the plenary shows both answers, each reader in their own language', async () => {
		const chair = members[0].page;
		await chair.goto('/');
		await chair
			.getByRole('link', { name: w.home.steps.run.button })
			.or(chair.getByRole('link', { name: w.home.also.chair }))
			.first()
			.click();
		const rail = (page: Page, lang: Lang) =>
			page.getByRole('complementary', { name: words[lang].plenary.rail.label });
		const cases = await unfolded(rail(chair, 'en'), p.rail.cases);
		await cases.getByRole('button', { name: p.keys.open(1), exact: true }).click();
		await chair.getByRole('button', { name: p.keys.openAnyway }).click();
		const gethin = members[1].page;
		await gethin.goto('/');
		await gethin.getByRole('link', { name: words.cy.home.steps.room.button }).click();
		for (const { page, lang } of members.slice(0, 2)) {
			const at = lang === 'en' ? 0 : 1;
			const answers = await unfolded(rail(page, lang), words[lang].plenary.answers.heading);
			const row = answers.locator('.is-differing', { hasText: grounds[lang] });
			await expect(row).toContainText(good[at]);
			await expect(row).toContainText(improve[at]);
			await expectAccessible(page);
		}

		const row = rail(chair, 'en').locator('.is-differing', { hasText: grounds.en });
		await row.getByText(p.answers.record).click();
		const asked = row.getByLabel(p.answers.answer, { exact: true });
		await expect(asked.locator('option')).toHaveText([
			p.answers.noAnswer,
			...scale.map(([answer]) => answer)
		]);
		await asked.selectOption(improve[0]);
		await row.getByRole('button', { name: p.answers.save }).click();
		await expect(row.locator('.is-panels')).toContainText(improve[0]);
		await expect(rail(gethin, 'cy').locator('.is-panels')).toContainText(improve[1]);
	});
});

test('without scripts a list of answers is written, refused at its field and saved', async ({
	room,
	browser
}) => {
	const house = await room('draft');
	const elin = await house.enter('elin-prosser');
	const plain = await browser.newContext({
		baseURL: house.origin,
		javaScriptEnabled: false,
		storageState: await elin.context().storageState()
	});
	const page = await plain.newPage();
	await page.goto('/staff/settings/forms/new?from=correspondence');
	await press(page, e.add);
	await write(page, 'prompts.13.label', 'How clear was it?', 'Pa mor glir ydoedd?');
	await control(page, 'prompts.13.kind').selectOption('own');
	for (let n = 0; n < 2; n += 1)
		await control(page, 'prompts.13.answers').getByRole('button', { name: e.addAnswer }).click();
	await write(page, 'prompts.13.answers.0.label', 'Clear', 'Clir');
	await write(page, 'prompts.13.answers.1.label', ' clear ', 'Aneglur');
	await press(page, e.save);
	await expect(page.getByRole('alert')).toContainText(e.faults['answer-twice']);
	await expect(control(page, 'prompts.13.answers.1.label.cy')).toHaveValue('Aneglur');
	await control(page, 'prompts.13.answers.1.label.en').fill('Unclear');
	await press(page, e.save);
	await page.goto('/staff/settings/forms');
	await page.getByRole('link', { name: f.lookOf(e.copyName('Correspondence')) }).click();
	await expect(
		page.getByRole('combobox', { name: /How clear was it/ }).locator('option')
	).toHaveText([w.board.prompts.notYet, 'Clear', 'Unclear']);
	await plain.close();
});
