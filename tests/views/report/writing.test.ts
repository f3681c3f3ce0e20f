import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { answerNote, deletePoint, readBoard } from '../../../src/lib/board/documents/board';
import { boardName, draftName, findingsName, noteName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { declare } from '../../../server/acts/people/standing/declare';
import { openCase } from '../../../server/acts/case/open-case';
import { reopenCase } from '../../../server/acts/case/reopen-case';
import type { House } from '../../../server/house';
import type { Review } from '../../../server/store/report/reviews';
import { reviewById } from '../../../server/store/report/reviews';
import { writingSeen, writingsOf } from '../../../server/views/report/writing';
import { demoHouse, dropStages, write } from '../../acts/demo-house';
import type { DemoHouse } from '../../acts/demo-house';

let house: DemoHouse;
let review: Review;
beforeEach(async () => {
	house = await demoHouse('breakouts');
	review = (await reviewById(house.db, house.reviewId)) as Review;
});
afterEach(() => house.end());
afterAll(dropStages);

const seen = async (slug: string, name: string, at: number | null = null) =>
	writingSeen(asHouse(), await house.person(slug), review, { name, at });

test('a name stands behind the words each person wrote, at every minute there was', async () => {
	const name = boardName(house.caseId(5), house.groupId('A'));
	const [nasreen, margaret] = [
		await house.person('nasreen-akhtar'),
		await house.person('margaret-pugh')
	];
	await write(house, name, nasreen, (doc) =>
		applyValue(answerNote(doc, '14'), 'The call was', null)
	);
	house.pass(3);
	await write(house, name, margaret, (doc) =>
		applyValue(answerNote(doc, '14'), 'The call was kind', null)
	);
	await openCase(house, margaret, { caseId: house.caseId(5), anyway: true });

	const now = await seen('elin-prosser', name);
	const note = now.texts.find(({ id }) => id === 'prompt 14');
	expect(note?.pieces.map(({ text, person }) => [text, now.people[person]])).toEqual([
		['The call was', 'Nasreen Akhtar'],
		[' kind', 'Margaret Pugh']
	]);
	const before = await seen('elin-prosser', name, now.minutes.at(-2));
	const earlier = before.texts.find(({ id }) => id === 'prompt 14');
	expect(earlier?.pieces.map(({ text }) => text)).toEqual(['The call was']);
	expect(before.at).toBe(now.minutes.at(-2));
});

test('what was deleted is there with the name of whoever deleted it', async () => {
	const name = boardName(house.caseId(5), house.groupId('A'));
	const nasreen = await house.person('nasreen-akhtar');
	let gone = '';
	await write(house, name, nasreen, (doc) => {
		gone = readBoard(doc).points[0].id;
		deletePoint(doc, { person: nasreen.id, lang: 'en', origin: null }, gone);
	});
	await openCase(house, await house.person('margaret-pugh'), {
		caseId: house.caseId(5),
		anyway: true
	});
	const { texts } = await seen('elin-prosser', name);
	expect(texts.find(({ id }) => id === gone)?.gone).toBe(nasreen.id);
});

test('a board opens to the office with its case, closes to it when it is given back, and to nobody else', async () => {
	const chair = await house.person('margaret-pugh');
	const name = boardName(house.caseId(5), house.groupId('A'));
	await expect(seen('elin-prosser', name)).rejects.toMatchObject({ code: 'not-opened' });
	await openCase(house, chair, { caseId: house.caseId(5), anyway: true });
	expect((await seen('elin-prosser', name)).texts.length).toBeGreaterThan(0);
	await expect(seen('margaret-pugh', name)).rejects.toMatchObject({ code: 'forbidden' });
	await expect(seen('huw-jarman', name)).rejects.toMatchObject({ code: 'forbidden' });
	expect((await seen('huw-jarman', findingsName(house.caseId(5)))).texts.length).toBeGreaterThan(0);
	expect((await seen('huw-jarman', draftName(house.reviewId))).kind).toBe('draft');
	await reopenCase(house, chair, { caseId: house.caseId(5) });
	await expect(seen('elin-prosser', name)).rejects.toMatchObject({ code: 'not-opened' });
});

test('staff who stood down from a case see nothing of it, and notes are nobody’s', async () => {
	const elin = await house.person('elin-prosser');
	await openCase(house, await house.person('margaret-pugh'), {
		caseId: house.caseId(5),
		anyway: true
	});
	const names = async () =>
		(await writingsOf(asHouse(), elin, review)).writings.map((writing) => writing.name);
	expect(await names()).toEqual([
		boardName(house.caseId(5), house.groupId('A')),
		boardName(house.caseId(5), house.groupId('B')),
		findingsName(house.caseId(5)),
		draftName(house.reviewId)
	]);
	await declare(house, elin, {
		reviewId: house.reviewId,
		says: { [house.caseId(5)]: 'conflict' }
	});
	expect(await names()).toEqual([draftName(house.reviewId)]);
	for (const name of [
		boardName(house.caseId(5), house.groupId('A')),
		findingsName(house.caseId(5))
	]) {
		await expect(seen('elin-prosser', name)).rejects.toMatchObject({ code: 'stood-down' });
	}
	const note = noteName(house.sittings[0], elin.id);
	await expect(seen('elin-prosser', note)).rejects.toMatchObject({ code: 'unknown' });
	await expect(seen('elin-prosser', 'nothing')).rejects.toMatchObject({ code: 'unknown' });
});

/** What the page needs of a house: the demo's, with the boards' own history. */
function asHouse(): House {
	return { ...house, history: (name: string) => house.boards.history(name) } as unknown as House;
}
