import type { Page } from '@playwright/test';
import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en;
const { after, response } = w;
const { gate } = w.published;

/** The ten who attended all approve version 1, Joan Whitfield in place of her request. */
async function everybodyApproves(house: Plenary, review: string): Promise<void> {
	const { versions } = await house.state();
	const members = [
		...['margaret-pugh', 'gethin-rees', 'nasreen-akhtar', 'tomos-ellis', 'sioned-lloyd'],
		...['derek-hammond', 'joan-whitfield', 'kofi-mensah', 'priya-nair', 'owain-beynon']
	];
	for (const slug of members) {
		const page = await house.enter(slug);
		const sent = await page.context().request.post(`/reviews/${review}/approval?/answer`, {
			headers: { origin: house.origin },
			form: {
				...{ for: await house.holder(page), hash: versions.at(-1)?.hash ?? '' },
				...{ says: 'approve', because: '', place: '' }
			}
		});
		expect(sent.status()).toBe(200);
		await page.context().close();
	}
}

const rowOf = (page: Page, number: number) =>
	page
		.getByRole('listitem')
		.filter({ has: page.getByText(`${response.key(number)}. `, { exact: true }) });

test('a report that went to the force without its Welsh is asked about, answered on two devices at once, considered, and taken back to be corrected', async ({
	room
}) => {
	test.slow();
	const house = await room('approval');
	const { review } = await placesOf(house);
	await everybodyApproves(house, review);
	const elin = await house.enter('elin-prosser');
	await elin.goto(`/reviews/${review}/approval`);
	await elin.getByRole('button', { name: w.approval.record.button }).click();
	await elin.getByRole('dialog').getByRole('button', { name: w.approval.record.button }).click();
	await expect(elin.getByText(/^The panel approved this report on/)).toBeVisible();

	// Sending says first that this version cannot be published.
	await elin.goto(`/reviews/${review}/after-approval`);
	await elin.getByRole('button', { name: /^Send it on/ }).click();
	const asked = elin.getByRole('dialog');
	await expect(asked.getByText(after.send.unfinished)).toBeVisible();
	await expect(asked.getByText(/have no Welsh\.$/)).toBeVisible();
	await expect(asked.getByRole('button', { name: after.send.confirm, exact: true })).toHaveCount(0);
	await asked.getByRole('button', { name: after.send.anyway }).click();
	await expect(elin.getByText(after.written(0, 10))).toBeVisible();

	const [one, two] = [await house.enter('sam-keane'), await house.enter('sam-keane')];
	for (const page of [one, two]) await page.goto(`/reviews/${review}/response`);
	const write = async (page: Page, numbers: readonly number[]) => {
		for (const number of numbers) {
			const row = rowOf(page, number);
			await row.getByRole('combobox', { name: response.position }).selectOption('explained');
			await row.getByRole('textbox', { name: response.text }).fill(`What is done, ${number}.`);
		}
	};
	await Promise.all([write(one, [1, 3, 5, 7, 9]), write(two, [2, 4, 6, 8, 10])]);
	// Each device shows what the other wrote.
	await expect(rowOf(one, 10).getByText('What is done, 10.')).toBeVisible();
	await expect(rowOf(two, 1).getByText('What is done, 1.')).toBeVisible();
	await elin.reload();
	await expect(elin.getByText(after.written(10, 10))).toBeVisible();

	// Two are in the middle of a sentence while the response is signed: one in a form of the page, one in a dialog.
	const { over } = w.common;
	await elin.getByText(after.target.extend.heading).click();
	const why = elin.getByLabel(after.target.extend.why);
	await why.fill('The department is short of people');
	await rowOf(two, 3).getByRole('button', { name: response.change }).click();
	await rowOf(two, 3).getByRole('button', { name: response.ask.button }).click();
	await two.getByRole('dialog').getByRole('textbox').fill('Which case is this about');
	await one.getByRole('button', { name: response.sign.button }).click();
	await one
		.getByRole('dialog')
		.getByRole('button', { name: response.sign.confirm, exact: true })
		.click();
	await expect(one.getByText(/DCI Sam Keane signed this response/)).toBeVisible();
	// The form stays under the hand, with what happened, and cannot be sent; its words are let go by hand.
	await expect(
		elin.getByText(`${after.meanwhile.moved('Responded')} ${over.heading}`)
	).toBeVisible();
	await expect(why).toBeFocused();
	await elin.keyboard.type(' until May.');
	await expect(why).toHaveValue('The department is short of people until May.');
	await expect(elin.getByRole('button', { name: after.target.extend.button })).toHaveCount(0);
	await expectAccessible(elin);
	await elin.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await elin.getByRole('button', { name: over.copy }).click();
	await expect(elin.getByText(w.common.copying.copied)).toBeVisible();
	expect(await elin.evaluate(() => navigator.clipboard.readText())).toBe(
		'The department is short of people until May.'
	);
	await elin.getByRole('button', { name: over.close }).click();
	await expect(why).toHaveCount(0);
	// The dialog is gone with its page's buttons; what was typed in it is offered for copying.
	await expect(two.getByText(over.gone)).toBeVisible();
	await expect(two.getByRole('textbox', { name: response.ask.label })).toHaveValue(
		'Which case is this about'
	);
	await expectAccessible(two);
	await two.getByRole('button', { name: over.close }).click();
	await expect(two.getByText(over.gone)).toHaveCount(0);

	// The Commissioner names somebody, and does it themselves after all.
	const angharad = await house.enter('angharad-voyle');
	await angharad.goto(`/reviews/${review}/after-approval`);
	const naming = angharad.getByRole('combobox', { name: after.consider.delegateOwn });
	await naming.selectOption({ label: 'Huw Jarman' });
	await angharad.getByRole('button', { name: after.consider.name, exact: true }).click();
	await expect(angharad.getByText(after.consider.namedOwn('Huw Jarman'))).toBeVisible();
	await expectAccessible(angharad);
	const huw = await house.enter('huw-jarman');
	await huw.goto(`/reviews/${review}/after-approval`);
	const comments = huw.getByLabel(after.consider.comments);
	await comments.fill('The answers to 3 and 7');
	await angharad.getByRole('button', { name: after.consider.button }).click();
	await expect(angharad.getByText(/Considered by Angharad Voyle/)).toBeVisible();
	// Huw was writing: the form stays at its step though the report has left it.
	await expect(huw.getByText(/^Considered by Angharad Voyle/)).toBeVisible();
	await expect(huw.getByText(over.heading, { exact: false })).toBeVisible();
	await expect(comments).toBeFocused();
	await expect(comments).toHaveValue('The answers to 3 and 7');
	await expect(huw.getByRole('button', { name: after.consider.button })).toHaveCount(0);
	await expectAccessible(huw);
	await huw.context().close();

	// It cannot be published, so it is corrected.
	await elin.goto(`/reviews/${review}/after-approval`);
	await expect(elin.getByText(gate.tooLate)).toBeVisible();
	await elin.getByRole('button', { name: after.correct.button }).click();
	const dialog = elin.getByRole('dialog');
	await expectAccessible(elin);
	await dialog.getByLabel(after.correct.reason, { exact: true }).fill('Kofi Mensah saw no Welsh.');
	await dialog.getByLabel(after.correct.reasonCy, { exact: true }).fill('Nid oedd Cymraeg.');
	await dialog.getByRole('button', { name: after.correct.confirm }).click();
	// Refused, it stays open with both reasons, and says which one is wrong.
	await expect(dialog.getByRole('alert')).toContainText('Kofi Mensah');
	const wrong = dialog.getByLabel(after.correct.reason, { exact: true });
	await expect(wrong).toHaveAttribute('aria-invalid', 'true');
	await expect(wrong).toHaveValue('Kofi Mensah saw no Welsh.');
	await expect(dialog.getByLabel(after.correct.reasonCy, { exact: true })).toHaveValue(
		'Nid oedd Cymraeg.'
	);
	await expectAccessible(elin);
	// Ticked once, the words are used.
	await dialog.getByRole('checkbox', { name: gate.reasonAnyway }).check();
	await dialog.getByRole('button', { name: after.correct.confirm }).click();
	await expect(elin.getByText(/^Version 1 is being corrected\./)).toBeVisible();
	await expect(elin.getByText('Kofi Mensah saw no Welsh.')).toBeVisible();
	await elin.goto(`/reviews/${review}/draft`);
	await expect(elin.getByText(w.draft.kicker(2))).toBeVisible();
});

test('a promise that is met is shown to everybody; a withdrawn report is corrected, and everybody still reads why it went', async ({
	room
}) => {
	test.slow();
	const house = await room('published');
	const { review } = await placesOf(house);
	const elin = await house.enter('elin-prosser');
	await elin.goto(`/commitments?review=${review}`);
	await elin.getByRole('link', { name: w.promises.table.recordOf(1) }).click();
	await elin.getByLabel(w.promises.one.record.state).selectOption('met');
	await elin
		.getByRole('textbox', { name: w.promises.one.record.text })
		.fill('Seen in the training records.');
	await elin.getByRole('button', { name: w.promises.one.record.button, exact: true }).click();
	await expect(elin.getByRole('list').filter({ hasText: 'training records' })).toContainText(
		w.promises.states.met
	);
	const anybody = await house.visit();
	for (const lang of ['en', 'cy'] as const) {
		await anybody.goto(`/published/${review}/${lang}`);
		await expect(
			anybody.getByRole('cell', { name: words[lang].promises.states.met }).first()
		).toBeVisible();
	}

	const window = await house.enter('elin-prosser');
	const third = await house.enter('elin-prosser');
	for (const page of [window, elin, third]) {
		await page.goto(`/reviews/${review}/after-approval`);
		await page.getByRole('button', { name: gate.withdraw }).click();
	}
	await third.getByRole('dialog').getByLabel(gate.reason).fill('A third window.');
	await window.getByRole('dialog').getByLabel(gate.reason).fill('The date.');
	const dialog = elin.getByRole('dialog');
	await dialog.getByLabel(gate.reason).fill('A date in case 3 was wrong.');
	await dialog.getByLabel(gate.reasonCy).fill('Roedd dyddiad yn achos 3 yn anghywir.');
	await dialog.getByRole('button', { name: gate.withdrawConfirm, exact: true }).click();
	await expect(elin.getByText('A date in case 3 was wrong.')).toBeVisible();
	// The other window was filling in the same: its words stay, and a second press says that it was done.
	await expect(window.getByRole('dialog').getByLabel(gate.reason)).toHaveValue('The date.');
	await expect(window.getByRole('dialog').getByText('A date in case 3 was wrong.')).toBeVisible();
	await window
		.getByRole('dialog')
		.getByRole('button', { name: gate.withdrawConfirm, exact: true })
		.click();
	await expect(window.getByRole('dialog')).toHaveCount(0);
	for (const page of [window, elin]) {
		await page.getByRole('button', { name: after.correct.button }).click();
		const dialog = page.getByRole('dialog');
		await expect(dialog.getByText(after.correct.kept(2))).toBeVisible();
		await dialog.getByLabel(after.correct.reason, { exact: true }).fill('A date in case 3.');
		await dialog.getByLabel(after.correct.reasonCy, { exact: true }).fill('Dyddiad yn achos 3.');
	}
	await dialog.getByRole('button', { name: after.correct.confirm }).click();
	await expect(elin.getByText(/^Version 2 is being corrected\./)).toBeVisible();
	// The one that is still open says why it is refused; the page behind it says nothing.
	await expect(window.getByText(/^Version 2 is being corrected\./)).toBeVisible();
	const open = window.getByRole('dialog');
	await expect(open.getByLabel(after.correct.reason, { exact: true })).toHaveValue(
		'A date in case 3.'
	);
	await open.getByRole('button', { name: after.correct.confirm }).click();
	await expect(open.getByRole('alert')).toContainText('took it back to be corrected');
	await expectAccessible(window);
	await open.getByRole('button', { name: w.common.buttons.cancel }).click();
	await expect(window.getByRole('dialog')).toHaveCount(0);
	await expect(window.getByRole('alert')).toHaveCount(0);
	await window.context().close();
	// The third one has been filling in the withdrawal all the time: it stays, with what became of the report.
	const kept = third.getByRole('dialog');
	await expect(kept.getByLabel(gate.reason)).toHaveValue('A third window.');
	await expect(kept.getByText('A date in case 3 was wrong.')).toBeVisible();
	await expect(kept.getByText(/^Version 2 is being corrected\./)).toBeVisible();
	await expectAccessible(third);
	await third.context().close();
	await expectAccessible(elin);

	// A browser that has not read the page before: another one may show its cached copy for a minute.
	const later = await house.visit();
	for (const [lang, said] of [
		['en', 'A date in case 3 was wrong.'],
		['cy', 'Roedd dyddiad yn achos 3 yn anghywir.']
	] as const) {
		const answer = await later.goto(`/published/${review}/${lang}`);
		expect(answer?.status()).toBe(410);
		await expect(later.getByText(said, { exact: false })).toBeVisible();
	}
	for (const lang of ['en', 'cy'] as const) {
		const narrow = await house.enter('elin-prosser', { lang, width: 320, dark: lang === 'en' });
		await narrow.goto(`/reviews/${review}/after-approval`);
		await expect(narrow.getByRole('heading', { level: 1 })).toBeVisible();
		const wide = await narrow.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(wide).toBeLessThanOrEqual(0);
		await expectAccessible(narrow);
	}
});
