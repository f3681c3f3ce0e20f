import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en.plenary.floor.hands;

const voice = (page: Page) => page.locator('.voice');
const key = (page: Page, name: string) => page.locator('.bar').getByRole('button', { name });
const queue = (page: Page) => page.locator('.hands ol li');

/** What the server announces of the floor to a page that is opened after this. */
function heardOf(page: Page): string[] {
	const heard: string[] = [];
	page.on('websocket', (socket) =>
		socket.on('framereceived', ({ payload }) => {
			if (String(payload).includes('"kind":"floor"')) heard.push(String(payload));
		})
	);
	return heard;
}

test('hands go up, the chair is told who might be next and why, and everybody sees who speaks; no page is read again for it', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const [chair, kofi, sioned, guest] = await Promise.all(
		['margaret-pugh', 'kofi-mensah', 'sioned-lloyd', 'ann-bevan'].map((slug) => house.enter(slug))
	);
	const pages = [chair, kofi, sioned, guest];
	const heard = pages.map(heardOf);
	for (const page of pages) await page.goto(places.sittingRoom(10));
	for (const page of pages) await page.waitForLoadState('networkidle');
	const read: string[] = [];
	for (const page of pages)
		page.on('request', (request) => {
			if (request.url().includes('__data.json')) read.push(request.url());
		});
	const bars = () =>
		Promise.all(
			[kofi, sioned].map(async (page) => (await page.locator('.bar').boundingBox())?.height)
		);
	const before = await bars();

	await key(kofi, w.raise).press('Enter');
	await expect(key(kofi, w.lower)).toBeFocused();
	await expect(voice(kofi)).toHaveText(w.mine(1, 1));
	await expect(queue(chair)).toHaveText([/Kofi Mensah/]);
	await expect(queue(chair)).toContainText(w.suggested['not-spoken']);
	await chair
		.locator('.turn-keys')
		.getByRole('button', { name: w.giveTo('Kofi Mensah') })
		.click();
	for (const page of [chair, sioned])
		await expect(page.locator('.hands, .voice').first()).toContainText(w.speaking('Kofi Mensah'));
	await expect(voice(kofi)).toHaveText(w.youSpeak);
	// The turn is timed in front of everybody.
	await expect(chair.locator('.hands')).toContainText(w.time(2));
	await key(kofi, w.done).press('Enter');
	await expect(voice(sioned)).toHaveText('');

	// Who has spoken goes after who has not; a point of order goes first.
	await key(kofi, w.raise).click();
	await expect(queue(chair)).toHaveCount(1);
	await key(sioned, w.raise).click();
	await expect(queue(chair)).toHaveCount(2);
	await expect(queue(chair).filter({ hasText: 'Sioned Lloyd' })).toContainText(
		w.suggested['not-spoken']
	);
	await key(kofi, w.order).click();
	await expect(queue(chair).first()).toContainText('Kofi Mensah');
	await expect(queue(chair).first()).toContainText(w.suggested['point-of-order']);
	await expect(voice(sioned)).toHaveText(w.mine(2, 2));
	expect(await bars()).toEqual(before);

	await expectAccessible(chair);
	await expectAccessible(sioned);
	await expect(guest.locator('.hands, .hand-keys')).toHaveCount(0);
	await expect(sioned.getByText(w.spokenTitle)).toHaveCount(0);
	expect(read).toEqual([]);
	expect(heard[3]).toEqual([]);
	expect(heard[2].length).toBeGreaterThan(5);
	for (const frame of heard.flat()) {
		expect(frame.length).toBeLessThan(2_048);
		expect(frame).not.toContain('Mensah');
	}
});

for (const width of [1280, 360])
	test(`the chair gives and ends turns in the bar, which grows for nobody and moves no other key, at ${width} px`, async ({
		room
	}) => {
		const house = await room('plenary');
		const places = await placesOf(house);
		const chair = await house.enter('margaret-pugh', { width });
		const kofi = await house.enter('kofi-mensah');
		await chair.goto(places.sittingRoom(13));
		await new Seat(chair).open(13);
		await new Seat(chair).isAt(places, 13);
		await kofi.goto(places.plenary(13));
		await kofi.locator('html[data-live]').waitFor();
		const turns = chair.locator('.turn-keys');
		const places13 = async () => {
			// What reads the page for faults has scrolled it.
			await chair.evaluate(() => scrollTo(0, 0));
			const bar = chair.locator('.bar');
			const keys = bar.locator('.chair-keys button, .chair-keys summary, .timer-keys > summary');
			const { y, height } = (await bar.boundingBox())!;
			const boxes = await Promise.all((await keys.all()).map((each) => each.boundingBox()));
			// What is under "More" is not in the bar.
			return [height, ...boxes.filter((box) => box !== null && box.height > 0 && box.y >= y)];
		};
		const before = await places13();
		await key(kofi, w.raise).click();
		await expect(turns).toContainText(w.next('Kofi Mensah'));
		await expect(turns).toContainText(w.why['not-spoken']);
		expect(await places13()).toEqual(before);
		const give = turns.getByRole('button', { name: w.giveTo('Kofi Mensah') });
		expect((await give.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		await give.press('Enter');
		await expect(turns).toContainText(w.speaking('Kofi Mensah'));
		expect(await places13()).toEqual(before);
		await expectAccessible(chair);
		await expect(turns.getByRole('button', { name: w.end })).toHaveAttribute('type', 'submit');
		await turns.getByRole('button', { name: w.end }).press('Enter');
		await expect(turns).toBeHidden();
		await expect(voice(kofi)).toHaveText('');
		expect(await places13()).toEqual(before);
		expect(await chair.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
	});

test('a member raises and lowers a hand without scripts, and on a narrow screen', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const kofi = await house.enter('kofi-mensah', { width: 360 });
	await kofi.route('**/_app/immutable/**/*.js', () => undefined);
	await kofi.goto(places.sittingRoom(10), { waitUntil: 'commit' });
	await key(kofi, w.raise).click();
	await expect(voice(kofi)).toHaveText(w.mine(1, 1));
	await key(kofi, w.lower).click();
	await expect(voice(kofi)).toHaveText('');
	for (const button of await kofi.locator('.hand-keys button').all())
		expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test('hands come to a page that was opened before the day', async ({ room }) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const elin = await house.enter('elin-prosser');
	const day = places.sittingRoom(6).replace('/plenary', '/day');
	const press = async (action: string, form: Record<string, string>) => {
		const done = await elin.context().request.post(`${day}?/${action}`, {
			form,
			headers: { origin: house.origin, accept: 'application/json' }
		});
		expect((await done.json()).type).toBe('success');
	};
	await press('move', { to: 'arriving' });
	await press('move', { to: 'planned' });
	const office = await elin.context().newPage();
	await office.goto(places.sittingRoom(6));
	await office.waitForLoadState('networkidle');
	await expect(office.locator('.hand-keys')).toHaveCount(0);
	await press('move', { to: 'arriving' });
	await expect(office.locator('.hand-keys')).toHaveCount(1);
	await press('arrival', { person: places.person('kofi-mensah'), arrival: 'room' });
	const kofi = await house.enter('kofi-mensah');
	await kofi.goto(places.sittingRoom(6));
	await key(kofi, w.raise).click();
	await expect(queue(office)).toHaveText([/Kofi Mensah/]);
});
