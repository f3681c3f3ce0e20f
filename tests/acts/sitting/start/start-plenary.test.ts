import { afterAll, expect, test } from 'vitest';
import { openCase } from '../../../../server/acts/case/open-case';
import { startBreakouts } from '../../../../server/acts/sitting/stages/start-breakouts';
import { startPlenary } from '../../../../server/acts/sitting/stages/start-plenary';
import { readHistory } from '../../../../server/store/report/history';
import { sittingById } from '../../../../server/store/sitting/sittings';
import { demoHouse, dropStages } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

const stageOf = async (house: DemoHouse, id: string) => (await sittingById(house.db, id))?.stage;

test('the chair brings the groups together before a case is opened, and they keep their boards', async () => {
	const house = await demoHouse('breakouts');
	const sittingId = house.sittings[0];
	const margaret = await house.person('margaret-pugh');
	await startPlenary(house, margaret, { sittingId });
	expect(await stageOf(house, sittingId)).toBe('plenary');
	expect((await readHistory(house.db)).at(-1)).toMatchObject({
		act: 'start-plenary',
		personId: margaret.id,
		about: { review: house.reviewId, sitting: sittingId }
	});
	const board = `board:${house.caseId(2)}:${house.groupId('A')}`;
	expect((await house.rights.of(margaret).onBoard(board))?.access).toBe('write');

	// A second press changes nothing.
	const lines = (await readHistory(house.db)).length;
	await startPlenary(house, margaret, { sittingId });
	expect(await readHistory(house.db)).toHaveLength(lines);

	// The coordinator sends the groups back, and brings them together again.
	const elin = await house.person('elin-prosser');
	await startBreakouts(house, elin, { sittingId, anyway: false });
	expect(await stageOf(house, sittingId)).toBe('breakouts');
	await startPlenary(house, elin, { sittingId });
	await openCase(house, margaret, { caseId: house.caseId(1), anyway: true });
	expect(await stageOf(house, sittingId)).toBe('plenary');
	await house.end();
});

test('nobody else does, and not before the breakouts or after the close', async () => {
	const house = await demoHouse('breakouts');
	const [first, second] = house.sittings;
	for (const slug of ['gethin-rees', 'huw-jarman', 'sam-keane', 'catrin-medi'])
		await refusing(
			startPlenary(house, await house.person(slug), { sittingId: first }),
			'forbidden'
		);
	const elin = await house.person('elin-prosser');
	await refusing(startPlenary(house, elin, { sittingId: second }), 'not-now');
	await refusing(startPlenary(house, elin, { sittingId: 'no-such-sitting' }), 'unknown');
	expect(await stageOf(house, first)).toBe('breakouts');
	await house.end();

	const later = await demoHouse('draft');
	const closed = { sittingId: later.sittings[0] };
	await refusing(startPlenary(later, await later.person('elin-prosser'), closed), 'sitting-over');
	await later.end();
});
