import type { Page } from '@playwright/test';

/**
 * What has the focus and cannot be seen: it has no ring, or something else lies over its middle and its edges. Null where
 * it is seen, or nothing has the focus.
 */
export function unseenFocus(page: Page): Promise<string | null> {
	return page.evaluate(() => {
		const on = document.activeElement;
		if (!on || on === document.body) return null;
		const { left, top, width, height } = on.getBoundingClientRect();
		const marks = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y]));
		const isSeen = marks.some(([x, y]) => {
			const over = document.elementFromPoint(left + width * x, top + height * y);
			const labels = [...((on as HTMLInputElement).labels ?? [])];
			return over !== null && [on, ...labels].some((own) => own.contains(over));
		});
		const hasRing = [on, on.parentElement, ...((on as HTMLInputElement).labels ?? [])].some(
			(own) => {
				const style = own && getComputedStyle(own);
				return style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
			}
		);
		const what = on.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
		return isSeen && hasRing ? null : `${isSeen ? 'no ring' : 'covered'}: ${what}`;
	});
}

/** Goes through a page by the Tab key, until it begins again. */
export async function tabThrough(page: Page, each: () => Promise<void>): Promise<number> {
	await page.evaluate(() => scrollTo(0, 0));
	const stops = await page.evaluateHandle(() => new Set<Element>());
	for (let n = 0; n < 600; n += 1) {
		await page.keyboard.press('Tab');
		const isNew = await stops.evaluate((all) => {
			const on = document.activeElement;
			if (!on || on === document.body || all.has(on)) return false;
			all.add(on);
			return true;
		});
		if (!isNew) return n;
		await each();
	}
	throw new Error('the focus never comes out of the page');
}
