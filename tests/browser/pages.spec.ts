import type { Page } from '@playwright/test';
import { words } from '../../src/lib/words/words';
import { placesOf } from './pages/board-page';
import type { Places } from './pages/board-page';
import { expect, expectAccessible, test } from './pages/room';

/** Main pages as somebody finds them at a stage. */
const visits: {
	stage: 'breakouts' | 'plenary' | 'draft' | 'approval';
	who: string;
	pages: (places: Places) => string[];
}[] = [
	{
		stage: 'breakouts',
		who: 'nasreen-akhtar',
		pages: ({ review, board, sittingRoom }) => [
			'/',
			'/demo',
			'/demo/mailbox',
			board(5),
			sittingRoom(1),
			sittingRoom(1).replace(/plenary$/, 'arrive'),
			`/reviews/${review}`,
			`/reviews/${review}/declare`,
			'/undertaking',
			'/verify',
			'/accessibility',
			'/privacy'
		]
	},
	{
		stage: 'plenary',
		who: 'elin-prosser',
		pages: ({ review, sittingRoom, plenary }) => [
			'/',
			'/reviews?find=hub',
			'/reviews/new',
			`/reviews/${review}/prepare`,
			sittingRoom(10),
			sittingRoom(10).replace(/plenary$/, 'day'),
			sittingRoom(10).replace(/plenary$/, 'promises'),
			sittingRoom(10).replace(/plenary$/, 'note'),
			sittingRoom(10).replace(/plenary$/, 'minutes'),
			sittingRoom(10).replace(/plenary$/, 'projector'),
			sittingRoom(10).replace(/plenary$/, 'close'),
			sittingRoom(10).replace(/plenary$/, 'actions'),
			sittingRoom(1).replace(/plenary$/, 'note'),
			'/commitments',
			'/referrals',
			plenary(5),
			`/reviews/${review}/draft`,
			`/reviews/${review}/draft?part=cases`,
			`/reviews/${review}/draft?part=themes`,
			`/reviews/${review}/early-feedback`,
			`/reviews/${review}/history`,
			`/reviews/${review}/list`,
			`/reviews/${review}/papers`,
			`/reviews/${review}/papers/kept`,
			`/reviews/${review}/papers/confirm`,
			`/reviews/${review}/sample`,
			`/reviews/${review}/writing`,
			`/reviews/${review}/writing/draft:${review}`,
			'/staff/people',
			'/staff/mail?show=all',
			'/staff/settings',
			'/staff/settings/forms',
			'/staff/settings/forms/use-of-force',
			'/staff/settings/forms/use-of-force/change',
			'/staff/settings/forms/new?from=out-of-court-resolution',
			'/account'
		]
	},
	{
		stage: 'approval',
		who: 'kofi-mensah',
		pages: ({ review }) => ['/', `/reviews/${review}/approval`, `/reviews/${review}/versions/1`]
	}
];

for (const { stage, who, pages } of visits) {
	test(`at ${stage}, every page is sound on a screen 320 pixels wide and never scrolls sideways, in Welsh as in English`, async ({
		room
	}) => {
		// Forty pages, each looked at in two languages.
		test.slow();
		const house = await room(stage);
		const places = await placesOf(house);
		for (const lang of ['cy', 'en'] as const) {
			const page = await house.enter(who, { lang, width: 320 });
			for (const path of pages(places)) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				await expect(page.locator('html')).toHaveAttribute('lang', lang);
				// Its parts are folded: all of them are looked at.
				if (path === '/staff/settings')
					await page.evaluate(() =>
						document.querySelectorAll('details').forEach((fold) => (fold.open = true))
					);
				expect(await tooWide(page), `${path} in ${lang}`).toEqual([]);
				if (lang === 'cy') await expectAccessible(page);
			}
		}
	});
}

test('the page that sets a panel up is sound on a screen 320 pixels wide, in Welsh as in English, and in the dark', async ({
	room
}) => {
	const house = await room(null);
	for (const lang of ['cy', 'en'] as const)
		for (const dark of [false, true]) {
			const page = await house.visit({ lang, dark, width: 320 });
			await page.goto('/setup');
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(
				words[lang].door.setup.title
			);
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			expect(await tooWide(page), lang).toEqual([]);
			await expectAccessible(page);
		}
});

test('the door is sound on a screen 320 pixels wide, with a link that works and with one that does not', async ({
	room
}) => {
	const house = await room('plenary');
	const elin = await house.enter('elin-prosser');
	const { people } = await house.state();
	const nasreen = people.find(({ slug }) => slug === 'nasreen-akhtar')!.id;
	const given = await elin.request.post('/staff/people?/link', {
		form: { person: nasreen, for: people.find(({ slug }) => slug === 'elin-prosser')!.id },
		headers: { origin: house.origin, accept: 'text/html' }
	});
	const link = /\/enter\/[A-Za-z0-9_-]{20,}/.exec(await given.text())?.[0] ?? '';
	expect(link).not.toBe('');
	for (const lang of ['cy', 'en'] as const) {
		const page = await house.visit({ lang, width: 320 });
		for (const path of ['/enter', link, '/enter/no-such-link']) {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('html')).toHaveAttribute('lang', lang);
			expect(await tooWide(page), `${path} in ${lang}`).toEqual([]);
			await expectAccessible(page);
		}
	}
});

test('a board whose points quote a long blacked-out line fits the screen of a laptop', async ({
	room
}) => {
	const house = await room('plenary');
	const { board } = await placesOf(house);
	const derek = await house.enter('derek-hammond', { width: 1280 });
	await derek.goto(board(11));
	await expect(derek.getByText('█'.repeat(20)).last()).toBeVisible();
	expect(await tooWide(derek)).toEqual([]);
});

test('in the dark the boards, the room and the letter can be read as well', async ({ room }) => {
	test.slow();
	const house = await room('approval');
	const { review, plenary } = await placesOf(house);
	const page = await house.enter('kofi-mensah', { dark: true });
	for (const path of ['/', plenary(10), `/reviews/${review}/approval`]) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expectAccessible(page);
	}
	const groups = await room('breakouts');
	const places = await placesOf(groups);
	const nasreen = await groups.enter('nasreen-akhtar', { dark: true });
	await nasreen.goto(places.board(5));
	await expect(nasreen.getByRole('textbox').first()).toBeVisible();
	await expectAccessible(nasreen);
	const elin = await groups.enter('elin-prosser', { dark: true });
	for (const path of ['/reviews/new', `/reviews/${places.review}/prepare`]) {
		await elin.goto(path);
		await expect(elin.getByRole('heading', { level: 1 })).toBeVisible();
		await expectAccessible(elin);
	}
});

/** What reaches past the right edge of the window, where that makes the page scroll. */
async function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.map((element) => element.outerHTML.slice(0, 120));
	});
}
