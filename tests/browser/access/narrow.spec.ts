import type { Page } from '@playwright/test';
import { placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { expect, test } from '../pages/room';

const WIDTH = 320;

/** What stands outside a window of 320 pixels, beside what scrolls within a box of its own. (WCAG 1.4.10) */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate((width) => {
		for (const fold of document.querySelectorAll('details')) fold.open = true;
		if (document.documentElement.scrollWidth <= width) return [];
		const scrolls = (each: Element | null): boolean =>
			each !== null &&
			each !== document.body &&
			(/auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX) ||
				scrolls(each.parentElement));
		return [...document.querySelectorAll('body *')]
			.filter((each) => {
				const { right, width: wide } = each.getBoundingClientRect();
				return wide > 1 && right > width + 1 && !scrolls(each.parentElement);
			})
			.map(
				(each) =>
					`${Math.round(each.getBoundingClientRect().right)}: ${each.outerHTML.slice(0, 90)}`
			)
			.slice(0, 3);
	}, WIDTH);
}

const visits: {
	stage: 'sample' | 'breakouts' | 'plenary' | 'draft' | 'approval' | 'response' | 'published';
	pages: Record<string, (places: Places) => string[]>;
}[] = [
	{
		stage: 'sample',
		pages: {
			'elin-prosser': ({ review }) => [
				...['/', `/reviews/${review}`, `/reviews/${review}/prepare`, `/reviews/${review}/list`],
				...[`/reviews/${review}/sample`, '/reviews', '/reviews/new', '/staff/people'],
				...['/staff/settings', '/staff/settings/forms', '/staff/mail?show=all', '/referrals']
			]
		}
	},
	{
		stage: 'plenary',
		pages: {
			'elin-prosser': ({ review, sittingRoom, plenary }) => [
				...[sittingRoom(10), plenary(5), `/reviews/${review}/papers`, `/reviews/${review}/declare`],
				...['day', 'close', 'actions', 'promises', 'minutes'].map((last) =>
					sittingRoom(10).replace(/plenary$/, last)
				),
				...[`/reviews/${review}/history`, `/reviews/${review}/writing`]
			],
			'nasreen-akhtar': ({ review, board, plenary, sittingRoom }) => [
				...['/', board(10), plenary(5), sittingRoom(10).replace(/plenary$/, 'arrive')],
				...[`/reviews/${review}/declare`, '/undertaking', '/account', '/referrals']
			]
		}
	},
	{
		stage: 'approval',
		pages: {
			'elin-prosser': ({ review }) => [
				...['draft', 'approval', 'after-approval', 'versions', 'versions/1', 'early-feedback'].map(
					(last) => `/reviews/${review}/${last}`
				)
			],
			'kofi-mensah': ({ review }) => ['/', `/reviews/${review}/approval`]
		}
	},
	{
		stage: 'published',
		pages: {
			'elin-prosser': ({ review }) => [
				...['/', `/reviews/${review}/after-approval`, '/commitments', `/published/${review}/en`],
				...[
					`/reviews/${review}/response`,
					`/reviews/${review}/papers/kept`,
					'/published/en',
					'/verify'
				]
			]
		}
	}
];

for (const { stage, pages } of visits)
	for (const [who, ways] of Object.entries(pages))
		for (const lang of ['en', 'cy'] as const)
			test(`at ${stage}, no page of ${who} scrolls sideways at 320 pixels, in ${lang}`, async ({
				room
			}) => {
				test.slow();
				const house = await room(stage);
				const page = await house.enter(who, { lang, width: WIDTH });
				const wide: Record<string, string[]> = {};
				for (const way of ways(await placesOf(house))) {
					await page.goto(way);
					const found = await tooWide(page);
					if (found.length > 0) wide[way] = found;
				}
				expect(wide).toEqual({});
			});
