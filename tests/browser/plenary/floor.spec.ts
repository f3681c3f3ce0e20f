import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en.plenary.floor.timer;
const CHAIR = 'margaret-pugh';

/** The addresses of data that a page reads from now on. */
function readings(page: Page): string[] {
	const read: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('__data.json')) read.push(request.url());
	});
	return read;
}

/** Sizes of what the server announces of the floor to a page that is opened after this. */
function floorFrames(page: Page): number[] {
	const sizes: number[] = [];
	page.on('websocket', (socket) =>
		socket.on('framereceived', ({ payload }) => {
			if (String(payload).includes('"kind":"floor"')) sizes.push(String(payload).length);
		})
	);
	return sizes;
}

async function start(page: Page, minutes: number): Promise<void> {
	const field = page.getByLabel(w.minutes, { exact: true });
	await field.or(page.getByLabel(w.groupMinutes, { exact: true })).fill(String(minutes));
	await page.getByRole('button', { name: w.set, exact: true }).click();
}

/** When this screen changes to each of its next seconds: real time in milliseconds, whatever its own clock says. */
function nextSeconds(page: Page, count: number): Promise<Record<string, number>> {
	return page.evaluate(
		(count) =>
			new Promise<Record<string, number>>((resolve) => {
				const time = document.querySelector('.bar time, .day__part time')!;
				const seen: Record<string, number> = {};
				const watch = new MutationObserver(() => {
					seen[time.getAttribute('datetime') ?? ''] = performance.timeOrigin + performance.now();
					if (Object.keys(seen).length < count) return;
					watch.disconnect();
					resolve(seen);
				});
				watch.observe(time, { attributes: true, attributeFilter: ['datetime'] });
			}),
		count
	);
}

test('one timer, the same on all screens within a quarter of a second whatever their clocks say, and no page is read again for it', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const [chair, member, guest, office] = await Promise.all(
		[CHAIR, 'kofi-mensah', 'ann-bevan', 'elin-prosser'].map((slug) => house.enter(slug))
	);
	// A member's laptop is an hour and seven minutes slow.
	await member.addInitScript(() => {
		const now = Date.now.bind(Date);
		Date.now = () => now() - 67 * 60_000;
	});
	const frames = floorFrames(member);
	const plenary = places.sittingRoom(10);
	for (const page of [chair, member, guest]) await page.goto(plenary);
	await office.goto(plenary.replace('/plenary', '/day'));
	const pages = [chair, member, guest, office];
	for (const page of pages) await page.waitForLoadState('networkidle');
	const read = pages.map(readings);

	await chair.locator('.timer-keys > summary').click();
	await start(chair, 7);
	for (const page of pages) await expect(page.locator('time').first()).toHaveText('7 minutes left');
	const seconds = await Promise.all(pages.map((page) => nextSeconds(page, 4)));
	const both = Object.keys(seconds[0]).filter((each) => seconds.every((seen) => each in seen));
	expect(both.length).toBeGreaterThan(0);
	for (const second of both) {
		const times = seconds.map((seen) => seen[second]);
		expect(Math.max(...times) - Math.min(...times)).toBeLessThan(250);
	}

	// Two lead the room; each sees what the other did.
	await office.locator('.timer-keys > summary').click();
	await office.getByRole('button', { name: w.pause }).click();
	for (const page of pages) await expect(page.locator('time').first()).toHaveText(/^Paused: 7 min/);
	await chair.getByRole('button', { name: w.more }).click();
	for (const page of pages) await expect(page.locator('time').first()).toHaveText(/^Paused: 8 min/);
	await chair.getByRole('button', { name: w.end }).click();
	for (const page of [member, guest]) await expect(page.locator('.bar time')).toHaveCount(0);

	expect(read).toEqual([[], [], [], []]);
	expect(frames).toHaveLength(4);
	expect(Math.max(...frames)).toBeLessThan(2_048);
});

test('the chair sets, pauses and ends the timer by keyboard, and nothing in the bar moves', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const [chair, member] = await Promise.all(
		[CHAIR, 'kofi-mensah'].map((slug) => house.enter(slug))
	);
	for (const page of [chair, member]) await page.goto(places.sittingRoom(10));
	const open = chair
		.getByRole('main')
		.getByRole('button', { name: words.en.plenary.keys.open(10) })
		.first();
	await open.click();
	for (const page of [chair, member]) {
		await page.waitForURL(`**${places.plenary(10)}`);
		await expect(page.locator('.connection')).toContainText(words.en.common.connection.saved[0]);
	}
	/** Where things are in the bar: a page that scrolls takes the bar along. */
	const boxes = async () => {
		const bars = await Promise.all(
			[chair, member].map((page) => page.locator('.bar').boundingBox())
		);
		const agree = await chair
			.getByRole('button', { name: words.en.plenary.agreement.agree })
			.boundingBox();
		return {
			heights: bars.map((bar) => bar?.height),
			agree: agree && { ...agree, y: agree.y - (bars[0]?.y ?? 0) }
		};
	};
	const before = await boxes();

	const summary = chair.locator('.timer-keys > summary');
	await summary.focus();
	await chair.keyboard.press('Enter');
	const minutes = chair.getByLabel(w.minutes, { exact: true });
	await minutes.focus();
	await minutes.fill('0');
	await chair.keyboard.press('Enter');
	await minutes.fill('12');
	await chair.keyboard.press('Enter');
	await expect(summary).toHaveText(/12 minutes left/);
	await expect(member.locator('.bar time')).toHaveText('12 minutes left');
	expect(await boxes()).toEqual(before);

	for (const button of await chair.locator('.timer-keys button, .timer-keys summary').all()) {
		const box = await button.boundingBox();
		expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
	}
	await expectAccessible(chair);
	await expectAccessible(member);
	const pause = chair.getByRole('button', { name: w.pause });
	await pause.focus();
	await chair.keyboard.press('Enter');
	await expect(member.locator('.bar time')).toHaveText('Paused: 12 minutes left');
	await expect(chair.getByRole('button', { name: w.resume })).toBeFocused();
	await chair.getByRole('button', { name: w.end }).press('Enter');
	await expect(member.locator('.bar time')).toHaveCount(0);
	await expect(summary).toBeFocused();
	expect(await boxes()).toEqual(before);
});

test('a page that was away, a group’s board and a page without scripts show the timer as it is', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const [elin, priya] = await Promise.all(
		['elin-prosser', 'priya-nair'].map((slug) => house.enter(slug))
	);
	await priya.goto(places.board(6));
	await elin.goto(places.sittingRoom(5));
	for (const page of [elin, priya]) await page.waitForLoadState('networkidle');
	await elin.locator('.timer-keys > summary').click();
	await start(elin, 30);
	await expect(priya.locator('.bar time')).toHaveText('30 minutes left');
	const height = (await priya.locator('.bar').boundingBox())?.height;

	await priya.context().setOffline(true);
	await elin.getByRole('button', { name: w.end }).click();
	await expect(elin.locator('.timer-keys > summary')).toHaveText(w.none);
	await priya.context().setOffline(false);
	await expect(priya.locator('.bar time')).toHaveCount(0, { timeout: 30_000 });
	expect((await priya.locator('.bar').boundingBox())?.height).toBe(height);

	await elin.route('**/_app/immutable/**/*.js', () => undefined);
	await elin.goto(places.sittingRoom(5), { waitUntil: 'commit' });
	await elin.locator('.timer-keys > summary').click();
	await start(elin, 20);
	await expect(elin.locator('.timer-keys > summary')).toHaveText(/20 minutes left/);
	await expect(priya.locator('.bar time')).toHaveText('20 minutes left');
});
