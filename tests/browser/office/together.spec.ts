import type { Page } from '@playwright/test';
import { formatIn } from '../../../src/lib/words/format';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { words } from '../../../src/lib/words/words';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en;
const p = w.office.prepare;
const l = w.caseList.page;
const d = w.draw;
const meanwhile = refusalText(w, 'changed-meanwhile');

/** A second coordinator, let in by the second person of the office. */
async function letIn(house: Plenary, elin: Page, name: string): Promise<Page> {
	const people = w.staff.people;
	const added = await elin.request.post('/staff/people?/add', {
		headers: { origin: house.origin },
		form: { name, role: 'coordinator', language: 'en', level: 'NPPV 2', granted: '2023-01-01' }
	});
	expect(added.ok()).toBe(true);
	const huw = await house.enter('huw-jarman');
	await huw.goto('/staff/people');
	await huw.getByRole('button', { name: people.requests.confirm }).click();
	await expect(huw.getByText(people.requests.confirmed(name))).toBeVisible();
	await elin.goto('/staff/people');
	await elin.getByRole('button', { name: people.askOf(name) }).click();
	await expect(elin.getByText(people.requests.link(name))).toBeVisible();
	await huw.goto('/staff/people');
	await huw.getByRole('button', { name: people.requests.confirm }).click();
	const link = await huw.getByText(`${house.origin}/enter/`).innerText();
	const theirs = await house.visit();
	await theirs.goto(link);
	await theirs.getByRole('button', { name: w.door.link.button, exact: true }).click();
	await expect(theirs.getByRole('banner')).toContainText(name);
	return theirs;
}

test('two coordinators prepare, list and draw at once: whoever is second is told, and nothing typed is lost', async ({
	room
}) => {
	const house = await room('sample');
	const { review } = await house.state();
	const elin = await house.enter('elin-prosser');
	const mari = await letIn(house, elin, 'Mari Owen');

	await test.step('on the list of people', async () => {
		const people = w.staff.people;
		for (const page of [elin, mari]) {
			await page.goto('/staff/people');
			await page.getByRole('link', { name: people.changeOf('Priya Nair') }).click();
		}
		const details = (page: Page) => page.getByRole('form', { name: people.details, exact: true });
		const name = details(elin).getByLabel(people.name, { exact: true });
		await name.fill('Priya Naïr');
		await details(mari).getByLabel(people.phone).fill('01632 960 123');
		await details(mari).getByRole('button', { name: people.save, exact: true }).click();
		await expect(mari.getByText(people.saved('Priya Nair'))).toBeVisible();
		// Elin is told while she types, and what she typed stays.
		await expect(elin.getByText(p.meanwhile.by('Mari Owen'))).toBeVisible();
		await expect(elin.getByText(/: 01632 960 123$/)).toBeVisible();
		await expect(name).toHaveValue('Priya Naïr');
		await expectAccessible(elin);
		await details(elin).getByRole('button', { name: people.save, exact: true }).click();
		await expect(elin.getByRole('alert')).toContainText(meanwhile);
		await expect(name).toHaveValue('Priya Naïr');
		await elin.getByRole('button', { name: p.meanwhile.take }).click();
		await details(elin).getByRole('button', { name: people.save, exact: true }).click();
		await expect(elin.getByText(people.saved('Priya Naïr'))).toBeVisible();
		// The same person, chosen again on the page that said it was saved: the form opens and has the focus.
		await elin.getByRole('link', { name: people.changeOf('Priya Naïr') }).click();
		await expect(elin.locator('#change')).toBeFocused();
		await expect(details(elin).getByLabel(people.phone)).toHaveValue('01632 960 123');
	});

	await test.step('on the page that prepares a review', async () => {
		const at = `/reviews/${review.id}/prepare`;
		for (const page of [elin, mari]) await page.goto(at);
		const title = (page: Page) => page.getByLabel(p.titleIn.en);
		const focus = (page: Page) => page.getByLabel(p.focusIn.en);
		await title(elin).fill('Typed by Elin');
		await title(mari).fill('Typed by Mari');
		await focus(mari).fill('Calls');
		await mari.getByRole('button', { name: p.save, exact: true }).click();
		await expect(mari.getByText(p.saved, { exact: true })).toBeVisible();
		const notice = elin.getByText(p.meanwhile.by('Mari Owen'));
		await expect(notice).toBeVisible();
		await expect(elin.getByText(/: Calls$/)).toBeVisible();
		await expect(title(elin)).toHaveValue('Typed by Elin');
		await expectAccessible(elin);

		// Saved without looking, nothing of Mari's is overwritten.
		await elin.getByRole('button', { name: p.save, exact: true }).click();
		await expect(elin.getByRole('alert')).toContainText(meanwhile);
		await expect(title(elin)).toHaveValue('Typed by Elin');
		await elin.getByRole('button', { name: p.meanwhile.take }).click();
		await expect(notice).toHaveCount(0);
		await expect(title(elin)).toHaveValue('Typed by Elin');
		await expect(focus(elin)).toHaveValue('Calls');
		await elin.getByRole('button', { name: p.save, exact: true }).click();
		await expect(elin.getByText(p.saved, { exact: true })).toBeVisible();
		// Mari types nothing: her page follows by itself.
		await expect(title(mari)).toHaveValue('Typed by Elin');
		await expect(focus(mari)).toHaveValue('Calls');
		await expect(mari.getByText(p.meanwhile.by('Elin Prosser'))).toHaveCount(0);
	});

	await test.step('a sitting that is being typed stays when the other plans one', async () => {
		const open = async (page: Page) => {
			const summary = page.locator('summary').filter({ hasText: p.addSitting });
			await summary.click();
		};
		for (const page of [elin, mari]) await open(page);
		await elin.locator('#new-place-en').fill('Typed by Elin');
		await mari.locator('#new-date').fill('21/7/2023');
		await mari.locator('#new-place-en').fill('Llandysul');
		await mari.getByRole('button', { name: p.addSitting }).click();
		const planned = formatIn('en', 'Europe/London').day('2023-07-21');
		await expect(elin.getByText(p.summary(planned, 'Llandysul'))).toBeVisible();
		await expect(elin.locator('#new-place-en')).toHaveValue('Typed by Elin');
	});

	const list = (references: string[]) => ({
		name: 'list.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(
			['Reference,Date closed', ...references.map((each) => `${each},3/4/2023`)].join('\n')
		)
	});
	const send = async (page: Page, references: string[]) => {
		await page.goto(`/reviews/${review.id}/list`);
		await page.getByLabel(l.choose).setInputFiles(list(references));
		await expect(page.getByRole('button', { name: l.confirm(references.length) })).toBeEnabled();
	};

	await test.step('with the list of cases', async () => {
		await send(elin, ['GT-1', 'GT-2', 'GT-3', 'GT-4', 'GT-5', 'GT-6']);
		await send(mari, ['GT-7', 'GT-8', 'GT-9']);
		await mari.getByRole('button', { name: l.confirm(3) }).click();
		await expect(mari.getByText(l.confirmed)).toBeVisible();
		// Elin's page says that there is a list now; what she has sent would take its place, and says so.
		await expect(elin.getByText(l.storedReplaced)).toBeVisible();
		await expect(elin.getByRole('button', { name: l.confirm(6) })).toBeEnabled();
	});

	await test.step('at the draw', async () => {
		const at = `/reviews/${review.id}/sample`;
		for (const page of [elin, mari]) {
			await page.goto(at);
			await page.getByLabel(d.size, { exact: true }).fill('2');
			await page.getByLabel(d.reserves, { exact: true }).fill('0');
		}
		// Held back, so that the second presses before she has heard of the first.
		await mari.route('**/__data.json*', (route) => route.abort());
		await elin.getByRole('button', { name: d.seal, exact: true }).click();
		await expect(elin.getByText(d.wordOwn)).toBeVisible();
		await mari.getByRole('button', { name: d.seal, exact: true }).click();
		await expect(mari.getByRole('alert')).toContainText(refusalText(w, 'draw-waiting'));
		await mari.unroute('**/__data.json*');
		await mari.goto(at);
		await mari.getByLabel(d.wordField).fill('barcud');
		await mari.getByRole('button', { name: d.say, exact: true }).click();
		await expect(elin.getByText(d.drawnAs(2))).toBeVisible();
	});
});
