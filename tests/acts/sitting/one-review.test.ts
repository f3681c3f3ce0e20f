import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { openCase } from '../../../server/acts/case/open-case';
import { reopenCase } from '../../../server/acts/case/reopen-case';
import { takeChair } from '../../../server/acts/sitting/room/take-chair';
import { askInWriting } from '../../../server/acts/sitting/writing/ask-in-writing';
import { closeSitting } from '../../../server/acts/sitting/stages/close-sitting';
import { startBreakouts } from '../../../server/acts/sitting/stages/start-breakouts';
import { startPlenary } from '../../../server/acts/sitting/stages/start-plenary';
import { roundsOf } from '../../../server/store/sitting/room/rounds';
import { subjectOf } from '../../../src/lib/board/names';
import { demoHouse, dropStages } from '../demo-house';
import type { DemoHouse } from '../demo-house';

let house: DemoHouse;
/** Ids of whose links the rights were looked up again; null where it was everybody's. */
let regraded: (string[] | null)[];

beforeEach(async () => {
	house = await demoHouse('plenary');
	regraded = [];
	const { regrade } = house.boards;
	house.boards.regrade = (whom) => {
		regraded.push(whom.of ? [...whom.of] : null);
		return regrade.call(house.boards, whom);
	};
});
afterEach(() => house.end());
afterAll(dropStages);

test('whoever leads a sitting changes rights of its review alone, and of all that is written there', async () => {
	const [margaret, joan, elin] = await Promise.all(
		['margaret-pugh', 'joan-whitfield', 'elin-prosser'].map(house.person)
	);
	const sittingId = house.sittings[1];
	const caseId = house.caseId(13);
	// Its pages are named after the question, and have links of their own.
	await startPlenary(house, margaret, { sittingId });
	const asked = { sittingId, question: 'What would have helped?', lang: 'en' as const };
	await askInWriting(house, margaret, { ...asked, minutes: 2, caseId: null });
	const [round] = await roundsOf(house.db, sittingId);
	regraded = [];
	await openCase(house, margaret, { caseId, anyway: true });
	await reopenCase(house, margaret, { caseId });
	await startBreakouts(house, elin, { sittingId, anyway: true });
	await startPlenary(house, margaret, { sittingId });
	await takeChair(house, joan, { sittingId, to: joan.id });
	await closeSitting(house, joan, { sittingId, sure: true });

	expect(regraded.length).toBeGreaterThanOrEqual(6);
	const cases = Array.from({ length: 17 }, (_, n) => house.caseId(n + 1));
	const whole = [house.reviewId, ...house.sittings, ...cases, round.id].sort();
	for (const each of regraded) expect(each && [...each].sort()).toEqual(whole);
	for (const name of house.boards.names(() => true)) expect(whole).toContain(subjectOf(name));
});
