import type { Page } from '@playwright/test';
import type { FormTemplate } from '../../../../src/lib/meeting/settings/template';
import { refusalText } from '../../../../src/lib/sentences/refusals';
import { words } from '../../../../src/lib/words/words';
import { knowsNobody, OfficePage, signs } from '../../pages/office-page';
import { expect, expectAccessible, test } from '../../pages/room';

const w = words.en;
const f = w.forms;
const e = f.editor;
const d = w.office.day;

/** A control of the page on which a form is written. */
const control = (page: Page, path: string) => page.locator(`[id="f-${path}"]`);
const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();

/** Adds a prompt in the place given, which is the last. */
async function addPrompt(page: Page, n: number, label: string, kind: string): Promise<void> {
	await press(page, e.add);
	await expect(control(page, `prompts.${n}.label.en`)).toBeFocused();
	await control(page, `prompts.${n}.label.en`).fill(label);
	await control(page, `prompts.${n}.kind`).selectOption(kind);
}

test('an office that is none of the presets writes its own form, and a member answers it on the board', async ({
	room
}) => {
	// It is the longest of the office's stories.
	test.setTimeout(480_000);
	const house = await room(null);
	const office = new OfficePage(house, await house.visit());
	const elin = office.page;
	await office.setUp('Elin Prosser', 'Another panel', 'Custody Scrutiny Panel');

	await test.step('what is missing is said at its field, and nothing that was typed is lost', async () => {
		await elin.goto('/staff/settings#part-sampling');
		await elin.getByRole('link', { name: f.fromSettings }).click();
		await elin.getByRole('link', { name: f.write }).click();
		await control(elin, 'name.en').fill('Custody visits');
		await press(elin, e.save);
		await expect(elin.getByRole('alert')).toContainText(e.question);
		await expect(control(elin, 'name.en')).toHaveValue('Custody visits');
		await control(elin, 'question.en').fill('Was the detainee cared for?');
	});

	await test.step('prompts are added, moved by keyboard, and kept where another needs them', async () => {
		await addPrompt(elin, 3, 'Arrived in custody', 'date');
		await addPrompt(elin, 4, 'Seen by a nurse', 'date');
		await control(elin, 'prompts.4.after').selectOption({ label: '3 Arrived in custody' });
		await addPrompt(elin, 5, 'Was there a need for care?', 'answer');
		await addPrompt(elin, 6, 'Was the need met?', 'answer+text');
		await control(elin, 'prompts.6.when.0.prompt').selectOption({
			label: e.onlyIf('5 Was there a need for care?')
		});
		await control(elin, 'prompts.6.when.0.is.yes').check();

		await elin.getByRole('button', { name: e.removeOf(e.prompt('5')), exact: true }).click();
		await expect(
			elin.getByText(refusalText(w, 'prompt-needed', { what: '5', by: '6' }))
		).toBeVisible();
		// The core questions go below what was added.
		for (const number of ['2', '1'])
			for (let n = 0; n < 4; n += 1) {
				const down = elin.getByRole('button', { name: e.downOf(e.prompt(number)), exact: true });
				await down.focus();
				await elin.keyboard.press('Enter');
				if (n < 3) await expect(down).toBeFocused();
			}
		await press(elin, e.renumber);
		await expect(control(elin, 'prompts.1.number')).toHaveValue('1');
		await expect(control(elin, 'prompts.1.label.en')).toHaveValue('Arrived in custody');
		await press(elin, e.usualGrades);
		await expectAccessible(elin);
	});

	await test.step('it is saved, and looked at as members will see it', async () => {
		await press(elin, e.save);
		await expect(elin.getByText(f.saved('Custody visits'))).toBeVisible();
		await expect(elin.getByText('Was the need met?')).toHaveCount(0);
		await elin.getByRole('combobox', { name: /Was there a need for care/ }).selectOption('yes');
		await expect(elin.getByText('Was the need met?').first()).toBeVisible();
		await expectAccessible(elin);
	});

	await test.step('a form that is shared as a file says where it is wrong', async () => {
		const download = elin.waitForEvent('download');
		await elin.getByRole('link', { name: f.save }).click();
		const saved = await (await download).createReadStream();
		const json = JSON.parse(Buffer.concat(await saved.toArray()).toString()) as FormTemplate;
		const bring = async (form: unknown) => {
			const buffer = Buffer.from(JSON.stringify(form));
			await elin
				.getByLabel(f.file, { exact: true })
				.setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer });
			await press(elin, f.bringButton);
		};
		await elin.goto('/staff/settings/forms');
		await bring(json);
		await expect(elin.getByRole('alert')).toContainText(
			refusalText(w, 'form-name-taken', { name: 'Custody visits' })
		);
		const name = { en: 'Custody, shared', cy: 'Dalfa' };
		const [first, ...rest] = json.prompts;
		await bring({ ...json, name, prompts: [{ ...first, kind: 'maybe' }, ...rest] });
		await expect(elin.getByRole('alert')).toContainText(`${e.unnumbered(1)}, ${e.kind}`);
		await bring({ ...json, name });
		await expect(elin.getByText(f.brought('Custody, shared'))).toBeVisible();
	});

	await test.step('of two who change a form, the second is told, and saves over it knowingly', async () => {
		await elin.getByRole('link', { name: f.change, exact: true }).click();
		await expect(control(elin, 'question.en')).toBeVisible();
		const other = await elin.context().newPage();
		await other.goto(elin.url());
		await control(other, 'question.en').fill('Was everyone cared for?');
		await press(other, e.save);
		await expect(other.getByText(f.saved('Custody, shared'))).toBeVisible();
		await control(elin, 'name.en').fill('Custody, ours');
		await press(elin, e.save);
		await expect(elin.getByRole('alert')).toContainText('Elin Prosser');
		await expect(elin.getByText(e.parts.question, { exact: true })).toBeVisible();
		await expect(control(elin, 'name.en')).toHaveValue('Custody, ours');
		await press(elin, e.save);
		await expect(elin.getByText(f.saved('Custody, ours'))).toBeVisible();
		await other.close();
	});

	await test.step('new reviews start with it, and then it is not removed', async () => {
		await elin.goto('/staff/settings#part-sampling');
		await control(elin, 'template').selectOption({ label: 'Custody visits' });
		const part = elin.locator('#part-sampling');
		await part.getByRole('button', { name: w.settings.confirm }).click();
		await expect(part.getByRole('status').first()).toContainText(
			w.settings.saved(w.settings.sections.sampling.title)
		);
		await elin.goto('/staff/settings/forms');
		await press(elin, f.removeOf('Custody visits'));
		await expect(elin.getByRole('alert')).toContainText(
			refusalText(w, 'form-chosen', { where: 'template' })
		);
		await press(elin, f.removeOf('Custody, ours'));
		await expect(elin.getByText(f.removeText('Custody, ours'))).toBeVisible();
		await press(elin, f.removeOf('Custody, ours'));
		await expect(elin.getByText(f.removed('Custody, ours'))).toBeVisible();
	});

	const names = ['Nasreen Akhtar', 'Gethin Rees', 'Tomos Ellis'];
	await test.step('a review is made with it, and its group starts', async () => {
		for (const name of names) await office.addQuickly({ name }, 'NPPV 2');
		await office.makeReview('Custody this spring', { place: 'Town hall' });
		await office.vetThemselves('level 2');
		await signs(elin, 'Elin Prosser', 'en', false);
		await elin.goto(`/reviews/${office.review}/prepare`);
		await elin.locator('#references').fill('GT-1');
		await office.button(w.office.prepare.add).click();
		await expect(elin.getByText(w.office.prepare.case(1), { exact: true })).toBeVisible();
		await knowsNobody(elin, 'en');
	});
	const nasreen = await office.invite('Nasreen Akhtar');
	await signs(nasreen, 'Nasreen Akhtar', 'en', false);
	await knowsNobody(nasreen, 'en');
	await elin.goto('/');
	await elin.getByRole('link', { name: w.office.reviews.next.open.button }).click();
	await office.button(d.open).click();
	await office.mark(names);
	await office.button(d.takeChairOf('Nasreen Akhtar')).click();
	await expect(elin.getByText(d.noChair)).toHaveCount(0);
	await elin.getByRole('link', { name: d.split.suggest }).click();
	await office.button(d.split.use).click();
	await expect(elin.getByRole('link', { name: d.split.suggest })).toBeVisible();
	await office.button(d.start).click();
	await expect(elin.getByText(d.running)).toBeVisible();

	await test.step('a member is asked what the office wrote', async () => {
		await nasreen.goto('/');
		await nasreen.getByRole('link', { name: w.home.steps.board.button }).click();
		await expect(nasreen.getByRole('heading', { level: 1 })).toContainText(
			'Was the detainee cared for?'
		);
		const prompts = nasreen.getByRole('region', { name: w.board.prompts.heading });
		await prompts.locator('button[aria-expanded=false]').click();
		const days = prompts.getByRole('textbox', { name: new RegExp(`^${w.board.prompts.day('')}`) });
		const second = (await days.nth(1).getAttribute('id'))!;
		await days.nth(0).fill('1/2/2024');
		await nasreen.locator(`[id="${second}"]`).fill('3 Feb 2024');
		await nasreen.locator(`[id="${second}"]`).blur();
		await expect(prompts.getByText(w.board.prompts.later(2))).toBeVisible();
		await expect(prompts.getByText('Was the need met?')).toHaveCount(0);
		await prompts.getByRole('combobox', { name: /Was there a need for care/ }).selectOption('yes');
		await expect(prompts.getByText('Was the need met?').first()).toBeVisible();
	});
});

test('without scripts a form is written in both languages', async ({ room, browser }) => {
	const house = await room('draft');
	const elin = await house.enter('elin-prosser');
	const plain = await browser.newContext({
		baseURL: house.origin,
		javaScriptEnabled: false,
		storageState: await elin.context().storageState()
	});
	const page = await plain.newPage();
	await page.goto('/staff/settings/forms/new?from=correspondence');
	const last = 13;
	await press(page, e.add);
	await control(page, `prompts.${last}.label.en`).fill('Was the letter kind?');
	await press(page, e.save);
	await expect(page.getByRole('alert')).toContainText(e.expected['not-blank'](0));
	await expect(control(page, `prompts.${last}.label.en`)).toHaveValue('Was the letter kind?');
	await control(page, `prompts.${last}.label.cy`).fill('A oedd y llythyr yn garedig?');
	await press(page, e.save);
	await page.goto('/staff/settings/forms');
	await page.getByRole('link', { name: f.lookOf(e.copyName('Correspondence')) }).click();
	await expect(page.getByText('Was the letter kind?').first()).toBeVisible();
	await plain.close();
});
