import { words } from '../../src/lib/words/words';
import { BoardPage, placesOf } from './pages/board-page';
import { expect, test } from './pages/room';

const w = words.en;

const answers = {
	'no answer': null,
	'a broken gateway': { status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' },
	'too many': { status: 429, contentType: 'application/json', body: '"slow down"' },
	'a page of HTML': { status: 200, contentType: 'text/html', body: '<h1>Sign in to the wi-fi</h1>' }
};

test('news that cannot be read leaves the board, its caret and the words being typed', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const gethin = new BoardPage(await house.enter('gethin-rees'));
	const priya = new BoardPage(await house.enter('priya-nair'));
	for (const each of [gethin, priya]) await each.goto(places.board(6));
	const field = await gethin.add('positive', 'One');

	for (const [name, answer] of Object.entries(answers)) {
		let asked = 0;
		await gethin.page.route('**/__data.json*', (route) => {
			asked += 1;
			return answer ? route.fulfill(answer) : route.abort();
		});
		await help(priya).click();
		await expect.poll(() => asked, `news read with ${name}`).toBeGreaterThan(0);
		await expect(field).toBeFocused();
		await gethin.page.keyboard.type(` ${name}`);
		await gethin.page.unroute('**/__data.json*');
	}

	const typed = `One ${Object.keys(answers).join(' ')}`;
	await expect(field).toHaveValue(typed);
	await expect(gethin.page).toHaveURL(new RegExp(places.board(6)));
	await expect(priya.field('positive', await count(priya))).toHaveValue(typed);
});

test('a page that cannot be read for some time says so, and stops when it can be', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const gethin = new BoardPage(await house.enter('gethin-rees'));
	const priya = new BoardPage(await house.enter('priya-nair'));
	for (const each of [gethin, priya]) await each.goto(places.board(6));
	await gethin.page.route('**/__data.json*', (route) => route.fulfill({ status: 503 }));
	await help(priya).click();
	const line = gethin.page.getByText(w.common.stale);
	await expect(line).toBeVisible({ timeout: 20_000 });
	await gethin.page.unroute('**/__data.json*');
	await expect(line).toBeHidden({ timeout: 30_000 });
});

function count(board: BoardPage): Promise<number> {
	return board.column('positive').getByRole('listitem').count();
}

/** Asks for help, or takes the request back. */
function help({ page }: BoardPage) {
	const { ask, takeBack } = w.board.help;
	return page.getByRole('button', { name: ask }).or(page.getByRole('button', { name: takeBack }));
}
