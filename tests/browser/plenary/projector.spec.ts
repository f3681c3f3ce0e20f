import type { Page } from '@playwright/test';
import { cast } from '../../../server/demo/content/cast';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import type { Places } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en.plenary;
const on = words.en.projector;
const CHAIR = 'margaret-pugh';
const SIZES = [
	[960, 600],
	[960, 1080],
	[1024, 768],
	[1280, 600],
	[1280, 720],
	[1920, 1080]
] as const;

const projectorOf = (places: Places) => places.sittingRoom(10).replace(/plenary$/, 'projector');

/** The chair's own screen, and the window that they open for the room. */
async function chairWithProjector(house: Plenary, places: Places) {
	const margaret = new Seat(await house.enter(CHAIR));
	await margaret.page.goto(places.sittingRoom(10));
	const opening = margaret.page.context().waitForEvent('page');
	await margaret.page.getByRole('link', { name: on.open }).click();
	const screen = await opening;
	await screen.waitForURL(`**${projectorOf(places)}`);
	await expect(screen.locator('html')).toHaveAttribute('data-live');
	return { margaret, screen };
}

const shownFindings = (screen: Page) => screen.getByRole('list', { name: on.findings });

/** What is wrong with the screen as it is: too small, too much of it, or wider or higher than its window. */
async function wrongOn(screen: Page): Promise<string[]> {
	return screen.evaluate(() => {
		const wrong: string[] = [];
		const { scrollWidth, scrollHeight } = document.documentElement;
		if (scrollWidth > innerWidth) wrong.push(`${scrollWidth} wide in ${innerWidth}`);
		if (scrollHeight > innerHeight) wrong.push(`${scrollHeight} high in ${innerHeight}`);
		let lines = 0;
		for (const p of document.querySelectorAll('.screen-list:not(.is-ruler) p'))
			lines += Math.round(
				p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight)
			);
		if (lines > 7) wrong.push(`${lines} lines`);
		const area = document.querySelector('.screen-findings')?.getBoundingClientRect();
		const last = document
			.querySelector('.screen-list:not(.is-ruler) > :last-child')
			?.getBoundingClientRect();
		if (area && last && last.bottom > area.bottom + 1) wrong.push('the last line is cut');
		const walk = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		while (walk.nextNode()) {
			const { parentElement } = walk.currentNode;
			if (!walk.currentNode.textContent?.trim() || !parentElement?.checkVisibility()) continue;
			if (parentElement.closest('.unseen, .is-ruler')) continue;
			const size = parseFloat(getComputedStyle(parentElement).fontSize);
			if (size < 32) wrong.push(`${size}px: ${walk.currentNode.textContent.trim().slice(0, 30)}`);
		}
		return wrong;
	});
}

test('the screen before the room follows the chair: the groups, the case, its findings as they are written, the stand down', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const { margaret, screen } = await chairWithProjector(house, places);
	await expect(screen.getByRole('listitem').filter({ hasText: 'Group C' })).toContainText(
		on.ready(4, 4)
	);
	await expect(screen.getByText(on.nextCase(10))).toBeVisible();
	await expect(screen.getByText('6 of 7 present:')).toBeVisible();
	for (const role of ['navigation', 'banner', 'contentinfo', 'textbox'] as const)
		await expect(screen.getByRole('main').getByRole(role)).toHaveCount(0);
	await expectAccessible(screen);

	const priya = new Seat(await house.enter('priya-nair'));
	await priya.page.goto(places.sittingRoom(10));
	await margaret.open(10);
	await priya.isAt(places, 10);
	await expect(screen.getByText(on.agreeing)).toBeVisible();
	await expect(shownFindings(screen)).toBeVisible();
	await priya.words(1).fill('Written while everybody looks on.');
	await expect(shownFindings(screen)).toContainText('Written while everybody looks on.');
	await expectAccessible(screen);
	const text = await screen.locator('body').innerText();
	for (const { name } of cast) expect(text).not.toContain(name);

	// Names are a choice of this window, and so is its background.
	await screen.locator('.screen-more summary').click();
	await screen.getByRole('link', { name: on.names }).click();
	await expect(screen.getByText(on.chair('Margaret Pugh'))).toBeVisible();
	await screen.getByRole('link', { name: on.dark }).click();
	await expect(screen.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expectAccessible(screen);
	await screen.getByRole('link', { name: 'Cymraeg' }).click();
	await expect(screen.getByText(words.cy.projector.agreeing)).toBeVisible();
	await expect(screen.getByText(words.cy.projector.chair('Margaret Pugh'))).toBeVisible();
	await expect(screen.locator('html')).toHaveAttribute('lang', 'cy');
	// The chair's own pages stay as they are.
	await margaret.page.reload();
	await expect(margaret.page.locator('html')).toHaveAttribute('lang', 'en');

	const told = await margaret.page
		.context()
		.request.post(`/reviews/${places.review}/declare?/declare`, {
			form: { for: await house.holder(margaret.page), [`case-${places.caseId(10)}`]: 'conflict' },
			headers: { origin: house.origin }
		});
	expect(told.ok()).toBe(true);
	await expect(screen.getByRole('heading', { level: 1 })).toHaveText(words.cy.projector.withheld);
	const left = await screen.locator('body').innerText();
	for (const gone of ['Written while everybody', 'Margaret Pugh']) expect(left).not.toContain(gone);
});

test('the room’s timer stands on the screen in words, and is asked for without anybody’s name', async ({
	room
}) => {
	const house = await room('plenary');
	const { margaret, screen } = await chairWithProjector(house, await placesOf(house));
	const timer = w.floor.timer;
	await margaret.page.locator('.timer-keys > summary').click();
	await margaret.page.getByLabel(timer.minutes, { exact: true }).fill('7');
	await margaret.page.getByRole('button', { name: timer.set, exact: true }).click();
	const shown = screen.locator('.screen__foot time');
	await expect(shown).toHaveText('7 minutes left');
	expect(await wrongOn(screen)).toEqual([]);

	// A window that missed a step of it reads this again.
	const asked = await screen.evaluate(async () => {
		const path = location.pathname.replace('projector', 'floor.json?part=clock');
		return (await fetch(path)).json() as Promise<{ clock: { timer: object }; hands: null }>;
	});
	expect(asked.clock.timer).not.toBeNull();
	expect(asked.hands).toBeNull();
	await margaret.page.getByRole('button', { name: timer.pause }).click();
	await expect(shown).toHaveText(/^Paused: 7 min/);
	await margaret.page.getByRole('button', { name: timer.end }).click();
	await expect(shown).toHaveCount(0);
});

test('everybody is brought to one finding: into sight without their focus; typing, they are told; rejoining leads to it', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const { margaret, screen } = await chairWithProjector(house, places);
	await margaret.open(10);
	await margaret.isAt(places, 10);
	await margaret.open(13);
	const [priya, kofi, joan] = await Promise.all(
		['priya-nair', 'kofi-mensah', 'joan-whitfield'].map(async (slug) => {
			const seat = new Seat(await house.enter(slug));
			await seat.page.goto(places.plenary(13));
			await seat.isAt(places, 13);
			return seat;
		})
	);
	const last = (await priya.findings.count()) - 1;
	await kofi.words(1).focus();
	await kofi.words(1).press('End');
	await joan.page.goto(places.plenary(10));
	await joan.isAt(places, 10);
	await priya.page.getByRole('heading', { level: 1 }).click();
	await expect(priya.finding(last)).not.toBeInViewport({ ratio: 0.9 });

	await margaret.choose(last, w.findings.bring);
	await expect(margaret.page.locator('.deed')).toContainText(w.keys.broughtTo(last));
	await expect(priya.finding(last)).toContainText(w.findings.called);
	await expect(priya.finding(last)).toBeInViewport({ ratio: 0.9 });
	await expect(priya.page.locator('body')).toBeFocused();
	await expect(shownFindings(screen).locator('.is-called')).toContainText(
		(await priya.words(last).inputValue()).slice(0, 30)
	);

	// Kofi types on; the caret and the page stay where they are until he goes there himself.
	await expect(kofi.page.getByText(w.place.movedTo(last))).toBeVisible();
	await expect(kofi.words(1)).toBeFocused();
	await expect(kofi.words(1)).toBeInViewport();
	await kofi.page.getByRole('button', { name: w.place.rejoin }).click();
	await expect(kofi.finding(last)).toBeFocused();
	await expect(kofi.finding(last)).toBeInViewport({ ratio: 0.9 });

	// Joan looks around at another case, and comes back to the finding.
	await expect(joan.page.getByText(w.place.moved(13))).toBeVisible();
	await joan.page.getByRole('link', { name: w.place.rejoin }).click();
	await joan.isAt(places, 13);
	await expect(joan.finding(last)).toBeFocused();
	await expect(joan.finding(last)).toBeInViewport({ ratio: 0.9 });

	// To the same finding once more, it is in sight once more.
	await priya.page.evaluate(() => scrollTo(0, 0));
	await expect(priya.finding(last)).not.toBeInViewport({ ratio: 0.9 });
	await margaret.choose(last, w.findings.bring);
	await expect(priya.finding(last)).toBeInViewport({ ratio: 0.9 });
});

test('at most seven lines at 32 pixels or more, nothing cut and nothing beyond the window, at every size, light and dark', async ({
	room
}) => {
	test.slow();
	const house = await room('plenary');
	const places = await placesOf(house);
	const { margaret, screen } = await chairWithProjector(house, places);
	await expect(screen.getByText(on.nextCase(10))).toBeVisible();
	const wrong: string[] = [];
	const look = async (what: string) => {
		for (const [width, height] of SIZES) {
			await screen.setViewportSize({ width, height });
			await expect(async () => {
				const found = await wrongOn(screen);
				expect(found).toEqual([]);
			})
				.toPass({ timeout: 5_000 })
				.catch(async () => wrong.push(`${what}, ${width} by ${height}: ${await wrongOn(screen)}`));
		}
	};
	await look('waiting');
	await margaret.open(13);
	await expect(shownFindings(screen)).toBeVisible();
	// One finding longer than a page, with a word that no line can hold.
	const long = `${'The panel could not see from the file when the victim was told. '.repeat(14)}${'x'.repeat(120)} end of it`;
	await margaret.words(2).fill(long);
	await margaret.isSaved();
	await expect(screen.getByText(/^Page 1 of/)).toBeVisible();
	await look('first page');

	// Every finding is on some page, whole, and in order.
	await screen.setViewportSize({ width: 1280, height: 720 });
	const read: string[] = [];
	for (;;) {
		expect(await wrongOn(screen)).toEqual([]);
		read.push(
			...(await shownFindings(screen)
				.locator('p > span[lang], p > span:last-child')
				.allInnerTexts())
		);
		const next = screen.getByRole('button', { name: on.next });
		if ((await next.getAttribute('aria-disabled')) === 'true') break;
		const before = await screen.getByText(/^Page \d+ of/).innerText();
		await screen.keyboard.press('PageDown');
		await expect(screen.getByText(before)).toHaveCount(0);
	}
	const letters = (text: string) => text.replace(/\s+/g, '');
	let rest = letters(read.join(''));
	for (const text of await margaret.read()) {
		expect(rest).toContain(letters(text));
		rest = rest.slice(rest.indexOf(letters(text)) + letters(text).length);
	}
	await screen.keyboard.press('ArrowLeft');
	await expect(screen.getByRole('button', { name: on.next })).toHaveAttribute(
		'aria-disabled',
		'false'
	);

	await screen.goto(`${projectorOf(places)}?theme=dark&names=yes`);
	await expect(screen.getByText(/^Page 1 of/)).toBeVisible();
	await look('dark, with names');
	await expectAccessible(screen);
	expect(wrong).toEqual([]);
});

test('the chair is handed over: the screen says so without a name, and shows the meeting again when they have it back', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const { margaret, screen } = await chairWithProjector(house, places);
	await expect(screen.getByText(on.nextCase(10))).toBeVisible();
	const hand = async (from: Page, to: string) => {
		const { request } = from.context();
		const told = await request.post(`${places.sittingRoom(10)}?/chair`, {
			form: { for: await house.holder(from), to },
			headers: { origin: house.origin }
		});
		expect(told.ok()).toBe(true);
	};
	const joan = await house.enter('joan-whitfield');
	await joan.goto(places.sittingRoom(10));
	const [margaretId, joanId] = [await house.holder(margaret.page), await house.holder(joan)];
	await hand(margaret.page, joanId);
	await expect(screen.getByRole('heading', { level: 1 })).toHaveText(on.notYours);
	await expectAccessible(screen);
	const text = await screen.locator('body').innerText();
	for (const { name } of cast) expect(text).not.toContain(name);
	for (const role of ['navigation', 'banner', 'contentinfo'] as const)
		await expect(screen.getByRole(role)).toHaveCount(0);
	await hand(joan, margaretId);
	await expect(screen.getByText(on.nextCase(10))).toBeVisible();
});

test('members and guests are told that the screen is not theirs to open', async ({ room }) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	for (const slug of ['priya-nair', 'ann-bevan', 'sam-keane']) {
		const page = await house.enter(slug);
		const answered = await page.goto(projectorOf(places));
		expect(answered?.status()).toBe(403);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(on.notYours);
	}
});

test('with the browser’s own dark scheme nothing is small, cut or beyond the window', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const { margaret, screen } = await chairWithProjector(house, places);
	await screen.emulateMedia({ colorScheme: 'dark' });
	await margaret.open(13);
	await expect(shownFindings(screen)).toBeVisible();
	// No choice of this window: the background is the browser's.
	await expect(screen.locator('html')).not.toHaveAttribute('data-theme', 'dark');
	const dark = await screen.evaluate(() =>
		/(\d+)\D+(\d+)\D+(\d+)/
			.exec(getComputedStyle(document.body).backgroundColor)!
			.slice(1)
			.every((part) => Number(part) < 80)
	);
	expect(dark).toBe(true);
	for (const [width, height] of SIZES.filter(([wide]) => wide <= 1024)) {
		await screen.setViewportSize({ width, height });
		await expect
			.poll(() => wrongOn(screen), { message: `${width} by ${height}`, timeout: 5_000 })
			.toEqual([]);
	}
	await expectAccessible(screen);
});
