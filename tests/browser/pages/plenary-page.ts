import type { Locator, Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import type { Places } from './board-page';
import { expect } from './room';

const w = words.en.plenary;

/** One person in the plenary, by what is read and heard there. */
export class Seat {
	constructor(readonly page: Page) {}

	async isSaved(): Promise<void> {
		await expect(this.page.locator('.connection')).toContainText(
			words.en.common.connection.saved[0]
		);
	}

	async isAt(places: Places, number: number): Promise<void> {
		await this.page.waitForURL(`**${places.plenary(number)}`);
		await this.isSaved();
	}

	get findings(): Locator {
		return this.page.locator('.finding');
	}

	/** The row with this number, which it keeps when it is merged or set aside. */
	finding(n: number): Locator {
		return this.page.getByRole('listitem', { name: w.findings.number(n), exact: true });
	}

	words(n: number): Locator {
		return this.finding(n).getByRole('textbox').first();
	}

	/** All the words, finding by finding. */
	async read(): Promise<string[]> {
		const all = await this.findings.all();
		return Promise.all(all.map((each) => each.getByRole('textbox').first().inputValue()));
	}

	/** All the sources, finding by finding, as they are printed. */
	async sources(): Promise<string[][]> {
		const all = await this.findings.all();
		const read = await Promise.all(all.map((each) => each.locator('.source').allInnerTexts()));
		return read.map((sources) => sources.map((source) => source.trim()));
	}

	async merge(from: number, into: number): Promise<void> {
		await (
			await this.aboutToMerge(from, into)
		)();
	}

	/** All but the last click of a merge: the numbers may be others by then, the line is the same. */
	async aboutToMerge(from: number, into: number): Promise<() => Promise<void>> {
		await this.finding(from).getByRole('button', { name: w.findings.merge }).click();
		const line = new RegExp(`^${w.findings.mergeTarget(into, '')}`);
		const item = await this.page.getByRole('menuitem', { name: line }).elementHandle();
		return async () => item?.click();
	}

	/** Chooses from the menu of a finding by the words on it. */
	async choose(n: number, label: string): Promise<void> {
		await this.finding(n)
			.getByRole('button', { name: w.findings.menu(n), exact: true })
			.click();
		await this.page.getByRole('menuitem', { name: label }).click();
	}

	/** What I did last, taken back from the bar. */
	async takeBack(): Promise<void> {
		await this.page.locator('.deed').getByRole('button').click();
	}

	get rail(): Locator {
		return this.page.getByRole('complementary', { name: w.rail.label });
	}

	/** A part of the panel beside the findings, opened. */
	async beside(title: string): Promise<Locator> {
		return unfolded(this.rail, title);
	}

	/** Opens a case from the list of cases; says yes where not every group is ready. */
	async open(number: number, anyway = false): Promise<void> {
		const cases = await this.beside(w.rail.cases);
		await cases.getByRole('button', { name: w.keys.open(number), exact: true }).click();
		if (!anyway) return;
		await expect(this.page.getByRole('dialog')).toContainText(w.keys.notReady(number));
		await this.page.getByRole('button', { name: w.keys.openAnyway }).click();
	}
}

/** A fold of the panel beside the findings, opened where it is not. */
export async function unfolded(panel: Locator, title: string): Promise<Locator> {
	const section = panel.getByRole('region', { name: title, exact: true });
	await panel.page().locator('html[data-live]').waitFor();
	const fold = section.locator('details').first();
	// It may open by itself meanwhile, which the press would take back.
	await expect(async () => {
		if ((await fold.getAttribute('open')) === null)
			await section.locator('summary').first().click();
		await expect(fold).toHaveAttribute('open', { timeout: 1000 });
	}).toPass();
	return section;
}
