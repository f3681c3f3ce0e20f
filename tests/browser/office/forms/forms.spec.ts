import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { gradeSentence } from '../../../../src/lib/sentences/grades';
import type { FormTemplate } from '../../../../src/lib/meeting/settings/template';
import type { Lang } from '../../../../src/lib/words/plural';
import { words } from '../../../../src/lib/words/words';
import { knowsNobody, OfficePage, signs } from '../../pages/office-page';
import { unfolded } from '../../pages/plenary-page';
import { expect, expectAccessible, test } from '../../pages/room';

const w = words.en;
const p = w.office.prepare;
const d = w.office.day;
const g = w.plenary.grade;
const folder = new URL('../../../../server/presets/templates/', import.meta.url);
const forms = readdirSync(folder).map(
	(name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as FormTemplate
);
const graded = forms.find(({ grades }) => grades)!;

test('every form that ships has a board in both languages; the panel’s grade of a case is recorded, changed and printed', async ({
	room
}) => {
	test.slow();
	const house = await room(null);
	const office = new OfficePage(house, await house.visit());
	const elin = office.page;
	await office.setUp('Elin Prosser', 'Quality Assurance Panel');
	for (const name of ['Nasreen Akhtar', 'Gethin Rees']) await office.addQuickly({ name }, 'NPPV 2');
	await office.addQuickly({ name: 'Huw Jarman', role: 'assurance' }, 'NPPV 2');
	const nasreen = await office.invite('Nasreen Akhtar');
	const huw = await office.invite('Huw Jarman');
	await signs(nasreen, 'Nasreen Akhtar', 'en', true);
	await office.makeReview('Every form', { place: 'Town hall' });
	await office.vetThemselves('level 2');
	await signs(elin, 'Elin Prosser', 'en', true);

	await test.step('a case of each form is entered by hand', async () => {
		await elin.goto(`/reviews/${office.review}/prepare`);
		for (const [n, { id }] of forms.entries()) {
			await elin.locator('#references').fill(`GT-${n + 1}`);
			await elin.locator('#add-form').selectOption(id);
			await office.button(p.add).click();
			await expect(elin.getByText(p.case(n + 1), { exact: true })).toBeVisible();
		}
	});
	for (const page of [elin, nasreen]) await knowsNobody(page, 'en');

	await test.step('too few come, the Head of Assurance allows it, and the groups start', async () => {
		await elin.goto('/');
		await elin.getByRole('link', { name: w.office.reviews.next.open.button }).click();
		await office.button(d.open).click();
		await office.mark(['Nasreen Akhtar', 'Gethin Rees']);
		await elin.getByRole('link', { name: d.split.suggest }).click();
		await office.button(d.split.use).click();
		await expect(elin.getByRole('link', { name: d.split.suggest })).toBeVisible();
		await office.button(d.start).click();
		await expect(elin.getByRole('alert')).toBeVisible();
		await expect(elin.getByText(d.proceedBy(['Huw Jarman']))).toBeVisible();
		await huw.goto(elin.url());
		await huw.getByLabel(d.proceedWhy).fill('Two are ill.');
		await huw.getByRole('button', { name: d.allow, exact: true }).click();
		await expect(elin.getByText(d.allowed('Huw Jarman'))).toBeVisible();
		await office.button(d.start).click();
		await expect(elin.getByText(d.running)).toBeVisible();
	});

	await test.step('each board asks what its form asks, in English and in Welsh', async () => {
		await nasreen.goto('/');
		await nasreen.getByRole('link', { name: w.home.steps.board.button }).click();
		const nav = nasreen.getByRole('navigation', { name: w.board.groupCases });
		await expect(nav.getByRole('link')).toHaveCount(forms.length);
		const boards = await nav.getByRole('link').all();
		const hrefs = await Promise.all(boards.map((link) => link.getAttribute('href')));
		for (const lang of ['en', 'cy'] as const) {
			if (lang === 'cy') await nasreen.getByRole('button', { name: 'Cymraeg' }).click();
			await expect(nasreen.locator('html')).toHaveAttribute('lang', lang);
			for (const [n, form] of forms.entries()) {
				await nasreen.goto(hrefs[n]!);
				await asks(nasreen, form, lang);
			}
		}
		await expectAccessible(nasreen);
	});

	await test.step('only a form with grades has one; it is recorded, changed and taken back in the plenary', async () => {
		await elin.goto('/');
		await elin.getByRole('link', { name: w.home.steps.run.button }).first().click();
		const number = forms.indexOf(graded) + 1;
		const rail = elin.getByRole('complementary', { name: w.plenary.rail.label });
		const open = async (n: number) => {
			const cases = await unfolded(rail, w.plenary.rail.cases);
			await cases.getByRole('button', { name: w.plenary.keys.open(n), exact: true }).click();
			await elin.getByRole('button', { name: w.plenary.keys.openAnyway }).click();
			await expect(elin.getByText(w.plenary.head.of(n, forms.length)).first()).toBeAttached();
		};
		await open(number === 1 ? 2 : 1);
		await expect(elin.getByRole('heading', { name: g.heading })).toHaveCount(0);
		await open(number);
		const section = await unfolded(rail, g.heading);
		await expect(section).toContainText(g.none);
		const record = async (grade: string, button: string) => {
			await section.getByLabel(g.choice).selectOption(grade);
			await section.getByRole('button', { name: button, exact: true }).click();
			const { label } = graded.grades!.find(({ id }) => id === grade)!;
			await expect(section.locator('strong')).toHaveText(label.en);
		};
		await record('cannot-agree', g.record);
		await record('deferred', g.again);
		await expectAccessible(elin);
		await section.getByRole('button', { name: g.takeBack }).click();
		await expect(section).toContainText(g.none);
		await record('with-observations', g.record);
	});

	await test.step('the report says the grade in its own words', async () => {
		await elin.goto(`/reviews/${office.review}/draft?part=cases`);
		const { en } = gradeSentence(graded.grades!.find(({ id }) => id === 'with-observations')!);
		await expect(elin.getByText(en)).toBeVisible();
	});
});

/** Everything that the form asks at first is on the board once its prompts are unfolded. */
async function asks(page: Page, form: FormTemplate, lang: Lang): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toContainText(form.question[lang]);
	const prompts = page.getByRole('region', { name: words[lang].board.prompts.heading });
	const asked = form.prompts.filter(({ when }) => !when);
	await prompts.locator('button[aria-expanded=false]').click();
	const text = await prompts.innerText();
	for (const { label } of asked) expect(text).toContain(label[lang]);
}
