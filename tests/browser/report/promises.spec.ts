import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { words } from '../../../src/lib/words/words';
import { unfolded } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en.promises;

/** July's response is signed with three promises; it is 3 October and the next review's sitting is in plenary. */
async function promised(house: Plenary): Promise<{ sitting: string; ids: string[] }> {
	await house.stop();
	const program = fileURLToPath(new URL('../../acts/response/promised-folder.ts', import.meta.url));
	const { stdout } = await promisify(execFile)(process.execPath, [
		...['--import', 'tsx', program, house.folder]
	]);
	await house.start();
	return JSON.parse(stdout) as { sitting: string; ids: string[] };
}

test('what the force promised comes back at the next review: the chair says better, and the page of promises shows it', async ({
	room
}) => {
	test.slow();
	const house = await room('approval');
	const { sitting, ids } = await promised(house);

	const margaret = await house.enter('margaret-pugh');
	await margaret.goto(`/sittings/${sitting}/plenary`);
	await expect(margaret.getByText(w.comeBack.progress(0, 2))).toBeVisible();
	const beside = margaret.getByRole('complementary', { name: words.en.plenary.rail.label });
	const comeBack = await unfolded(beside, w.comeBack.title);
	await comeBack.getByRole('link', { name: w.comeBack.link }).click();
	const training = margaret.getByRole('listitem').filter({ hasText: 'Autumn training' });
	await training.getByRole('radio', { name: w.says.better }).check();
	await training.getByRole('button', { name: w.comeBack.button, exact: true }).click();
	// Without a sentence it is not recorded, and the field is led to.
	await margaret.getByRole('alert').getByRole('link').click();
	await expect(margaret.locator(`#text-${ids[0]}`)).toBeFocused();
	await training.getByRole('textbox').fill('Ninety officers were trained in September.');
	await training.getByRole('radio', { name: w.says.better }).check();
	await training.getByRole('button', { name: w.comeBack.button, exact: true }).click();
	await expect(training.getByRole('status').filter({ hasText: w.says.better })).toBeVisible();
	await expect(training.getByText(w.comeBack.again)).toBeVisible();
	await margaret.getByRole('link', { name: w.comeBack.back }).click();
	await expect(margaret.getByText(w.comeBack.progress(1, 2))).toBeVisible();

	const elin = await house.enter('elin-prosser');
	await elin.goto('/');
	await elin.getByRole('link', { name: w.overdue(1) }).click();
	await expect(elin.getByRole('table').getByRole('row')).toHaveCount(2);
	await elin.getByRole('link', { name: w.filter.clear }).click();
	const line = elin.getByRole('row').filter({ hasText: 'Autumn training' });
	await expect(line).toContainText(w.carried(1));
	await line.getByRole('link', { name: w.table.recordOf(1) }).click();
	await expect(elin.getByText(w.one.returned(w.says.better, '3\u00a0October 2023'))).toBeVisible();
	await elin.getByLabel(w.one.record.state).selectOption('partly');
	await elin
		.getByRole('textbox', { name: w.one.record.text })
		.fill('Seen in the training records.');
	await elin.getByRole('button', { name: w.one.record.button, exact: true }).click();
	await expect(elin.getByRole('list').filter({ hasText: 'training records' })).toContainText(
		w.states.partly
	);
});

test('the pages of promises are sound at 320 pixels, in Welsh and in the dark, for office, force and chair', async ({
	room
}) => {
	test.slow();
	const house = await room('approval');
	const { sitting, ids } = await promised(house);
	const pages = ['/commitments', `/commitments/${ids[0]}`, `/sittings/${sitting}/promises`];
	for (const [who, paths] of [
		['elin-prosser', [...pages, `/sittings/${sitting}/day`]],
		['sam-keane', pages.slice(0, 2)],
		['margaret-pugh', [...pages, `/sittings/${sitting}/plenary`]]
	] as const)
		for (const visit of [{ lang: 'cy' as const, width: 320 }, { dark: true }]) {
			const page = await house.enter(who, visit);
			for (const path of paths) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(wide, `${path} for ${who}`).toBeLessThanOrEqual(0);
				await expectAccessible(page);
			}
		}
});
