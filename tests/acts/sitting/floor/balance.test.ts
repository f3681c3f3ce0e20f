import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { addFinding } from '../../../../src/lib/board/documents/findings';
import { findingsName } from '../../../../src/lib/board/names';
import { openCase } from '../../../../server/acts/case/open-case';
import { declare } from '../../../../server/acts/people/standing/declare';
import { copiesOf } from '../../../../server/store/plenary/copies';
import { balanceSeen } from '../../../../server/views/sitting/room/balance';
import { demoHouse, dropStages, write } from '../../demo-house';
import type { DemoHouse } from '../../demo-house';
import { refusing } from '../../refusing';

afterAll(dropStages);

const CHAIR = 'margaret-pugh';
let house: DemoHouse;
let sittingId: string;
beforeEach(async () => {
	house = await demoHouse('plenary');
	sittingId = house.sittings[1];
	await openCase(house, await house.person(CHAIR), { caseId: house.caseId(13), anyway: true });
});
afterEach(() => house.end());

const seenBy = async (slug: string) => {
	const reading = { ...house, history: (name: string) => house.boards.history(name) };
	return balanceSeen(reading, await house.person(slug), sittingId);
};

test('who holds the chair sees what each has brought, everybody else their own alone, and guests nothing', async () => {
	const kofi = await house.person('kofi-mensah');
	await write(house, findingsName(house.caseId(13)), kofi, (doc) =>
		addFinding(
			doc,
			{ person: kofi.id, lang: 'en', origin: 'test' },
			{ kind: 'query', text: 'Why so late?' }
		)
	);
	const { points } = await copiesOf(house.db, house.caseId(13));
	const own = points.filter(({ author, gone }) => author === kofi.id && !gone).length;
	expect(own).toBeGreaterThan(0);
	const all = await seenBy(CHAIR);
	expect(all[kofi.id]).toEqual({ points: own, findings: 1, comments: 0 });
	expect(Object.keys(all).length).toBeGreaterThan(4);

	expect(all).not.toHaveProperty((await house.person('ann-bevan')).id);
	for (const slug of ['kofi-mensah', 'sioned-lloyd', 'elin-prosser']) {
		const { id } = await house.person(slug);
		const seen = await seenBy(slug);
		expect(Object.keys(seen)).toEqual([id]);
		const others = Object.keys(all).filter((other) => other !== id);
		for (const other of others) expect(JSON.stringify(seen)).not.toContain(other);
	}
	await refusing(seenBy('ann-bevan'), 'forbidden');
	await refusing(seenBy('sam-keane'), 'forbidden');
});

test('a case that somebody stood down from is in no number they are given', async () => {
	const kofi = await house.person('kofi-mensah');
	expect((await seenBy('kofi-mensah'))[kofi.id].points).toBeGreaterThan(0);
	const says = { [house.caseId(13)]: 'conflict' as const };
	await declare(house, kofi, { reviewId: house.reviewId, says });
	expect((await seenBy('kofi-mensah'))[kofi.id].points).toBe(0);
});
