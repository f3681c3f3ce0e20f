import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { expect, test } from '../pages/room';

const w = words.en.after;

test('an answer being written to the force’s question is not lost by loading the page again', async ({
	room
}) => {
	const house = await room('response');
	const { review } = await placesOf(house);
	const sam = await house.enter('sam-keane');
	await sam.goto(`/reviews/${review}/response`);
	await sam.getByRole('button', { name: words.en.response.ask.button }).first().click();
	const dialog = sam.getByRole('dialog');
	await dialog.getByRole('textbox').fill('Which week is meant?');
	await dialog.getByRole('button', { name: words.en.response.ask.confirm, exact: true }).click();
	await expect(dialog).toBeHidden();
	const elin = await house.enter('elin-prosser');
	await elin.goto(`/reviews/${review}/after-approval`);
	await expect(elin.locator('html')).toHaveAttribute('data-live');
	const box = elin.locator('textarea[id^="answer-"]').last();
	await box.pressSequentially('The first week is meant.');
	const asked = new Promise<string>((resolve) =>
		elin.once('dialog', (dialog) => {
			resolve(dialog.type());
			void dialog.dismiss();
		})
	);
	await elin.evaluate(() => void setTimeout(() => location.reload()));
	expect(await asked).toBe('beforeunload');
	await expect(box).toHaveValue('The first week is meant.');
	await elin.getByRole('button', { name: w.questions.button }).last().click();
	await expect(elin.getByText('The first week is meant.')).toBeVisible();
	await elin.reload();
	await expect(elin.getByText('The first week is meant.')).toBeVisible();
});
