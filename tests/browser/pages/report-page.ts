import type { Locator, Page } from '@playwright/test';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { placesOf } from './board-page';
import { expect } from './room';
import type { Plenary } from './room';

const w = words.en;

/** The draft report, as one person writes in it. */
export class DraftPage {
	constructor(readonly page: Page) {}

	/** @param at the id of a section of the report, which is shown alone */
	async goto(review: string, at?: string): Promise<void> {
		await this.page.goto(`/reviews/${review}/draft${at ? `?part=${at}` : ''}`);
		await this.isSaved();
	}

	/** Another section, by the contents. */
	async show(section: string): Promise<void> {
		await this.page
			.getByRole('navigation', { name: w.draft.rail.contents })
			.locator(`a[href="#part-${section}"]`)
			.click();
		await expect(this.page.locator(`#part-${section}`)).toBeVisible();
	}

	async isSaved(): Promise<void> {
		await expect(this.page.locator('.connection')).toContainText(w.common.connection.saved[0]);
	}

	/** A block by what the page calls it: "3.14.2, case 14", "Theme 4.1". */
	block(label: string): Locator {
		return this.page.getByRole('article', { name: label, exact: true });
	}

	words(label: string, lang: Lang = 'en'): Locator {
		return this.page.getByRole('textbox', {
			name: w.draft.block.field(label, w.draft.block.languages[lang]),
			exact: true
		});
	}

	/** Opens the question that is asked before a version is sealed. */
	async send(): Promise<Locator> {
		await this.page.getByRole('button', { name: w.draft.send.button }).click();
		return this.page.getByRole('dialog');
	}
}

/** The letter that asks for an answer, as one person has it before them. */
export class LetterPage {
	constructor(readonly page: Page) {}

	/** Live as well, since nothing else on it says so: without its script it says some things otherwise. */
	async goto(review: string): Promise<void> {
		await this.page.goto(`/reviews/${review}/approval`);
		await expect(this.page.locator('html')).toHaveAttribute('data-live');
		await expect(
			this.page.getByRole('heading', { name: w.approval.answers.heading, exact: true })
		).toBeVisible();
	}

	get stands(): Locator {
		return this.page.getByRole('region', { name: w.approval.stands.heading });
	}

	/** "7 of 10 have approved version 1". */
	async standsAt(approvals: number, voters: number, version: number): Promise<void> {
		await expect(this.stands).toContainText(w.approval.stands.count(approvals, voters, version));
	}

	/** Unfolds the answer at the foot of the page. */
	async open(): Promise<void> {
		if (!(await this.page.locator('#answer').isVisible())) {
			await this.page.locator('#answer-open').click();
		}
	}

	/** Unfolds the fields for a change elsewhere: beside changes at paragraphs they are folded in. */
	async openElsewhere(): Promise<void> {
		await this.open();
		const fold = this.page.locator('#answer details');
		if ((await fold.count()) > 0 && !(await this.page.locator('#place').isVisible())) {
			await fold.locator('summary').click();
		}
	}

	/** "What should change, and why?" of the form, not of a paragraph. */
	/** Of the answer, and not of words from an earlier one that are offered for copying. */
	get why(): Locator {
		return this.page
			.locator('#answer')
			.getByRole('textbox', { name: w.approval.form.why })
			.and(this.page.locator(':not([readonly])'));
	}

	async choose(says: 'approve' | 'change' | 'abstain'): Promise<void> {
		await this.open();
		await this.page.getByRole('radio', { name: w.approval.form[says] }).check();
	}

	/** Not enabled while an answer is on its way. */
	get sending(): Locator {
		const { send, sendAgain } = w.approval.form;
		return this.page
			.getByRole('button', { name: send, exact: true })
			.or(this.page.getByRole('button', { name: sendAgain, exact: true }));
	}

	async send(): Promise<void> {
		await this.open();
		await this.sending.click();
	}

	async approve(): Promise<void> {
		await this.choose('approve');
		await this.send();
		await this.isSent();
	}

	/** Once it is recorded, the answer is folded in and its summary says it. */
	async isSent(): Promise<void> {
		const { answered } = w.approval.reading;
		const said = new RegExp([...Object.values(answered), 'changes? asked for'].join('|'));
		await expect(this.page.locator('#answer')).toBeHidden();
		await expect(this.page.locator('#answer-open')).toContainText(said);
	}

	/** A numbered paragraph, by what the page calls it: "3.14.2, case 14". */
	paragraph(label: string): Locator {
		return this.page.getByRole('article', { name: label });
	}

	/** Asks for a change at a paragraph, and puts it into the answer. */
	async askHere(label: string, because: string): Promise<void> {
		const here = this.paragraph(label);
		await here.getByRole('button', { name: w.approval.reading.ask }).click();
		await here.getByRole('textbox').fill(because);
		await here.getByRole('button', { name: w.approval.reading.put }).click();
		await expect(here).toContainText(w.approval.reading.asking);
	}

	async askForChange(place: string, because: string): Promise<void> {
		await this.choose('change');
		await this.page.getByLabel(w.approval.form.where).selectOption({ label: place });
		await this.page.getByLabel(w.approval.form.why).fill(because);
		await this.send();
	}

	/** A member's row in the table of answers. */
	row(name: string): Locator {
		return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
	}
}

/** Version 1 is with ten members: three approve, and Joan Whitfield asks for a change on case 14. */
export async function withLetters(house: Plenary, ...people: string[]) {
	const places = await placesOf(house);
	const letters = await Promise.all(
		people.map(async (slug) => {
			const letter = new LetterPage(await house.enter(slug));
			await letter.goto(places.review);
			return letter;
		})
	);
	return { places, letters };
}
