import type { Locator, Page } from '@playwright/test';
import type { Role } from '../../../src/lib/meeting/people/people';
import type { Lang } from '../../../src/lib/words/plural';
import { formatIn } from '../../../src/lib/words/format';
import { words } from '../../../src/lib/words/words';
import { expect } from './room';
import type { Plenary } from './room';

export interface Joining {
	name: string;
	role?: Role;
	lang?: Lang;
}

/** A file as it is chosen from a folder. */
export interface ChosenFile {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

/** The coordinator of an empty house, by what is read and pressed on the office's pages. */
export class OfficePage {
	readonly w;
	/** Of the review that was made last. */
	review = '';

	constructor(
		readonly house: Plenary,
		readonly page: Page,
		readonly lang: Lang = 'en'
	) {
		this.w = words[lang];
	}

	get today(): string {
		return formatIn(this.lang, 'Europe/London').day(new Date());
	}

	button(name: string): Locator {
		return this.page.getByRole('button', { name, exact: true });
	}

	/**
	 * The panel and its first coordinator.
	 * @param preset the panel's name, as it is offered
	 * @param panel what it is called, where the preset does not say
	 */
	async setUp(name: string, preset?: string, panel?: string): Promise<void> {
		const form = this.w.door.setup;
		const { page } = this;
		await page.goto('/');
		await page.getByLabel(form.word).fill(this.house.setupWord);
		if (preset) await page.getByRole('radio', { name: preset }).check();
		if (panel) {
			await expect(page.getByLabel(form.nameEn)).toHaveValue('');
			await page.getByLabel(form.nameEn).fill(panel);
			await page.getByLabel(form.nameCy).fill(panel);
		}
		await page.getByLabel(form.name, { exact: true }).fill(name);
		await page.getByLabel(form.email).fill('office@panel.example');
		await page.getByLabel(form.password, { exact: true }).fill('four words you remember');
		await this.button(form.button).click();
		await expect(page.getByRole('heading', { name: this.w.home.steps.people.title })).toBeVisible();
	}

	/** Somebody whose vetting was granted, typed into the page of people. */
	async add({ name, role = 'member', lang = 'en' }: Joining, level: string): Promise<void> {
		const people = this.w.staff.people;
		const { page } = this;
		await page.goto('/staff/people');
		await page.getByLabel(people.name, { exact: true }).fill(name);
		if (role !== 'member') {
			await page.locator('#role-member').uncheck();
			await page.locator(`#role-${role}`).check();
		}
		await page.getByLabel(people.language).selectOption(lang);
		await vet(page.locator('#new-level'), level);
		await page.getByLabel(people.granted).fill('2023-01-01');
		await this.button(people.addButton).click();
		await expect(page.getByText(people.added(name))).toBeVisible();
	}

	/** The same, sent as the page sends it. */
	async addQuickly({ name, role = 'member', lang = 'en' }: Joining, level: string): Promise<void> {
		const added = await this.page.request.post('/staff/people?/add', {
			headers: { origin: this.house.origin },
			form: { name, role, language: lang, level, granted: '2023-01-01' }
		});
		expect(added.ok(), name).toBe(true);
	}

	/** The office records its own vetting. */
	async vetThemselves(level: string): Promise<void> {
		const people = this.w.staff.people;
		await this.page.goto('/staff/people');
		await this.page.getByRole('link', { name: people.changeOf('Elin Prosser') }).click();
		await vet(this.page.locator('#change-level'), level);
		await this.page.locator('#change-granted').fill('2023-01-01');
		await this.page
			.getByRole('form', { name: people.termsHead })
			.getByRole('button', { name: people.save, exact: true })
			.click();
		await expect(this.page.getByText(people.saved('Elin Prosser'))).toBeVisible();
	}

	/** A browser of their own for somebody of the list, entered by the link that the office made. */
	async invite(name: string, lang: Lang = 'en'): Promise<Page> {
		const people = this.w.staff.people;
		await this.page.goto('/staff/people');
		await this.button(people.linkOf(name)).first().click();
		const link = await this.page.getByText(`${this.house.origin}/enter/`).innerText();
		const theirs = await this.house.visit({ lang });
		await theirs.goto(link);
		await theirs.getByRole('button', { name: words[lang].door.link.button, exact: true }).click();
		await expect(theirs.getByRole('banner')).toContainText(name);
		return theirs;
	}

	/** A review with one sitting today. */
	async makeReview(
		title: string,
		sitting: { place?: string; chair?: string; deputy?: string } = {}
	): Promise<void> {
		const { page } = this;
		const p = this.w.office.prepare;
		await page.goto('/reviews/new');
		await page.getByLabel(p.titleIn.en).fill(title);
		await this.button(p.make).click();
		await expect(page.getByRole('heading', { name: p.title })).toBeVisible();
		this.review = new URL(page.url()).pathname.split('/')[2];
		await page.locator('#new-date').fill(this.today);
		if (sitting.place) await page.locator('#new-place-en').fill(sitting.place);
		if (sitting.chair) await page.locator('#new-chair').selectOption({ label: sitting.chair });
		if (sitting.deputy) await page.locator('#new-deputy-1').selectOption({ label: sitting.deputy });
		await this.button(p.addSitting).click();
		await expect(page.getByText(p.sitting(1), { exact: true }).first()).toBeVisible();
	}

	/** Chooses a file of cases, and waits until it is read. */
	async sendList(file: ChosenFile): Promise<void> {
		const w = this.w.caseList.page;
		await this.page.getByLabel(w.choose).setInputFiles(file);
		await expect(
			this.page.getByRole('heading', { name: w.match }).or(this.page.getByText(w.check)).first()
		).toBeVisible();
	}

	/** Puts members who come into the room, one press each. */
	async mark(names: readonly string[]): Promise<void> {
		const d = this.w.office.day;
		for (const name of names) {
			const mark = this.button(d.mark(name, d.arrivals.room));
			await mark.click();
			await expect(mark).toHaveAttribute('aria-pressed', 'true');
		}
	}
}

/** Signs what this panel asks for, from the one step of their home. */
export async function signs(page: Page, name: string, lang: Lang, hasCode: boolean): Promise<void> {
	const w = words[lang];
	await page.goto('/');
	await page.getByRole('link', { name: w.home.steps.sign.button }).click();
	const code = page.getByRole('heading', { name: w.door.undertaking.conduct });
	await expect(page.getByLabel(w.door.undertaking.name, { exact: true })).toBeVisible();
	await expect(code).toHaveCount(hasCode ? 1 : 0);
	await page.getByLabel(w.door.undertaking.name, { exact: true }).fill(name);
	await page
		.getByRole('button', {
			name: hasCode ? w.door.undertaking.buttonBoth : w.door.undertaking.button,
			exact: true
		})
		.click();
	await expect(page.getByText(w.door.undertaking.done)).toBeVisible();
}

/** Answers that they know nobody in any case. */
export async function knowsNobody(page: Page, lang: Lang): Promise<void> {
	const w = words[lang].home;
	await page.goto('/');
	await page.getByRole('link', { name: w.steps.declare.button }).click();
	await page.getByLabel(w.declare.rest).check();
	await page.getByRole('button', { name: w.declare.button }).click();
	await expect(page.getByText(w.declare.saved)).toBeVisible();
}

/** Sets a vetting level: chosen from the panel's own levels by its id, or typed where the panel has none. */
async function vet(field: Locator, level: string): Promise<void> {
	const isChosen = await field.evaluate((each) => each.tagName === 'SELECT');
	await (isChosen ? field.selectOption(level) : field.fill(level));
}
