import type { Page } from '@playwright/test';
import { words } from '../../../../src/lib/words/words';
import { placesOf } from '../../pages/board-page';
import { Participant } from '../../pages/participant';
import { Seat } from '../../pages/plenary-page';
import { expect, test } from '../../pages/room';
import type { Plenary } from '../../pages/room';

const w = words.en;
const { hands, timer } = w.plenary.floor;
const CHAIR = 'margaret-pugh';
const PRESENT = [
	CHAIR,
	'sioned-lloyd',
	'derek-hammond',
	'joan-whitfield',
	'kofi-mensah',
	'priya-nair'
];

/** The second sitting at case 13, seen by some of its people. */
async function atCase13(house: Plenary, ...people: string[]) {
	const places = await placesOf(house);
	const seats = await Promise.all(
		people.map(async (slug) => {
			const seat = new Seat(await house.enter(slug));
			await seat.page.goto(places.sittingRoom(13));
			return seat;
		})
	);
	await seats[0].open(13);
	for (const seat of seats) await seat.isAt(places, 13);
	return { places, seats };
}

const key = (page: Page, name: string) => page.locator('.bar').getByRole('button', { name });
const voice = (page: Page) => page.locator('.voice');

/** What the server says of the floor, without the time at which it is read. */
async function floorOf(page: Page, path: string): Promise<unknown> {
	const answer = await page.context().request.get(path.replace(/plenary$/, 'floor.json'));
	const { now: _, ...floor } = (await answer.json()) as { now: number };
	return floor;
}

test('the server is killed and started again in the middle of the plenary: everybody is where they were, caret, folds, words, timer, hand and turn', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, seats } = await atCase13(house, CHAIR, 'kofi-mensah', 'priya-nair');
	const [margaret, kofi, priya] = seats;
	const floorPath = places.sittingRoom(13);

	await margaret.page.locator('.timer-keys > summary').click();
	await margaret.page.getByLabel(timer.minutes, { exact: true }).fill('30');
	await margaret.page.getByRole('button', { name: timer.set, exact: true }).click();
	await key(priya.page, hands.raise).click();
	await margaret.page
		.getByRole('complementary')
		.getByRole('button', { name: hands.giveTo('Priya Nair') })
		.click();
	await expect(voice(priya.page)).toHaveText(hands.youSpeak);
	await key(kofi.page, hands.raise).click();
	await expect(voice(kofi.page)).toContainText(hands.mine(1, 1));

	// Kofi writes in the middle of a finding; Priya has a fold open, and has scrolled to the last finding.
	const before = await kofi.words(2).inputValue();
	await kofi.words(2).click();
	await kofi.page.keyboard.press('ControlOrMeta+Home');
	await kofi.page.keyboard.type('At ');
	await priya.beside(w.plenary.groups.heading);
	const last = priya.findings.last();
	await last.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const top = () => last.evaluate((element) => element.getBoundingClientRect().top);
	const [lay, floor] = [await top(), await floorOf(margaret.page, floorPath)];

	await house.stop('SIGKILL');
	for (const seat of seats)
		await expect(seat.page.locator('.connection')).toContainText(w.common.connection.offline[0]);
	await kofi.page.keyboard.type('first, ');
	await house.start();
	for (const seat of seats) await seat.isSaved();
	await kofi.page.keyboard.type('then: ');

	for (const seat of seats) {
		await expect(seat.words(2)).toHaveValue(`At first, then: ${before}`);
		expect(new URL(seat.page.url()).pathname).toBe(places.plenary(13));
	}
	await expect(kofi.words(2)).toBeFocused();
	await expect(priya.rail.locator('details[open]', { hasText: w.common.group('D') })).toHaveCount(
		1
	);
	await expect.poll(async () => Math.abs((await top()) - lay)).toBeLessThan(2);

	expect(await floorOf(margaret.page, floorPath)).toEqual(floor);
	await expect(voice(kofi.page)).toContainText(hands.speaking('Priya Nair'));
	await expect(voice(kofi.page)).toContainText(hands.mine(1, 1));
	await expect(voice(priya.page)).toHaveText(hands.youSpeak);
	for (const seat of seats)
		await expect(seat.page.locator('.bar time').first()).toHaveText(/^(29|30) minutes left$/);
	// What was on goes on: the turn ends by the press of who has it, and the chair gives the next.
	await key(priya.page, hands.done).click();
	await expect(margaret.page.locator('.hands')).not.toContainText(hands.speaking('Priya Nair'));
	await margaret.page
		.getByRole('complementary')
		.getByRole('button', { name: hands.giveTo('Kofi Mensah') })
		.click();
	await expect(voice(kofi.page)).toHaveText(hands.youSpeak);
});

test('twenty people come back at once to a server started again, beside two browsers: nobody loses a word or the next case', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, seats } = await atCase13(house, CHAIR, 'kofi-mensah');
	const [margaret, kofi] = seats;
	const sitting = places.sittingRoom(13).split('/')[2];
	const at = {
		board: places.findingsName(13),
		rooms: [`sitting:${sitting}`, `review:${places.review}`, `floor:${sitting}`] as const
	};
	const twenty = await Promise.all(
		Array.from({ length: 20 }, (_, n) => Participant.join(house, PRESENT[n % PRESENT.length], at))
	);
	try {
		await expect.poll(() => twenty.filter(({ isBack }) => isBack).length).toBe(20);
		const before = twenty[0].words;

		await house.stop('SIGKILL');
		await expect.poll(() => twenty.filter(({ isBack }) => isBack).length).toBe(0);
		for (const [n, each] of twenty.entries()) each.write(` (${n + 1})`);
		await kofi.words(1).press('End');
		await kofi.words(1).pressSequentially(' (Kofi)');
		// As in real use: everybody of an office has one address.
		await house.start({ isLimited: true });
		await expect
			.poll(() => twenty.filter(({ isBack }) => isBack).length, { timeout: 30_000 })
			.toBe(20);
		for (const seat of seats) await seat.isSaved();

		const marks = [...twenty.keys()].map((n) => ` (${n + 1})`).concat(' (Kofi)');
		const written = await margaret.words(1).inputValue();
		expect(written.startsWith(before)).toBe(true);
		for (const mark of marks) expect(written.split(mark)).toHaveLength(2);
		expect(written).toHaveLength(before.length + marks.join('').length);
		for (const each of twenty) expect(each.words).toBe(written);
		await expect(kofi.words(1)).toHaveValue(written);
		expect(new URL(kofi.page.url()).pathname).toBe(places.plenary(13));

		await kofi.page.getByRole('heading', { level: 1 }).click();
		await margaret.open(14);
		for (const seat of seats) await seat.isAt(places, 14);
		const places14 = (each: Participant) =>
			each.heard.filter((event) => event.kind === 'place' && event.number === 14);
		await expect.poll(() => twenty.map((each) => places14(each).length)).toEqual(Array(20).fill(1));
		for (const each of twenty) expect(each.findings.returned).toBeNull();
	} finally {
		for (const each of twenty) each.leave();
	}
});
