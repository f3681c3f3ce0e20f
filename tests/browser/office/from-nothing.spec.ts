import type { Page } from '@playwright/test';
import type { Lang } from '../../../src/lib/words/plural';
import { words } from '../../../src/lib/words/words';
import { pdfOf } from '../../documents/vault/pdfs';
import { dateCell, workbook } from '../../documents/tables/workbook';
import { BoardPage } from '../pages/board-page';
import { knowsNobody, OfficePage, signs } from '../pages/office-page';
import type { ChosenFile, Joining } from '../pages/office-page';
import { unfolded } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';

/** A panel that ships, and what is particular to it. */
interface Panel {
	preset: string;
	/** Of the coordinator. */
	lang: Lang;
	level: string;
	/** Members; the first two come with browsers of their own. */
	members: readonly string[];
	/** Who types the public word, where no member does. */
	other?: Joining;
	hasCode: boolean;
	/** 0 where the panel has none. */
	quorum: number;
	/** How the chair is found; a panel without one is led by its coordinator. */
	chair: 'planned' | 'on the day' | null;
	/** Names of the forms that its reviews may use, or how many there are. */
	forms: readonly string[] | number;
	/** Where its sittings are held, as the page proposes. */
	place: string;
	/** Its list of cases: 24 rows that are accepted and 4 that are not. */
	list: () => ChosenFile;
	/** Headings of a list whose columns the product cannot know. */
	headings?: Record<'reference' | 'opened' | 'closed', string>;
	/** A column to draw from each kind of. */
	kinds?: { column: string; least: string };
}

const DAY = 86_400_000;
const daysAgo = (n: number) => new Date(Date.now() - n * DAY).toISOString().slice(0, 10);
const uk = (iso: string) => iso.split('-').reverse().join('/');
const serial = (iso: string) => Math.round(Date.parse(iso) / DAY) + 25569;
const types = ['Theft', 'Assault', 'Fraud'];

/** Twenty-four closed cases, then one still open, one twice, one closed too long ago, one on a day there is not. */
const rows = [
	...Array.from({ length: 24 }, (_, n) => [
		`GT-2026-${100 + n}`,
		daysAgo(60 + n),
		daysAgo(12 + n),
		'Closed',
		types[n % 3]
	]),
	['GT-2026-201', daysAgo(60), '', 'Open', 'Theft'],
	[' GT-2026-100 ', daysAgo(60), daysAgo(20), 'Closed', 'Theft'],
	['GT-2026-203', daysAgo(700), daysAgo(600), 'Closed', 'Fraud'],
	['GT-2026-204', daysAgo(60), '2026-02-31', 'Closed', 'Fraud']
];
const heads = ['Reference', 'Date opened', 'Date closed', 'Status', 'Type'];
const csv = (name: string, lines: readonly (readonly string[])[], by: string): ChosenFile => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(lines.map((cells) => cells.join(by)).join('\r\n'))
});

const panels: readonly Panel[] = [
	{
		preset: 'Quality Assurance Panel',
		lang: 'cy',
		level: 'level 2',
		members: [
			'Nasreen Akhtar',
			'Gethin Rees',
			'Margaret Pugh',
			'Tomos Ellis',
			'Priya Nair',
			'Owain Beynon',
			'Joan Whitfield'
		],
		other: { name: 'Huw Jarman', role: 'assurance' },
		hasCode: true,
		quorum: 7,
		chair: null,
		forms: 8,
		place: '',
		list: () => csv('hub.csv', [heads, ...rows], ',')
	},
	{
		preset: 'Customer Service Improvement Scrutiny Panel',
		lang: 'en',
		level: 'Passed',
		members: ['Ruth Amory', 'Iqbal Shah', 'Wyn Tudor', 'Una Flood'],
		hasCode: false,
		quorum: 0,
		chair: 'planned',
		forms: ['Call handling', 'Correspondence'],
		place: '',
		list: () => ({
			name: 'Correspondence closed.xlsx',
			mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			buffer: workbook({
				sheets: [
					{
						name: 'Cases',
						rows: [
							['Correspondence, closed'],
							heads,
							...rows.map(([reference, opened, closed, status, type]) => [
								reference,
								dateCell(serial(opened)),
								/-02-31$/.test(closed) ? closed : closed ? dateCell(serial(closed)) : null,
								status,
								type
							])
						]
					}
				]
			})
		}),
		kinds: { column: 'Type', least: 'Assault = 2' }
	},
	{
		preset: '101 Service Delivery Group',
		lang: 'en',
		level: 'Passed',
		members: ['Ann Court', 'Bilal Aziz', 'Cerys Vaughan', 'Dan Okoro'],
		hasCode: false,
		quorum: 0,
		chair: 'on the day',
		forms: ['Call handling', 'Complaints'],
		place: 'Bournemouth',
		list: () =>
			csv(
				'calls.csv',
				[
					['Our number', 'Began', 'Ended', 'State', 'Type'],
					...rows.map(([reference, opened, closed, ...rest]) => [
						reference,
						uk(opened),
						closed && uk(closed),
						...rest
					])
				],
				';'
			),
		headings: { reference: 'Our number', opened: 'Began', closed: 'Ended' }
	}
];

const SAMPLE = 4;

for (const panel of panels) {
	test(`${panel.preset}: from an empty database to a case that the panel has agreed, by pages alone`, async ({
		room
	}) => {
		test.slow();
		const house = await room(null);
		const office = new OfficePage(house, await house.visit({ lang: panel.lang }), panel.lang);
		const { page } = office;

		await test.step('the panel is set up as its preset says', async () => {
			await page.goto('/');
			const name = words[panel.lang].door.setup;
			await expect(page.getByRole('heading', { name: name.title })).toBeVisible();
			await office.setUp('Elin Prosser', nameOf(panel));
		});

		const people = await test.step('people are invited, vetted, and sign', () =>
			inviteAll(office, panel));
		const [first, second] = people.members;

		await test.step('the review and its sitting are planned', () => plan(office, panel));
		if (panel.chair === null) {
			await test.step('who leads the meeting is vetted and signs as well', async () => {
				await office.vetThemselves(panel.level);
				await signs(page, 'Elin Prosser', panel.lang, panel.hasCode);
			});
		}
		await test.step('the list is matched, checked and stored', () => importList(office, panel));
		await test.step('the sample is sealed, and somebody else says the word', () =>
			draw(office, panel, people.other ?? first));
		await test.step('papers are sent to their cases, and issued', () => givePapers(office));
		await test.step('everyone answers whether they know anyone', async () => {
			await Promise.all([knowsNobody(first, 'en'), knowsNobody(second, 'en')]);
			if (panel.chair === null) await knowsNobody(page, panel.lang);
		});
		await test.step('people arrive, groups are suggested, and they start', () =>
			startDay(office, panel, first));

		await test.step('members write on their boards', async () => {
			for (const [each, words] of [
				[first, 'Nobody rang back.'],
				[second, 'Kept informed every week.']
			] as const) {
				await each.goto('/');
				await each.getByRole('link', { name: enWords.home.steps.board.button }).click();
				const board = new BoardPage(each);
				await board.isSaved();
				await board.add('negative', words);
				await board.isSaved();
			}
			await expectAccessible(first);
		});

		const chair = panel.chair === null ? page : first;
		const p = words[panel.chair === null ? panel.lang : 'en'].plenary;
		await test.step('a case is opened to everyone, and agreed', async () => {
			await chair.goto('/');
			const step = words[panel.chair === null ? panel.lang : 'en'].home;
			await chair
				.getByRole('link', { name: step.steps.run.button })
				.or(chair.getByRole('link', { name: step.also.chair }))
				.first()
				.click();
			const rail = chair.getByRole('complementary', { name: p.rail.label });
			await (
				await unfolded(rail, p.rail.cases)
			)
				.getByRole('button', { name: p.keys.open(1), exact: true })
				.click();
			await chair.getByRole('button', { name: p.keys.openAnyway }).click();
			await expect(chair.locator('.finding')).toHaveCount(2);
			await second.goto('/');
			await second.getByRole('link', { name: enWords.home.steps.room.button }).click();
			await expect(second.locator('.finding')).toHaveCount(2);
			await chair.getByRole('button', { name: p.agreement.agree, exact: true }).click();
			await expect(second.getByText(/^Recorded as agreed by/).first()).toBeVisible();
			await expectAccessible(chair);
		});
	});
}

const enWords = words.en;

function nameOf(panel: Panel): string {
	return panel.lang === 'cy' ? 'Panel Sicrhau Ansawdd' : panel.preset;
}

async function inviteAll(office: OfficePage, panel: Panel) {
	const [first, second, ...others] = panel.members;
	await office.add({ name: first }, panel.level);
	for (const name of [second, ...others]) await office.addQuickly({ name }, panel.level);
	if (panel.other) await office.addQuickly(panel.other, panel.level);
	const members: Page[] = [];
	for (const name of [first, second]) members.push(await office.invite(name));
	const other = panel.other && (await office.invite(panel.other.name));
	for (const [n, page] of members.entries())
		await signs(page, panel.members[n], 'en', panel.hasCode);
	return { members, other };
}

async function plan(office: OfficePage, panel: Panel) {
	const { page, w } = office;
	const p = w.office.prepare;
	await page.goto('/');
	await expect(page.getByRole('link', { name: w.office.reviews.make })).toBeVisible();
	await page.goto('/reviews/new');
	const offered = page.getByLabel(p.form).locator('option');
	if (typeof panel.forms === 'number') await expect(offered).toHaveCount(panel.forms);
	else {
		await expect(offered).toHaveCount(panel.forms.length);
		for (const name of panel.forms) await expect(offered.filter({ hasText: name })).toHaveCount(1);
	}
	await office.makeReview('This spring', {
		place: panel.place ? undefined : 'Town hall',
		chair: panel.chair === 'planned' ? panel.members[0] : undefined
	});
	await expect(page.getByText(p.summary(office.today, panel.place || 'Town hall'))).toBeVisible();
	await expect(page.getByLabel(p.chair, { exact: true })).toHaveCount(panel.chair === null ? 0 : 2);
}

async function importList(office: OfficePage, panel: Panel) {
	const { page, w } = office;
	const l = w.caseList.page;
	await page.goto('/');
	await page.getByRole('link', { name: w.office.reviews.next.list.button }).click();
	await office.sendList(panel.list());
	if (panel.headings) {
		for (const [field, heading] of Object.entries(panel.headings))
			await page.locator(`#match-${field}`).selectOption(heading);
		await page.locator('#match-status').selectOption('State');
		await office.button(l.again).click();
	}
	if (panel.kinds) {
		await page.getByText(l.match, { exact: true }).click();
		await page.getByText(l.keep, { exact: true }).first().click();
		await page.getByLabel(panel.kinds.column).check();
		await office.button(l.again).click();
	}
	await expect(page.getByRole('img', { name: l.counts(24, 4) })).toBeVisible();
	const refused = page.getByRole('table').filter({ hasText: l.why });
	await expect(refused.locator('tbody tr')).toHaveCount(4);
	await expect(refused).toContainText(w.caseList.rows.duplicate(panel.kinds ? 3 : 2));
	await expectAccessible(page);
	await office.button(l.confirm(24)).click();
	await expect(page.getByText(l.confirmed)).toBeVisible();
}

async function draw(office: OfficePage, panel: Panel, other: Page) {
	const { page, w } = office;
	const d = w.draw;
	await page.goto('/');
	await page.getByRole('link', { name: w.office.reviews.next.draw.button }).click();
	await page.getByLabel(d.size, { exact: true }).fill(String(SAMPLE));
	await page.getByLabel(d.reserves, { exact: true }).fill('1');
	if (panel.kinds) {
		await page.locator('#column-1').selectOption(panel.kinds.column);
		await page.locator('#minimums-1').fill(panel.kinds.least);
	}
	await office.button(d.seal).click();
	await expect(page.getByText(d.wordOwn)).toBeVisible();
	await other.goto(`/reviews/${office.review}`);
	await other.getByRole('link', { name: enWords.draw.link }).click();
	await other.getByLabel(enWords.draw.wordField).fill('barcud');
	await other.getByRole('button', { name: enWords.draw.say, exact: true }).click();
	await expect(other.getByText(enWords.draw.drawnAs(SAMPLE))).toBeVisible();
	// The page that waited for the word follows by itself.
	await expect(page.getByText(d.drawnAs(SAMPLE))).toBeVisible();
	await expectAccessible(page);
}

async function givePapers(office: OfficePage) {
	const { page, w } = office;
	const c = w.casePapers;
	await page.goto(`/reviews/${office.review}/papers`);
	await page.getByLabel(c.choose, { exact: true }).setInputFiles([
		{
			name: 'Case 1.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('The call came at 10:02.\nNobody rang back.')
		},
		{ name: 'Case 2.pdf', mimeType: 'application/pdf', buffer: pdfOf(2) }
	]);
	await office.button(c.send(2)).click();
	await expect(page.getByText(c.sent(2))).toBeVisible();
	await office.button(c.issueButton(2, 1)).click();
	await expect(page.getByText(c.issuedNow)).toBeVisible();
	await expect(page.getByText(c.late(7, 'calendar'))).toBeVisible();
}

async function startDay(office: OfficePage, panel: Panel, first: Page) {
	const { page, w } = office;
	const d = w.office.day;
	const [own, ...others] = panel.members;
	await page.goto('/');
	await page.getByRole('link', { name: w.office.reviews.next.open.button }).click();
	await office.button(d.open).click();
	await first.goto('/');
	await first.getByRole('link', { name: enWords.home.steps.arrive.button }).click();
	await first.getByRole('button', { name: enWords.home.arrive.say.room }).click();
	await expect(first.getByText(enWords.home.arrive.now.room)).toBeVisible();
	await expect(office.button(d.mark(own, d.arrivals.room))).toHaveAttribute('aria-pressed', 'true');
	await office.mark(others);
	const count = panel.members.length;
	const q = (lang: Lang) => words[lang].common.quorum;
	for (const [each, lang] of [
		[page, panel.lang],
		[first, 'en']
	] as const) {
		const said = panel.quorum ? q(lang).count(count, panel.quorum) : q(lang).none(count);
		await expect(each.getByText(said)).toBeVisible();
	}
	if (panel.chair === 'on the day') await office.button(d.takeChairOf(own)).click();
	if (panel.chair !== null) await expect(page.getByText(d.inChair)).toBeVisible();
	await page.getByRole('link', { name: d.split.suggest }).click();
	await expect(page.getByText(d.split.fine)).toBeVisible();
	await page.getByLabel(d.split.count).selectOption('1');
	await office.button(d.split.again).click();
	await office.button(d.split.use).click();
	await expect(page.getByRole('heading', { name: d.group('A') })).toBeVisible();
	await expectAccessible(page);
	await office.button(d.start).click();
	await expect(page.getByText(d.running)).toBeVisible();
}
