import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { expect, test } from '../pages/room';
import { tabThrough, unseenFocus } from './focus';
import { sameNames, unfold } from './same-names';

/** Pages with many controls, as those who use them find them. */
const visits: {
	stage: 'breakouts' | 'plenary' | 'approval' | 'response' | 'published';
	who: string;
	pages: (places: Places) => string[];
}[] = [
	{
		stage: 'breakouts',
		who: 'nasreen-akhtar',
		pages: ({ review, board }) => ['/', board(5), `/reviews/${review}/declare`, '/account']
	},
	{
		stage: 'breakouts',
		who: 'margaret-pugh',
		pages: ({ sittingRoom }) => [sittingRoom(1)]
	},
	{
		stage: 'plenary',
		who: 'margaret-pugh',
		pages: ({ plenary, sittingRoom }) => ['/', plenary(5), sittingRoom(10)]
	},
	{
		stage: 'plenary',
		who: 'elin-prosser',
		pages: ({ review, sittingRoom }) => [
			`/reviews/${review}/prepare`,
			sittingRoom(10).replace(/plenary$/, 'day'),
			`/reviews/${review}/draft`,
			`/reviews/${review}/list`,
			`/reviews/${review}/papers`,
			'/staff/people',
			'/staff/mail?show=all',
			'/staff/settings',
			'/staff/settings/forms/new?from=out-of-court-resolution'
		]
	},
	{
		stage: 'approval',
		who: 'kofi-mensah',
		pages: ({ review }) => [`/reviews/${review}/approval`]
	},
	{
		stage: 'approval',
		who: 'elin-prosser',
		pages: ({ review }) => [`/reviews/${review}/approval`]
	},
	{
		stage: 'response',
		who: 'sam-keane',
		pages: ({ review }) => [`/reviews/${review}/response`]
	},
	{
		stage: 'published',
		who: 'elin-prosser',
		pages: ({ review }) => [`/reviews/${review}/after-approval`, '/commitments']
	}
];

for (const { stage, who, pages } of visits) {
	test(`at ${stage}, ${who} can tell every control from the others by its name, and sees where the focus is`, async ({
		room
	}) => {
		test.slow();
		const house = await room(stage);
		const places = await placesOf(house);
		for (const lang of ['en', 'cy'] as const) {
			const page = await house.enter(who, { lang, width: 1280 });
			for (const path of pages(places)) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.locator('html')).toHaveAttribute('data-live', '');
				if (lang === 'en') {
					const unseen: string[] = [];
					const stops = await tabThrough(page, async () => {
						const fault = await unseenFocus(page);
						if (fault) unseen.push(fault);
					});
					expect(unseen, path).toEqual([]);
					expect(stops, path).toBeGreaterThan(5);
				}
				await unfold(page);
				// What is made when its fold is first opened is there once the folds say that they are open.
				await page.evaluate(() => new Promise((settled) => requestAnimationFrame(settled)));
				expect(await sameNames(page), `${path} in ${lang}`).toEqual([]);
			}
		}
	});
}

test('the answer that opens out of the bar closes where it would cover what has the focus', async ({
	room
}) => {
	const house = await room('approval');
	const { review } = await placesOf(house);
	const page = await house.enter('kofi-mensah', { width: 1280 });
	await page.goto(`/reviews/${review}/approval`);
	const answer = page.locator('#answer-open');
	await answer.focus();
	await page.keyboard.press('Enter');
	const panel = page.locator('.answer-panel');
	await expect(panel).toHaveAttribute('open', '');
	await page.getByRole('radio').first().focus();
	await expect(panel).toHaveAttribute('open', '');

	for (let n = 0; n < 20; n += 1) {
		await page.keyboard.press('Shift+Tab');
		expect(await unseenFocus(page)).toBeNull();
	}
	await expect(panel).not.toHaveAttribute('open');
});

test('a title says which review or sitting its page is about, and begins with a refusal for as long as the page shows it', async ({
	room
}) => {
	const house = await room('breakouts');
	const { review, board, sittingRoom } = await placesOf(house);
	const { common, staff } = words.en;
	const about = 'Crime and Incident Hub, July 2023';
	const elin = await house.enter('elin-prosser', { width: 1280 });
	for (const path of [`/reviews/${review}/prepare`, `/reviews/${review}/history`]) {
		await elin.goto(path);
		await expect(elin).toHaveTitle(new RegExp(`${about} – ${common.brand}$`));
	}
	await elin.goto(`/reviews/${review}`);
	await expect(elin).toHaveTitle(`${about} – ${common.brand}`);
	const nasreen = await house.enter('nasreen-akhtar', { width: 1280 });
	const titles = new Set<string>();
	for (const path of [board(4), board(5), sittingRoom(4), sittingRoom(10)]) {
		await nasreen.goto(path);
		titles.add(await nasreen.title());
	}
	expect(titles.size).toBe(4);

	await elin.goto('/staff/people');
	await unfold(elin);
	const add = elin.getByRole('button', { name: staff.people.addButton, exact: true });
	await add.focus();
	await expect(add).toBeFocused();
	await elin.keyboard.press('Enter');
	await expect(elin).toHaveTitle(`${common.field.error}${staff.people.title} – ${common.brand}`);
	await elin.goto('/account');
	await expect(elin).not.toHaveTitle(new RegExp(`^${common.field.error}`));
});
