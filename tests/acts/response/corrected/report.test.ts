import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { correctReport } from '../../../../server/acts/report/course/correct-report';
import { passRow } from '../../../../server/acts/response/pass-row';
import { destroyWriting } from '../../../../server/acts/review/destroy-writing';
import { letterWriter } from '../../../../server/outbox/write-letter';
import { identifiersBeside } from '../../../../server/reading/report/beside-version';
import { targetIn } from '../../../../server/reading/report/target';
import { lettersAbout } from '../../../../server/store/outbox/letters';
import { readHistory } from '../../../../server/store/report/history';
import { markApproved } from '../../../../server/store/report/reviews';
import { versionsOf } from '../../../../server/store/report/versions';
import { afterApproval } from '../../../../server/views/report/after';
import { writingPage, writingsPage } from '../../../../server/views/report/writing';
import { retentionSeen } from '../../../../server/views/report/writing/retention';
import { reportDocument } from '../../../../server/documents/tree';
import { versionPage, versionSeen } from '../../../../server/views/report/version';
import { deleteBlock } from '../../../../src/lib/board/documents/draft';
import { draftName } from '../../../../src/lib/board/names';
import { words } from '../../../../src/lib/words/words';
import { refusing } from '../../refusing';
import { keepDemo } from '../../report/report-room';
import type { ReportRoom } from '../../report/report-room';
import { seal } from '../second-version';
import { answerRows, consider, rowsOf, sendToForce, sign } from '../with-force';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const elin = () => room.person('elin-prosser');
const day = (at: string) => void (room.clock.now = new Date(`${at}T09:00:00Z`));
const correct = async (en: string, cy: string) => {
	const { step } = await room.look();
	await correctReport(room.given, await elin(), {
		...{ reviewId: room.review.id, step: step ?? '', hash: (await room.version()).hash },
		...{ reason: { en, cy }, anyway: true }
	});
	await room.look();
};
const seenBy = async (slug: string, lang: 'en' | 'cy' = 'en') =>
	afterApproval(room.given, await room.person(slug), room.review.id, lang);
const settle = async (more: object) =>
	room.db
		.updateTable('reviews')
		.set({ settings: JSON.stringify({ ...room.review.settings, ...more }) })
		.execute();

test('every correction is printed, in order, with its day and its reason, and none names anybody unasked (A11, A12)', async () => {
	await sendToForce(room);
	day('2023-07-26');
	await correct('Kofi Mensah asked for it.', 'Gofynnodd rhywun.');
	await seal(room);
	await sendToForce(room);
	day('2023-07-28');
	// Nobody has written the second one in Welsh.
	await correct('A date was wrong.', '');
	await seal(room);
	const nasreen = await room.person('nasreen-akhtar');
	const reviewId = room.review.id;
	const { corrects } = await versionPage(room.given, nasreen, { reviewId, version: '3' }, 'cy');
	expect(corrects.map(({ version, reason }) => [version, reason])).toEqual([
		[1, { text: 'Gofynnodd rhywun.', lang: 'cy' }],
		[2, { text: 'A date was wrong.', lang: 'en' }]
	]);
	const second = await versionPage(room.given, nasreen, { reviewId, version: '2' }, 'en');
	expect(second.corrects.map(({ version }) => version)).toEqual([1]);
	const seen = await versionSeen(room.given, nasreen, reviewId, 3);
	const { settings, title: review } = room.review;
	const { corrections } = reportDocument({
		...{ edition: seen.edition, settings, languages: settings.languages, review },
		...{ version: seen.sealed, status: seen.status, corrects: seen.corrects },
		...{ cases: seen.cases, lang: 'cy', w: words.cy }
	});
	expect(
		corrections.map(({ paragraphs, lang, untranslated }) => [
			...[paragraphs.join().replaceAll('\u00a0', ' '), lang, untranslated]
		])
	).toEqual([
		['Cywirwyd fersiwn 1 ar 26 Gorffennaf 2023:', 'cy', null],
		['Gofynnodd rhywun.', 'cy', null],
		['Cywirwyd fersiwn 2 ar 28 Gorffennaf 2023:', 'cy', null],
		['A date was wrong.', 'en', 'English']
	]);
	const seenInWelsh = await seenBy('elin-prosser', 'cy');
	expect(seenInWelsh.correction?.reason).toEqual({ text: 'A date was wrong.', lang: 'en' });
	const [latest] = (await versionsOf(room.db, reviewId)).slice(-1);
	const named = await identifiersBeside(room.db, room.review, latest);
	expect(named.map(({ text, about: where }) => [text, where])).toContainEqual([
		'Kofi Mensah',
		'correction 1'
	]);
});

test('the force hears that the report it was answering is being corrected, in its language and without the reason (A12)', async () => {
	const told = async () =>
		(await lettersAbout(room.db, room.review.id)).filter(({ kind }) => kind === 'being-corrected');
	await sendToForce(room);
	const sam = await room.person('sam-keane');
	await room.db.updateTable('people').set({ language: 'cy' }).where('id', '=', sam.id).execute();
	await refusing(correct('', ''), 'empty');
	expect(await told()).toEqual([]);
	await correct('A date in case 3 was wrong.', 'Roedd dyddiad yn achos 3 yn anghywir.');
	const letter = (await told()).find(({ to }) => 'person' in to && to.person === sam.id)!;
	expect(letter.about).toEqual({ review: room.review.id, version: 1 });
	const write = letterWriter({ ...room.given, origin: 'https://plenary.example' });
	const written = await write(letter);
	expect(written).toMatchObject({ is: 'letter', lang: 'cy' });
	const { text, subject } = (written as { letter: { text: string; subject: string } }).letter;
	expect(subject).toMatch(/^Mae’r adroddiad yn cael ei gywiro: /);
	expect(text).toContain('yn ôl i’w gywiro');
	expect(text).not.toMatch(/achos 3|anghywir/);
	// The corrected version's own letter says the rest.
	await seal(room);
	await sendToForce(room);
	expect(await write(letter)).toEqual({ is: 'void' });
});

test('an observation that a correction left out pauses no target and waits for nobody, whoever it was passed to (A6, A8)', async () => {
	await settle({ responsePauses: ['question', 'passed'] });
	await room.look();
	await sendToForce(room);
	const rows = await rowsOf(room);
	const passing = { department: 'Custody', name: 'Ceri Vaughan', role: 'Inspector', note: '' };
	await passRow(room.given, await room.person('sam-keane'), {
		...{ reviewId: room.review.id, block: rows[4], lang: 'en', ...passing },
		email: 'ceri.vaughan@example.org'
	});
	const target = async () => targetIn(room.db, room.review, room.clock.now);
	expect((await target())?.isPaused).toBe(true);
	day('2023-08-01');
	await correct('Observation 5 was no question.', 'Nid cwestiwn oedd arsylwad 5.');
	const { id: person } = await elin();
	await room.boards.edit(draftName(room.review.id), person, (doc) =>
		deleteBlock(doc, { person, lang: 'en', origin: 'test' }, rows[4])
	);
	await seal(room);
	await sendToForce(room);
	expect(await rowsOf(room)).toHaveLength(9);
	expect(await target()).toMatchObject({ isPaused: false, left: 28 });
	const seen = await seenBy('elin-prosser');
	expect(seen.target).toMatchObject({ isPaused: false, left: 28 });
	expect(seen.forOffice?.passed).toEqual([]);
	// That it was passed is still told.
	expect(seen.happened.map(({ what }) => what)).toContain('passed');
});

test('what was signed and considered is told with the version that it was about', async () => {
	await sendToForce(room);
	await answerRows(room, await rowsOf(room));
	await sign(room);
	day('2023-07-26');
	await consider(room);
	day('2023-07-27');
	await correct('A date was wrong.', 'Roedd dyddiad yn anghywir.');
	await seal(room);
	await sendToForce(room);
	day('2023-07-28');
	await sign(room);
	const about = (await seenBy('nasreen-akhtar')).happened.flatMap((each) =>
		each.what === 'signed' || each.what === 'considered' ? [[each.what, each.version]] : []
	);
	expect(about).toEqual([
		['signed', 2],
		['considered', 1],
		['signed', 1]
	]);
});

test('writing that was destroyed and made again by a correction is kept for its time and destroyed again (X4)', async () => {
	const retention = async () => retentionSeen(room.db, await room.look());
	await sendToForce(room);
	day('2025-08-01');
	await destroyWriting(room.given);
	expect(await retention()).toEqual({ is: 'destroyed', on: '2025-08-01' });
	await correct('A date was wrong.', 'Roedd dyddiad yn anghywir.');
	expect(await retention()).toEqual({ is: 'kept', until: null });
	// Only what can be opened is offered, and what was destroyed is said.
	const cleared = { vetting_expires: '2030-01-01', undertaking_signed_at: '2025-07-31T09:00:00Z' };
	await room.db.updateTable('people').set(cleared).execute();
	const person = await elin();
	const page = await writingsPage(room.given, person, room.review.id, 'en');
	expect(page.writings).toEqual([]);
	expect(page.gone).toEqual([{ on: '2025-08-01', draft: 1, findings: 17, board: 19 }]);
	const histories = { history: (name: string) => room.boards.history(name) };
	const asked = { name: draftName(room.review.id), at: null };
	const looking = writingPage({ ...room.given, ...histories }, person, room.review.id, asked, 'en');
	expect(await refusing(looking, 'history-destroyed')).toEqual({ on: '2025-08-01' });
	await seal(room);
	await markApproved(room.db, room.review.id, 'approved', room.clock.now);
	expect(await retention()).toEqual({ is: 'kept', until: '2027-08-01' });
	day('2027-08-01');
	await destroyWriting(room.given);
	expect(await retention()).toEqual({ is: 'destroyed', on: '2027-08-01' });
	const acts = (await readHistory(room.db)).map(({ act }) => act);
	expect(acts.filter((act) => act === 'destroy-writing')).toHaveLength(2);
});
