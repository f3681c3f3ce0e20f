import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { correctReport } from '../../../../server/acts/report/course/correct-report';
import { moveDue } from '../../../../server/acts/response/move-due';
import { recordProgress } from '../../../../server/acts/response/record-progress';
import { recordReturn } from '../../../../server/acts/sitting/room/record-return';
import { recordedOf } from '../../../../server/reading/recorded';
import { reviewById } from '../../../../server/store/report/reviews';
import { setStage } from '../../../../server/store/sitting/sittings';
import { commitmentPage } from '../../../../server/views/report/commitment';
import { commitmentsPage, commitmentsTable } from '../../../../server/views/report/commitments';
import { sittingPromises } from '../../../../server/views/sitting/promises';
import { deleteCommitment, setDue } from '../../../../src/lib/board/documents/response';
import { responseName } from '../../../../src/lib/board/names';
import { commitmentFilter } from '../../../../src/lib/meeting/response/commitment-filter';
import { keepDemo } from '../../report/report-room';
import type { ReportRoom } from '../../report/report-room';
import { nextReview } from '../next-review';
import { seal } from '../second-version';
import { answerRows, promise, rowsOf, sendToForce, sign } from '../with-force';

let kept: Awaited<ReturnType<typeof keepDemo>>;
let room: ReportRoom;
let training: string;
let letters: string;
let next: { reviewId: string; sittingId: string };
beforeAll(async () => {
	kept = await keepDemo('approval');
});
beforeEach(async () => {
	room = await kept.open();
	room.clock.now = new Date('2023-08-04T09:00:00Z');
	await sendToForce(room);
	const rows = await rowsOf(room);
	await answerRows(room, rows);
	training = await promise(room, { text: 'Autumn training', due: '2023-11-30', blocks: rows });
	letters = await promise(room, { text: 'Letters kept', due: '2023-09-30', blocks: [rows[2]] });
	await sign(room);
	room.clock.now = new Date('2023-10-03T09:00:00Z');
	const july = room.review.id;
	next = await nextReview(room);
	// The later review is the newest; what is corrected is July's.
	room.look = async () => (room.review = (await reviewById(room.db, july))!);
});
afterEach(() => room.stop());
afterAll(() => kept.drop());

const day = (at: string) => void (room.clock.now = new Date(`${at}T09:00:00Z`));
const all = commitmentFilter(new URLSearchParams());
const elin = () => room.person('elin-prosser');
const one = async (slug: string, id: string) =>
	commitmentPage(room.given, await room.person(slug), id, 'en');
const list = async (slug: string) =>
	commitmentsPage(
		room.given,
		await room.person(slug),
		commitmentFilter(new URLSearchParams()),
		'en'
	);

/** Elin corrects the report, and the force signs the next version after it changed its promises. */
async function signedAgain(change: (doc: Parameters<typeof setDue>[0]) => void): Promise<void> {
	const { step } = await room.look();
	await correctReport(room.given, await elin(), {
		...{ reviewId: room.review.id, step: step ?? '', hash: (await room.version()).hash },
		reason: { en: 'A date was wrong.', cy: 'Roedd dyddiad yn anghywir.' }
	});
	await seal(room);
	await sendToForce(room);
	const sam = await room.person('sam-keane');
	await room.boards.edit(responseName(room.review.id), sam.id, change);
	await sign(room);
}
const author = async () => ({
	...{ person: (await room.person('sam-keane')).id, lang: 'en' as const, origin: 'test' }
});

test('a promise that the force does not sign again stays to be read, with what a sitting said of it (A7, A13)', async () => {
	await setStage(room.db, next.sittingId, 'plenary');
	await recordReturn(room.given, await elin(), {
		...{ sittingId: next.sittingId, commitment: letters, says: 'worse' },
		...{ text: 'None was kept.', lang: 'en' }
	});
	await recordProgress(room.given, await elin(), {
		...{ commitment: letters, state: 'not-met', day: '2023-10-01', text: 'Asked.', lang: 'en' }
	});
	day('2023-10-09');
	const by = await author();
	await signedAgain((doc) => deleteCommitment(doc, by, letters));
	for (const slug of ['elin-prosser', 'nasreen-akhtar', 'sam-keane', 'angharad-voyle']) {
		const { lines, counts } = await list(slug);
		expect(
			lines.map(({ text, leftOut, late, observations }) => [text, leftOut, late, observations]),
			slug
		).toEqual([
			['Autumn training', null, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
			['Letters kept', { version: 1, next: 2 }, 0, [3]]
		]);
		expect(counts).toEqual({ all: 1, met: 0, overdue: 0 });
	}
	// The version whose numbers they are is named where it is not the latest.
	const table = (
		await commitmentsTable(room.given, await room.person('sam-keane'), all, 'en')
	).slice(1);
	const answers = table.map((row) =>
		row.find((cell) => cell.startsWith('Observation'))?.replaceAll('\u00a0', ' ')
	);
	expect(answers).toEqual(['Observations 1 to 10', 'Observation 3 of version 1']);
	expect((await one('nasreen-akhtar', letters)).numberedIn).toBe(1);
	expect((await one('nasreen-akhtar', training)).numberedIn).toBeNull();
	const seen = await one('sam-keane', letters);
	expect(seen).toMatchObject({ leftOut: { version: 1, next: 2 }, carried: 1, made: '2023-08-04' });
	// The force can open the latest version alone.
	expect(seen.review.version).toBe(2);
	expect((await one('elin-prosser', letters)).review.version).toBe(1);
	expect(seen.entries.map(({ text }) => text)).toEqual(['Asked.']);
	expect(seen.returns.map(({ text }) => text)).toEqual(['None was kept.']);
	const whole = await commitmentsTable(room.given, await elin(), all, 'en');
	expect(whole.map((row) => row.at(-1))).toEqual([
		...['Earlier version', ''],
		'Promised in the answer to version 1. The answer to version 2 does not repeat it.'
	]);
	const back = await sittingPromises(room.given, await elin(), next.sittingId, 'en');
	expect(back.promises.map(({ text, leftOut, said }) => [text, leftOut, said?.says])).toEqual([
		['Autumn training', null, undefined],
		['Letters kept', { version: 1, next: 2 }, 'worse']
	]);
	const october = (await reviewById(room.db, next.reviewId))!;
	expect((await recordedOf(room.db, october)).map(({ en }) => en)).toContain(
		'“Letters kept” is worse. None was kept.'
	);
});

test('a promise that was left out does not come back where nothing was said of it', async () => {
	const by = await author();
	await signedAgain((doc) => deleteCommitment(doc, by, letters));
	const back = await sittingPromises(room.given, await elin(), next.sittingId, 'en');
	expect(back.promises.map(({ text }) => text)).toEqual(['Autumn training']);
});

test('the due date given last counts, signed or moved, and the promise shows them all (A7)', async () => {
	const move = async (before: string, due: string) =>
		moveDue(room.given, await elin(), {
			...{ commitment: training, due, before, lang: 'en', reason: 'The trainer is away.' }
		});
	await move('2023-11-30', '2023-12-31');
	day('2023-10-09');
	const by = await author();
	await signedAgain((doc) => setDue(doc, by, training, '2024-02-29'));
	const seen = async () => one('elin-prosser', training);
	expect(await seen()).toMatchObject({ firstDue: '2023-11-30', due: '2024-02-29' });
	day('2023-10-10');
	await move('2024-02-29', '2024-03-31');
	expect(await seen()).toMatchObject({
		...{ firstDue: '2023-11-30', due: '2024-03-31' },
		moves: [
			{ is: 'moved', due: '2023-12-31', reason: 'The trainer is away.' },
			{ is: 'signed', due: '2024-02-29', version: 2 },
			{ is: 'moved', due: '2024-03-31' }
		]
	});
	// Signed again unchanged, it is no new date.
	day('2023-10-11');
	await signedAgain((doc) => setDue(doc, by, training, '2024-03-31'));
	expect((await seen()).moves).toHaveLength(3);
});

test('a signature that changed nothing does not undo the date that the office moved (A7)', async () => {
	await moveDue(room.given, await elin(), {
		...{ commitment: training, due: '2023-12-31', before: '2023-11-30', lang: 'en' },
		reason: 'The trainer is away.'
	});
	day('2023-10-09');
	await signedAgain(() => undefined);
	expect(await one('elin-prosser', training)).toMatchObject({
		...{ firstDue: '2023-11-30', due: '2023-12-31' },
		moves: [{ is: 'moved', due: '2023-12-31' }]
	});
	const { lines } = await list('elin-prosser');
	expect(lines.map(({ text, due }) => [text, due])).toContainEqual([
		'Autumn training',
		'2023-12-31'
	]);
});
