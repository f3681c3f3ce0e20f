import type { Locator, Page } from '@playwright/test';
import { expect } from './room';

/** Goes from control to control as a keyboard does, until it is there. */
export async function tabTo(page: Page, control: Locator, key = 'Tab', most = 80): Promise<void> {
	const wanted = await control.elementHandle();
	for (let n = 0; n < most; n += 1) {
		if (await page.evaluate((element) => document.activeElement === element, wanted)) return;
		await page.keyboard.press(key);
	}
	throw new Error(`${control} cannot be reached with the ${key} key`);
}

/** From the button of a menu that has the focus: opens it and goes to each line by arrow keys. */
export async function chooseByKeys(page: Page, ...lines: string[]): Promise<void> {
	await page.keyboard.press('Enter');
	for (const line of lines) {
		const menu = page.getByRole('menu');
		const item = menu
			.getByRole('menuitem', { name: line })
			.or(menu.getByRole('menuitemcheckbox', { name: line }));
		await expect(item).toBeVisible();
		for (let n = 0; n < 12 && !(await item.evaluate((e) => e === document.activeElement)); n += 1) {
			await page.keyboard.press('ArrowDown');
		}
		await expect(item).toBeFocused();
		await page.keyboard.press('Enter');
	}
}
