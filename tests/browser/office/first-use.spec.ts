import { words } from '../../../src/lib/words/words';
import { OfficePage } from '../pages/office-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;
const cy = words.cy;

test('in the other language, what was typed to set a panel up is still there, and a reload asks first', async ({
	room
}) => {
	const house = await room(null);
	const elin = await house.visit();
	const form = w.door.setup;
	await elin.goto('/setup');
	await elin.getByRole('radio', { name: 'Another panel' }).check();
	await elin.getByLabel(form.nameEn).fill('Custody Panel');
	await elin.getByLabel(form.name, { exact: true }).fill('Elin Prosser');
	await elin.getByLabel(form.email).fill('elin@panel.example');
	await elin.getByRole('button', { name: form.button }).click();
	const missing = w.common.field.missing(form.word);
	await expect(elin.getByRole('alert')).toContainText(missing);

	await elin.getByRole('button', { name: 'Cymraeg' }).click();
	await expect(elin.getByRole('heading', { level: 1 })).toHaveText(cy.door.setup.title);
	await expect(elin.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(elin.getByRole('radio', { name: 'Panel arall' })).toBeChecked();
	await expect(elin.getByLabel(cy.door.setup.nameEn)).toHaveValue('Custody Panel');
	await expect(elin.getByLabel(cy.door.setup.name, { exact: true })).toHaveValue('Elin Prosser');
	await expect(elin.getByLabel(cy.door.setup.email)).toHaveValue('elin@panel.example');
	await expect(elin.getByRole('alert')).toContainText(cy.common.field.missing(cy.door.setup.word));
	await expectAccessible(elin);

	const asked = elin.waitForEvent('dialog');
	const reload = elin.reload({ timeout: 5_000 }).catch(() => null);
	const question = await asked;
	expect(question.type()).toBe('beforeunload');
	await question.dismiss();
	await reload;
	await expect(elin.getByLabel(cy.door.setup.name, { exact: true })).toHaveValue('Elin Prosser');
});

test('set-up says all that is wrong at once, and asks for one name where the panel has one language', async ({
	room
}) => {
	const house = await room(null);
	const elin = await house.visit();
	const form = w.door.setup;
	await elin.goto('/setup');
	await elin.getByLabel(form.word).fill('not the word');
	await elin.getByRole('radio', { name: 'Another panel' }).check();
	await expect(elin.getByLabel(form.nameEn)).toHaveValue('');
	await elin.getByLabel(form.nameEn).fill('Cus\u00ADtody\u200B Panel');
	await elin.getByLabel(form.name, { exact: true }).fill('Elin\u200B Prosser');
	await elin.getByLabel(form.email).fill('elin@panel.example');
	await elin.getByLabel(form.password, { exact: true }).fill('too short');
	await elin.getByRole('button', { name: form.button }).click();
	const { sentences } = w.refusals;
	for (const said of [
		sentences['setup-word'] as string,
		sentences['name-unseen'],
		sentences['password-short']
	]) {
		await expect(elin.getByRole('alert')).toContainText(said);
		await expect(elin.locator('form .field--wrong').filter({ hasText: said })).toBeVisible();
	}
	await elin.getByLabel(form.word).fill(house.setupWord);
	await elin.getByLabel(form.name, { exact: true }).fill('Elin Prosser');
	await elin.getByLabel(form.password, { exact: true }).fill('four words you remember');
	await elin.getByRole('button', { name: form.button }).click();
	await expect(elin.getByRole('heading', { name: w.home.steps.people.title })).toBeVisible();
	await expect(elin.locator('.head__where')).toHaveText('Custody Panel');
});

test('a new review keeps its words in the other language and says all that is wrong; days of people are typed', async ({
	room
}) => {
	const house = await room(null);
	const elin = await house.visit();
	const office = new OfficePage(house, elin);
	await office.setUp('Elin Prosser', 'Quality Assurance Panel');
	const p = w.office.prepare;
	await elin.goto('/reviews/new');
	await elin.getByLabel(p.focusIn.en).fill('Calls');
	await elin.getByLabel(p.months).fill('six');
	await elin.getByLabel(p.drawnOn).fill('soon');
	await elin.getByRole('button', { name: 'Cymraeg' }).click();
	const welsh = cy.office.prepare;
	await expect(elin.getByLabel(welsh.months)).toHaveValue('six');
	await expect(elin.getByLabel(welsh.focusIn.en)).toHaveValue('Calls');
	await elin.getByRole('button', { name: welsh.make }).click();
	for (const code of ['empty', 'months-wrong', 'date-wrong'] as const)
		await expect(elin.getByRole('alert')).toContainText(cy.refusals.sentences[code] as string);
	for (const id of ['title-en', 'months', 'drawn-on'])
		await expect(elin.locator(`#${id}`)).toHaveAttribute('aria-invalid', 'true');
	await elin.getByRole('button', { name: 'English' }).click();
	await expect(elin.getByRole('alert')).toContainText(w.refusals.sentences['date-wrong']);

	elin.on('dialog', (question) => void question.accept());
	const people = w.staff.people;
	await elin.goto('/staff/people');
	await elin.getByLabel(people.name, { exact: true }).fill('Nasreen Akhtar');
	await elin.getByLabel(people.termStart).fill('3 Gorffennaf 2023');
	await elin.getByLabel(people.termEnd).fill('later');
	await elin.getByRole('button', { name: people.addButton }).click();
	await expect(elin.locator('#new-to')).toHaveAttribute('aria-invalid', 'true');
	await expect(elin.getByLabel(people.termStart)).toHaveValue('3 Gorffennaf 2023');
	await elin.getByLabel(people.termEnd).fill('2/7/2026');
	await elin.getByRole('button', { name: people.addButton }).click();
	await expect(elin.getByText(people.added('Nasreen Akhtar'))).toBeVisible();
	await elin
		.getByRole('row', { name: /Nasreen/ })
		.getByRole('link', { name: people.change })
		.click();
	await expect(elin.locator('#change-to')).toHaveValue(/^2\s+July\s+2026$/);
});
