import { words } from '../../../src/lib/words/words';
import { refusalText } from '../../../src/lib/sentences/refusals';
import { BoardPage, placesOf } from '../pages/board-page';
import { LetterPage } from '../pages/report-page';
import { expect, test } from '../pages/room';

const w = words.en;
const asTomos = refusalText(w, 'other-person', { name: 'Tomos Ellis' });
const asKofi = refusalText(w, 'other-person', { name: 'Kofi Mensah' });

test('Joan’s open letter sends nothing as Tomos, whom the same browser is signed in as by now', async ({
	room
}) => {
	const house = await room('approval');
	const { review } = await placesOf(house);
	const office = new LetterPage(await house.enter('elin-prosser'));
	await office.goto(review);
	await office.standsAt(3, 10, 1);
	const joan = new LetterPage(await house.enter('joan-whitfield'));
	await joan.goto(review);

	await house.become(joan.page, 'tomos-ellis');
	await joan.choose('change');
	await joan.openElsewhere();
	const because = joan.why;
	await because.fill('Joan’s own words about it.');
	await joan.page.getByLabel(w.approval.form.where).selectOption({ index: 1 });
	await joan.send();
	await expect(joan.page.getByText(asTomos).first()).toBeVisible();
	await expect(because).toHaveValue('Joan’s own words about it.');
	await because.fill('');
	await joan.choose('approve');
	const answered = joan.page.waitForResponse((response) => response.url().endsWith('?/answer'));
	await joan.send();
	expect(await (await answered).json()).toMatchObject({ type: 'failure' });
	await expect(joan.page.getByText(asTomos).first()).toBeVisible();
	await expect(joan.page.getByRole('banner')).toContainText('Joan Whitfield');
	await office.page.reload();
	await office.standsAt(3, 10, 1);

	// The next page they go to is made for the person the browser is signed in as.
	await joan.page.getByRole('link', { name: w.common.brandLeads }).click();
	await expect(joan.page.getByRole('banner')).toContainText('Tomos Ellis');
	await expect(joan.page.locator('html')).toHaveAttribute(
		'data-for',
		(await placesOf(house)).person('tomos-ellis')
	);
});

test('a board typed on by Priya writes nothing as Kofi, and gives her the words back', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const priya = new BoardPage(await house.enter('priya-nair'));
	const gethin = new BoardPage(await house.enter('gethin-rees'));
	for (const each of [priya, gethin]) await each.goto(places.board(6));
	await priya.add('positive', 'Typed by Priya before.');
	await priya.isSaved();

	await priya.page.context().setOffline(true);
	const field = await priya.add('negative', 'Typed by Priya after.');
	await house.become(priya.page, 'kofi-mensah');
	await priya.page.context().setOffline(false);
	await expect(priya.page.getByText(asKofi).first()).toBeVisible();
	const given = priya.page.getByLabel(w.desk.offered.label);
	await expect(given).toHaveValue('Typed by Priya after.');
	await expect(field).toBeVisible();

	await priya.page.getByRole('button', { name: w.board.help.ask }).click();
	await expect(priya.page.getByText(asKofi).first()).toBeVisible();
	await gethin.page.reload();
	await gethin.isSaved();
	const written = gethin.column('positive').getByRole('textbox');
	await expect(written.last()).toHaveValue('Typed by Priya before.');
	await expect(gethin.page.getByText('Typed by Priya after.')).toHaveCount(0);
	await expect(gethin.page.getByText(w.board.help.ask)).toBeVisible();
});
