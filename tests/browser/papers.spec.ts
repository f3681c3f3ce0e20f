import type { Page } from '@playwright/test';
import { refusalText } from '../../src/lib/sentences/refusals';
import { words } from '../../src/lib/words/words';
import { BoardPage, must, placesOf } from './pages/board-page';
import type { Places } from './pages/board-page';
import { tabTo } from './pages/keyboard';
import { folderOfPapers, longCall } from './pages/paper-files';
import { expect, expectAccessible, test } from './pages/room';
import type { Plenary } from './pages/room';

const w = words.en;
const p = w.casePapers;
const v = w.papers.view;

let folder: ReturnType<typeof folderOfPapers>;
test.beforeAll(() => (folder = folderOfPapers()));
test.afterAll(() => folder.remove());

/** Files can be chosen once the page is live. */
async function choose(page: Page, field: string, path: string): Promise<void> {
	await expect(page.getByLabel(field)).toBeEnabled();
	await page.getByLabel(field).setInputFiles(path);
}

/** The coordinator adds the good papers of the folder to case 6, without a page, and issues them. */
async function withPapers(house: Plenary): Promise<{ places: Places; elin: Page }> {
	const places = await placesOf(house);
	const elin = await house.enter('elin-prosser');
	await elin.goto(`/reviews/${places.review}/papers`);
	await choose(elin, p.chooseFolder, folder.path);
	await elin.getByRole('button', { name: /^Add \d+ files?$/ }).click();
	await expect(elin.getByText(p.sent(4))).toBeVisible();
	await issueFirst(elin);
	return { places, elin };
}

const issuing = (page: Page) =>
	page.getByRole('region', { name: new RegExp(`^${p.issueSitting(1)},`) });

async function issueFirst(page: Page): Promise<void> {
	await issuing(page).getByRole('button').click();
	await expect(page.getByText(p.issuedNow)).toBeVisible();
}

/** A sheet of a PDF once it is drawn. */
const drawn = (page: Page, n: number) => page.locator(`.paper-page[data-page="${n}"]`);

test('a folder of papers goes to its cases by name, each bad file has its sentence, and members are issued the rest', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const elin = await house.enter('elin-prosser');
	await elin.goto(`/reviews/${places.review}/papers`);
	await choose(elin, p.chooseFolder, folder.path);
	const row = (name: string) => elin.getByRole('row').filter({ hasText: name });
	const caseOf = (name: string) => row(name).getByRole('combobox');
	await expect(caseOf('a letter.pdf')).toHaveValue(places.caseId(6));
	await expect(caseOf('notes of a visit.txt')).toHaveValue('');
	await expect(elin.getByText(p.unassigned(1))).toBeVisible();
	await expect(row('Thumbs.db')).toHaveCount(0);
	// Told before anything is sent.
	const refused = (code: Parameters<typeof refusalText>[1], details = {}) =>
		refusalText(w, code, details);
	await expect(row('report.docx')).toContainText(refused('paper-type', { found: 'office' }));
	await expect(row('photo.png')).toContainText(refused('paper-type', { found: 'program' }));
	await expect(row('empty.txt')).toContainText(refused('paper-empty'));
	await expect(row('huge.wav')).toContainText(refused('paper-too-large', { megabytes: 500 }));
	await expectAccessible(elin);

	await caseOf('notes of a visit.txt').selectOption({ label: p.case(7) });
	await elin.getByRole('group', { name: p.redactionOf(11) }).waitFor();
	await elin.getByRole('button', { name: p.send(7), exact: true }).click();
	await expect(elin.getByText(p.sent(5))).toBeVisible();
	await expect(elin.getByText(p.refused(6))).toBeVisible();
	await expect(row('locked.pdf')).toContainText(refused('paper-encrypted'));
	await expect(row('broken.pdf')).toContainText(refused('paper-broken'));

	const six = elin.locator('#case-6');
	await six.locator('summary').first().click();
	for (const name of ['a letter', 'b scene', 'c call', 'd statement']) {
		await expect(six.getByText(name, { exact: true })).toBeVisible();
	}
	await expect(six.getByText('locked', { exact: true })).toHaveCount(0);

	// One of them is not redacted: who may open it is said, and changes with it.
	await six.getByText(p.change('c call'), { exact: true }).click();
	await six.locator('form:visible').getByLabel(p.redactions['not-redacted']).check();
	await six
		.locator('form:visible')
		.getByRole('button', { name: new RegExp(`^${p.save}`) })
		.click();
	await expect(elin.getByText(p.saved)).toBeVisible();
	await expect(
		six.getByRole('listitem').filter({ hasText: 'c call' }).locator('small')
	).toContainText(p.redactions['not-redacted']);

	await issueFirst(elin);
	await expect(issuing(elin)).toContainText(p.late(7, 'calendar'));
	await expect(issuing(elin)).toContainText(p.nothing);
	await expectAccessible(elin);
});

test('a member reads a PDF beside the board: its words, its size, a search, and a page that a point leads back to', async ({
	room
}) => {
	const house = await room('breakouts');
	const { places, elin } = await withPapers(house);
	const priya = new BoardPage(await house.enter('priya-nair'));
	const { page } = priya;
	await priya.goto(places.board(6));
	await page.getByRole('tab', { name: 'a letter' }).click();
	await expect(drawn(page, 1).locator('.textLayer')).toHaveText('Letter 1 of 30');
	await expect(page.locator('.paper .watermark')).toContainText('Priya Nair');

	const tools = page.getByRole('group', { name: v.toolsOf('a letter') });
	const size = Number.parseInt(await tools.getByRole('status').innerText(), 10);
	await tools.getByRole('button', { name: v.larger }).click();
	await expect
		.poll(async () => Number.parseInt(await tools.getByRole('status').innerText(), 10))
		.toBeGreaterThan(size);

	await page.getByLabel(v.find).fill('27 of 30');
	await page.getByRole('button', { name: v.findNext }).click();
	await expect(page.getByText(v.foundOn(27))).toBeVisible();
	await expect(drawn(page, 27).locator('.is-found')).toHaveText('Letter 27 of 30');
	await page.getByLabel(v.find).fill('nowhere');
	await page.getByRole('button', { name: v.findNext }).click();
	await expect(page.getByText(v.notFound('nowhere'))).toBeVisible();
	await expectAccessible(page);

	await page.getByRole('button', { name: v.pinPage(27) }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(w.board.pin.target).selectOption('negative');
	await dialog.getByRole('button', { name: w.board.pin.confirmPlace }).click();
	await page.keyboard.type('Sent a month late.');
	await priya.isSaved();
	await tools.getByRole('button', { name: v.before }).click();
	await expect(drawn(page, 26)).toBeVisible();
	const lead = priya.column('negative').getByRole('button', { name: w.board.pin.page(27) });
	await lead.click();
	await expect(drawn(page, 27)).toBeVisible();
	await expect(page.getByRole('region', { name: v.pageOf('a letter', 27) })).toBeFocused();

	await page.getByRole('tab', { name: 'b scene' }).click();
	await expect(page.getByRole('img', { name: v.picture('b scene') })).toBeVisible();
	await page.getByRole('tab', { name: 'd statement' }).click();
	await expect(page.getByText('Nobody rang back.')).toBeVisible();

	// Each paper that was looked at counts, and who looked is in the history.
	await elin.goto(`/reviews/${places.review}/papers`);
	const six = elin.locator('#case-6');
	await six.locator('summary').first().click();
	for (const name of ['a letter', 'b scene', 'd statement']) {
		await expect(six.getByRole('listitem').filter({ hasText: name })).toContainText(p.opened(1));
	}
	await expect(six.getByRole('listitem').filter({ hasText: 'c call' })).toContainText(p.opened(0));
	await elin.goto(
		`/reviews/${places.review}/history?act=opened-papers&case=${places.caseId(6)}&person=${places.person('priya-nair')}`
	);
	await expect(elin.getByText('opened the papers of case 6').first()).toBeVisible();
});

test('a recording is played with controls in words, and a moment of it leads back', async ({
	room
}) => {
	const house = await room('breakouts');
	const { places } = await withPapers(house);
	const priya = new BoardPage(await house.enter('priya-nair'));
	const { page } = priya;
	await priya.goto(places.board(6));
	await page.getByRole('tab', { name: 'c call' }).click();
	const sound = page.getByRole('group', { name: v.toolsOf('c call') });
	await expect(sound.getByText(v.atOf('0:00', '0:40'))).toBeVisible();
	await sound.getByRole('button', { name: v.onBy(10) }).click();
	await sound.getByRole('button', { name: v.onBy(10) }).click();
	await expect(sound.getByText(v.atOf('0:20', '0:40'))).toBeVisible();
	await sound.getByRole('button', { name: v.backBy(10) }).click();
	await expect(sound.getByText(v.atOf('0:10', '0:40'))).toBeVisible();
	await expectAccessible(page);
	await page.getByRole('button', { name: v.pinMoment('0:10') }).click();
	await page.getByRole('dialog').getByRole('button', { name: w.board.pin.confirmPlace }).click();
	await page.keyboard.type('The caller is heard out.');
	await priya.isSaved();
	await sound.getByLabel(v.speed).selectOption('2');
	await sound.getByRole('button', { name: v.play }).click();
	await expect(sound.getByRole('button', { name: v.pause })).toBeVisible();
	await expect(sound.getByText(v.atOf('0:10', '0:40'))).toHaveCount(0);
	await sound.getByRole('button', { name: v.pause }).click();
	await priya
		.column('positive')
		.getByRole('button', { name: w.board.pin.moment('0:10') })
		.click();
	await expect(sound.getByText(v.atOf('0:10', '0:40'))).toBeVisible();
	await expect(sound.getByRole('button', { name: v.play })).toBeFocused();
});

test('by keyboard alone a paper is opened, its pages are turned, and one is attached to a point', async ({
	room
}) => {
	const house = await room('breakouts');
	const { places } = await withPapers(house);
	const tomos = new BoardPage(await house.enter('tomos-ellis'));
	const { page } = tomos;
	await tomos.goto(places.board(6));
	const [first] = await page.getByRole('tab').all();
	await tabTo(page, first);
	const letter = page.getByRole('tab', { name: 'a letter' });
	for (let n = 0; n < 6 && !(await letter.evaluate((e) => e === document.activeElement)); n += 1) {
		await page.keyboard.press('ArrowRight');
	}
	await expect(letter).toBeFocused();
	await expect(drawn(page, 1)).toBeVisible();
	await tabTo(page, page.getByRole('region', { name: v.pageOf('a letter', 1) }));
	await page.keyboard.press('PageDown');
	await expect(drawn(page, 2)).toBeVisible();
	await page.keyboard.press('End');
	await expect(drawn(page, 30)).toBeVisible();
	// Faster than pages are drawn: the last one asked for is the one that is shown.
	await page.keyboard.press('Home');
	await expect(drawn(page, 1)).toBeVisible();
	await page.locator('.paper-sheet').evaluate(async (sheet) => {
		for (let n = 0; n < 12; n += 1) {
			sheet.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }));
			await new Promise((resolve) => setTimeout(resolve, 1));
		}
	});
	await expect(drawn(page, 13).locator('.textLayer')).toHaveText('Letter 13 of 30');
	await page.keyboard.press('End');
	await page.keyboard.press('PageUp');
	await expect(drawn(page, 29)).toBeVisible();
	await tabTo(page, page.getByRole('button', { name: v.pinPage(29) }));
	await page.keyboard.press('Enter');
	const confirm = page.getByRole('button', { name: w.board.pin.confirmPlace });
	await tabTo(page, confirm);
	await page.keyboard.press('Enter');
	await page.keyboard.type('Nobody signed it.');
	await tomos.isSaved();
	const lead = tomos.column('positive').getByRole('button', { name: w.board.pin.page(29) });
	await tabTo(page, lead);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('region', { name: v.pageOf('a letter', 29) })).toBeFocused();
});

test('who stands down loses the paper that is open, on the screen and by its address', async ({
	room
}) => {
	const house = await room('breakouts');
	const { places } = await withPapers(house);
	const priya = new BoardPage(await house.enter('priya-nair'));
	const { page } = priya;
	const asked = page.waitForRequest((request) =>
		new URL(request.url()).pathname.startsWith('/papers/')
	);
	await priya.goto(places.board(6));
	await page.getByRole('tab', { name: 'a letter' }).click();
	await expect(drawn(page, 1)).toBeVisible();
	const address = new URL(must(await asked).url()).pathname;
	expect((await page.request.get(address)).status()).toBe(200);

	const declaring = await page.context().newPage();
	await declaring.goto(`/reviews/${places.review}/declare`);
	const six = declaring.getByRole('group', { name: w.home.declare.question(6) });
	await six.getByRole('radio', { name: w.home.declare.conflict }).check();
	await declaring.getByRole('button', { name: w.home.declare.button, exact: true }).click();
	await expect(declaring.getByText(w.home.declare.saved)).toBeVisible();

	await expect(page.getByRole('heading', { name: w.board.closed.title(6) })).toBeVisible();
	await expect(page.locator('canvas')).toHaveCount(0);
	const answer = await page.request.get(address);
	expect(answer.status()).toBe(403);
	expect(await answer.text()).toContain(w.refusals.sentences['stood-down']);
});

test('a server that ends in the midst of an upload has nothing of it, and the office is told where to look', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const elin = await house.enter('elin-prosser');
	const call = longCall();
	try {
		await elin.goto(`/reviews/${places.review}/papers`);
		await choose(elin, p.choose, call.path);
		await elin.getByRole('button', { name: p.send(1), exact: true }).click();
		await expect(elin.getByRole('progressbar')).toBeVisible();
		await house.stop('SIGKILL');
		await expect(elin.getByText(p.notSent)).toBeVisible();
		await house.start();
		await elin.reload();
		await expect(elin.getByRole('heading', { name: p.title })).toBeVisible();
		await expect(elin.locator('#case-6')).not.toContainText('long call');
	} finally {
		call.remove();
	}
});
