import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { readFindings } from '../../../../src/lib/board/documents/findings';
import { findingsName } from '../../../../src/lib/board/names';
import type { PointKind } from '../../../../src/lib/meeting/findings/placement';
import { shown } from '../../../../src/lib/meeting/findings/placement';
import { openCase } from '../../../../server/acts/case/open-case';
import { holdReview } from '../../../../server/acts/review/hold-review';
import { closeSitting } from '../../../../server/acts/sitting/stages/close-sitting';
import { finishPurges } from '../../../../server/acts/sitting/stages/finish-purges';
import { useAnswer } from '../../../../server/acts/sitting/writing/use-answer';
import { answersOf, roundsOf } from '../../../../server/store/sitting/room/rounds';
import { destroyedNotesOf } from '../../../../server/store/sitting/destroyed-notes';
import { readHistory } from '../../../../server/store/report/history';
import { closingFor } from '../../../../server/views/sitting/closing';
import { notePage } from '../../../../server/views/sitting/note';
import { dropStages } from '../../demo-house';
import { refusing } from '../../refusing';
import { CHAIR, writingRoom } from './writing-room';
import type { WritingRoom } from './writing-room';

let room: WritingRoom;
beforeEach(async () => {
	room = await writingRoom();
});
afterEach(() => room.house.end());
afterAll(dropStages);

const WORDS = 'The victim should have been rung back the same day.';

async function use(answerId: string, by = CHAIR, kind: PointKind = 'action', caseId = room.caseId) {
	const { id: roundId } = await room.latest();
	const { sittingId } = room;
	const person = await room.house.person(by);
	await useAnswer(room.house, person, { sittingId, roundId, answerId, caseId, kind });
}

const findings = (caseId = room.caseId) =>
	room.house.boards.read(findingsName(caseId), (doc) => shown(readFindings(doc)));

async function shownAnswer(about: string | null = room.caseId) {
	await room.ask(about);
	await room.answer('kofi-mensah', WORDS);
	await room.end('shown');
	const [answer] = (await room.seen(CHAIR))!.rounds[0].answers;
	return answer.id;
}

test('one press makes a finding of an answer; two people who press at once make one, and the answer says so', async () => {
	const before = (await findings()).length;
	const id = await shownAnswer();
	await Promise.all([use(id), use(id, 'joan-whitfield', 'query')]);
	const now = await findings();
	expect(now).toHaveLength(before + 1);
	expect(now.find((finding) => finding.id === id)).toMatchObject({ en: WORDS, cy: '' });
	expect((await room.seen('derek-hammond'))?.rounds[0].answers[0].usedIn).toBe(13);
	await use(id, CHAIR, 'negative');
	expect(await findings()).toHaveLength(before + 1);
});

test('only an answer that was shown becomes a finding, by somebody who may add findings, in its own case', async () => {
	await room.ask();
	await room.answer('kofi-mensah', WORDS);
	await refusing(use('nobody'), 'forbidden');
	await room.end('shown');
	const [{ id }] = (await room.seen(CHAIR))!.rounds[0].answers;
	await refusing(use('nobody'), 'unknown');
	for (const slug of ['ann-bevan', 'huw-jarman', 'catrin-medi', 'gethin-rees'])
		await refusing(use(id, slug), 'forbidden');
	await openCase(room.house, await room.house.person(CHAIR), {
		caseId: room.house.caseId(10),
		anyway: true
	});
	await refusing(use(id, CHAIR, 'action', room.house.caseId(10)), 'unknown');
});

test('an answer about no case becomes a finding of the opened case in which it is pressed, and of one only', async () => {
	await openCase(room.house, await room.house.person(CHAIR), {
		caseId: room.house.caseId(10),
		anyway: true
	});
	const id = await shownAnswer(null);
	await refusing(use(id, CHAIR, 'action', room.house.caseId(11)), 'not-opened');
	await use(id, CHAIR, 'action', room.house.caseId(10));
	await use(id, CHAIR, 'action', room.caseId);
	expect((await findings(room.house.caseId(10))).some((finding) => finding.id === id)).toBe(true);
	expect((await findings()).some((finding) => finding.id === id)).toBe(false);
});

test('the close destroys every answer and whose it was; the certificate counts the pages, and the finding stays', async () => {
	const { house, sittingId } = room;
	const chair = await house.person(CHAIR);
	const id = await shownAnswer();
	await use(id);
	await room.ask();
	const rounds = await roundsOf(house.db, sittingId);
	const pages = house.boards.notes((note) => rounds.some((round) => round.id === note.sittingId));
	expect(await closingFor(house, chair, sittingId, 'en')).toMatchObject({
		...{ answers: pages.length, isRoundOpen: true }
	});
	await closeSitting(house, chair, { sittingId, sure: true });
	expect(await destroyedNotesOf(house.db, sittingId)).toMatchObject({ answers: pages.length });
	expect((await notePage(house, chair, sittingId, 'en')).fate).toMatchObject({
		answers: pages.length
	});
	const kept = await readHistory(house.db);
	expect(kept.find(({ act }) => act === 'destroy-answers')?.about.texts).toBe(pages.length);
	expect(house.boards.notes(() => true).filter((note) => note.sittingId === rounds[0].id)).toEqual(
		[]
	);
	expect(await roundsOf(house.db, sittingId)).toEqual([]);
	expect(await answersOf(house.db, rounds[1].id)).toEqual([]);
	expect((await room.seen(CHAIR))?.rounds).toEqual([]);
	expect((await findings()).some((finding) => finding.id === id)).toBe(true);
});

test('during a hold the answers are kept and nobody reads them', async () => {
	const { house, sittingId } = room;
	await shownAnswer();
	const huw = await house.person('huw-jarman');
	await holdReview(house, huw, { reviewId: house.reviewId, reason: 'A complaint.' });
	await closeSitting(house, await house.person(CHAIR), { sittingId, sure: true });
	await finishPurges(house);
	expect(await roundsOf(house.db, sittingId)).toHaveLength(1);
	expect(await room.access('kofi-mensah')).toBe('none');
	expect((await room.seen('kofi-mensah'))?.rounds).toEqual([]);
});
