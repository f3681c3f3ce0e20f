import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { expect, test } from '../pages/room';

const w = words.en;
const people = w.staff.people;

const name = (page: Page) => page.getByLabel(people.name, { exact: true });

async function openPeople(page: Page): Promise<void> {
	await page.goto('/staff/people');
	await expect(page.locator('html')).toHaveAttribute('data-live');
}

test('two presses of one button are done once and show the outcome of the first, on a slow line and a fast one', async ({
	room
}) => {
	const house = await room('breakouts');
	const elin = await house.enter('elin-prosser');
	await openPeople(elin);
	let posts = 0;
	elin.on('request', (asked) => (posts += Number(asked.url().endsWith('?/add'))));
	const add = elin.getByRole('button', { name: people.addButton, exact: true });

	await test.step('a slow line: the button says that it is on its way, at the same width, with the focus', async () => {
		await elin.route('**/staff/people?/add', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 2500));
			await route.continue();
		});
		await name(elin).fill('Alun Double');
		const before = (await add.boundingBox())!.width;
		await add.click();
		const sending = elin.locator('[data-sending]');
		await expect(sending).toHaveAttribute('data-sending', w.common.sending);
		await expect(sending).toBeFocused();
		await expect(elin.getByRole('status').filter({ hasText: w.common.sending })).toHaveCount(1);
		expect((await sending.boundingBox())!.width).toBe(before);
		await sending.click();
		await elin.keyboard.press('Enter');
		await expect(elin.getByText('Alun Double').first()).toBeVisible();
		await expect(elin.locator('[data-sending]')).toHaveCount(0);
		await expect(elin.getByRole('alert')).toHaveCount(0);
		expect(posts).toBe(1);
		await elin.unroute('**/staff/people?/add');
	});

	await test.step('a double click on a fast line, and Enter with a click', async () => {
		await name(elin).fill('Alun Quick');
		await add.dblclick();
		await expect(elin.getByText('Alun Quick').first()).toBeVisible();
		await name(elin).fill('Alun Enter');
		await name(elin).press('Enter');
		await add.click();
		await expect(elin.getByText('Alun Enter').first()).toBeVisible();
		await expect(elin.getByRole('alert')).toHaveCount(0);
		expect(posts).toBe(3);
	});
});

test('without scripts a double click adds one row, and both answers say so', async ({ room }) => {
	const house = await room('breakouts');
	const elin = await house.enter('elin-prosser');
	const { request } = elin.context();
	const html = await (await request.get('/staff/people')).text();
	const form = /<form[^>]*action="\?\/add"[\s\S]*?<\/form>/.exec(html)![0];
	const press = /name="press"\s+value="([^"]+)"/.exec(form)![1];
	const send = () =>
		request.post('/staff/people?/add', {
			form: { press, name: 'Alun Plain', language: 'en', role: 'member', level: 'none' },
			headers: { origin: house.origin, accept: 'text/html' },
			maxRedirects: 0
		});
	const answers = await Promise.all([send(), send()]);
	expect(answers.map((answer) => answer.status())).toEqual(Array(2).fill(answers[0].status()));
	expect(answers[0].status()).toBeLessThan(400);
	await elin.goto('/staff/people');
	await expect(elin.getByText('Alun Plain', { exact: true })).toHaveCount(1);
});
