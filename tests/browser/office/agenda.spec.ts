import { words } from '../../../src/lib/words/words';
import { placesOf } from '../pages/board-page';
import { unfolded } from '../pages/plenary-page';
import { expect, expectAccessible, test } from '../pages/room';

const w = words.en.office;
const TITLE = 'Performance of the Hub, January to March 2023';

test('performance data are pasted, corrected with nothing lost, and seen as table and chart on the day, in the room, on the wall and in the minutes', async ({
	room
}) => {
	// Five pages of three people.
	test.slow();
	const house = await room('breakouts');
	const places = await placesOf(house);
	const at = (page: string) => places.sittingRoom(1).replace(/plenary$/, page);
	const elin = await house.enter('elin-prosser');
	await elin.goto(at('day'));
	const part = elin.getByRole('region', { name: w.figures.head });
	await expect(part.getByRole('cell', { name: '1,212' })).toBeVisible();
	await expect(part.getByRole('img', { name: /Chart: Reports of crime/ })).toBeVisible();

	await part.getByText(w.figures.change(TITLE)).click();
	const table = part.getByRole('textbox', { name: w.figures.tableIn.en, exact: true });
	const welsh = part.getByRole('textbox', { name: new RegExp(`^${w.figures.tableIn.cy}`) });
	await table.fill('Month\tReceived\nApril\tabout 900\nMay\t1,044');
	await welsh.fill('');
	await part.getByRole('button', { name: w.figures.save }).click();
	const alert = elin.getByRole('alert');
	await expect(alert).toContainText('“about 900” in line 2, column “Received”, is not a number.');
	await expect(table).toHaveValue('Month\tReceived\nApril\tabout 900\nMay\t1,044');
	await alert.getByRole('link').click();
	await expect(table).toBeFocused();
	await table.fill('Month\tReceived\nApril\t900\nMay\t1,044');
	await part.getByRole('button', { name: w.figures.save }).click();
	await expect(part.getByRole('cell', { name: '1,044' })).toBeVisible();
	await part.getByRole('button', { name: w.figures.putOf(TITLE) }).click();
	await expect(part.getByText(w.figures.inReport)).toBeVisible();
	await expectAccessible(elin);

	const nasreen = await house.enter('nasreen-akhtar', { width: 360 });
	await nasreen.goto(at('plenary'));
	const margaret = await house.enter('margaret-pugh');
	await margaret.goto(at('projector'));
	await elin.getByRole('button', { name: w.inputs.beginOf(TITLE) }).click();
	// It opens for everybody as its item begins.
	const rail = nasreen.getByRole('complementary', { name: words.en.plenary.rail.label });
	await expect(rail.getByRole('cell', { name: '1,044' })).toBeVisible();
	await expect(margaret.getByRole('heading', { level: 1 })).toHaveText(
		'Reports of crime to the Hub'
	);
	await expect(margaret.locator('.screen-bars')).toContainText('1,044');
	await expectAccessible(margaret);
	await expectAccessible(nasreen);

	await elin.goto(at('minutes'));
	await expect(elin.getByRole('cell', { name: '1,044' })).toBeVisible();
});

test('a member refers an issue, the chair puts it on the agenda, the office records what came of it, and the member reads it', async ({
	room
}) => {
	const house = await room('breakouts');
	const places = await placesOf(house);
	const gethin = await house.enter('gethin-rees', { width: 360 });
	await gethin.goto('/');
	await gethin.getByRole('link', { name: w.referrals.link }).click();
	await expectAccessible(gethin);
	const issue = gethin.getByRole('textbox', { name: w.referrals.issue });
	await issue.fill('Ring me on 07700 900123: nobody answers at weekends.');
	await gethin.getByRole('button', { name: w.referrals.send }).click();
	await expect(gethin.getByRole('alert')).toContainText('07700 900123');
	await issue.fill('Nobody answers the web form at weekends.');
	await gethin.getByRole('button', { name: w.referrals.send }).click();
	await expect(gethin.getByText(w.referrals.waiting)).toBeVisible();
	await expect(issue).toHaveValue('');

	const margaret = await house.enter('margaret-pugh');
	await margaret.goto('/referrals');
	await margaret.getByText(w.referrals.place, { exact: true }).click();
	await margaret.getByRole('textbox', { name: w.referrals.nameIn.en }).fill('Weekends');
	await margaret.getByRole('button', { name: w.referrals.put }).click();
	await expect(margaret.getByText(/On the agenda of .*“Weekends”/)).toBeVisible();
	await margaret.goto(places.sittingRoom(1));
	await expect(
		await unfolded(
			margaret.getByRole('complementary', { name: words.en.plenary.rail.label }),
			words.en.plenary.rail.sheet
		)
	).toContainText('Weekends');

	const elin = await house.enter('elin-prosser');
	await elin.goto(places.sittingRoom(1).replace(/plenary$/, 'day'));
	const part = elin.getByRole('region', { name: w.heard.head });
	await expect(part).toContainText('Nobody answers the web form at weekends.');
	await part.getByText(w.heard.record('Weekends')).click();
	await part
		.getByRole('textbox', { name: w.heard.saidIn.referral.en })
		.fill('Forms wait at weekends.');
	await part
		.getByRole('textbox', { name: w.heard.outcomeIn.en })
		.fill('The force will answer them.');
	await part.getByRole('button', { name: w.heard.save }).press('Enter');
	await expect(elin.locator('#heard')).toBeFocused();
	await expect(part).toContainText(w.heard.came('The force will answer them.'));
	await gethin.reload();
	await expect(gethin.getByText(w.referrals.came('The force will answer them.'))).toBeVisible();
});
