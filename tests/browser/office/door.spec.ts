import { words } from '../../../src/lib/words/words';
import { BoardPage, placesOf } from '../pages/board-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en;

test('an empty house is set up, and its second person comes in by a link of their own', async ({
	room
}) => {
	const house = await room(null);
	const elin = await house.visit();
	await elin.goto('/');
	await expect(elin.getByRole('heading', { name: w.door.setup.title })).toBeVisible();
	await expectAccessible(elin);

	const form = w.door.setup;
	await elin.getByLabel(form.word).fill('not the word');
	await elin.getByLabel(form.name, { exact: true }).fill('Elin Prosser');
	await elin.getByLabel(form.email).fill('elin@panel.example');
	await elin.getByLabel(form.password, { exact: true }).fill('too short');
	await elin.getByRole('button', { name: form.button }).click();
	await expect(elin.getByRole('alert')).toContainText(w.refusals.sentences['setup-word'] as string);
	await elin.getByLabel(form.word).fill(house.setupWord);
	await elin.getByLabel(form.password, { exact: true }).fill('too short');
	await elin.getByRole('button', { name: form.button }).click();
	await expect(elin.getByRole('alert')).toContainText(w.refusals.sentences['password-short']);
	await expect(elin.getByRole('alert')).toBeFocused();
	await expect(elin.getByLabel(form.name, { exact: true })).toHaveValue('Elin Prosser');
	await elin.getByLabel(form.password, { exact: true }).fill('four words you remember');
	await elin.getByRole('button', { name: form.button }).click();

	const step = w.home.steps.people;
	await expect(elin.getByRole('heading', { name: step.title })).toBeVisible();
	await expect(elin.getByText(/Add each person/)).toBeVisible();
	await expectAccessible(elin);
	expect((await elin.request.get('/setup')).status()).toBe(404);

	await elin.getByRole('link', { name: step.button }).first().click();
	const people = w.staff.people;
	await elin.getByLabel(people.name, { exact: true }).fill('Nasreen Akhtar');
	await elin.getByLabel(people.email).fill('nasreen@panel.example');
	await elin.getByRole('button', { name: people.addButton }).click();
	await expect(elin.getByText(people.added('Nasreen Akhtar'))).toBeVisible();
	// Where it says that she is on the list; her own line has another.
	await elin
		.getByRole('button', { name: people.linkOf('Nasreen Akhtar') })
		.first()
		.click();
	await expect(
		elin.getByRole('heading', { name: people.linkReady('Nasreen Akhtar') })
	).toBeFocused();
	await expectAccessible(elin);
	const link = await elin.getByText(`${house.origin}/enter/`).innerText();

	const nasreen = await house.visit();
	await nasreen.goto(link);
	await expectAccessible(nasreen);
	await nasreen.getByLabel(w.door.link.password).fill('three blue kettles');
	await nasreen.getByRole('button', { name: w.door.link.button, exact: true }).click();
	// Her vetting is still awaited; what she can do meanwhile comes first.
	await expect(nasreen.getByText(w.home.steps.sign.waits)).toBeVisible();
	await nasreen.getByRole('link', { name: w.home.steps.sign.button }).click();
	await nasreen.getByLabel(w.door.undertaking.name, { exact: true }).fill('Nasreen Akhtar');
	await nasreen.getByRole('button', { name: w.door.undertaking.button }).click();
	await nasreen.getByRole('link', { name: w.door.undertaking.next }).click();
	await expect(nasreen.getByText(w.refusals.sentences['vetting-pending'])).toBeVisible();
	await nasreen.getByRole('button', { name: w.common.signOut }).click();
	await expect(nasreen.getByRole('heading', { name: w.door.enter.title })).toBeVisible();
	await nasreen.goto(link);
	await expect(nasreen.getByRole('heading', { name: w.door.link.goneTitle })).toBeVisible();

	await nasreen.getByRole('link', { name: w.door.enter.title }).click();
	await nasreen.getByLabel(w.door.enter.email).fill('nasreen@panel.example');
	await nasreen.getByLabel(w.door.enter.password, { exact: true }).fill('three red kettles');
	await nasreen.getByRole('button', { name: w.door.enter.button, exact: true }).click();
	await expect(nasreen.getByRole('alert')).toContainText(w.refusals.sentences['sign-in-failed']);
	await expectAccessible(nasreen);
	await expect(nasreen.getByLabel(w.door.enter.email)).toHaveValue('nasreen@panel.example');
	await nasreen.getByLabel(w.door.enter.password, { exact: true }).fill('three blue kettles');
	await nasreen.getByRole('button', { name: w.door.enter.button, exact: true }).click();
	await expect(nasreen.getByText(w.refusals.sentences['vetting-pending'])).toBeVisible();
});

test('the other language is the same page at the same place, and what was typed is in it', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const owain = await house.enter('owain-beynon');
	const board = new BoardPage(owain);
	await board.goto(places.board(4));
	await board.add('query', 'Is the parent told?');
	await board.isSaved();
	const { pathname } = new URL(owain.url());

	await owain.getByRole('button', { name: 'Cymraeg' }).click();
	const welsh = new BoardPage(owain, 'cy');
	await welsh.isSaved();
	expect(new URL(owain.url()).pathname).toBe(pathname);
	await expect(owain.locator('html')).toHaveAttribute('lang', 'cy');
	await expect(welsh.field('query', 1)).toHaveValue('Is the parent told?');
	await expect(welsh.addButton('action')).toBeVisible();
	await expectAccessible(owain);
	await owain.goto('/');
	await expect(owain.getByRole('heading', { level: 1 })).toHaveText(
		words.cy.home.steps.board.title('A')
	);
	await owain.getByRole('button', { name: 'English' }).click();
	await expect(owain.getByRole('heading', { level: 1 })).toHaveText(w.home.steps.board.title('A'));
});

test('whoever may not is told so in a sentence, and what they should do', async ({ room }) => {
	const house = await room('breakouts');
	const { review, board, plenary } = await placesOf(house);
	const { sentences } = w.refusals;
	const refused: [string, string, number, string][] = [
		['nasreen-akhtar', '/staff/people', 403, sentences.forbidden],
		['nasreen-akhtar', plenary(1), 409, sentences['not-opened']],
		['bethan-howells', board(1), 403, sentences.forbidden],
		['sam-keane', `/reviews/${review}`, 403, sentences.forbidden],
		['sam-keane', board(1), 403, sentences.forbidden],
		['margaret-pugh', '/reviews/no-such-review', 404, sentences.unknown]
	];
	for (const [who, path, status, sentence] of refused) {
		const page = await house.enter(who);
		const answered = await page.goto(path);
		await expect(page.getByText(sentence as string), `${who} at ${path}`).toBeVisible();
		expect(answered?.status(), `${who} at ${path}`).toBe(status);
		await expectAccessible(page);
		await page.context().close();
	}

	const nobody = await house.visit();
	await nobody.goto(board(1));
	await expect(nobody.getByRole('heading', { name: w.door.enter.title })).toBeVisible();
	expect(new URL(nobody.url()).searchParams.get('to')).toBe(board(1));

	const margaret = await house.enter('margaret-pugh');
	const forged = await margaret.request.post(`/reviews/${review}/declare?/declare`, {
		form: { rest: 'none' },
		headers: { origin: 'https://elsewhere.example' }
	});
	expect(forged.status()).toBe(403);
});
