import { words } from '../../../src/lib/words/words';
import { formatIn } from '../../../src/lib/words/format';
import { BoardPage } from '../pages/board-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;
const p = w.office.prepare;
const d = w.office.day;
const today = formatIn('en', 'Europe/London').day(new Date());
const names = ['Ann Rees', 'Ben Pugh', 'Cai Lloyd', 'Dot Ellis', 'Eve Nair', 'Fay Mensah'];

test('from an empty house an office comes to members at their boards, by pages alone', async ({
	room
}) => {
	const house = await room(null);
	const elin = await house.visit();
	await elin.goto('/');
	const form = w.door.setup;
	await elin.getByLabel(form.word).fill(house.setupWord);
	await elin.getByLabel(form.name, { exact: true }).fill('Elin Prosser');
	await elin.getByLabel(form.email).fill('elin@panel.example');
	await elin.getByLabel(form.password, { exact: true }).fill('four words you remember');
	await elin.getByRole('button', { name: form.button }).click();
	await expect(elin.getByRole('heading', { name: w.home.steps.people.title })).toBeVisible();

	for (const name of [...names, 'Nasreen Akhtar']) {
		const added = await elin.request.post('/staff/people?/add', {
			headers: { origin: house.origin },
			form: { name, role: 'member', language: 'en', level: 'NPPV2', granted: '2023-01-01' }
		});
		expect(added.ok(), name).toBe(true);
	}
	await elin.goto('/staff/people');
	const people = w.staff.people;
	await elin.getByRole('button', { name: people.linkOf('Nasreen Akhtar') }).click();
	const link = await elin.getByText(`${house.origin}/enter/`).innerText();
	const nasreen = await house.visit();
	await nasreen.goto(link);
	await nasreen.getByRole('button', { name: w.door.link.button, exact: true }).click();
	await nasreen.getByRole('link', { name: w.home.steps.sign.button }).click();
	await nasreen.getByLabel(w.door.undertaking.name, { exact: true }).fill('Nasreen Akhtar');
	await nasreen.getByRole('button', { name: w.door.undertaking.button }).click();

	// The review, its sitting, its cases.
	await elin.goto('/');
	await expect(elin.getByText(w.office.reviews.none)).toBeVisible();
	await elin.getByRole('link', { name: w.office.reviews.make }).click();
	await expectAccessible(elin);
	await elin.getByLabel(p.months).fill('many');
	await elin.getByLabel(p.titleIn.en).fill('The Hub this spring');
	await elin.getByRole('button', { name: p.make }).click();
	await expect(elin.getByRole('alert')).toContainText(
		w.refusals.sentences['months-wrong'] as string
	);
	await expect(elin.getByLabel(p.titleIn.en)).toHaveValue('The Hub this spring');
	await elin.getByLabel(p.months).fill('6');
	await elin.getByRole('button', { name: p.make }).click();
	await expect(elin.getByRole('heading', { name: p.title })).toBeVisible();
	await elin.locator('#new-date').fill(today);
	await elin.locator('#new-place-en').fill('Town hall');
	await elin.getByRole('button', { name: p.addSitting }).click();
	await expect(elin.getByText(p.summary(today, 'Town hall'))).toBeVisible();
	await elin.locator('#references').fill('ABC/1\nABC/2');
	await elin.getByRole('button', { name: p.add }).click();
	await expect(elin.getByText(p.added(2))).toBeVisible();
	await elin.getByText(p.case(1), { exact: true }).click();
	await elin.locator('#c1-text').fill('The call came at 10:02.\nNobody rang back.');
	await elin.getByRole('button', { name: p.saveCase(1) }).click();
	await expect(elin.getByText(p.saved)).toBeVisible();
	// The second case has a form of its own.
	await elin.getByText(p.case(2), { exact: true }).click();
	await elin.locator('#c2-form').selectOption('call-handling');
	await elin.getByRole('button', { name: p.saveCase(2) }).click();
	await expect(elin.locator('summary').getByText('Call handling', { exact: true })).toBeVisible();
	const second = await elin.locator('form:has(#c2-form) input[name=case]').inputValue();
	await expectAccessible(elin);

	// The day.
	await elin.getByRole('link', { name: p.day(1) }).click();
	await elin.getByRole('button', { name: d.expectAll }).click();
	await expect(
		elin.getByRole('button', { name: d.mark('Ann Rees', d.arrivals.expected), exact: true })
	).toHaveAttribute('aria-pressed', 'true');
	await elin.getByRole('button', { name: d.open }).click();
	await elin.getByRole('button', { name: d.start }).click();
	await expect(elin.getByRole('alert')).toBeVisible();
	for (const name of [...names, 'Nasreen Akhtar']) {
		const mark = elin.getByRole('button', { name: d.mark(name, d.arrivals.room), exact: true });
		await mark.click();
		await expect(mark).toHaveAttribute('aria-pressed', 'true');
		await expect(mark).toBeFocused();
	}
	await elin.getByRole('button', { name: d.takeChairOf('Nasreen Akhtar') }).click();
	await expect(elin.getByText(d.inChair)).toBeVisible();
	await elin.getByRole('button', { name: d.make }).click();
	await expect(elin.getByRole('heading', { name: d.group('A') })).toBeVisible();
	for (const name of ['Ann Rees', 'Nasreen Akhtar']) {
		await elin.getByLabel(d.move(name)).click();
		await elin.getByRole('button', { name: d.put(name, 'A') }).click();
		await expect(elin.getByRole('button', { name: d.put(name, 'A') })).toHaveCount(0);
	}
	for (const n of [1, 2]) {
		const give = elin.getByRole('button', { name: d.give(n, 'A') });
		await give.click();
		await expect(give).toHaveAttribute('aria-pressed', 'true');
	}
	await expectAccessible(elin);
	await elin.getByRole('button', { name: d.start }).click();
	await expect(elin.getByText(d.running)).toBeVisible();

	// A member at the board.
	await nasreen.goto('/');
	await nasreen.getByRole('link', { name: w.home.steps.declare.button }).click();
	const none = nasreen.getByRole('radio', { name: w.home.declare.none });
	await expect(none).toHaveCount(2);
	for (const each of await none.all()) await each.check();
	await nasreen.getByRole('button', { name: w.home.declare.button }).click();
	await expect(nasreen.getByText(w.home.declare.saved)).toBeVisible();
	await nasreen.goto('/');
	await nasreen.getByRole('link', { name: w.home.steps.board.button }).click();
	const board = new BoardPage(nasreen);
	await board.add('negative', 'Nobody rang back.');
	await board.isSaved();
	await expect(nasreen.getByText('The call came at 10:02.')).toBeVisible();

	// The second case has the prompts of its own form.
	const sitting = new URL(nasreen.url()).pathname.split('/')[2];
	await nasreen.goto(`/sittings/${sitting}/breakouts/${second}`);
	await expect(nasreen.getByRole('heading', { level: 1 })).toContainText(
		'Was this call handled well?'
	);
});
