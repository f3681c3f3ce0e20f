import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.cy;

test('what a form lacks is said at its field in Welsh, and goes as it is put right', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const elin = await house.enter('elin-prosser', { lang: 'cy' });
	await elin.goto(places.sittingRoom(4));
	await expect(elin.locator('html')).toHaveAttribute('data-live');
	const form = elin.locator('form.send-message').first();
	for (const fold of await elin.locator('main details').all())
		await fold.evaluate((each) => ((each as HTMLDetailsElement).open = true));
	await form.locator('button').last().click();
	const field = form.locator('textarea[name="text"]');
	await expect(field).toBeFocused();
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	const wrong = form.locator('.wrong');
	await expect(wrong).toHaveCount(1);
	await expect(wrong).toContainText('Rhowch ');
	await expect(field).toHaveAccessibleDescription(new RegExp((await wrong.textContent())!));
	await expectAccessible(elin);
	await field.fill('Dewch yn ôl am 11.');
	await expect(wrong).toHaveCount(0);
	await form.locator('button').last().click();
	await expect(
		form.getByRole('status').filter({ hasText: w.breakouts.messages.sent }).first()
	).toBeVisible();
});
