import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary, Visit } from '../pages/room';

const w = words.en;
const { after, approval } = w;
const { gate } = w.published;

/** What is particular to a panel that circulates its report, and has no force that answers it. */
const panels = [
	{
		preset: 'customer-service-improvement',
		/** Names of its steps, in order. */
		steps: [
			'Drafting',
			'Circulated to members',
			'Minutes and actions with the Joint Executive Board',
			'Summary published'
		],
		/** Titles of parts that are not published. */
		inside: ['Minutes', 'Actions'],
		isActionInside: true
	},
	{
		preset: 'service-delivery-group',
		steps: [
			'Drafting',
			'With members',
			'Reported to the Commissioner and the Joint Executive Board',
			'Published'
		],
		inside: [],
		isActionInside: false
	}
] as const;

/** The panel with its report with the members, in the server's own folder. */
async function circulated(house: Plenary, preset: string) {
	await house.stop();
	const program = fileURLToPath(new URL('../../acts/report/circulated-folder.ts', import.meta.url));
	const { stdout } = await promisify(execFile)(process.execPath, [
		...['--import', 'tsx', program, house.folder, preset]
	]);
	await house.start();
	const { review, sitting, cookies } = JSON.parse(stdout) as {
		review: string;
		sitting: string;
		cookies: Record<string, string>;
	};
	const enter = async (name: string, options: Visit = {}): Promise<Page> => {
		const page = await house.visit(options);
		const value = cookies[name];
		await page.context().addCookies([{ name: 'plenary_session', value, url: house.origin }]);
		return page;
	};
	return { review, sitting, enter };
}

/** Words of a report that a force answers and members approve. */
const others = /approv|the force (answers|is |has |asked)|its response|observation/i;

for (const { preset, steps, inside, isActionInside } of panels) {
	test(`${preset}: the report goes from its members to everybody by the panel's own steps`, async ({
		room
	}) => {
		test.slow();
		const house = await room(null);
		const { review, enter } = await circulated(house, preset);

		const ruth = await enter('Ruth Amory');
		await ruth.goto(`/reviews/${review}/approval`);
		await expect(ruth.getByRole('heading', { level: 1 })).toHaveText(approval.titleComments);
		await expect(ruth.getByRole('radio')).toHaveCount(0);
		await ruth.locator('#comment-block').selectOption({ index: 1 });
		await ruth.locator('#comment-text').fill('The date of the sitting is missing.');
		const comments = ruth.getByRole('region', { name: approval.comments.heading });
		await comments.getByRole('button', { name: approval.comments.send, exact: true }).click();
		await expect(comments.getByText('The date of the sitting is missing.')).toBeVisible();
		await expectAccessible(ruth);

		const elin = await enter('Elin Prosser');
		await elin.goto(`/reviews/${review}/approval`);
		await expect(elin.getByText('The date of the sitting is missing.').first()).toBeVisible();
		const end = approval.ending;
		await elin.getByRole('button', { name: end.button }).click();
		await elin.getByRole('dialog').getByRole('button', { name: end.button }).click();
		await expect(elin.getByText(approval.lede.goneOn(steps[2]))).toBeVisible();
		// The member's page follows, and takes no more comments.
		await expect(ruth.locator('#comment-text')).toHaveCount(0);

		await test.step('the way of the report has the panel’s steps and nobody else’s words', async () => {
			await elin.goto(`/reviews/${review}/after-approval`);
			await expect(elin.getByRole('heading', { level: 1 })).toHaveText(after.titleUnapproved);
			const way = elin.getByRole('list', { name: after.way });
			for (const [n, name] of steps.entries())
				await expect(way.locator('> li').nth(n).getByRole('heading', { level: 2 })).toContainText(
					name
				);
			await expect(way.locator('[aria-current=step]')).toContainText(steps[2]);
			await expect(elin.locator('main')).not.toContainText(others);
			await expectAccessible(elin);
			const narrow = await enter('Elin Prosser', { width: 320, dark: true });
			await narrow.goto(`/reviews/${review}/after-approval`);
			await expect(narrow.getByRole('heading', { level: 1 })).toBeVisible();
			const wide = await narrow.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(wide).toBeLessThanOrEqual(0);
			await expectAccessible(narrow);
			await narrow.context().close();
		});

		await test.step('the board that it was sent to reads all of it', async () => {
			const lowri = await enter('Lowri Fox');
			await lowri.goto(`/reviews/${review}/versions/1`);
			for (const title of inside)
				await expect(
					lowri.getByRole('heading', { name: new RegExp(`^\\d+ ${title}$`) })
				).toBeVisible();
			await expect(lowri.getByText(/^Action 1: Answer every letter within ten days\./)).toHaveCount(
				isActionInside ? 1 : 0
			);
			await lowri.goto(`/reviews/${review}/after-approval`);
			await expect(lowri.getByRole('button', { name: gate.publish })).toHaveCount(0);
		});

		// Somebody reads it for what identifies a person; somebody else publishes it.
		const huw = await enter('Huw Jarman');
		await huw.goto(`/reviews/${review}/after-approval`);
		await huw.getByRole('button', { name: gate.confirm }).click();
		await huw.getByRole('dialog').getByRole('button', { name: gate.confirm }).click();
		await elin.getByRole('button', { name: gate.publish, exact: true }).click();
		await elin.getByRole('dialog').getByRole('button', { name: gate.publish, exact: true }).click();
		await expect(elin.getByText(gate.at)).toBeVisible();
		await expect(
			elin.getByRole('list', { name: after.way }).locator('[aria-current=step]')
		).toContainText(steps[3]);

		const anybody = await house.visit();
		await anybody.goto(`/published/${review}/en`);
		await expect(anybody.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(anybody.getByText('Nobody answered the letter for a month.')).toBeVisible();
		for (const title of inside)
			await expect(
				anybody.getByRole('heading', { name: new RegExp(`^\\d+ ${title}$`) })
			).toHaveCount(0);
		await expect(anybody.getByText('Head of correspondence')).toHaveCount(0);
		await expect(anybody.locator('main')).not.toContainText(/force response|approved/i);
		await expectAccessible(anybody);
		expect((await anybody.goto(`/published/${review}/cy`))?.status()).toBe(404);
	});
}

test('the office records an action that was agreed, and it stands in the minutes', async ({
	room
}) => {
	const house = await room(null);
	const { sitting, enter } = await circulated(house, panels[0].preset);
	const a = w.actions;
	const elin = await enter('Elin Prosser');
	await elin.goto(`/sittings/${sitting}/minutes`);
	await elin.getByRole('link', { name: a.link }).click();
	await expect(elin.getByRole('heading', { level: 1 })).toHaveText(a.title);
	await elin.getByLabel(a.agree.text).fill('Tell people when to expect an answer');
	await elin.getByLabel(a.owner, { exact: true }).fill('Head of correspondence');
	await elin.getByLabel(a.due, { exact: true }).fill('soon');
	await elin.getByRole('button', { name: a.agree.button }).click();
	// Refused, nothing that was typed is lost, and the field is led to.
	await elin.getByRole('alert').getByRole('link').click();
	await expect(elin.locator('#due')).toBeFocused();
	await expect(elin.getByLabel(a.agree.text)).toHaveValue('Tell people when to expect an answer');
	await expectAccessible(elin);
	await elin.locator('#due').fill('30 September 2026');
	await elin.getByRole('button', { name: a.agree.button }).click();
	const agreed = elin.getByRole('region', { name: a.agreed });
	await expect(agreed.getByRole('listitem')).toHaveCount(2);
	await expect(elin.getByLabel(a.agree.text)).toHaveValue('');
	await elin.goto(`/sittings/${sitting}/minutes`);
	await expect(elin.getByRole('region', { name: a.title })).toContainText(
		'Tell people when to expect an answer'
	);
	await expectAccessible(elin);
	for (const visit of [{ lang: 'cy' as const, width: 320 }, { dark: true }]) {
		const page = await enter('Elin Prosser', visit);
		for (const path of ['actions', 'minutes', 'day']) {
			await page.goto(`/sittings/${sitting}/${path}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth
			);
			expect(wide, path).toBeLessThanOrEqual(0);
			await expectAccessible(page);
		}
	}
});
