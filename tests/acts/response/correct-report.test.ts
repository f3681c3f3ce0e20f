import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkIdentifiers } from '../../../server/acts/report/course/check-identifiers';
import { correctReport } from '../../../server/acts/report/course/correct-report';
import { publishReport } from '../../../server/acts/report/course/publish-report';
import { withdrawReport } from '../../../server/acts/report/course/withdraw-report';
import { recordProgress } from '../../../server/acts/response/record-progress';
import { readHistory } from '../../../server/store/report/history';
import { allCommitments } from '../../../server/store/response/progress';
import { signedResponseTo } from '../../../server/store/response/signed';
import { translationsOf } from '../../../server/store/response/translations';
import { placesOfBlocks, textOfBlock } from '../../../server/reading/blocks';
import { afterApproval } from '../../../server/views/report/after';
import { publishedReport } from '../../../server/views/published/published';
import { responsePage } from '../../../server/views/report/response';
import { versionSeen } from '../../../server/views/report/version';
import { applyValue } from '../../../src/lib/board/text/text';
import { draftName, responseName } from '../../../src/lib/board/names';
import { deleteCommitment, readResponse, rowText } from '../../../src/lib/board/documents/response';
import { answerRows, consider, promise, rowsOf, sendToForce, sign } from './with-force';
import { toConsidered, translateSigned } from './with-force';
import { seal, translateDraft, translatedVersion } from './second-version';
import { refusing } from '../refusing';
import { keepDemo } from '../report/report-room';
import type { ReportRoom } from '../report/report-room';

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

const reason = { en: 'A date in case 3 was wrong.', cy: 'Roedd dyddiad yn achos 3 yn anghywir.' };

const correct = async (
	slug = 'elin-prosser',
	more: { step?: string; hash?: string; reason?: typeof reason } = {}
) => {
	const { step } = await room.look();
	await correctReport(room.given, await room.person(slug), {
		...{ reviewId: room.review.id, step: step ?? '', hash: (await room.version()).hash },
		...{ reason, ...more }
	});
};
const withdraw = async () =>
	withdrawReport(room.given, await room.person('elin-prosser'), {
		...{ reviewId: room.review.id, version: (await room.version()).number },
		reason: { en: 'A date was wrong.', cy: 'Dyddiad anghywir.' }
	});
const publish = async () => {
	const { hash } = await room.version();
	const reviewId = room.review.id;
	await checkIdentifiers(room.given, await room.person('huw-jarman'), { reviewId, hash });
	const { step } = await room.look();
	await publishReport(room.given, await room.person('elin-prosser'), {
		...{ reviewId, hash, step: step ?? '' }
	});
	await room.look();
};
const seenBy = async (slug: string) =>
	afterApproval(room.given, await room.person(slug), room.review.id, 'en');
const seen = (lang: 'en' | 'cy') => publishedReport(room.given, room.review.id, lang);
const later = () => void (room.clock.now = new Date(+room.clock.now + 60_000));

test('a withdrawn report is corrected, approved, answered, considered and published again, and keeps what it was (A12)', async () => {
	await translatedVersion(room);
	const rows = await rowsOf(room);
	await toConsidered(room, [
		{ text: 'Autumn training', due: '2023-11-30', blocks: [rows[1]] },
		{ text: 'Letters are kept', due: '2023-12-14', blocks: [rows[2]] }
	]);
	await translateSigned(room);
	await publish();
	await refusing(correct(), 'not-next');
	const [training] = await allCommitments(room.db);
	await recordProgress(room.given, await room.person('elin-prosser'), {
		...{ commitment: training.id, state: 'met', day: '2023-07-25', text: 'Held.', lang: 'en' }
	});
	await withdraw();
	for (const slug of ['huw-jarman', 'margaret-pugh', 'sam-keane', 'angharad-voyle'])
		await refusing(correct(slug), 'forbidden');
	await refusing(correct('elin-prosser', { hash: 'f'.repeat(64) }), 'newer-version');
	later();
	await refusing(correct('elin-prosser', { reason: { en: ' ', cy: '' } }), 'empty');
	await correct();
	expect(await refusing(correct('elin-prosser', { step: 'published' }), 'moved-on')).toMatchObject({
		...{ name: 'Elin Prosser', act: 'correct-report' }
	});
	expect((await room.look()).step).toBe('drafting');
	// Nothing of it is open to the force, and everybody still reads that it was withdrawn.
	await refusing(
		responsePage(room.given, await room.person('sam-keane'), room.review.id, 'en'),
		'forbidden'
	);
	await refusing(seen('en'), 'withdrawn');
	const drafted = await seenBy('elin-prosser');
	expect(drafted.correction).toMatchObject({
		...{ version: 2, reason: { text: reason.en, lang: 'en' }, isBeingMade: true }
	});
	expect(drafted.publication).toMatchObject({ gate: null, published: { mayWithdraw: false } });
	expect(drafted.steps.map(({ at }) => at)).toEqual(drafted.steps.map(() => null));
	// The page of the version that was corrected still has what the force signed of it.
	const nasreen = await room.person('nasreen-akhtar');
	const old = async () => (await versionSeen(room.given, nasreen, room.review.id, 2)).response;
	expect(await old()).toMatchObject({ is: 'signed' });

	const places = await placesOfBlocks(room.given, room.review.id);
	const elin = await room.person('elin-prosser');
	const [id, place] = [...places].find(([, { board, case: of }]) => board && of !== null) ?? [];
	if (!id || !place?.board) throw new Error('no finding');
	for (const [lang, words] of [
		['en', 'The date was recorded.'],
		['cy', 'Cofnodwyd y dyddiad.']
	] as const)
		await room.boards.edit(place.board, elin.id, (doc) =>
			applyValue(textOfBlock(doc, place, id, lang), words, null)
		);
	await seal(room);
	// Nothing is published that was not approved, answered and considered in these words.
	await refusing(publish(), 'not-next');
	await sendToForce(room);
	const force = await responsePage(
		room.given,
		await room.person('sam-keane'),
		room.review.id,
		'en'
	);
	expect(force).toMatchObject({ signed: null, version: 3 });
	expect(await seenBy('elin-prosser')).toMatchObject({ written: { answered: 10, total: 10 } });

	// The force changes one answer, drops one promise, and signs again.
	const sam = { person: (await room.person('sam-keane')).id, lang: 'en' as const, origin: 'test' };
	await room.boards.edit(responseName(room.review.id), sam.person, (doc) => {
		applyValue(rowText(doc, rows[0]), 'Officers were told in training.', 'test');
		const letters = readResponse(doc).commitments.find(({ text }) => text.startsWith('Letters'));
		deleteCommitment(doc, sam, letters?.id ?? '');
	});
	later();
	await sign(room);
	expect([...(await translationsOf(room.db, room.review.id)).keys()]).not.toContain(rows[0]);
	expect((await translationsOf(room.db, room.review.id)).size).toBe(10);
	await consider(room);
	await translateSigned(room, 'catrin-medi', [rows[0]]);
	await publish();

	const [en, cy] = [await seen('en'), await seen('cy')];
	expect(en.publication.version).toBe(3);
	const corrections = (of: typeof en) =>
		of.report.corrections.map(({ paragraphs }) => paragraphs.join().replaceAll('\u00a0', ' '));
	expect(corrections(en)).toEqual(['Version 2 was corrected on 25 July 2023:', reason.en]);
	expect(corrections(cy)).toEqual(['Cywirwyd fersiwn 2 ar 25 Gorffennaf 2023:', reason.cy]);
	expect(JSON.stringify(en.report.parts.at(-1))).toContain('A date was wrong.');
	expect(JSON.stringify(en.report)).toContain('The date was recorded.');
	expect(JSON.stringify(en.report)).toContain('Officers were told in training.');
	const promised = await allCommitments(room.db);
	expect(promised.map(({ text, version, leftOut }) => [text, version, leftOut])).toEqual([
		['Autumn training', 3, null],
		['Letters are kept', 2, 3]
	]);
	expect(promised[0].entries).toHaveLength(1);
	// Everybody reads what the published version is answered with.
	expect(en.promises?.promises.map(({ text }) => text)).toEqual(['Autumn training']);
	expect(promised[0].signedAt).toBe(training.signedAt);
	const first = await signedResponseTo(room.db, room.review.id, 2);
	expect(first?.commitments.map(({ text }) => text)).toEqual([
		'Autumn training',
		'Letters are kept'
	]);
	expect(first?.answers[0]).toMatchObject({ text: 'Officers will be told in training.' });
	expect(await old()).toMatchObject({ is: 'signed', answers: first?.answers });
	expect((await seenBy('elin-prosser')).happened.map(({ what }) => what)).toContain('corrected');
	const acts = (await readHistory(room.db)).map(({ act }) => act);
	expect(acts.filter((act) => act === 'publish-report')).toHaveLength(2);
	expect(acts).toContain('correct-report');
});

test('a report that was sent without its Welsh is corrected and published (A10)', async () => {
	await refusing(correct(), 'not-next');
	await sendToForce(room);
	await answerRows(room, (await rowsOf(room)).slice(0, 3));
	expect((await seenBy('elin-prosser')).mayCorrect).toBe('unpublishable');
	expect((await seenBy('nasreen-akhtar')).mayCorrect).toBeNull();
	await correct();
	expect((await seenBy('elin-prosser')).target).toBeNull();
	await translateDraft(room);
	await seal(room);
	await sendToForce(room);
	expect((await seenBy('elin-prosser')).mayCorrect).toBeNull();
	await refusing(correct(), 'not-next');
	await answerRows(room, await rowsOf(room));
	await promise(room, { text: 'Training', due: '2023-11-30', blocks: await rowsOf(room) });
	await sign(room);
	await consider(room);
	await translateSigned(room);
	await publish();
	expect((await seen('cy')).report.corrections[1].paragraphs).toEqual([reason.cy]);
});

test('a server that stopped right after a correction opens the documents at its next start', async () => {
	await sendToForce(room);
	await answerRows(room, await rowsOf(room));
	await sign(room);
	await correct();
	// As they were before the correction thawed them.
	const names = [draftName(room.review.id), responseName(room.review.id)];
	await room.boards.freeze(names);
	await room.stop();
	await room.start();
	for (const name of names) expect(room.boards.frozen().flat()).toContain(name);
	// What that start opened is open at the one after it.
	await room.stop();
	await room.start();
	for (const name of names) expect(room.boards.frozen().flat()).not.toContain(name);
});
