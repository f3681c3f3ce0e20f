import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { abilitiesOnCase } from '../../server/rights/board-access';
import { declare } from '../../server/acts/people/declare';
import { findingsRights } from '../../server/rights/findings-rights';
import { everybody } from '../../server/store/people';
import type { ReportRoom } from './report-room';
import { keepDemo } from './report-room';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('plenary');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

test('asked for all cases at once, the answer is the one each case gives by itself', async () => {
	const unsure = await room.person('kofi-mensah');
	await declare(room.given, unsure, {
		reviewId: room.review.id,
		says: { [await room.caseId(7)]: 'unsure' }
	});
	const said = new Set<string>();
	for (const person of await everybody(room.db)) {
		const all = await findingsRights(room.db, person, room.review.id, room.clock.now);
		expect(all).toHaveLength(17);
		for (const { case: row, ...right } of all) {
			const may = await abilitiesOnCase(room.db, person, row.id, room.clock.now);
			const { findings, findingsScope, copies, why } = may ?? {};
			expect(right).toEqual({ findings, findingsScope, copies, why });
			said.add(`${right.findings} ${right.why}`);
		}
	}
	for (const told of ['write null', 'none stood-down', 'none declaration-unsure', 'none null']) {
		expect(said).toContain(told);
	}
});
