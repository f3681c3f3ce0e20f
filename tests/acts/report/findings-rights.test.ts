import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { declare } from '../../../server/acts/people/standing/declare';
import { everybody } from '../../../server/store/people/people';
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
		const rights = room.given.rights.of(person);
		const all = await rights.onCases(room.review.id);
		expect(all).toHaveLength(17);
		for (const { on, may } of all) {
			expect(may).toEqual((await rights.onCase(on.case.id)).may);
			said.add(`${may.findings} ${may.why}`);
		}
	}
	for (const told of ['write null', 'none stood-down', 'none declaration-unsure', 'none null']) {
		expect(said).toContain(told);
	}
});
