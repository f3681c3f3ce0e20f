import type { Locator, Page } from '@playwright/test';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { expect } from './room';
import type { Plenary } from './room';

export type Kind = 'positive' | 'negative' | 'query' | 'action';

/** Where things are in the demo: ids from the names people use. */
export async function placesOf(room: Plenary) {
	const state = await room.state();
	const caseId = (number: number) => must(state.cases.find((each) => each.number === number)).id;
	const groupId = (letter: string) => must(state.groups.find((each) => each.letter === letter)).id;
	const sittingOf = (number: number) =>
		must(state.cases.find((each) => each.number === number)).sitting;
	return {
		review: state.review.id,
		caseId,
		groupId,
		person: (slug: string) => must(state.people.find((each) => each.slug === slug)).id,
		board: (number: number) => `/sittings/${sittingOf(number)}/breakouts/${caseId(number)}`,
		sittingRoom: (number: number) => `/sittings/${sittingOf(number)}/plenary`,
		plenary: (number: number) => `/sittings/${sittingOf(number)}/plenary/${caseId(number)}`,
		boardName: (number: number, letter: string) => `board:${caseId(number)}:${groupId(letter)}`,
		findingsName: (number: number) => `findings:${caseId(number)}`
	};
}

export type Places = Awaited<ReturnType<typeof placesOf>>;

/** A group's board, by what is read and heard on it. */
export class BoardPage {
	readonly w;

	constructor(
		readonly page: Page,
		lang: Lang = 'en'
	) {
		this.w = words[lang];
	}

	async goto(path: string): Promise<void> {
		await this.page.goto(path);
		await this.isSaved();
	}

	async isSaved(): Promise<void> {
		await expect(this.line).toContainText(this.w.common.connection.saved[0]);
	}

	/** The line that says what has become of what was typed. */
	get line(): Locator {
		return this.page.locator('.connection');
	}

	column(kind: Kind): Locator {
		return this.page.getByRole('region', { name: this.w.common.kinds[kind].many, exact: true });
	}

	/** The n-th point of a column, from one. */
	point(kind: Kind, n: number): Locator {
		return this.column(kind)
			.getByRole('listitem')
			.nth(n - 1);
	}

	field(kind: Kind, n: number): Locator {
		return this.page.getByRole('textbox', {
			name: this.w.board.point(this.w.common.kinds[kind].one, n),
			exact: true
		});
	}

	addButton(kind: Kind): Locator {
		return this.page.getByRole('button', { name: this.w.common.kinds[kind].add });
	}

	/** The form's questions, opened where they are folded. */
	async questions(): Promise<Locator> {
		const region = this.page.getByRole('region', { name: this.w.board.prompts.heading });
		const line = region.locator('button[aria-expanded]');
		if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
		await expect(line).toHaveAttribute('aria-expanded', 'true');
		return region;
	}

	/** A new point at the end of its column, written as a person would; answers with its field. */
	async add(kind: Kind, text: string): Promise<Locator> {
		const before = await this.column(kind).getByRole('listitem').count();
		await this.addButton(kind).click();
		const field = this.field(kind, before + 1);
		await expect(field).toBeFocused();
		await field.pressSequentially(text);
		return field;
	}

	/** Chooses from a point's menu by the words on it, one list after the other. */
	async choose(point: Locator, ...labels: string[]): Promise<void> {
		await point.getByRole('button', { name: this.w.common.point.menu('') }).click();
		for (const label of labels) {
			const menu = this.page.getByRole('menu');
			const item = menu.getByRole('menuitem', { name: label });
			await item.or(menu.getByRole('menuitemcheckbox', { name: label })).click();
		}
	}
}

export function must<T>(value: T | undefined | null): T {
	if (value === undefined || value === null) throw new Error('not in the demo');
	return value;
}
