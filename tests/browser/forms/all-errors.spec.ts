import { words } from '../../../src/lib/words/words';
import { expect, expectAccessible, test } from '../pages/room';

const { sentences } = words.en.refusals;
const w = words.en.office.prepare;

test('everything wrong in a new review is said at once, in a summary and at its field', async ({
	room
}) => {
	const house = await room('breakouts');
	const elin = await house.enter('elin-prosser');
	await elin.goto('/reviews/new');
	await expect(elin.locator('html')).toHaveAttribute('data-live');
	await elin.locator('#months').fill('600');
	await elin.locator('#accepted').fill('0');
	await elin.getByRole('button', { name: w.make, exact: true }).click();
	const summary = elin.getByRole('alert');
	await expect(summary).toBeFocused();
	await expect(summary.getByRole('link')).toHaveText([
		sentences.empty as string,
		sentences['months-wrong'] as string,
		sentences['list-wrong'] as string
	]);
	for (const field of ['title-en', 'months', 'accepted'])
		await expect(elin.locator(`#${field}`)).toHaveAttribute('aria-invalid', 'true');
	await expectAccessible(elin);
});
