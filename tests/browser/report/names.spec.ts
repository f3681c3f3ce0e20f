import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { expect, expectAccessible, test } from '../pages/room';

test('the office lists names that the report may not have, and two of the office do not undo each other', async ({
	room
}) => {
	const house = await room('draft');
	const { review } = await placesOf(house);
	for (const lang of ['en', 'cy'] as const) {
		const { names, title } = words[lang].draft.identifiers;
		const elin = await house.enter('elin-prosser', { lang });
		const other = await house.enter('elin-prosser', { lang, width: 360, dark: lang === 'cy' });
		for (const page of [elin, other]) {
			await page.goto(`/reviews/${review}/draft`);
			await page.getByText(title, { exact: false }).first().click();
			await expect(page.getByLabel(names.label)).toBeVisible();
		}
		const mine = `Probert ${lang}`;
		const others = `Somebody else ${lang}`;
		await other.getByLabel(names.label).fill(others);
		await elin.getByLabel(names.label).fill(`${mine}\nAled Wynne`);
		await elin.getByRole('button', { name: names.save }).click();
		await expect(elin.getByText(names.saved)).toBeVisible();
		await expectAccessible(elin);
		// What another page typed stays, beside what was saved meanwhile; pressed again, it is saved over it.
		await other.getByRole('button', { name: names.save }).click();
		await expect(other.getByText(`${mine}, Aled Wynne`)).toBeVisible();
		await expect(other.getByLabel(names.label)).toHaveValue(others);
		await expectAccessible(other);
		await other.getByRole('button', { name: names.save }).click();
		await expect(other.getByText(names.saved)).toBeVisible();
		await expect(elin.getByLabel(names.label)).toHaveValue(others);
		for (const page of [elin, other]) await page.context().close();
	}
});
