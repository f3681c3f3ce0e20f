import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import {
	addCommitment,
	commitmentText,
	linkCommitment,
	setDue
} from '../../../src/lib/board/documents/response';
import { responseName } from '../../../src/lib/board/names';
import { applyValue } from '../../../src/lib/board/text/text';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import { answerQuestion } from '../../../server/acts/response/answer-question';
import { askPanel } from '../../../server/acts/response/ask-panel';
import { passRow } from '../../../server/acts/response/pass-row';
import { takeBackRow } from '../../../server/acts/response/take-back-row';
import { readHistory } from '../../../server/store/report/history';
import { passedRowsOf, questionsOf } from '../../../server/store/response/questions';
import { expectTogether } from '../../../server/store/folder/belonging';
import { signedResponse } from '../../../server/store/response/signed';
import { courseState, targetNow } from '../../../server/views/shared/course-state';
import { refusing } from '../refusing';
import type { ReportRoom } from '../report/report-room';
import { keepDemo } from '../report/report-room';
import { answerRows, rowsOf, sendToForce, sign } from './with-force';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
let rows: string[];
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	room.clock.now = new Date('2023-08-01T09:00:00Z');
	await sendToForce(room);
	rows = await rowsOf(room);
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const accessOf = async (slug: string) =>
	(await room.given.rights.of(await room.person(slug)).onBoard(responseName(room.review.id)))
		?.access;
const target = async () => {
	const course = await courseState(room.given, room.review);
	return targetNow(room.given, room.review, course);
};

test('the force alone writes the response and reads it, until and after it signs', async () => {
	const others = ['elin-prosser', 'huw-jarman', 'nasreen-akhtar', 'angharad-voyle', 'lowri-fox'];
	expect(await accessOf('sam-keane')).toBe('write');
	for (const slug of [...others, 'catrin-medi', 'ann-bevan'])
		expect(await accessOf(slug), slug).toBe('none');
	await answerRows(room, rows);
	await sign(room);
	expect(await accessOf('sam-keane')).toBe('read');
	for (const slug of others) expect(await accessOf(slug), slug).toBe('none');
});

test('signing names every observation without an answer', async () => {
	expect(rows).toHaveLength(10);
	await answerRows(
		room,
		rows.filter((_, at) => at !== 0 && at !== 6)
	);
	expect((await refusing(sign(room), 'rows-empty')).rows).toBe('1, 7');
	// What is refused leaves the response open.
	await answerRows(room, [rows[0], rows[6]]);
	await sign(room);
	expect((await room.look()).step).toBe('responded');
});

test('what was signed stands in order, with one promise for several observations', async () => {
	await answerRows(room, rows);
	const sam = await room.person('sam-keane');
	const author = { person: sam.id, lang: 'en' as const, origin: 'test' };
	let id = '';
	await room.boards.edit(responseName(room.review.id), sam.id, (doc) => {
		id = addCommitment(doc, author, rows[1]);
		for (const at of [2, 3, 9]) linkCommitment(doc, author, id, rows[at], true);
		applyValue(commitmentText(doc, id, 'text'), 'Autumn training', 'test');
		addCommitment(doc, author, rows[0]);
	});
	expect((await refusing(sign(room), 'commitment-unfinished')).missing).toBe('owner');
	await room.boards.edit(responseName(room.review.id), sam.id, (doc) => {
		applyValue(commitmentText(doc, id, 'owner'), 'DCI Keane', 'test');
		setDue(doc, author, id, '2023-11-30');
	});
	await sign(room);
	const signed = await signedResponse(room.db, room.review.id);
	expect(signed?.answers).toHaveLength(10);
	expect(signed?.answers[0]).toMatchObject({ position: 'accepted', lang: 'en' });
	// The one that nobody began is left out.
	expect(signed?.commitments).toEqual([
		{
			...{
				id,
				text: 'Autumn training',
				translation: '',
				owner: 'DCI Keane',
				due: '2023-11-30',
				lang: 'en'
			},
			blocks: [rows[1], rows[2], rows[3], rows[9]].toSorted()
		}
	]);
});

test('signed twice, it is signed once, and the second is told by whom', async () => {
	await answerRows(room, rows);
	const ends = await Promise.allSettled([sign(room), sign(room)]);
	expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	const [failed] = ends.flatMap((end) =>
		end.status === 'rejected' ? [end.reason as unknown] : []
	);
	expect(isRefusal(failed) && [failed.code, failed.details.name]).toEqual([
		'moved-on',
		'DCI Sam Keane'
	]);
	const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
	expect(lines.filter(({ act }) => act === 'sign-response')).toHaveLength(1);
	await refusing(answerRows(room, [rows[0]]), 'frozen');
});

test('nobody but the force signs', async () => {
	await answerRows(room, rows);
	for (const slug of ['elin-prosser', 'angharad-voyle', 'margaret-pugh', 'lowri-fox'])
		await refusing(sign(room, slug), 'forbidden');
});

test('a server that stops between the freeze and the signature leaves the response to its writers', async () => {
	await answerRows(room, rows);
	await room.boards.freeze([responseName(room.review.id)]);
	await refusing(answerRows(room, [rows[0]]), 'frozen');
	await room.stop();
	await room.start();
	await answerRows(room, [rows[0]]);
	await sign(room);
	expect((await room.look()).step).toBe('responded');
	// One that was signed stays as it is at the next start.
	await room.stop();
	await room.start();
	await refusing(answerRows(room, [rows[0]]), 'frozen');
});

test('the two files of a response belong together, and are told apart where one is older', async () => {
	await room.stop();
	await expectTogether(room.folder);
	const older = join(room.folder, 'older.sqlite');
	await copyFile(join(room.folder, 'boards.sqlite'), older);
	await room.start();
	await answerRows(room, rows);
	await sign(room);
	await room.stop();
	await expectTogether(room.folder);
	await copyFile(older, join(room.folder, 'boards.sqlite'));
	await expect(expectTogether(room.folder)).rejects.toThrow(
		'or a response signed with ended later'
	);
	await room.start();
});

test('a signature that could not be kept did not happen', async () => {
	await answerRows(room, rows);
	await sql`create trigger full before insert on response_answers
		begin select raise(abort, 'no room'); end`.execute(room.db);
	await expect(sign(room)).rejects.toThrow('no room');
	expect(await signedResponse(room.db, room.review.id)).toBeNull();
	await answerRows(room, [rows[0]]);
});

test('the force asks the panel, the coordinator answers, and the days between are not counted', async () => {
	const [sam, elin] = [await room.person('sam-keane'), await room.person('elin-prosser')];
	const reviewId = room.review.id;
	const asking = {
		reviewId,
		block: rows[9],
		text: 'The record, or the system?',
		lang: 'en' as const
	};
	expect(await target()).toMatchObject({ due: '2023-08-29', left: 28, isPaused: false });
	room.clock.now = new Date('2023-08-04T09:00:00Z');
	await askPanel(room.given, sam, asking);
	for (const slug of ['elin-prosser', 'nasreen-akhtar', 'angharad-voyle'])
		await refusing(askPanel(room.given, await room.person(slug), asking), 'forbidden');
	await refusing(askPanel(room.given, sam, { ...asking, text: ' ' }), 'empty');
	await refusing(askPanel(room.given, sam, { ...asking, block: 'nowhere' }), 'unknown');
	room.clock.now = new Date('2023-08-07T09:00:00Z');
	expect(await target()).toMatchObject({ due: '2023-09-01', isPaused: true });
	const [asked] = await questionsOf(room.db, reviewId);
	const answering = { reviewId, question: asked.id, text: 'The system.', lang: 'en' as const };
	await refusing(answerQuestion(room.given, sam, answering), 'forbidden');
	await answerQuestion(room.given, elin, answering);
	const told = await refusing(answerQuestion(room.given, elin, answering), 'question-answered');
	expect(told.name).toBe('Elin Prosser');
	room.clock.now = new Date('2023-08-20T09:00:00Z');
	expect(await target()).toMatchObject({ due: '2023-09-01', left: 12, isPaused: false });
});

test('a row that is with another department holds the signature back until it comes back', async () => {
	const sam = await room.person('sam-keane');
	const reviewId = room.review.id;
	const passing = {
		...{ reviewId, block: rows[0], lang: 'en' as const, note: 'The Hub cannot speak of a trend.' },
		...{ department: 'Force Communication Centre', name: 'Insp Rhodri Pryce' },
		...{ email: 'rhodri.pryce@glanteifi.example', role: 'Duty manager' }
	};
	for (const email of ['rhodri', 'a@force.example,b@elsewhere.example', 'Rhodri <r@force.example>'])
		await refusing(passRow(room.given, sam, { ...passing, email }), 'email-invalid');
	await passRow(room.given, sam, passing);
	expect((await refusing(passRow(room.given, sam, passing), 'row-passed')).department).toBe(
		'Force Communication Centre'
	);
	await answerRows(room, rows);
	await refusing(sign(room), 'row-passed');
	const [{ id }] = await passedRowsOf(room.db, reviewId);
	const elin = await room.person('elin-prosser');
	await refusing(takeBackRow(room.given, elin, { reviewId, passed: id }), 'forbidden');
	await takeBackRow(room.given, sam, { reviewId, passed: id });
	await sign(room);
	await refusing(passRow(room.given, sam, passing), 'not-now');
	await refusing(takeBackRow(room.given, sam, { reviewId, passed: id }), 'not-now');
});
