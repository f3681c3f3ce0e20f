import { words } from '../../../src/lib/words/words';
import { BoardPage, placesOf } from '../pages/board-page';
import { Seat } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en.plenary;

/** Some of the second sitting in the meeting, with case 13 open: groups C and D both took it. */
async function withCase13(house: Plenary, ...people: string[]) {
	const places = await placesOf(house);
	const seats = await Promise.all(
		people.map(async (slug) => {
			const seat = new Seat(await house.enter(slug));
			await seat.page.goto(places.sittingRoom(13));
			return seat;
		})
	);
	await seats[0].open(13);
	for (const seat of seats) await seat.isAt(places, 13);
	return { places, seats };
}

test('two who merge without hearing of each other meet in the same findings, with every source once', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await withCase13(house, 'margaret-pugh', 'joan-whitfield');
	const [margaret, joan] = seats;
	const before = await margaret.sources();

	// Each merges the other way round while the server is away, and rewords what they see.
	await house.stop('SIGKILL');
	await margaret.merge(2, 1);
	await joan.merge(1, 2);
	await margaret.merge(4, 3);
	await joan.words(2).press('End');
	await joan.words(2).pressSequentially(' In both groups.');
	await house.start();
	for (const seat of seats) await seat.isSaved();

	await expect
		.poll(
			async () => JSON.stringify(await margaret.sources()) === JSON.stringify(await joan.sources())
		)
		.toBe(true);
	expect((await margaret.sources()).flat().sort()).toEqual(before.flat().sort());
	expect(await margaret.read()).toEqual(await joan.read());
	expect((await margaret.read()).join('\n')).toContain('In both groups.');
});

test('gathering again neither doubles nor overwrites; a case given back brings only what is new', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, seats } = await withCase13(house, 'margaret-pugh', 'sioned-lloyd');
	const [margaret, sioned] = seats;
	await sioned.merge(2, 1);
	// The words of both are shown to everybody, until somebody edits them.
	for (const seat of seats) await expect(seat.page.getByText(w.findings.alsoSaid)).toHaveCount(1);
	// Also words after those that were there.
	await margaret.merge(4, 3);
	for (const seat of seats) await expect(seat.page.getByText(w.findings.alsoSaid)).toHaveCount(2);
	await margaret.words(3).press('End');
	await margaret.words(3).pressSequentially(' No places either.');
	for (const seat of seats) await expect(seat.page.getByText(w.findings.alsoSaid)).toHaveCount(1);
	await margaret.isSaved();
	await sioned.words(1).fill('Agreed in the room’s own words.');
	await sioned.isSaved();
	for (const seat of seats) await expect(seat.page.getByText(w.findings.alsoSaid)).toHaveCount(0);
	await expect(margaret.words(1)).toHaveValue('Agreed in the room’s own words.');
	const [read, sources] = [await margaret.read(), await margaret.sources()];

	// Once it is done, the further keys fold away again.
	const press = async (name: string) => {
		const key = margaret.page.getByRole('button', { name });
		await margaret.page.getByText(w.keys.more, { exact: true }).click();
		await key.click();
		await expect(key).toBeHidden();
	};
	await press(w.keys.gather);
	await expect(margaret.page.locator('.deed')).toHaveText(w.keys.gathered(0, 0));
	await press(w.keys.gather);
	await press(w.keys.reopen);
	await expect(margaret.page.getByText(/given back to the groups at/)).toBeVisible();
	expect([await margaret.read(), await margaret.sources()]).toEqual([read, sources]);
	await expectAccessible(margaret.page);

	const board = new BoardPage(sioned.page);
	await board.goto(places.board(13));
	await board.add('action', 'Thought of over the tea');
	await board.isSaved();
	await margaret.page
		.getByRole('group', { name: w.keys.label })
		.getByRole('button', { name: w.keys.openAgain(13) })
		.click();
	const anyway = margaret.page.getByRole('button', { name: w.keys.openAnyway });
	await anyway.click();
	await expect(margaret.findings).toHaveCount(read.length + 1);
	expect(await margaret.read()).toEqual([...read, 'Thought of over the tea']);
	expect((await margaret.sources()).slice(0, -1)).toEqual(sources);
});

test('what Joan says is not alike goes from every screen, and comes back when Kofi asks for it', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await withCase13(house, 'margaret-pugh', 'joan-whitfield', 'kofi-mensah');
	const [, joan, kofi] = seats;
	const suggested = (seat: Seat) => seat.page.locator('.alike');
	const says = (seat: Seat) => seat.page.getByText(w.alike.look(1, 2)).filter({ visible: true });
	await expect(says(joan)).toBeVisible();
	const before = await suggested(joan).count();

	// Somebody else settles the pair whose button I am on: I go on from its first finding.
	await suggested(kofi)
		.getByRole('button', { name: w.alike.mergeInto(2, 1), exact: true })
		.focus();
	await suggested(joan)
		.filter({ hasText: w.alike.look(1, 2) })
		.getByRole('button', { name: w.alike.not })
		.click();
	await expect(joan.finding(1)).toBeFocused();
	for (const seat of [joan, kofi]) {
		await expect(seat.page.getByText(w.alike.all(1))).toBeVisible();
		await expect(says(seat)).toHaveCount(0);
	}
	await expect(kofi.finding(1)).toBeFocused();
	await kofi.page.reload();
	await kofi.isSaved();
	await kofi.page.getByText(w.alike.all(1)).click();
	await expect(kofi.page.getByText(/^Kept separate by Joan Whitfield/)).toBeVisible();
	await expectAccessible(kofi.page);

	await kofi.page.getByRole('button', { name: w.alike.again }).click();
	for (const seat of [joan, kofi]) {
		await expect(suggested(seat)).toHaveCount(before);
		await expect(seat.page.getByText(w.alike.all(1))).toBeHidden();
	}
});

test('when the chair’s machine dies in the middle of a merge, the next deputy goes on from there', async ({
	room
}) => {
	const house = await room('plenary');
	const { places, seats } = await withCase13(
		house,
		'margaret-pugh',
		'joan-whitfield',
		'kofi-mensah'
	);
	const [margaret, joan, kofi] = seats;
	await margaret.merge(2, 1);
	await margaret.words(1).press('End');
	await margaret.words(1).pressSequentially(' and then');
	await expect(kofi.words(1)).toHaveValue(/ and then$/);
	await margaret.page.context().close();

	await (await joan.beside(w.rail.chair)).getByRole('button', { name: w.rail.take }).click();
	await expect(joan.rail).toContainText(w.rail.youInChair);
	await expect(kofi.rail).toContainText(w.rail.inChair('Joan Whitfield'));
	await kofi.words(1).press('End');
	await kofi.words(1).pressSequentially(' the supervisor came.');
	await expect(joan.words(1)).toHaveValue(/ and then the supervisor came\.$/);
	await kofi.page.getByRole('heading', { level: 1 }).click();
	await joan.page.getByRole('button', { name: w.agreement.agree, exact: true }).click();
	await expect(kofi.page.getByText(/Recorded as agreed by Joan Whitfield/).first()).toBeVisible();
	await joan.open(14);
	for (const seat of [joan, kofi]) await seat.isAt(places, 14);
});

test('where the groups’ answers differ they stand side by side, and the chair records the panel’s own', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await withCase13(house, 'margaret-pugh', 'joan-whitfield');
	const [margaret, joan] = seats;
	const answers = await joan.beside(w.answers.heading);
	await expect(answers).toContainText(/The groups differ on \d+ question/);
	const differing = answers.locator('.is-differing').first();
	const said = await differing.locator('dd').allInnerTexts();
	expect(said).toHaveLength(2);
	expect(said[0]).not.toBe(said[1]);
	await expect(answers.getByText(w.answers.record)).toHaveCount(0);

	const hers = (await margaret.beside(w.answers.heading)).locator('.is-differing').first();
	await hers.getByText(w.answers.record).click();
	await hers.getByLabel(w.answers.answer, { exact: true }).selectOption({ index: 1 });
	await hers.getByRole('button', { name: w.answers.save }).click();
	await expect(differing).toContainText(w.answers.panel);
	await expect(differing).toContainText(/Recorded by Margaret Pugh/);
	expect((await differing.locator('dd').allInnerTexts()).slice(0, 2)).toEqual(said);
});

test('a finding that other cases have too is linked to their theme, and starts one with them, when a person says so', async ({
	room
}) => {
	const house = await room('plenary');
	const { seats } = await withCase13(house, 'margaret-pugh');
	const [margaret] = seats;
	const { page } = margaret;
	const a = w.themes.across;
	await margaret
		.words(3)
		.fill(
			'It needed to be clearer who the victim was when a business was involved, so that help is offered to people.'
		);
	await margaret.isSaved();
	await page.reload();
	await margaret.isSaved();

	let themes = await margaret.beside(w.themes.heading);
	const suggestion = () => themes.locator('.across__one').filter({ hasText: a.look(3) });
	await expect(suggestion()).toContainText(a.place(2, 2));
	await expect(suggestion().locator('.similar-words').first()).toContainText('clearer');
	await expectAccessible(page);
	await suggestion()
		.getByRole('button', { name: a.link(3) })
		.click();
	await expect(themes.getByRole('heading', { name: a.heading })).toBeFocused();
	await expect(suggestion().filter({ hasText: a.place(2, 2) })).toHaveCount(0);
	await expect(themes.locator('.themes .is-linked')).toHaveCount(1);

	// Of what is in no theme yet: the new one has the findings that are left ticked.
	await margaret.words(1).fill('Contact was prompt, and so was the outcome.');
	await margaret.isSaved();
	await page.reload();
	await margaret.isSaved();
	themes = await margaret.beside(w.themes.heading);
	await themes.getByRole('button', { name: a.start(1) }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel(a.place(2, 1)).setChecked(false);
	await dialog.getByRole('textbox', { name: w.themes.freshLabel }).fill('Police were prompt.');
	await dialog.getByRole('button', { name: w.themes.create }).click();
	await expect(dialog.getByText(w.themes.started)).toBeAttached();
	await dialog.getByRole('button', { name: w.themes.done }).click();
	const started = themes.locator('.themes li').filter({ hasText: 'Police were prompt.' });
	await expect(started).toContainText(w.themes.of(2, 17));
});
