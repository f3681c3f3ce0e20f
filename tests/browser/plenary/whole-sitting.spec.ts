import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { BoardPage, must } from '../pages/board-page';
import type { Kind } from '../pages/board-page';
import { chooseByKeys, tabTo } from '../pages/keyboard';
import { knowsNobody, OfficePage, signs } from '../pages/office-page';
import { Seat, unfolded } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;
const d = w.office.day;
const p = w.plenary;
const { hands, timer } = p.floor;

/** Who comes, with the group they are in and what they write on its case. */
const CAST = [
	{ name: 'Margaret Pugh', group: 'A', kind: 'positive', writes: 'She was rung every week.' },
	{
		name: 'Nasreen Akhtar',
		group: 'A',
		kind: 'negative',
		writes: 'Nobody said who was in charge.'
	},
	{ name: 'Owain Beynon', group: 'B', kind: 'positive', writes: 'The letter was plain.' },
	{ name: 'Gethin Rees', group: 'B', kind: 'negative', writes: 'It came nine weeks late.' },
	{ name: 'Priya Nair', group: 'A', kind: 'query', writes: 'Was an interpreter offered?' },
	{ name: 'Tomos Ellis', group: 'B', kind: 'query', writes: 'Who read it before it went?' }
] as const satisfies readonly { name: string; group: string; kind: Kind; writes: string }[];
type Name = (typeof CAST)[number]['name'];
const LATE: readonly Name[] = ['Priya Nair', 'Tomos Ellis'];
const caseOf = (group: 'A' | 'B') => (group === 'A' ? 1 : 2);

test('six people through a whole sitting made from an empty database: too few at first, allowed all the same, the chair lost, and late words given back', async ({
	room
}) => {
	test.slow();
	const house = await room(null);
	const office = new OfficePage(house, await house.visit());
	const elin = office.page;
	const pages = new Map<Name, Page>();
	const of = (name: Name) => must(pages.get(name));
	const seat = (name: Name) => new Seat(of(name));
	const each = (work: (page: Page, who: (typeof CAST)[number]) => Promise<void>) =>
		Promise.all(CAST.filter(({ name }) => pages.has(name)).map((who) => work(of(who.name), who)));

	const huw =
		await test.step('the panel is set up with a chair, and six members sign', async () => {
			await office.setUp('Elin Prosser', 'Quality Assurance Panel');
			await haveAChair(elin);
			for (const { name } of CAST) await office.addQuickly({ name }, 'level 2');
			await office.addQuickly({ name: 'Huw Jarman', role: 'assurance' }, 'level 2');
			for (const { name } of CAST) pages.set(name, await office.invite(name));
			const assurance = await office.invite('Huw Jarman');
			await each((page, { name }) => signs(page, name, 'en', true));
			// Gethin has a telephone. Nasreen uses no mouse from here on.
			await of('Gethin Rees').setViewportSize({ width: 360, height: 720 });
			return assurance;
		});

	const sitting =
		await test.step('a review with two cases is planned, with a chair and a deputy', async () => {
			await elin.goto('/reviews/new');
			await office.makeReview('Letters in spring', {
				place: 'Town hall',
				chair: 'Margaret Pugh',
				deputy: 'Owain Beynon'
			});
			await elin.locator('#references').fill('GT/1\nGT/2');
			await office.button(w.office.prepare.add).click();
			await expect(elin.getByText(w.office.prepare.added(2))).toBeVisible();
			await each((page) => knowsNobody(page, 'en'));
			const day = elin.getByRole('link', { name: w.office.prepare.day(1) });
			const [, id] = must(/sittings\/([^/]+)/.exec(must(await day.getAttribute('href'))));
			await mayReadCases(office);
			return id;
		});
	const at = `/sittings/${sitting}`;

	await test.step('four come, which is too few; the Head of Assurance allows it, with a reason', async () => {
		await elin.goto(`${at}/day`);
		await office.button(d.open).click();
		const early = CAST.filter(({ name }) => !LATE.includes(name));
		await Promise.all(early.map(({ name }) => arrives(of(name), name === 'Nasreen Akhtar')));
		await expect(elin.getByRole('heading', { name: d.exits(4, 7) })).toBeVisible();
		await makeGroups(elin, early);
		await office.button(d.start).click();
		await expect(elin.getByRole('alert')).toBeVisible();
		await huw.goto(`${at}/day`);
		await huw.getByLabel(d.proceedWhy).fill('Two are on their way.');
		await huw.getByRole('button', { name: d.allow, exact: true }).click();
		await expect(elin.getByText(d.allowed('Huw Jarman'))).toBeVisible();
		await office.button(d.start).click();
		await expect(elin.getByText(d.running)).toBeVisible();
	});

	await test.step('two come late, and all six write on two boards at once', async () => {
		await Promise.all(LATE.map((name) => arrives(of(name), false)));
		for (const { name, group } of CAST.filter((who) => LATE.includes(who.name)))
			await put(elin, name, group);
		await each(async (page, { name, kind, writes }) => {
			await page.goto('/');
			const board = new BoardPage(page);
			const link = page.getByRole('link', { name: w.home.steps.board.button });
			if (name === 'Nasreen Akhtar') {
				await byKeys(page, link);
				await board.isSaved();
				await byKeys(page, board.addButton(kind));
				await page.keyboard.type(writes);
			} else {
				await link.click();
				if (name === 'Gethin Rees') await page.getByRole('tab', { name: w.board.board }).click();
				await board.isSaved();
				await board.add(kind, writes);
			}
			await board.isSaved();
		});
		for (const { group, kind, writes } of CAST) {
			const [one] = CAST.filter((who) => who.group === group);
			await expect(new BoardPage(of(one.name)).field(kind, 1)).toHaveValue(writes);
		}
		await new BoardPage(of('Priya Nair')).add('positive', 'Somebody rang each week.');
		await new BoardPage(of('Priya Nair')).isSaved();
	});

	await test.step('a group calls for help, and the coordinator comes and goes', async () => {
		await of('Owain Beynon').getByRole('button', { name: w.board.help.ask }).click();
		await elin.goto(`${at}/plenary`);
		const groups = await unfolded(seatOf(elin).rail, p.rail.groups);
		await groups.getByRole('button', { name: p.rail.visit('B') }).click();
		await expect(
			of('Tomos Ellis').getByText(w.breakouts.help.coming('Elin Prosser'))
		).toBeVisible();
		await elin.waitForURL(`**${at}/breakouts/**`);
		const read = new BoardPage(elin).field('positive', 1);
		await expect(read).toHaveValue('The letter was plain.');
		await of('Owain Beynon').getByRole('button', { name: w.board.help.end }).click();
		await expect(read).toHaveCount(0);
	});

	await test.step('one of them has a link with the case and stands down: it goes from their screen', async () => {
		const tomos = of('Tomos Ellis');
		const read = new BoardPage(tomos).field('positive', 1);
		await expect(read).toHaveValue('The letter was plain.');
		const other = await tomos.context().newPage();
		const review = office.review;
		await other.goto(`/reviews/${review}/declare`);
		await other
			.getByRole('group', { name: w.home.declare.question(2) })
			.getByLabel(w.home.declare.conflict)
			.check();
		await other.getByRole('button', { name: w.home.declare.button }).click();
		await expect(other.getByText(w.home.declare.saved)).toBeVisible();
		await other.close();
		await expect(read).toHaveCount(0);
	});

	await test.step('the chair opens the first case to everyone; hands, a turn and the timer', async () => {
		await each(async (page) => void (await page.goto(`${at}/plenary`)));
		await seat('Margaret Pugh').open(1, true);
		for (const { name } of CAST) {
			await of(name).waitForURL(`**${at}/plenary/*`);
			await expect(seat(name).findings).toHaveCount(4);
			await seat(name).isSaved();
		}
		const [chair, nasreen, gethin] = [of('Margaret Pugh'), of('Nasreen Akhtar'), of('Gethin Rees')];
		await byKeys(nasreen, key(nasreen, hands.raise));
		await expect(voice(nasreen)).toHaveText(hands.mine(1, 1));
		await key(gethin, hands.raise).click();
		await chair
			.getByRole('complementary')
			.getByRole('button', { name: hands.giveTo('Nasreen Akhtar') })
			.click();
		for (const page of [gethin, of('Priya Nair')])
			await expect(voice(page)).toContainText(hands.speaking('Nasreen Akhtar'));
		await chair.locator('.timer-keys > summary').click();
		await chair.getByLabel(timer.minutes, { exact: true }).fill('5');
		await chair.getByRole('button', { name: timer.set, exact: true }).click();
		for (const { name } of CAST.slice(1))
			await expect(of(name).locator('.bar time')).toHaveText('5 minutes left');
		await byKeys(nasreen, key(nasreen, hands.done));
		await expect(chair.locator('.hands')).not.toContainText(hands.speaking('Nasreen Akhtar'));
		await chair
			.getByRole('complementary')
			.getByRole('button', { name: hands.giveTo('Gethin Rees') })
			.click();
		await expect(voice(gethin)).toHaveText(hands.youSpeak);
		await key(gethin, hands.done).click();
		await expectAccessible(gethin);
		expect(await scrollsSideways(gethin)).toBe(false);
	});

	await test.step('two findings are merged by keyboard, and the case is agreed', async () => {
		const nasreen = of('Nasreen Akhtar');
		await tabTo(
			nasreen,
			seat('Nasreen Akhtar').finding(2).getByRole('button', { name: p.findings.merge }),
			'Tab',
			200
		);
		await chooseByKeys(nasreen, p.findings.mergeTarget(1, ''));
		for (const { name } of CAST) await expect(seat(name).findings).toHaveCount(3);
		await of('Margaret Pugh').getByRole('button', { name: p.agreement.agree, exact: true }).click();
		for (const { name } of CAST)
			await expect(
				of(name)
					.getByText(/Recorded as agreed by Margaret Pugh/)
					.first()
			).toBeVisible();
	});

	await test.step('the chair is lost; the deputy goes on, and everybody is told', async () => {
		await of('Margaret Pugh').context().close();
		pages.delete('Margaret Pugh');
		const owain = seat('Owain Beynon');
		await (await owain.beside(p.rail.chair)).getByRole('button', { name: p.rail.take }).click();
		// Nasreen's bar goes on offering to take her merge back: she hears it.
		for (const name of ['Gethin Rees', 'Priya Nair', 'Tomos Ellis'] as const)
			await expect(
				of(name).locator('.bar').getByText(p.rail.inChair('Owain Beynon'))
			).toBeVisible();
		await owain.open(2, true);
		for (const name of ['Owain Beynon', 'Nasreen Akhtar', 'Gethin Rees', 'Priya Nair'] as const) {
			await expect(seat(name).words(1)).toHaveValue('The letter was plain.');
			await seat(name).isSaved();
		}
		await expect(of('Tomos Ellis').getByRole('heading', { level: 1 })).toHaveText(
			p.stoodDown.heading(2)
		);
		await owain.page.getByRole('button', { name: p.agreement.agree, exact: true }).click();
		await expect(
			of('Gethin Rees')
				.getByText(/Recorded as agreed by Owain Beynon/)
				.first()
		).toBeVisible();
	});

	await test.step('the sitting is closed while somebody writes a private note offline: late words come back, the note is destroyed', async () => {
		const priya = of('Priya Nair');
		const note = await noteBeside(priya);
		await note.fill('Ask about the interpreter.');
		await expect(priya.locator('.side-panel .connection')).toContainText(
			w.common.connection.saved[0]
		);
		await priya.context().setOffline(true);
		await note.press('End');
		await note.pressSequentially(' Too late.');
		const owain = of('Owain Beynon');
		await owain.goto(`${at}/close`);
		await expect(owain.getByText(p.close.allAgreed)).toBeVisible();
		await owain.getByRole('checkbox', { name: p.close.sure }).check();
		await owain.getByRole('button', { name: p.close.confirm }).click();
		await expect(owain.getByRole('heading', { level: 1 })).toHaveText(p.close.closed);
		await priya.context().setOffline(false);
		await expect(priya.getByLabel(w.desk.offered.label)).toHaveValue(' Too late.');
		await priya.goto(`${at}/note`);
		await expect(priya.getByRole('heading', { level: 1 })).toHaveText(w.note.destroyed.heading);
		await expect(priya.getByRole('region', { name: w.note.certificate.heading })).toContainText(
			w.note.certificate.notes(6)
		);
	});

	await test.step('the minutes say who came, how many there were, who allowed it, who was in the chair and what was agreed', async () => {
		await elin.goto(`${at}/minutes`);
		const part = (name: string) => elin.getByRole('region', { name, exact: true });
		const m = w.office.minutes;
		for (const { name } of CAST) await expect(part(m.parts.attendance)).toContainText(name);
		await expect(part(m.parts.quorum)).toContainText(w.common.quorum.count(4, 7));
		await expect(part(m.parts.quorum)).toContainText(w.common.quorum.count(6, 7));
		await expect(part(m.parts.quorum)).toContainText('Two are on their way.');
		await expect(part(m.parts.chair).getByRole('listitem')).toHaveText([
			new RegExp(`^Margaret Pugh, ${m.fromStart}`),
			/^Owain Beynon, since/
		]);
		const cases = part(m.parts.cases).getByRole('listitem');
		for (const line of [cases.nth(0), cases.nth(1)]) {
			await expect(line).toContainText(m.events.opened);
			await expect(line).toContainText(m.events.agreed);
		}
		await expect(cases.nth(1)).toContainText(m.stoodDown(1));
		await expectAccessible(elin);
	});
});

const seatOf = (page: Page) => new Seat(page);
const key = (page: Page, name: string) => page.locator('.bar').getByRole('button', { name });
const voice = (page: Page) => page.locator('.voice');

async function byKeys(page: Page, control: ReturnType<Page['getByRole']>): Promise<void> {
	await page.locator('html[data-live]').waitFor();
	await tabTo(page, control, 'Tab', 200);
	await page.keyboard.press('Enter');
}

/** The preset's panel has no chair: this one has. */
async function haveAChair(page: Page): Promise<void> {
	const s = w.settings;
	await page.goto('/staff/settings');
	const part = page.locator('#part-people');
	await part.locator('> summary').click();
	await page.locator('[id="f-hasChair"]').check();
	await part.getByRole('button', { name: new RegExp(`^${s.save}`) }).click();
	const confirm = part.getByRole('button', { name: s.confirm });
	const saved = part.getByText(s.saved(s.sections.people.title));
	await expect(saved.or(confirm)).toBeVisible();
	if (await confirm.isVisible()) await confirm.click();
	await expect(saved).toBeVisible();
}

/** Whoever visits a group is vetted, has signed, and knows nobody in the cases, as a member. */
async function mayReadCases(office: OfficePage): Promise<void> {
	const { page } = office;
	await office.vetThemselves('level 2');
	await page.goto('/undertaking');
	await page.getByLabel(w.door.undertaking.name, { exact: true }).fill('Elin Prosser');
	await page.getByRole('button', { name: w.door.undertaking.buttonBoth, exact: true }).click();
	await expect(page.getByText(w.door.undertaking.done)).toBeVisible();
	await page.goto(`/reviews/${office.review}/declare`);
	await page.getByLabel(w.home.declare.rest).check();
	await page.getByRole('button', { name: w.home.declare.button }).click();
	await expect(page.getByText(w.home.declare.saved)).toBeVisible();
}

async function arrives(page: Page, withKeys: boolean): Promise<void> {
	const a = w.home.arrive;
	await page.goto('/');
	const link = page.getByRole('link', { name: w.home.steps.arrive.button });
	const here = page.getByRole('button', { name: a.say.room });
	if (withKeys) {
		await byKeys(page, link);
		await expect(here).toBeVisible();
		await byKeys(page, here);
	} else {
		await link.click();
		await here.click();
	}
	await expect(page.getByText(a.now.room)).toBeVisible();
}

async function makeGroups(
	page: Page,
	people: readonly { name: string; group: 'A' | 'B' }[]
): Promise<void> {
	for (const letter of ['A', 'B'] as const) {
		await page.getByRole('button', { name: d.make, exact: true }).click();
		const give = page.getByRole('button', { name: d.give(caseOf(letter), letter), exact: true });
		await give.click();
		await expect(give).toHaveAttribute('aria-pressed', 'true');
	}
	for (const { name, group } of people) await put(page, name, group);
}

async function put(page: Page, name: string, letter: string): Promise<void> {
	await page.getByLabel(d.move(name), { exact: true }).click();
	await page.getByRole('button', { name: d.put(name, letter), exact: true }).click();
	await expect(page.getByRole('region', { name: d.group(letter), exact: true })).toContainText(
		name
	);
}

async function noteBeside(page: Page) {
	const part = await unfolded(new Seat(page).rail, w.note.label);
	const field = part.getByRole('textbox', { name: w.note.label });
	await expect(field).toBeVisible();
	return field;
}

function scrollsSideways(page: Page): Promise<boolean> {
	return page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}
