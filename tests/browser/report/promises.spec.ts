import { RETURNS } from '../../../src/lib/meeting/response/progress';
import { words } from '../../../src/lib/words/words';
import { recordProgress } from '../../../server/acts/response/record-progress';
import { markArrival } from '../../../server/acts/sitting/room/mark-arrival';
import { setStage } from '../../../server/store/sitting/sittings';
import { ReportRoom } from '../../acts/report/report-room';
import { nextReview } from '../../acts/response/next-review';
import { answerRows, promise, rowsOf, sendToForce, sign } from '../../acts/response/with-force';
import { expect, expectAccessible, test } from '../pages/room';
import type { Plenary } from '../pages/room';

const w = words.en.promises;

/** July's response is signed with three promises; it is 3 October and the next review's sitting is in plenary. */
async function promised(house: Plenary): Promise<{ sitting: string; ids: string[] }> {
	await house.stop();
	const room = await ReportRoom.open(house.folder, new Date('2023-08-04T09:00:00Z'));
	await sendToForce(room);
	const rows = await rowsOf(room);
	await answerRows(room, rows);
	const four = [rows[1], rows[2], rows[3], rows[9]];
	const text = 'Autumn training on contact times, letters and plain words, for every officer';
	const ids = [
		await promise(room, { text, due: '2023-11-30', blocks: four }),
		await promise(room, {
			text: 'Letters kept with the record',
			due: '2023-08-14',
			blocks: [rows[2]]
		}),
		await promise(room, { text: 'A new closing form', due: '2023-09-22', blocks: [rows[6]] })
	];
	await sign(room);
	room.clock.now = new Date('2023-10-03T09:00:00Z');
	await recordProgress(room.given, await room.person('sam-keane'), {
		...{ commitment: ids[2], state: 'met', day: '2023-09-20', text: 'It is in use.', lang: 'en' },
		...{ isPublic: false, anyway: false }
	});
	const { sittingId } = await nextReview(room);
	await setStage(room.db, sittingId, 'arriving');
	const chair = await room.person('margaret-pugh');
	await markArrival(room.given, chair, { sittingId, personId: chair.id, arrival: 'room' });
	await setStage(room.db, sittingId, 'plenary');
	await room.stop();
	await house.start();
	return { sitting: sittingId, ids };
}

test('what the force promised comes back at the next review: the chair says better, and the page of promises shows it', async ({
	room
}) => {
	test.slow();
	const house = await room('approval');
	const { sitting, ids } = await promised(house);

	const margaret = await house.enter('margaret-pugh');
	await margaret.goto(`/sittings/${sitting}/plenary`);
	await expect(margaret.getByText(w.comeBack.progress(0, 2))).toBeVisible();
	await margaret.getByRole('link', { name: w.comeBack.link }).click();
	const training = margaret.getByRole('listitem').filter({ hasText: 'Autumn training' });
	await training.getByRole('radio', { name: w.says.better }).check();
	await training.getByRole('button', { name: w.comeBack.button, exact: true }).click();
	// Without a sentence it is not recorded, and the field is led to.
	await margaret.getByRole('alert').getByRole('link').click();
	await expect(margaret.locator(`#text-${ids[0]}`)).toBeFocused();
	await training.getByRole('textbox').fill('Ninety officers were trained in September.');
	await training.getByRole('radio', { name: w.says.better }).check();
	await training.getByRole('button', { name: w.comeBack.button, exact: true }).click();
	await expect(training.getByRole('status')).toContainText(w.says.better);
	await expect(training.getByRole('radio')).toHaveCount(RETURNS.length);
	await margaret.getByRole('link', { name: w.comeBack.back }).click();
	await expect(margaret.getByText(w.comeBack.progress(1, 2))).toBeVisible();

	const elin = await house.enter('elin-prosser');
	await elin.goto('/');
	await elin.getByRole('link', { name: w.overdue(1) }).click();
	await expect(elin.getByRole('table').getByRole('row')).toHaveCount(2);
	await elin.getByRole('link', { name: w.filter.clear }).click();
	const line = elin.getByRole('row').filter({ hasText: 'Autumn training' });
	await expect(line).toContainText(w.carried(1));
	await line.getByRole('link', { name: w.table.recordOf(1) }).click();
	await expect(elin.getByText(w.one.returned(w.says.better, '3\u00a0October 2023'))).toBeVisible();
	await elin.getByLabel(w.one.record.state).selectOption('partly');
	await elin.getByLabel(w.one.record.text).fill('Seen in the training records.');
	await elin.getByRole('button', { name: w.one.record.button, exact: true }).click();
	await expect(elin.getByRole('list').filter({ hasText: 'training records' })).toContainText(
		w.states.partly
	);
});

test('the pages of promises are sound at 320 pixels, in Welsh and in the dark, for office, force and chair', async ({
	room
}) => {
	test.slow();
	const house = await room('approval');
	const { sitting, ids } = await promised(house);
	const pages = ['/commitments', `/commitments/${ids[0]}`, `/sittings/${sitting}/promises`];
	for (const [who, paths] of [
		['elin-prosser', [...pages, `/sittings/${sitting}/day`]],
		['sam-keane', pages.slice(0, 2)],
		['margaret-pugh', [...pages, `/sittings/${sitting}/plenary`]]
	] as const)
		for (const visit of [{ lang: 'cy' as const, width: 320 }, { dark: true }]) {
			const page = await house.enter(who, visit);
			for (const path of paths) {
				await page.goto(path);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(wide, `${path} for ${who}`).toBeLessThanOrEqual(0);
				await expectAccessible(page);
			}
		}
});
