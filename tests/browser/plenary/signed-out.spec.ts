import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { expect, test } from '../pages/room';

const w = words.en;

test('who is signed out in the plenary is told so once, beside what they write', async ({
	room
}) => {
	const house = await room('plenary');
	const places = await placesOf(house);
	const priya = await house.enter('priya-nair');
	await priya.goto(places.sittingRoom(3));
	await expect(priya.locator('html')).toHaveAttribute('data-live');
	const out = await priya.context().request.post('/sign-out', {
		form: { for: await house.holder(priya) },
		headers: { origin: house.origin },
		maxRedirects: 0
	});
	expect(out.status()).toBe(303);
	const ways = priya.locator('.notice').getByRole('link', { name: w.common.signIn });
	await expect(ways).toHaveCount(1);
	await priya.waitForTimeout(6000);
	await expect(ways).toHaveCount(1);
});
