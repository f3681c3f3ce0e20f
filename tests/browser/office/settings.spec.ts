import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;
const s = w.settings;

const part = (page: Page, id: keyof typeof s.sections) => page.locator(`#part-${id}`);
const control = (page: Page, path: string) => page.locator(`[id="f-${path}"]`);

/** Opens a part, where it is folded. */
async function unfold(page: Page, id: keyof typeof s.sections) {
	const fold = part(page, id);
	if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click();
	await expect(fold).toHaveAttribute('open');
}

async function save(page: Page, id: keyof typeof s.sections) {
	const section = part(page, id);
	await section.getByRole('button', { name: new RegExp(`^(${s.save}|${s.confirm})`) }).click();
	await expect(section.getByText(s.saved(s.sections[id].title))).toBeVisible();
}

test('an office makes a fourth panel out of a preset, by the page alone', async ({ room }) => {
	test.slow();
	const house = await room(null);
	const elin = await house.visit({ width: 1280 });
	await elin.goto('/');
	const form = w.door.setup;
	await elin.getByLabel(form.word).fill(house.setupWord);
	await elin.locator('[id="quality-assurance-panel"]').check();
	await elin.getByLabel(form.name, { exact: true }).fill('Elin Prosser');
	await elin.getByLabel(form.email).fill('elin@panel.example');
	await elin.getByLabel(form.password, { exact: true }).fill('four words you remember');
	await elin.getByRole('button', { name: form.button }).click();
	await elin.getByRole('link', { name: s.check }).click();
	await expect(elin.getByRole('heading', { name: s.title, level: 1 })).toBeVisible();
	await expectAccessible(elin);

	// The panel, in English only: then one field is asked for instead of two.
	await unfold(elin, 'panel');
	await control(elin, 'name.en').fill('Custody Scrutiny Group');
	await control(elin, 'languages.cy').uncheck();
	await save(elin, 'panel');
	await expect(control(elin, 'area.cy')).toHaveCount(0);

	// Seats: two added, named, moved; all by keyboard.
	await unfold(elin, 'people');
	await control(elin, 'maxMembers').fill('9');
	for (const [n, name, count] of [
		[0, 'Lay visitor', '6'],
		[1, 'Youth member', '3']
	] as const) {
		await control(elin, 'seats-add').focus();
		await elin.keyboard.press('Enter');
		await expect(control(elin, `seats.${n}.name.en`)).toBeFocused();
		await elin.keyboard.type(name);
		await control(elin, `seats.${n}.count`).fill(count);
	}
	await control(elin, 'seats.1-up').focus();
	await elin.keyboard.press('Enter');
	await expect(control(elin, 'seats.0.name.en')).toHaveValue('Youth member');
	await expect(control(elin, 'seats.0-down')).toBeFocused();
	await save(elin, 'people');

	// Several mistakes are all said at once, each at its field; what was typed stays.
	await unfold(elin, 'quorum');
	await control(elin, 'quorum.minimum').fill('seven');
	await control(elin, 'quorum.share.numerator').fill('3');
	await control(elin, 'quorum.share.denominator').fill('none');
	await part(elin, 'quorum').getByRole('button', { name: s.save }).click();
	const alert = part(elin, 'quorum').getByRole('alert');
	await expect(alert.getByRole('link')).toHaveCount(2);
	await expect(control(elin, 'quorum.minimum')).toHaveValue('seven');
	await expect(control(elin, 'quorum.minimum')).toHaveAttribute('aria-invalid', 'true');
	await expectAccessible(elin);
	await control(elin, 'quorum.minimum').fill('');
	await control(elin, 'quorum.share.numerator').fill('1');
	await control(elin, 'quorum.share.denominator').fill('2');
	await control(elin, 'quorum.share.least').fill('4');
	await expect(part(elin, 'quorum').getByText(s.quorumNow(0, 4))).toBeVisible();
	await control(elin, 'quorum.seats.youth-member').fill('1');
	await save(elin, 'quorum');

	await unfold(elin, 'sampling');
	await control(elin, 'sampling.months').fill('3');
	await control(elin, 'sampling.widerMonths').fill('9');
	await control(elin, 'sampling.size').fill('11');
	await control(elin, 'sampling.reserves').fill('2');
	await control(elin, 'template').selectOption('use-of-force');
	await save(elin, 'sampling');
	await unfold(elin, 'review');
	await control(elin, 'blind').selectOption('live');
	await save(elin, 'review');

	// Other steps: the last three go, and what is left is renamed.
	await unfold(elin, 'report');
	for (const n of [6, 5, 4]) await control(elin, `steps.${n}-remove`).click();
	await control(elin, 'steps.3.name.en').fill('Sent to the custody lead');
	await control(elin, 'approval.kind').selectOption('count');
	await control(elin, 'approval.count').fill('3');
	await save(elin, 'report');

	// A new review begins with all of it.
	await elin.goto('/reviews/new');
	await expect(elin.getByLabel(w.office.prepare.months)).toHaveValue('3');
	await elin.getByLabel(w.office.prepare.titleIn.en).fill('Custody in spring');
	await elin.getByRole('button', { name: w.office.prepare.make }).click();
	await expect(elin.getByRole('heading', { name: w.office.prepare.title })).toBeVisible();
	const [, review] = /reviews\/([^/]+)/.exec(elin.url()) ?? [];

	// A change afterwards leaves that review alone, and the page says so.
	await elin.goto('/staff/settings');
	await unfold(elin, 'sampling');
	await control(elin, 'sampling.months').fill('5');
	await save(elin, 'sampling');
	await elin.getByText(s.versions).click();
	await expect(elin.getByText(s.reviewsOn('Custody in spring', 1))).toBeVisible();
	await elin.goto(`/reviews/${review}/prepare`);
	await expect(elin.getByLabel(w.office.prepare.months)).toHaveValue('3');
});

test('two of the office: the second is told what the first changed, and members what is new', async ({
	room
}) => {
	const house = await room('draft');
	const [elin, huw] = [await house.enter('elin-prosser'), await house.enter('huw-jarman')];
	for (const page of [elin, huw]) {
		// A link to a part opens it.
		await page.goto('/staff/settings');
		await page.locator('a[href="#part-quorum"]').click();
		await expect(control(page, 'quorum.minimum')).toBeVisible();
	}
	await control(huw, 'quorum.minimum').fill('6');
	await save(huw, 'quorum');
	await control(elin, 'quorum.minimum').fill('5');
	await part(elin, 'quorum').getByRole('button', { name: s.save }).click();
	await expect(part(elin, 'quorum').getByRole('alert')).toContainText('Huw Jarman');
	await expect(part(elin, 'quorum').getByText(`${s.labels['quorum.minimum']}: 6`)).toBeVisible();
	await expect(control(elin, 'quorum.minimum')).toHaveValue('5');
	await expectAccessible(elin);
	await save(elin, 'quorum');

	const kofi = await house.enter('kofi-mensah');
	await kofi.goto('/');
	await expect(kofi.getByText(s.notice.head)).toBeVisible();
	await expect(kofi.getByText(s.notice.change(s.labels['quorum.minimum'], '7', '6'))).toBeVisible();
	await kofi.getByRole('button', { name: s.notice.seen }).click();
	await expect(kofi.getByText(s.notice.head)).toHaveCount(0);
});

test('without scripts the page saves a part and adds an entry to a list', async ({
	room,
	browser
}) => {
	const house = await room('draft');
	const elin = await house.enter('elin-prosser');
	const state = await elin.context().storageState();
	const plain = await browser.newContext({
		baseURL: house.origin,
		javaScriptEnabled: false,
		storageState: state
	});
	const page = await plain.newPage();
	await page.goto('/staff/settings');
	await unfold(page, 'people');
	await control(page, 'maxMembers').fill('18');
	await control(page, 'eligibility-add').click();
	await expect(control(page, 'eligibility.8.text.en')).toBeVisible();
	await expect(control(page, 'maxMembers')).toHaveValue('18');
	await control(page, 'eligibility.8.text.en').fill('Has a driving licence');
	await part(page, 'people')
		.getByRole('button', { name: new RegExp(`^(${s.save}|${s.confirm})`) })
		.click();
	// Its Welsh is missing: said at its field, with everything typed still there.
	await expect(page.getByRole('alert')).toContainText(s.faults.expected['not-blank']);
	await expect(control(page, 'eligibility.8.text.en')).toHaveValue('Has a driving licence');
	await control(page, 'eligibility.8.text.cy').fill('Mae ganddo drwydded yrru');
	await part(page, 'people')
		.getByRole('button', { name: new RegExp(`^${s.save}|${s.confirm}$`) })
		.click();
	await page.goto('/staff/settings');
	await expect(control(page, 'maxMembers')).toHaveValue('18');
	await expect(control(page, 'eligibility.8.text.en')).toHaveValue('Has a driving licence');
	await plain.close();
});
