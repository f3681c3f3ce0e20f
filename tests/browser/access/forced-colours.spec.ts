import type { Locator } from '@playwright/test';
import { placesOf } from '../pages/board-page';
import { expect, test } from '../pages/room';

/** What forced colours leave of a mark: its edges and its background, beside those of another that is not marked. */
const look = (mark: Locator) =>
	mark.evaluate((element) => {
		const { backgroundColor, borderInlineStart, borderBlockEnd, color } = getComputedStyle(element);
		return [backgroundColor, borderInlineStart, borderBlockEnd, color].join();
	});

test('in forced colours the case, the part, the answer and the progress that are meant can be told', async ({
	room
}) => {
	const house = await room('approval');
	const places = await placesOf(house);
	const joan = await house.enter('joan-whitfield');
	await joan.emulateMedia({ forcedColors: 'active' });

	await joan.goto(places.plenary(3));
	const nav = joan.locator('.case-nav');
	const [here, other] = [
		nav.locator('[aria-current]'),
		nav.locator('a:not([aria-current])').first()
	];
	expect(await look(here)).not.toBe(await look(other));
	const [ink, paper] = await here.evaluate((each) => {
		const { color, backgroundColor } = getComputedStyle(each);
		return [color, backgroundColor];
	});
	expect(ink).not.toBe(paper);
	for (const inside of await here.locator('*').all())
		expect(await inside.evaluate((each) => getComputedStyle(each).color)).toBe(ink);

	await joan.goto(`/reviews/${places.review}/approval`);
	const contents = joan.locator('.contents-rail > ol > li > a');
	const current = contents.and(joan.locator('[aria-current]'));
	expect(await look(current)).not.toBe(
		await look(contents.and(joan.locator(':not([aria-current])')).first())
	);
	// A track of the colour of words would look full.
	const progress = joan.locator('progress').first();
	const track = () => progress.evaluate((each) => getComputedStyle(each).backgroundColor);
	expect(await track()).toBe('rgb(255, 255, 255)');
});
