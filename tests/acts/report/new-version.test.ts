import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { addBlock } from '../../../src/lib/board/documents/draft';
import { draftName } from '../../../src/lib/board/names';
import { isRefusal } from '../../../src/lib/meeting/refusal';
import { reportState } from '../../../server/views/shared/report-state';
import { answerDraft } from '../../../server/acts/report/answer-draft';
import { approveReport } from '../../../server/acts/report/approve-report';
import { endComments } from '../../../server/acts/report/end-comments';
import { newVersion } from '../../../server/acts/report/new-version';
import { requestsForChange } from '../../../server/acts/report/request-outcomes';
import { sealDraft } from '../../../server/acts/report/seal-draft';
import { readHistory } from '../../../server/store/report/history';
import { personById } from '../../../server/store/people/people';
import type { KnownPerson } from '../../../server/store/people/people';
import { markApproved, setStep } from '../../../server/store/report/reviews';
import { versionsOf, votersOf } from '../../../server/store/report/versions';
import { refusing } from '../refusing';
import { sendToForce } from '../response/with-force';
import type { ReportRoom } from './report-room';
import { keepDemo } from './report-room';

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

async function begin(slug = 'elin-prosser', words?: string): Promise<void> {
	const hash = words ?? (await room.version()).hash;
	await newVersion(room.given, await room.person(slug), { reviewId: room.review.id, hash });
}

async function write(): Promise<void> {
	const { id } = await room.person('kofi-mensah');
	await room.boards.edit(draftName(room.review.id), id, (doc) => {
		addBlock(
			doc,
			{ person: id, lang: 'en', origin: 'test' },
			{ kind: 'paragraph', section: 'overview' }
		);
	});
}

test('back in drafting, the members who attended write again', async () => {
	const kofi = await room.person('kofi-mensah');
	const right = () => room.given.rights.of(kofi).onBoard(draftName(room.review.id));
	expect((await right())?.access).toBe('read');
	await refusing((async () => write())(), 'frozen');

	await begin();
	expect((await right())?.access).toBe('write');
	await write();
});

test('the sealed version stays exactly as it was', async () => {
	const before = await room.version();
	await begin();
	await write();
	expect(await room.version()).toEqual(before);
	expect(await versionsOf(room.db, room.review.id)).toHaveLength(1);
});

test('pressed twice it happens once', async () => {
	await begin();
	await begin();
	const lines = await readHistory(room.db, { key: 'review', value: room.review.id });
	expect(lines.filter(({ act }) => act === 'new-version')).toHaveLength(1);
});

test('it is the coordinator’s act', async () => {
	await refusing(begin('margaret-pugh'), 'forbidden');
	await refusing(begin('catrin-medi'), 'forbidden');
});

test('a start after a crash between the step and the thaw lets people write', async () => {
	await setStep(room.db, room.review.id, 'drafting');
	await room.stop();
	await room.start();
	await write();
});

/** What became of acts that were begun in the same instant: "done", or the code of the no. */
async function atOnce(...acts: (() => Promise<unknown>)[]): Promise<string[]> {
	const ends = await Promise.allSettled(acts.map((act) => act()));
	return ends.map((end) => {
		if (end.status === 'fulfilled') return 'done';
		if (!isRefusal(end.reason)) throw end.reason;
		return end.reason.code;
	});
}

async function everyoneApproves(): Promise<string> {
	const { hash } = await room.version();
	for (const id of await votersOf(room.db, room.review.id)) {
		await answerDraft(room.given, (await personById(room.db, id)) as KnownPerson, {
			...{ reviewId: room.review.id, hash, language: 'en' },
			...{ says: 'approve', because: '', place: '' }
		});
	}
	return hash;
}

test.each(['approved first', 'taken back first'])(
	'approved and taken back to drafting in one instant, only one of them happens: %s',
	async (order) => {
		const hash = await everyoneApproves();
		const elin = await room.person('elin-prosser');
		const approve = () => approveReport(room.given, elin, { reviewId: room.review.id, hash });
		const back = () => begin('elin-prosser', hash);
		const isApprovedFirst = order === 'approved first';
		const said = await atOnce(...(isApprovedFirst ? [approve, back] : [back, approve]));

		expect(said.filter((end) => end === 'done')).toHaveLength(1);
		const { step, approvedAt } = await room.look();
		expect(step === 'drafting').toBe(approvedAt === null);
	}
);

test('comments closed and the report taken back in one instant, it is where the last line says', async () => {
	const { settings, id: reviewId } = room.review;
	const steps = settings.steps.map((step) =>
		step.allows === 'answer' ? { ...step, allows: 'comment' } : step
	);
	const commented = JSON.stringify({ ...settings, steps });
	await room.db.updateTable('reviews').set({ settings: commented }).execute();
	const elin = await room.person('elin-prosser');
	const { hash } = await room.version();
	const end = () => endComments(room.given, elin, { reviewId, hash, step: 'with-members' });

	const said = await atOnce(() => begin('elin-prosser', hash), end);
	expect(said.filter((each) => each === 'done')).toHaveLength(1);
	const [last] = (await readHistory(room.db, { key: 'review', value: reviewId })).slice(-1);
	const where = (await room.look()).step;
	expect([last.act, where]).toEqual(
		said[0] === 'done' ? ['new-version', 'drafting'] : ['end-comments', 'approved']
	);
});

/** Version 2, with something done about what was asked of version 1. */
async function sealSecond(): Promise<void> {
	const asked = await requestsForChange(room.db, room.review.id);
	await sealDraft(room.given, await room.person('elin-prosser'), {
		...{ reviewId: room.review.id, anyway: true, number: 2 },
		outcomes: Object.fromEntries(asked.map(({ id }) => [id, 'Reworded as asked.']))
	});
}

test('a version that is sealed later has no approval that was given to the one before', async () => {
	await begin();
	await markApproved(room.db, room.review.id, 'drafting', room.clock.now);
	await sealSecond();
	const { approval: now } = await reportState(room.given, await room.look());
	expect(now?.approval).toMatchObject({ version: 2, approvedAt: null });
});

test('a form that was meant for version 1 does not take version 2 back to drafting', async () => {
	const { hash } = await room.version();
	await begin('elin-prosser', hash);
	await sealSecond();
	await refusing(begin('elin-prosser', hash), 'newer-version');
	expect((await room.look()).step).toBe('with-members');
	await begin();
	expect((await room.look()).step).toBe('drafting');
});

test('an approved version is taken back until it is sent on, so that its Welsh can be written; the approval ends (A3)', async () => {
	const elin = await room.person('elin-prosser');
	const reviewId = room.review.id;
	const { hash } = await room.version();
	for (const id of await votersOf(room.db, reviewId)) {
		const voter = await personById(room.db, id);
		if (voter)
			await answerDraft(room.given, voter, {
				...{ reviewId, hash, language: 'en', says: 'approve', because: '', place: '' }
			});
	}
	await approveReport(room.given, elin, { reviewId, hash });
	const { approvedAt } = await room.look();
	expect(approvedAt).not.toBeNull();

	// A page from before the approval does not end it.
	await refusing(newVersion(room.given, elin, { reviewId, hash }), 'not-now');
	await newVersion(room.given, elin, { reviewId, hash, approvedAt });
	expect(await room.look()).toMatchObject({ step: 'drafting', approvedAt: null });
	await sealDraft(room.given, elin, { reviewId, anyway: true });
	expect(await room.look()).toMatchObject({ step: 'with-members', approvedAt: null });
});

test('a version that was sent on is not taken back to drafting', async () => {
	await sendToForce(room);
	const { approvedAt } = await room.look();
	const elin = await room.person('elin-prosser');
	const { hash } = await room.version();
	const input = { reviewId: room.review.id, hash, approvedAt };
	await refusing(newVersion(room.given, elin, input), 'not-now');
});
